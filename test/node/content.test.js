import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, it } from 'node:test';
import { parse, stringify } from 'yaml';
import { checkContent, copyContent } from '../helpers/content.js';

const root = resolve(import.meta.dirname, '../..');
const spoil = (change) => {
  const dir = copyContent();
  const file = join(dir, 'reasons/smtp/user-unknown.yml');
  writeFileSync(file, change(readFileSync(file, 'utf8')));
  return checkContent(dir);
};

describe('the content check', () => {
  it('passes the content as it stands', () => {
    const { status, stdout, stderr } = checkContent('content');
    assert.equal(stderr, '');
    assert.equal(status, 0);
    assert.match(stdout, /in order: \d+ reasons/);
  });

  const field = (name, value) => (text) => text.replace(new RegExp(`^${name}: .*\n(?: +.*\n)*`, 'm'), value === undefined ? '' : `${name}: ${value}\n`);
  const sign = (text) => (content) => content.replace(/^signs:/m, () => `signs:\n  - ${text}`);
  for (const [mistake, change, says] of [
    [
      'a category that is none',
      field('category', 'unknown-person'),
      /user-unknown\.yml · category: found "unknown-person", expected one of: unknown-recipient/,
    ],
    ['a missing field', field('title'), /user-unknown\.yml · title: is missing \(expected text\)/],
    ['a field that is none', (text) => `${text}colour: blue\n`, /"colour", which is no field/],
    ['a title that is too long', field('title', `${'very '.repeat(20)}long`), /title: expected at most 80 characters, found 104: 24 too many/],
    ['broken YAML', field('title', '"open'), /line \d+: is not valid YAML/],
    ['a relative that does not exist', field('related', '[no-such-reason]'), /related\[1\]: "no-such-reason" is no reason/],
    ['an heir of what is still there', field('related', '[]\nwas: [mailbox-full]'), /was\[1\]: "mailbox-full" is still a reason/],
    ['an emitter that does not exist', sign('{ phrase: nobody home, from: gogle }'), /"gogle" is not in emitters\.yml/],
    [
      'no explanation in one sentence',
      field('explanation', `${'word '.repeat(29)}end`),
      /explanation: .*at most 120 characters as shown, found 148: 28 too many/,
    ],
    ['a cause that is too long', field('cause', `${'word '.repeat(81)}end`), /cause: .*at most 400 characters as shown, found 408: 8 too many/],
    ['nothing to tell it by', field('tell'), /user-unknown\.yml · tell: is missing/],
    ['too much to tell it by', field('tell', 'word '.repeat(13)), /tell: expected at most 60 characters, found 64: 4 too many/],
    ['nothing that people ask', (text) => text.replace(/^asked:\n(?: .*\n)+/m, ''), /asked: is missing/],
    ['nothing that people ask in English', (text) => text.replace(/^asked:\n {2}en:/m, 'asked:\n  it:'), /asked\.en: found nothing: .*in English/],
    ['a language that is none', (text) => text.replace(/^asked:\n {2}en:/m, 'asked:\n  english:'), /asked\.english: "english" cannot stand here: .*"pt-BR"/],
  ]) {
    it(`names file, field, what was found and what is expected: ${mistake}`, () => {
      const { status, stderr } = spoil(change);
      assert.equal(status, 1);
      assert.match(stderr, says);
    });
  }

  it('counts what is shown: the address of a link costs nothing', () => {
    const link = `"Nobody has this address, as [the page](https://example.com/${'long'.repeat(40)}) of the company says."`;
    assert.equal(spoil(field('explanation', link)).stderr, '');
  });

  it('asks of every option what follows from it', () => {
    const dir = copyContent();
    const file = join(dir, 'questions/whose-quota.yml');
    writeFileSync(file, readFileSync(file, 'utf8').replace(/^ +then: .*\n/m, ''));
    assert.match(checkContent(dir).stderr, /whose-quota\.yml · options\[1\]\.then: is missing/);
  });
});

describe('npm run new-reason', () => {
  const scaffold = (dir, name) =>
    spawnSync(process.execPath, [join(root, 'src/build/new-reason.js'), ...(name ? [name] : [])], {
      encoding: 'utf8',
      env: { ...process.env, WHY_FAILED_CONTENT: dir },
    });

  const NEW = 'reasons/smtp/mailbox-asleep.yml';

  it('makes a file of which the check names everything that is still to be written', () => {
    const dir = copyContent();
    assert.equal(scaffold(dir, 'smtp/mailbox-asleep').status, 0);
    const { status, stderr } = checkContent(dir);
    assert.equal(status, 1);
    const fields = Array.from(stderr.matchAll(/mailbox-asleep\.yml · ([^:]+): found "TODO[^"]*": write what belongs there/g), ([, field]) => field);
    const expected = 'title titleFor category permanence who action explanation cause steps[1] tell forAdmin asked.en[1] signs[1] examples[1] sources[1]';
    assert.equal(fields.join(' '), expected);
    assert.match(stderr, /^The content has 15 mistakes/, 'and says each of them once');
  });

  it('has a note above every field, which names the choices and the limits', () => {
    const dir = copyContent();
    scaffold(dir, 'smtp/mailbox-asleep');
    const notes = new Map(Array.from(readFileSync(join(dir, NEW), 'utf8').matchAll(/^(?:# (.*)\n)+(\w+):/gm), ([note, , field]) => [field, note]));
    assert.deepEqual([...notes.keys()], Object.keys(parse(readFileSync(join(dir, NEW), 'utf8'))));
    assert.match(notes.get('action'), /reauthenticate, resend, .*lift-block, none/);
    assert.match(notes.get('who'), /sender, sender-admin, .*nobody/);
    for (const [field, limit] of Object.entries({ title: 80, explanation: 120, cause: 400, steps: 180, tell: 60, forAdmin: 600 }))
      assert.match(notes.get(field), new RegExp(`\\b${limit} characters`), field);
  });

  it('makes a valid reason of whoever does what the notes say', () => {
    const dir = copyContent();
    scaffold(dir, 'smtp/mailbox-asleep');
    const written = {
      title: 'The mailbox is asleep',
      titleFor: '{recipient} is asleep',
      category: 'mailbox-disabled',
      permanence: 'temporary',
      who: 'recipient',
      action: 'contact-recipient',
      explanation: 'The mailbox is there, but it is asleep (hibernated).',
      cause: 'Nobody has opened it for a year, so the company has put it to sleep.',
      steps: ['Call the recipient and ask them to sign in to their mailbox once.'],
      tell: 'the text speaks of a mailbox that sleeps',
      forAdmin: 'For their admin: wake the mailbox in the **admin center**, under **Mailboxes**.',
      asked: { en: ['mailbox asleep'] },
      signs: ['mailbox (is|) hibernating'],
      examples: ['550 5.2.1 <user@example.com>: the mailbox is hibernating'],
      sources: ['https://example.com/hibernating'],
    };
    const fill = (text) =>
      Object.entries(written).reduce((now, [field, value]) => {
        const [block] = new RegExp(`^${field}:(?:.*TODO.*|(?:\\n +.*)+)$`, 'm').exec(now);
        return now.replace(block, stringify({ [field]: value }, { lineWidth: 0 }).trim());
      }, text);
    writeFileSync(join(dir, NEW), fill(readFileSync(join(dir, NEW), 'utf8')));
    const { status, stderr } = checkContent(dir);
    assert.equal(stderr, '');
    assert.equal(status, 0);
  });

  for (const [name, says] of [
    [undefined, /Say which reason/],
    ['smtp/Mailbox Asleep', /cannot be an id/],
    ['nowhere/mailbox-asleep', /not in content\/emitters\.yml/],
    ['app/user-unknown', /is taken by/],
  ]) {
    it(`refuses ${name}`, () => {
      const { status, stderr } = scaffold(copyContent(), name);
      assert.equal(status, 1);
      assert.match(stderr, says);
    });
  }
});
