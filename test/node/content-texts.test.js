// What the content check says of slips in texts and signs: each in a file of its own, all checked in one go, as a writer's own slips are.
import assert from 'node:assert/strict';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { before, describe, it } from 'node:test';
import { parse, stringify } from 'yaml';
import { checkContent, copyContent } from '../helpers/content.js';

const root = resolve(import.meta.dirname, '../..');
const read = (file) => parse(readFileSync(join(root, 'content', file), 'utf8'));
const REASON = read('reasons/smtp/user-unknown.yml');
const QUESTION = read('questions/whose-quota.yml');
const [OPTION, ...OPTIONS] = QUESTION.options;

const prose = (explanation) => ['reasons/smtp', { ...REASON, explanation }];
const sign = (...signs) => ['reasons/smtp', { ...REASON, signs }];
const concept = (...en) => ['concepts', { means: 'what is tried out here', words: { en } }];
/** The question with its first option changed, given as pairs: an object with `then` would pass for a promise. */
const option = (...change) => ['questions', { ...QUESTION, options: [{ ...OPTION, ...Object.fromEntries(change) }, ...OPTIONS] }];

/** What a writer writes, in which kind of file, and what is said: the field and what is expected; nothing where all is in order. */
const SLIPS = [
  ['an empty file', ['reasons/smtp', null], /: found null, expected fields of its own/],
  ['TODO in a title', ['reasons/smtp', { ...REASON, title: 'TODO what happened' }], / · title: found "TODO what happened": write what belongs there/],
  ['TODO in a step', ['reasons/smtp', { ...REASON, steps: [REASON.steps[0], 'Click TODO.'] }], / · steps\[2\]: found "Click TODO\.": write/],
  ['TODO in a sign with fields', sign({ phrase: 'TODO words' }), / · signs\[1\]\.phrase: found "TODO words": write/],
  ['TODO among what people ask', ['reasons/smtp', { ...REASON, asked: { en: ['who', 'TODO'] } }], / · asked\.en\[2\]: found "TODO": write/],
  ['TODO in a near miss', ['reasons/smtp', { ...REASON, near: [{ text: 'TODO' }] }], / · near\[1\]\.text: found "TODO": write/],
  ['TODO as a choice', ['reasons/smtp', { ...REASON, who: 'TODO' }], / · who: found "TODO": write/],
  ['TODO in a question', option(['then', 'TODO']), / · options\[1\]\.then: found "TODO": write/],
  ['TODO in a concept', concept('TODO'), / · words\.en\[1\]: found "TODO": write/],
  ['the Spanish word for all', ['reasons/smtp', { ...REASON, asked: { en: ['todo falla'] } }]],

  ['a bracket that is never closed', sign('(full|over quota'), / · signs\[1\]: found "\(full\|over quota": has a "\(" that is never closed: put a "\)" after/],
  ['a bracket that is never opened', sign('user ) unknown'), / · signs\[1\]: found .*: has a "\)" without a "\(" before it/],
  ['an empty bracket', sign('user () unknown'), / · signs\[1\]: found .*: has an empty bracket \(\): put words into it/],
  ['a bracket with a bar only', sign('user (|) unknown'), / · signs\[1\]: found .*: has an empty bracket \(\|\)/],
  ['a bracket in a bracket', sign('user (is (not|un) known|gone)'), / · signs\[1\]: found .*: has a "\(" inside a bracket that is not closed yet/],
  ['a bar without brackets', sign('user|account unknown'), / · signs\[1\]: found .*: has a "\|" outside of brackets: write \(this\|that\)/],
  [
    'the same in a sign with fields',
    sign({ phrase: '(full|over quota', strength: 'hint' }),
    / · signs\[1\]\.phrase: found "\(full\|over quota": has a "\(" that is never closed/,
  ],
  ['the same in its condition', sign({ phrase: 'is full', with: ['550', '(disk|quota'] }), / · signs\[1\].*: has a "\(" that is never closed/],
  [
    'the same in a question',
    ['questions', { ...QUESTION, when: ['quota (exceeded'] }],
    / · when\[1\]: found "quota \(exceeded": has a "\(" that is never closed/,
  ],
  ['the same in a concept', concept('full', '(over|out of) quota'), / · words\.en\[2\]: .*: has a bracket or a bar, which only signs can have/],
  ['a placeholder that is none in a sign', sign('no {gadget} here'), / · signs\[1\]: .*: \{gadget\} is no placeholder; one of: \{person\} \{recipient\}/],
  ['a placeholder that is none in a question', ['questions', { ...QUESTION, when: ['no {gadget} here'] }], / · when\[1\]: .*: \{gadget\} is no placeholder/],
  ['a placeholder that is none in a concept', concept('{adress}'), / · words\.en\[1\]: .*: the only placeholder here is \{address\}, and it stands alone/],
  ['a placeholder that is never closed', sign('{person is blocked'), / · signs\[1\]: .*: has a brace without the other one/],
  ['a phrase without a word', sign('{any} {address}'), / · signs\[1\]: .*: has no word of its own/],
  ['a phrase that fits anything', sign('a ... b ... c ... d ... e'), / · signs\[1\]: .*: has more than 3 gaps/],
  ['a star inside a word', concept('over*flow'), / · words\.en\[1\]: .*: has a \* that is not at its end/],
  ['signs as they may be', sign('mailbox (is|was|) full', 'sign in (again)', '{person} is blocked', { phrase: 'is full', with: ['550', '(disk|quota)'] })],
  ['words of concepts as they may be', concept('{address}', 'overflow*', 'spamhaus.org', '552')],

  [
    'a misspelled placeholder',
    prose('There is nobody called {recipent|the recipient} there.'),
    / · explanation: .*: \{recipent\|…\} is no placeholder; one of: \{person\}/,
  ],
  ['a placeholder that is none', prose('There is nobody called {foo} there.'), / · explanation: .*: \{foo\} is no placeholder/],
  [
    'a placeholder with nothing to fall back on',
    prose('There is nobody called {person} there.'),
    / · explanation: .*: has \{person\} without what to say.*\{person\|…\}/,
  ],
  ['a placeholder left open', prose('There is nobody called {person|so there.'), / · explanation: .*: has a brace without the other one/],
  [
    'bold by HTML',
    prose('The address does <b>not</b> exist there.'),
    / · explanation: .*: has HTML \(<b>\), which is shown as it stands: write plain text, .*\*\*bold\*\*/,
  ],
  ['a link by HTML', prose('See <a href="https://example.com">the page</a> of the company.'), / · explanation: .*: has HTML \(<a href/],
  ['HTML that is never closed', prose('See <a href their page, or ask somebody else.'), / · explanation: .*: has HTML \(<a href/],
  ['a line break by HTML', prose('The address does not exist.<br>Ask a colleague.'), / · explanation: .*: has HTML \(<br>\)/],
  ['a space by HTML', prose('The address does not&nbsp;exist at that company.'), / · explanation: .*: has HTML \(&nbsp;\)/],
  [
    'a link that runs a script',
    prose('The address is wrong, [see here](javascript:alert(1)).'),
    / · explanation: .*: has a link to "javascript:alert\(1": expected \[what it says\]\(https:/,
  ],
  ['a link that is not safe', prose('The address is wrong, [see here](http://example.com).'), / · explanation: .*: has a link to "http:\/\/example\.com"/],
  ['a link to an address', prose('The address is wrong, [write us](mailto:help@example.com).'), / · explanation: .*: has a link to "mailto:help@example\.com"/],
  [
    'bold that is never closed',
    prose('The address does **not exist at that company.'),
    / · explanation: .*: has a \*\* without the other one: write \*\*bold\*\*/,
  ],
  ['code that is never closed', prose('The address does `not exist at that company.'), / · explanation: .*: has a ` without the other one: write `code`/],
  [
    'a mark inside a mark',
    prose('The address does **not `exist`** at that company.'),
    / · explanation: .*: has ` inside bold: one mark cannot stand inside another/,
  ],
  ['the same in a step', ['reasons/smtp', { ...REASON, steps: ['Click **Send.'] }], / · steps\[1\]: .*: has a \*\* without the other one/],
  [
    'the same for the admin',
    ['reasons/smtp', { ...REASON, forAdmin: 'Look at [the log](http://example.com/log) first.' }],
    / · forAdmin: .*: has a link to "http:/,
  ],
  ['prose as it may be', prose('**No** `<b>` for <user@example.com>: [see](https://example.com), {person|somebody}.')],
  ['prose about a placeholder of others', prose('Put `{name}` in place of <your domain>, at 5 * 3 characters.')],

  [
    'marks in a title',
    ['reasons/smtp', { ...REASON, title: 'The address **is wrong**' }],
    / · title: .*: has \*\*, which is shown as it stands: this field has no bold/,
  ],
  ['a name in the plain title', ['reasons/smtp', { ...REASON, title: '{recipient} is wrong' }], / · title: .*: has \{recipient\}, which is shown as it stands/],
  ['HTML in what tells it', ['reasons/smtp', { ...REASON, tell: 'it says <b>unknown</b>' }], / · tell: .*: has HTML \(<b>\)/],
  [
    'a title for nobody',
    ['reasons/smtp', { ...REASON, titleFor: 'The address is wrong' }],
    / · titleFor: .*: does not name whom it is about: write \{recipient\} or \{account\}/,
  ],
  ['a title for somebody misspelled', ['reasons/smtp', { ...REASON, titleFor: '{recipent} is wrong' }], / · titleFor: .*: does not name whom it is about/],
  [
    'a title for more than it knows',
    ['reasons/smtp', { ...REASON, titleFor: '{recipient} is not at {domain}' }],
    / · titleFor: .*: has \{domain\}, which is shown as it stands/,
  ],
  ['a title with what is never needed', ['reasons/smtp', { ...REASON, titleFor: '{recipient|They} left' }], / · titleFor: /],
  ['a link in an option', option(['label', 'See [here](https://example.com)']), / · options\[1\]\.label: .*: has \[here\]\(https:/],
  ['HTML in what follows', option(['then', 'It is <i>your</i> quota']), / · options\[1\]\.then: .*: has HTML \(<i>\)/],
  [
    'a placeholder in a question',
    ['questions', { ...QUESTION, ask: 'Is it {person|somebody}?' }],
    / · ask: .*: has \{person\|somebody\}, which is shown as it stands/,
  ],
];

describe('the content check, of texts and signs', () => {
  let lines;
  const fileOf = (index, [folder]) => `${folder}/slip-${index}.yml`;
  before(() => {
    const dir = copyContent();
    SLIPS.forEach(([, file], index) => writeFileSync(join(dir, fileOf(index, file)), stringify(file[1])));
    const { status, stderr } = checkContent(dir);
    assert.equal(status, 1);
    lines = stderr.trim().split('\n').slice(1);
  });

  SLIPS.forEach(([name, file, says], index) => {
    it(`${says ? 'names' : 'lets pass'} ${name}`, () => {
      const said = lines.filter((line) => line.includes(fileOf(index, file)));
      assert.equal(said.length, says ? 1 : 0, said.join('\n'));
      if (says) assert.match(said[0], says);
    });
  });

  it('says nothing of files that are in order', () => {
    assert.deepEqual(
      lines.filter((line) => !line.includes('/slip-')),
      [],
    );
  });
});

describe('the content check, of the tables', () => {
  it('names what is wrong with emitters and actions', () => {
    const dir = mkdtempSync(join(tmpdir(), 'why-failed-tables-'));
    try {
      cpSync(join(root, 'content/reasons/smtp/user-unknown.yml'), join(dir, 'content/reasons/smtp/user-unknown.yml'));
      mkdirSync(join(dir, 'content'), { recursive: true });
      writeFileSync(
        join(dir, 'content/emitters.yml'),
        stringify({ smtp: { name: '<b>any server</b>' }, app: { name: 'TODO' }, acme: { name: 'Acme', hosts: ['https://acme.com'], marks: ['(acme|acne)'] } }),
      );
      writeFileSync(join(dir, 'content/actions.yml'), stringify({ wait: { button: 'Wait **now**', instruction: 'Come back to {person} later.' } }));
      const { stderr } = checkContent(join(dir, 'content'));
      for (const says of [
        /emitters\.yml · smtp\.name: .*: has HTML \(<b>\)/,
        /emitters\.yml · app\.name: found "TODO": write/,
        /emitters\.yml · acme\.hosts\[1\]: .*: expected the end of a host name, such as gmail\.com/,
        /emitters\.yml · acme\.marks\[1\]: .*: has a bracket or a bar/,
        /actions\.yml · wait\.button: .*: has \*\*, which is shown as it stands/,
        /actions\.yml · wait\.instruction: .*: has \{person\}, which is shown as it stands/,
      ])
        assert.match(stderr, says);
    } finally {
      rmSync(dir, { recursive: true });
    }
  });
});
