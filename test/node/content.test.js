import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { after, describe, it } from 'node:test';

const root = resolve(import.meta.dirname, '../..');
const folders = [];
const copy = () => {
  const dir = mkdtempSync(join(tmpdir(), 'why-failed-'));
  folders.push(dir);
  cpSync(join(root, 'content'), join(dir, 'content'), { recursive: true });
  return join(dir, 'content');
};
after(() => folders.forEach((dir) => rmSync(dir, { recursive: true })));
const check = (dir) => spawnSync(process.execPath, [join(root, 'src/build/content.js'), dir], { encoding: 'utf8' });
const spoil = (change) => {
  const dir = copy();
  const file = join(dir, 'reasons/smtp/user-unknown.yml');
  writeFileSync(file, change(readFileSync(file, 'utf8')));
  return check(dir);
};

describe('the content check', () => {
  it('passes the content as it stands', () => {
    const { status, stdout, stderr } = check('content');
    assert.equal(stderr, '');
    assert.equal(status, 0);
    assert.match(stdout, /in order: \d+ reasons/);
  });

  for (const [mistake, change, says] of [
    [
      'a category that is none',
      (text) => text.replace(/^category: .*/m, 'category: unknown-person'),
      /user-unknown\.yml · category: found "unknown-person", expected one of: unknown-recipient/,
    ],
    ['a missing field', (text) => text.replace(/^title: .*\n/m, ''), /user-unknown\.yml · title: is missing/],
    ['a field that is none', (text) => `${text}colour: blue\n`, /"colour", which is no field/],
    ['a title that is too long', (text) => text.replace(/^title: .*/m, `title: ${'very '.repeat(20)}long`), /title: expected at most 80 characters, found \d+/],
    ['broken YAML', (text) => text.replace(/^title: .*/m, 'title: "open'), /line \d+: is not valid YAML/],
    ['a relative that does not exist', (text) => text.replace(/^related: .*/m, 'related: [no-such-reason]'), /related\[1\]: "no-such-reason" is no reason/],
    ['a placeholder that is none', (text) => text.replace(/^signs:/m, 'signs:\n  - "no {gadget} here"'), /\{gadget\} is no placeholder; one of: \{person\}/],
    ['a phrase without a word', (text) => text.replace(/^signs:/m, 'signs:\n  - "{any} {address}"'), /has no word of its own/],
    [
      'an emitter that does not exist',
      (text) => text.replace(/^signs:/m, 'signs:\n  - { phrase: nobody home, from: gogle }'),
      /"gogle" is not in emitters\.yml/,
    ],
  ]) {
    it(`names file, field, what was found and what is expected: ${mistake}`, () => {
      const { status, stderr } = spoil(change);
      assert.equal(status, 1);
      assert.match(stderr, says);
    });
  }
});

describe('npm run new-reason', () => {
  const scaffold = (dir, name) =>
    spawnSync(process.execPath, [join(root, 'src/build/new-reason.js'), ...(name ? [name] : [])], {
      encoding: 'utf8',
      env: { ...process.env, WHY_FAILED_CONTENT: dir },
    });

  it('makes a file that passes the check as it is', () => {
    const dir = copy();
    assert.equal(scaffold(dir, 'smtp/mailbox-asleep').status, 0);
    assert.match(readFileSync(join(dir, 'reasons/smtp/mailbox-asleep.yml'), 'utf8'), /TODO/);
    assert.equal(check(dir).stderr, '');
  });

  for (const [name, says] of [
    [undefined, /Say which reason/],
    ['smtp/Mailbox Asleep', /cannot be an id/],
    ['nowhere/mailbox-asleep', /not in content\/emitters\.yml/],
    ['app/user-unknown', /is taken by/],
  ]) {
    it(`refuses ${name}`, () => {
      const { status, stderr } = scaffold(copy(), name);
      assert.equal(status, 1);
      assert.match(stderr, says);
    });
  }
});
