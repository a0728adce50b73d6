// The types as the package ships them, in strict templates of each framework, by that framework's own checker.
import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { cpSync, readFileSync, symlinkSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { promisify } from 'node:util';
import { olderPrograms } from '../helpers/older.js';
import { packedHost } from '../helpers/packed.js';

const root = resolve(import.meta.dirname, '../..');
const run = promisify(execFile);
const { dependencies, peerDependencies } = JSON.parse(readFileSync(resolve(root, 'package.json'), 'utf8'));
/** A page that uses the package has neither zod nor yaml. The checkers of templates ask TypeScript by an interface that version 7 does not have. */
const host = packedHost({ without: ['zod', 'yaml'] });
const older = olderPrograms();
let home;
before(async () => {
  ({ folder: home } = await host);
  cpSync(resolve(root, 'test/types'), join(home, 'types'), { recursive: true });
});
after(async () => (await host).remove());

/** Runs a script with Node; resolves with what it complains of. */
async function complaints(script, ...args) {
  const { stdout, stderr, code } = await run(process.execPath, [script, ...args], { cwd: home }).catch((error) => error);
  return code ? stdout + stderr : '';
}

/** Runs an older program of a package; resolves with what it complains of, or skips the test where it cannot be had. */
async function olderComplaints(test, script, ...args) {
  const { modules, problem } = await older;
  if (problem) test.skip(problem);
  return problem ? undefined : complaints(join(modules, script), ...args);
}

describe('the types', { concurrency: 2 }, () => {
  for (const folder of ['plain', 'react', 'preact', 'solid']) {
    it(`tsc finds nothing to complain of: ${folder}`, async () =>
      assert.equal(await complaints(resolve(root, 'node_modules/typescript/bin/tsc'), '-p', `types/${folder}`), ''));
    it(`nor does TypeScript 5: ${folder}`, async (test) => assert.ok(!(await olderComplaints(test, 'typescript/bin/tsc', '-p', `types/${folder}`))));
  }

  it('nor does TypeScript 5 with React 18', async (test) => {
    const { modules, problem } = await older;
    if (problem) {
      test.skip(problem);
      return;
    }
    const { folder, remove } = await packedHost({ without: ['zod', 'yaml', '@types/react'] });
    try {
      for (const name of ['@types/react', '@types/prop-types']) symlinkSync(join(modules, name), join(folder, 'node_modules', name));
      cpSync(resolve(root, 'test/types'), join(folder, 'types'), { recursive: true });
      // Without following links, all that asks for React's types gets those of this host.
      const found = await complaints(join(modules, 'typescript/bin/tsc'), '-p', join(folder, 'types/react'), '--preserveSymlinks');
      assert.equal(found, '');
    } finally {
      remove();
    }
  });

  it('nor does vue-tsc, with strict templates', async (test) =>
    assert.equal((await olderComplaints(test, 'vue-tsc/bin/vue-tsc.js', '-p', 'types/vue')) ?? '', ''));

  it('svelte-check complains of what is a mistake, and of nothing else', async (test) => {
    const args = ['--workspace', 'types/svelte', '--tsconfig', './tsconfig.json', '--output', 'machine'];
    const found = await olderComplaints(test, 'svelte-check/bin/svelte-check', ...args);
    if (found === undefined) return;
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
