// How a translation is begun.
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, it } from 'node:test';
import { parse } from 'yaml';
import { contentWith, GERMAN, GERMAN_QUESTION, mistakesIn, warningsIn, WHOLE } from '../helpers/translated.js';

const root = resolve(import.meta.dirname, '../..');

describe('npm run new-translation', () => {
  const begin = (dir, name) =>
    spawnSync(process.execPath, [join(root, 'src/build/new-translation.js'), ...(name ? [name] : [])], {
      encoding: 'utf8',
      env: { ...process.env, WHY_FAILED_CONTENT: dir },
    });

  it('begins one with the English above each field', () => {
    const dir = contentWith();
    assert.equal(begin(dir, 'de/smtp/user-unknown').stderr, '');
    const text = readFileSync(join(dir, 'translations/de/smtp/user-unknown.yml'), 'utf8');
    assert.match(text, /\n# The address does not exist\ntitle: TODO\n/);
    assert.match(text, /\nsteps:\n {2}# Compare it letter by letter\.\n {2}- TODO\n {2}# Ask for/);
    assert.deepEqual(Object.keys(parse(text)), ['of', ...Object.keys(GERMAN)]);
    assert.match(mistakesIn(dir), /The content has 8 mistakes:\n.*user-unknown\.yml · title: found "TODO": write/);
  });

  it('begins one that is in order once every TODO is written, and stamped', () => {
    const dir = contentWith();
    begin(dir, 'de/smtp/user-unknown');
    begin(dir, 'de/questions/for-whom');
    const fill = (file, texts) => {
      const path = join(dir, 'translations/de', file);
      const left = [...texts];
      writeFileSync(
        path,
        readFileSync(path, 'utf8').replace(/TODO$/gm, () => JSON.stringify(left.shift())),
      );
      assert.deepEqual(left, []);
    };
    fill('smtp/user-unknown.yml', Object.values(GERMAN).flat());
    fill('questions/for-whom.yml', [GERMAN_QUESTION.ask, ...GERMAN_QUESTION.options.flatMap(Object.values)]);
    assert.equal(warningsIn(dir), '');
  });

  for (const [name, says] of [
    [undefined, /Say into which language, and what/],
    ['german/smtp/user-unknown', /"german" is no language/],
    ['de/google/user-unknown', /There is no google\/user-unknown\. Do you mean smtp\/user-unknown\?/],
    ['de/smtp/no-such', /There is no smtp\/no-such\.$/m],
  ])
    it(`refuses ${name}`, () => {
      const { status, stderr } = begin(contentWith(), name);
      assert.equal(status, 1);
      assert.match(stderr, says);
    });

  it('refuses what is there already', () => {
    assert.match(begin(contentWith(WHOLE), 'de/smtp/user-unknown').stderr, /is there already/);
  });
});
