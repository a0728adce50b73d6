// The types as the package ships them, in strict templates of each framework, by that framework's own checker.
import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { promisify } from 'node:util';
import { linkPackages, packedHost } from '../helpers/packed.js';

const root = resolve(import.meta.dirname, '../..');
const run = promisify(execFile);
const { dependencies, devDependencies, peerDependencies } = JSON.parse(readFileSync(resolve(root, 'package.json'), 'utf8'));
/** Those checkers ask TypeScript by its own interface, which version 7 does not have. A page that uses the package has neither zod nor yaml. */
const host = packedHost({ others: { typescript: 'typescript-5' }, without: ['zod', 'yaml'] });
let home;
before(async () => {
  ({ folder: home } = await host);
  cpSync(resolve(root, 'test/types'), join(home, 'types'), { recursive: true });
});
after(async () => (await host).remove());

/** Runs a program of a package; resolves with what it complains of. */
async function complaints(script, ...args) {
  // Links are to be kept: else a checker would find the TypeScript beside itself.
  const options = ['--preserve-symlinks', '--preserve-symlinks-main', join(home, 'node_modules', script)];
  const { stdout, stderr, code } = await run(process.execPath, [...options, ...args], { cwd: home }).catch((error) => error);
  return code ? stdout + stderr : '';
}

describe('the types', { concurrency: 2 }, () => {
  for (const folder of ['plain', 'react', 'preact', 'solid'])
    it(`tsc finds nothing to complain of: ${folder}`, async () => assert.equal(await complaints('typescript/lib/tsc.js', '-p', `types/${folder}`), ''));

  it('nor does TypeScript 7', async () => {
    const { stdout } = await run(resolve(root, 'node_modules/.bin/tsc'), ['-p', join(home, 'types/plain')]).catch((error) => error);
    assert.equal(stdout, '');
  });

  it('nor does vue-tsc, with strict templates', async () => assert.equal(await complaints('vue-tsc/bin/vue-tsc.js', '-p', 'types/vue'), ''));

  // No package of the project: it refuses to be installed beside TypeScript 7.
  it('svelte-check complains of what is a mistake, and of nothing else', async (test) => {
    const checker = mkdtempSync(join(tmpdir(), 'why-failed-svelte-check-'));
    test.after(() => rmSync(checker, { recursive: true }));
    const packages = [`svelte-check@4.7.8`, `typescript@${devDependencies['typescript-5'].replace('npm:typescript@', '')}`, `svelte@${devDependencies.svelte}`];
    try {
      await run('npm', ['install', ...packages, '--silent', '--no-audit', '--no-fund', '--prefer-offline'], { cwd: checker });
    } catch (error) {
      test.skip(`svelte-check cannot be installed: ${error.message}`);
      return;
    }
    linkPackages(home, join(checker, 'node_modules'));
    const found = await complaints('svelte-check/bin/svelte-check', '--workspace', 'types/svelte', '--tsconfig', './tsconfig.json', '--output', 'machine');
    const errors = found.split('\n').filter((line) => line.includes(' ERROR '));
    assert.equal(errors.length, 2, found);
    assert.match(errors[0], /Mistaken\.svelte.*supporturl/);
    assert.match(errors[1], /Mistaken\.svelte.*score/);
  });

  it('need nothing that the package does not install, but the framework they are for', () => {
    const own = join(home, 'node_modules/why-failed');
    const allowed = { react: 1, preact: 1, 'solid-js': 1, vue: 1, svelte: 1, ...dependencies, '@lit/react': peerDependencies['@lit/react'] };
    const { exports } = JSON.parse(readFileSync(join(own, 'package.json'), 'utf8'));
    const files = new Set(
      Object.values(exports)
        .flatMap(({ types = [] }) => types)
        .map((file) => join(own, file)),
    );
    const imports = [];
    for (const file of files) {
      for (const [, from] of readFileSync(file, 'utf8').matchAll(/^(?!\s*\/?\*).*?(?:from|import\()\s*'([^']+)'/gm)) {
        if (from.startsWith('.')) files.add(join(file, '..', from.replace(/\.js$/, '.d.ts')));
        else imports.push({ file, from });
      }
    }
    assert.ok(imports.length > 10);
    assert.deepEqual(
      imports.filter(({ from }) => !(from.match(/^(?:@[^/]+\/)?[^/]+/)[0] in allowed)),
      [],
    );
  });
});
