// Translations of the content: what the check says of them.
import assert from 'node:assert/strict';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { parse, stringify } from 'yaml';
import { load } from '../helpers/demo-server.js';
import { contentWith, GERMAN, GERMAN_QUESTION, translated, mistakesIn, QUESTION, REASON, warningsIn, WHOLE } from '../helpers/translated.js';

const { NEW, stamp } = await load('src/authoring/stamp.ts');

describe('translations', () => {
  it('are read as they are shipped: the same as the original, with the texts of the language', () => {
    const { translations } = translated(contentWith(WHOLE));
    assert.equal(translations.length, 1);
    const [{ lang, reasons, questions }] = translations;
    assert.equal(lang, 'de');
    assert.deepEqual(reasons['user-unknown'].explanation, ['Niemand hat diese Adresse: ', { b: 'niemand' }, ' bei ', { v: 'domain', or: 'der Firma' }, '.']);
    assert.equal(reasons['user-unknown'].titleFor, GERMAN.titleFor);
    assert.deepEqual(questions['for-whom'], GERMAN_QUESTION);
  });

  const reason = (change) => contentWith({ ...WHOLE, 'de/smtp/user-unknown.yml': { ...GERMAN, ...change } });
  for (const [mistake, dir, says] of [
    ['a field that is missing', reason({ tell: undefined }), /de\/smtp\/user-unknown\.yml · tell: is missing; the original says “the text says unknown user”/],
    ['a field that is no text', reason({ category: 'unknown-recipient' }), /user-unknown\.yml: has "category", which is no field/],
    [
      'a step that is missing',
      reason({ steps: [GERMAN.steps[0]] }),
      /user-unknown\.yml · steps\[2\]: is missing; the original says “Ask for the current one\.”/,
    ],
    ['a step too many', reason({ steps: [...GERMAN.steps, 'Und noch etwas.'] }), /user-unknown\.yml · steps\[3\]: is not in the original: leave it out/],
    [
      'another link',
      reason({ cause: GERMAN.cause.replace('example.com/', 'example.com/de/') }),
      /cause: has links other than the original: expected https:\/\/example\.com\/no-such-user, found https:\/\/example\.com\/de\/no-such-user/,
    ],
    ['other code', reason({ cause: GERMAN.cause.replace('5.1.1', '5.1.0') }), /cause: has code other than the original: expected 5\.1\.1, found 5\.1\.0/],
    [
      'lost bold',
      reason({ explanation: GERMAN.explanation.replaceAll('**', '') }),
      /explanation: has 0 pieces of \*\*bold\*\*, and the original 1: keep as many/,
    ],
    [
      'a lost placeholder',
      reason({ explanation: 'Niemand hat diese Adresse: **niemand** dort.' }),
      /explanation: has placeholders other than the original: expected \{domain\}, found none/,
    ],
    [
      'another one in the title',
      reason({ titleFor: '{account} gibt es nicht' }),
      /titleFor: has placeholders other than the original: expected \{recipient\}, found \{account\}/,
    ],
    ['HTML', reason({ cause: `${GERMAN.cause}<br>` }), /cause: found .*: has HTML \(<br>\)/],
    ['what is too long even here', reason({ title: 'sehr '.repeat(23) }), /title: expected at most 112 characters, found 114: 2 too many/],
    ['a cause that is too long as shown', reason({ cause: `${GERMAN.cause} ${'Wort '.repeat(110)}` }), /cause: .*expected at most 560 characters as shown/],
    ['TODO that is left', reason({ tell: 'TODO' }), /tell: found "TODO": write/],
    [
      'an option that is missing',
      contentWith({ ...WHOLE, 'de/questions/for-whom.yml': { ...GERMAN_QUESTION, options: [{ label: 'Bei einem' }, ...GERMAN_QUESTION.options.slice(1)] } }),
      /for-whom\.yml · options\[1\]\.then: is missing/,
    ],
    ['a reason that is none', contentWith({ ...WHOLE, 'de/smtp/gone.yml': GERMAN }), /de\/smtp\/gone\.yml: is not read: there is no reasons\/smtp\/gone\.yml/],
    [
      'a question that is none',
      contentWith({ 'de/questions/gone.yml': GERMAN_QUESTION }),
      /de\/questions\/gone\.yml: is not read: there is no questions\/gone/,
    ],
    ['a folder that is no language', contentWith({ 'german/smtp/user-unknown.yml': GERMAN }), /translations\/german: is not read: a translation is a folder/],
    ['a glossary without the form of address', contentWith({ 'de/glossary.yml': { terms: {} } }), /glossary\.yml · address: is missing/],
  ])
    it(`are compared with the original: ${mistake}`, () => assert.match(mistakesIn(dir), says));

  it('may be longer than the original, and in Japanese have to be shorter', () => {
    const title = 'x'.repeat(100);
    assert.equal(mistakesIn(reason({ title })), '');
    const japanese = { ...GERMAN, title };
    assert.match(mistakesIn(contentWith({ 'ja/smtp/user-unknown.yml': japanese })), /ja\/smtp\/user-unknown\.yml · title: expected at most 60 characters/);
  });

  it('that are missing are counted, and named', () => {
    const warnings = warningsIn(contentWith({ 'de/smtp/user-unknown.yml': GERMAN }));
    assert.match(warnings, /translations\/de: 1 of 2 files are not translated, and are shown in the original's language: questions\/for-whom$/m);
  });

  it('that say the same as the original are named, where that is more than a name', () => {
    const warnings = warningsIn(reason({ tell: REASON.tell }));
    assert.match(warnings, /user-unknown\.yml · tell: is the same as the original: “the text says unknown user”/);
  });

  describe('that are older than the original', () => {
    const change = (dir, file, field, text) => {
      const path = join(dir, file);
      writeFileSync(path, stringify({ ...parse(readFileSync(path, 'utf8')), ...Object.fromEntries([[field, text]]) }));
    };
    const stampedContent = () => {
      const dir = contentWith(WHOLE);
      stamp(dir, translated(dir), NEW);
      return dir;
    };

    it('are told by a stamp; without one, nobody knows', () => {
      const dir = contentWith(WHOLE);
      assert.match(warningsIn(dir), /translations\/de: 2 of 2 files do not say which texts they were made from; run --stamp/);
      const files = stamp(dir, translated(dir), NEW);
      assert.deepEqual(files.sort(), ['de/questions/for-whom.yml', 'de/smtp/user-unknown.yml']);
      assert.equal(warningsIn(dir), '');
      const text = readFileSync(join(dir, 'translations/de/smtp/user-unknown.yml'), 'utf8');
      assert.match(text, /^of: "[0-9a-f]{8}"\ntitle: /);
    });

    it('are a warning with both texts, are shown all the same, and whatever differs is no mistake', () => {
      const dir = stampedContent();
      change(dir, 'reasons/smtp/user-unknown.yml', 'steps', ['Compare it letter by letter.', 'Ask for `the` new one.', 'Wait until then.']);
      const warnings = warningsIn(dir);
      assert.match(warnings, /de\/smtp\/user-unknown\.yml · of: the original has changed since/);
      assert.match(warnings, /steps\[2\]: Ask for `the` new one\.\n +Fragen Sie nach der aktuellen\.\n/);
      assert.match(warnings, /steps\[3\]: Wait until then\.\n +\(missing\)/);
      assert.equal(translated(dir).translations[0].reasons['user-unknown'].title, GERMAN.title);
    });

    it('are not so because of what nobody reads, or of white space', () => {
      const dir = stampedContent();
      change(dir, 'reasons/smtp/user-unknown.yml', 'signs', ['user unknown', 'no such user']);
      change(dir, 'reasons/smtp/user-unknown.yml', 'cause', REASON.cause.replace(' with', '\n  with'));
      assert.equal(warningsIn(dir), '');
    });

    it('stay so until they are stamped by name', () => {
      const dir = stampedContent();
      change(dir, 'reasons/smtp/user-unknown.yml', 'tell', 'the text says unknown');
      assert.deepEqual(stamp(dir, translated(dir), NEW), []);
      assert.deepEqual(stamp(dir, translated(dir), 'de/goog'), []);
      assert.deepEqual(stamp(dir, translated(dir), 'de/smtp'), ['de/smtp/user-unknown.yml']);
      assert.equal(warningsIn(dir), '');
    });

    it('are not shown where they are questions: nobody knows which option leads where', () => {
      const dir = stampedContent();
      change(dir, 'questions/for-whom.yml', 'options', QUESTION.options.toReversed());
      assert.deepEqual(translated(dir).translations[0].questions, {});
    });
  });

  describe('and the glossary', () => {
    const terms = { mailbox: { use: 'Postfach', not: ['Mailbox', 'Brief kasten'] }, server: { use: 'Server' } };
    const warningsFor = (tell, lang = 'de', words = terms) =>
      warningsIn(contentWith({ [`${lang}/smtp/user-unknown.yml`]: { ...GERMAN, tell }, [`${lang}/glossary.yml`]: { address: 'Sie', terms: words } }));

    it('warns of a word where another one is used', () => {
      assert.match(warningsFor('die mailbox fehlt'), /user-unknown\.yml · tell: says “Mailbox”, where the glossary has “Postfach”: die mailbox fehlt/);
      assert.match(warningsFor('der Brief  kasten fehlt'), /says “Brief kasten”/);
    });

    it('lets it stand inside of other words, and where a message or a vendor says so', () => {
      for (const tell of ['das Mailboxen-Programm fehlt', 'im Text „Mailbox full“ steht', 'im Text "Mailbox full" steht'])
        assert.doesNotMatch(warningsFor(tell), /glossary/, tell);
      const forAdmin = 'Für deren Admin: **Mailbox** oder `Mailbox` anlegen.';
      const dir = contentWith({ 'de/smtp/user-unknown.yml': { ...GERMAN, forAdmin }, 'de/glossary.yml': { address: 'Sie', terms } });
      assert.doesNotMatch(mistakesIn(dir), /glossary/);
    });

    it('finds words of what is written without spaces', () => {
      assert.match(warningsFor('このメールボックスです', 'ja', { mailbox: { use: '受信箱', not: ['メールボックス'] } }), /says “メールボックス”/);
    });
  });
});
