// What the embeds bring along of others is named, with its licence, in a file beside them.
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { before, describe, it } from 'node:test';
import { build } from 'vite';

const root = resolve(import.meta.dirname, '../..');
const FILE = 'dist/embed/THIRD-PARTY-LICENSES';
const text = readFileSync(resolve(root, FILE), 'utf8');
/** The chapters of the file: a package, and the text of its licence. */
const named = new Map(
  text
    .split(/^## /m)
    .slice(1)
    .map((chapter) => [chapter.split(' ')[0], chapter.split('\n').slice(1).join('\n').trim()]),
);

/** The package that a module is of, or undefined where it is of this one. */
const packageOf = (id) =>
  id
    .split('/node_modules/')
    .slice(1)
    .at(-1)
    ?.match(/^(?:@[^/]+\/)?[^/]+/)[0];

/** The packages in each file that a build makes, its worker included; nothing is written. */
async function packagesByFile(mode) {
  const found = new Map();
  const note = {
    name: 'note-packages',
    generateBundle: (_options, bundle) => {
      for (const { type, fileName, moduleIds } of Object.values(bundle))
        if (type === 'chunk') found.set(fileName, [...new Set(moduleIds.map(packageOf).filter(Boolean))]);
    },
  };
  await build({ root, mode, logLevel: 'error', plugins: [note], worker: { plugins: () => [note] }, build: { write: false } });
  return found;
}

describe('the licences of what the embeds bring along', () => {
  let files;
  before(async () => {
    files = new Map([...(await packagesByFile('embed')), ...(await packagesByFile('classic'))]);
  });

  it('are there for each package, and for no other', () => {
    const bundled = new Set([...files.values()].flat());
    assert.ok(bundled.has('lit-html') && bundled.has('fuse.js') && bundled.has('postal-mime') && bundled.has('zod'), [...bundled].join(' '));
    assert.ok(
      [...files.keys()].some((file) => file.startsWith('worker-')),
      'the worker is looked at, too',
    );
    assert.deepEqual([...named.keys()].sort(), [...bundled].sort());
  });

  for (const [name, licence] of named) {
    it(`${name}: the text is that of the package`, () => {
      assert.match(licence, /permission|license/i);
      const file = ['LICENSE', 'LICENSE.txt'].map((one) => resolve(root, 'node_modules', name, one)).find((one) => existsSync(one));
      assert.equal(licence, readFileSync(file, 'utf8').trim());
    });
  }

  it('are named at the beginning of each file that has something of others in it, and of no other', () => {
    for (const [file, packages] of files) {
      const code = readFileSync(resolve(root, 'dist/embed', file), 'utf8');
      assert.equal(code.startsWith('/*! See THIRD-PARTY-LICENSES */'), packages.length > 0, `${file}: ${packages.join(' ')}`);
    }
  });

  it('are published', () => {
    const [{ files: published }] = JSON.parse(execFileSync('npm', ['pack', '--dry-run', '--json', '--ignore-scripts'], { cwd: root, encoding: 'utf8' }));
    assert.ok(published.some(({ path }) => path === FILE));
  });
});
