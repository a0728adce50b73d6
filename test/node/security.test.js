// SECURITY.md says of each hostile page what happens there: each row names the tests that fail where it is not true.
import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, it } from 'node:test';
import { promisify } from 'node:util';

const root = resolve(import.meta.dirname, '../..');

/** The names of all tests of the embeds, as the runner tells them: none of them is run. */
async function namesOfTests() {
  const files = readdirSync(join(root, 'test/node')).filter((file) => /^embed.*\.test\.js$/.test(file));
  const { NODE_TEST_CONTEXT: _, ...env } = process.env; // this is a run of its own, no part of the one that it is started from
  const run = ['--test', '--test-reporter=tap', '--test-name-pattern=^$', ...files.map((file) => join('test/node', file))];
  const { stdout } = await promisify(execFile)(process.execPath, run, { cwd: root, env });
  const names = [];
  const open = [];
  for (const [, indent, name] of stdout.matchAll(/^( *)# Subtest: (.*)$/gm)) {
    open.length = indent.length / 4;
    open.push(name.replaceAll('\\#', '#'));
    names.push(open.join(' '));
  }
  return names;
}

const rows = readFileSync(join(root, 'SECURITY.md'), 'utf8')
  .split('\n')
  .filter((line) => line.startsWith('|'))
  .slice(2)
  .map((line) => line.slice(1, -1).split(' | '));
const names = await namesOfTests();

describe('SECURITY.md', () => {
  it('has a table, and the embeds have tests', () => {
    assert.ok(rows.length >= 11 && names.length > 50, `${rows.length} rows, ${names.length} tests`);
  });
  for (const [page, , tests = ''] of rows)
    it(`names tests that there are: ${page.trim()}`, () => {
      const named = tests.split('<br>').map((name) => name.trim());
      assert.ok(named[0], 'no test is named');
      assert.deepEqual(
        named.filter((name) => !names.some((one) => (name.endsWith('…') ? one.startsWith(name.slice(0, -1)) : one === name))),
        [],
      );
    });
});
