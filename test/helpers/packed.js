// The package as it is packed, in a folder of its own outside of this repository, beside what is installed here of others.
import { execFile } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { promisify } from 'node:util';

const root = resolve(import.meta.dirname, '../..');
const run = promisify(execFile);

/** Packs the built package into a folder; resolves with the path of the archive. */
export async function pack(folder) {
  const { stdout } = await run('npm', ['pack', '--pack-destination', folder, '--json', '--silent'], { cwd: root });
  return join(folder, JSON.parse(stdout)[0].filename);
}

/** The names of the packages in a folder of them. */
const packagesIn = (modules) =>
  readdirSync(modules)
    .filter((name) => !name.startsWith('.'))
    .flatMap((name) => (name.startsWith('@') ? readdirSync(join(modules, name)).map((one) => `${name}/${one}`) : [name]));

/** Puts links to packages into a host's folder, under their own names or others, but for those that it has. */
export function linkPackages(host, from, names = Object.fromEntries(packagesIn(from).map((name) => [name, name]))) {
  for (const [as, name] of Object.entries(names)) {
    const place = join(host, 'node_modules', as);
    if (existsSync(place)) continue;
    mkdirSync(dirname(place), { recursive: true });
    symlinkSync(join(from, name), place);
  }
}

/**
 * Makes a folder for a host of the package, with links to the packages that are installed here; `others` are linked to under another name, and `without`
 * are not there. Resolves with its path, and `remove`.
 */
export async function packedHost({ others = {}, without = [] } = {}) {
  const folder = mkdtempSync(join(tmpdir(), 'why-failed-host-'));
  const installed = join(root, 'node_modules');
  linkPackages(folder, installed, others);
  linkPackages(folder, installed);
  for (const name of without) rmSync(join(folder, 'node_modules', name), { recursive: true });
  const own = join(folder, 'node_modules/why-failed');
  mkdirSync(own);
  await run('tar', ['-xzf', await pack(folder), '-C', own, '--strip-components', '1']);
  return { folder, remove: () => rmSync(folder, { recursive: true, force: true }) };
}
