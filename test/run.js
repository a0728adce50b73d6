// All the tests: types, build, browser tests, then Node tests (command line, content, built demo).
// Prints what failed once more at the end, as the output is long, then one sum.
import { spawn } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';

const root = resolve(import.meta.dirname, '..');
let passed = 0;
let failed = 0;
const failures = [];

/** Runs npm, node itself, or a program of node_modules/.bin, shows its output, and returns it with the exit status. */
function run(program, args) {
  const command = { node: process.execPath, npm: 'npm' }[program] ?? resolve(root, 'node_modules/.bin', program);
  return new Promise((done) => {
    const child = spawn(command, args, { cwd: root, stdio: ['ignore', 'pipe', 'inherit'] });
    let output = '';
    child.stdout.on('data', (chunk) => {
      output += chunk;
      process.stdout.write(chunk);
    });
    child.on('close', (status) => done({ status, output }));
  });
}

/** A step without counts of its own is one test. */
async function step(name, program, args) {
  const { status } = await run(program, args);
  if (status === 0) passed += 1;
  else {
    failed += 1;
    failures.push(`FAILED: ${name}`);
  }
  console.log(`${status === 0 ? 'ok' : 'FAILED'}: ${name}`);
}

/** Adds the counts that the output names, and keeps the failures; a runner that fails without a failed test counts as one. */
async function suite(name, program, args, counts, failure) {
  const { status, output } = await run(program, args);
  const [ok, bad] = counts(output);
  passed += ok;
  failed += status !== 0 && bad === 0 ? 1 : bad;
  failures.push(...(output.match(failure) ?? []));
  if (status !== 0 && bad === 0) failures.push(`FAILED: ${name}, which ended with status ${status}`);
  console.log(`${name}: ${ok} passed, ${bad} failed`);
}

const lastNumber = (output, pattern) => Number([...output.matchAll(pattern)].at(-1)?.[1] ?? 0);

await step('lint, format, nothing unused', 'npm', ['run', 'check', '--silent']);
await step('types', 'tsc', []);
await step('types of the core, without the DOM', 'tsc', ['-p', 'src/core']);
await step('build, with the reference in README.md up to date', 'npm', ['run', 'build', '--silent']);
await step('sizes, as in README.md and below their limits', 'node', ['src/build/size.js', '--check']);
await step('the package, as published', 'publint', ['--strict']);
// The worker is a file to be served: nobody imports it, so it has no types.
const served = ['--exclude-entrypoints', 'reading-worker.js'];
await step('the types, as resolved', 'attw', ['--pack', '.', '--profile', 'esm-only', '--format', 'ascii', ...served]);
await suite(
  'browser',
  'wtr',
  ['--config', 'test/wtr.config.js'],
  (output) => [lastNumber(output, /^(\d+) passed, \d+ failed/gm), lastNumber(output, /^\d+ passed, (\d+) failed/gm)],
  /^FAILED: .*$/gm,
);

/** A file counts as a test: pasting hundreds of messages takes two minutes where the machine has much else to do (in milliseconds). */
const LONGEST = 600_000;

/** A failed test in TAP with what is told of it, up to its "...". */
const FAILED_IN_TAP = /^( *)not ok .*\n(?:.*\n)*?\1 {2}\.\.\.$/gm;

/** Runs files of test/node, as many side by side as the machine can. */
const nodeSuite = (name, files, ...options) =>
  suite(
    name,
    'node',
    ['--test', `--test-timeout=${LONGEST}`, '--test-reporter=tap', ...options, ...files],
    (output) => [lastNumber(output, /^# pass (\d+)/gm), lastNumber(output, /^# fail (\d+)/gm)],
    FAILED_IN_TAP,
  );

const tests = readdirSync(join(root, 'test/node'), { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.test.js'))
  .map((file) => join('test/node', file));
const isPasting = (file) => /helpers\/clipboard\.js|hosts\/use\.js/.test(readFileSync(join(root, file), 'utf8'));
await nodeSuite(
  'node',
  tests.filter((file) => !isPasting(file)),
);
// One after the other: they share the machine's one clipboard.
await nodeSuite('node, with the clipboard', tests.filter(isPasting), '--test-concurrency=1');

for (const failure of failures) console.log(failure);
console.log(`${passed} passed, ${failed} failed`);
process.exitCode = failed ? 1 : 0;
