// The package as it is packed, in a folder of its own outside of this repository, beside what is installed here of others.
import { execFile } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { promisify } from 'node:util';

const root = resolve(import.meta.dirname, '../..');
const run = promisify(execFile);

/** Packs the built package into a folder; resolves with the path of the archive. */
export async function pack(folder) {
  const { stdout } = await run('npm', ['pack', '--pack-destination', folder, '--json', '--silent'], { cwd: root });
  return join(folder, JSON.parse(stdout)[0].filename);
}

/** The names of what is installed here. */
const installed = () =>
  readdirSync(join(root, 'node_modules'))
    .filter((name) => !name.startsWith('.'))
    .flatMap((name) => (name.startsWith('@') ? readdirSync(join(root, 'node_modules', name)).map((one) => `${name}/${one}`) : [name]));

/**
 * Makes a folder for a host of the package, with links to the packages that are installed here; `others` are linked to under another name, and `without`
 * are not there. Resolves with its path, and `remove`.
 */
export async function packedHost({ others = {}, without = [] } = {}) {
  const folder = mkdtempSync(join(tmpdir(), 'why-failed-host-'));
  const modules = join(folder, 'node_modules');
  const link = (name, as) => {
    mkdirSync(resolve(modules, as, '..'), { recursive: true });
    symlinkSync(join(root, 'node_modules', name), join(modules, as));
  };
  for (const name of installed()) if (!without.includes(name) && !(name in others)) link(name, name);
  for (const [as, name] of Object.entries(others)) link(name, as);
  mkdirSync(join(modules, 'why-failed'));
  await run('tar', ['-xzf', await pack(folder), '-C', join(modules, 'why-failed'), '--strip-components', '1']);
  return { folder, remove: () => rmSync(folder, { recursive: true, force: true }) };
}
