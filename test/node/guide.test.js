// The guide content/bring-your-own.md: its commands, its files, and what the knowledge base that they make answers.
import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { diagnose } from 'why-failed';
import { build, example, root } from '../helpers/coffee.js';
import { load } from '../helpers/demo-server.js';
import { blocks, guide } from '../helpers/guide.js';

const { dir, built, kb } = build();

describe('the guide', () => {
  it('has commands that work on the finished example', () => {
    assert.ok(built.length >= 3);
    for (const { line, status, stderr } of built) assert.equal(status, 0, `${line}\n${stderr}`);
  });

  const shown = blocks.filter(({ file }) => file && file !== '.vscode/settings.json');
  for (const file of new Set(shown.map((block) => block.file))) {
    it(`shows the finished example as it is: ${file}`, () => {
      const text = readFileSync(join(example, file), 'utf8');
      const mine = shown.filter((block) => block.file === file);
      if (mine.some(({ kind }) => kind === 'whole')) assert.equal(mine.map((block) => block.text).join('\n'), text);
      else for (const block of mine) assert.ok(text.includes(block.text.replace(/^signs:\n/, '')), `${file} has no\n${block.text}`);
    });
  }

  it('comes with the knowledge base that the commands make, and its translation', () => {
    const read = (folder, file) => JSON.parse(readFileSync(join(folder, 'public', file), 'utf8'));
    for (const file of ['coffee.json', 'coffee.de.json']) assert.deepEqual(read(dir, file), read(example, file), 'run them in test/examples/coffee');
  });

  it('has links that lead somewhere', () => {
    const headings = (text) =>
      Array.from(text.matchAll(/^#+ (.*)$/gm), ([, heading]) =>
        heading
          .toLowerCase()
          .replace(/[^\w\s-]/g, '')
          .replaceAll(' ', '-'),
      );
    for (const [, path, anchor] of guide.matchAll(/\]\((?!https:|…)([^)#\s]*)#?([^)]*)\)/g)) {
      const file = path ? join(root, 'content', path) : join(root, 'content/bring-your-own.md');
      assert.ok(existsSync(file), path);
      if (anchor) assert.ok(headings(readFileSync(file, 'utf8')).includes(anchor), `${path}#${anchor}`);
    }
  });
});

describe('the coffee machine’s knowledge base', async () => {
  const { ARTICLE_MESSAGES } = await load('test/helpers/article-messages.ts');
  const { NO_FAILURES } = await load('test/helpers/no-failures.ts');

  it('has no answer to failed e-mails, and none to what is no failure', () => {
    for (const text of [...ARTICLE_MESSAGES.flatMap(({ texts }) => texts), ...NO_FAILURES]) assert.equal(diagnose(text, kb()).status, 'unknown', text);
  });

  it('captures what a message says', () => {
    assert.equal(diagnose('DESCALE IN 20 CUPS', kb()).match.captures.number, '20');
  });

  it('knows a code as a word of its own', () => {
    assert.deepEqual(
      ['E05', 'Code: [e05]!', 'E5', 'E-05', 'E055'].map((text) => diagnose(text, kb()).status),
      ['match', 'match', 'unknown', 'unknown', 'unknown'],
    );
  });

  it('takes a bare number for a mail server’s only where it begins with 2, 4 or 5', () => {
    const withCode = (code) => ({ ...kb(), reasons: [{ ...kb().reasons[0], signs: [{ code, strength: 'proof' }, { phrase: `fault ${code}` }] }] });
    const statuses = (code) => [code, `Error ${code}`, `It shows ${code} now`, `Fault ${code}`].map((text) => diagnose(text, withCode(code)).status);
    assert.deepEqual(
      [statuses('103'), statuses('503')],
      [
        ['match', 'match', 'match', 'match'],
        ['match', 'match', 'unknown', 'match'],
      ],
    );
  });

  it('needs the emitter where a sign asks for it', () => {
    assert.deepEqual(
      ['Brewly: connection lost', 'Connection lost'].map((text) => diagnose(text, kb()).status),
      ['match', 'unknown'],
    );
  });
});
