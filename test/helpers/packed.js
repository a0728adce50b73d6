// The package as it is packed, in a folder of its own outside of this repository, beside what is installed here of others.
import { execFile } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, rmSync, symlinkSync } from 'node:fs';
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

/** Makes a folder for a host of the package, with links to the packages that are installed here, but for some. Resolves with its path, and `remove`. */
export async function packedHost({ without = [] } = {}) {
  const folder = mkdtempSync(join(tmpdir(), 'why-failed-host-'));
  const installed = join(root, 'node_modules');
  for (const name of packagesIn(installed)) {
    if (without.includes(name)) continue;
    const place = join(folder, 'node_modules', name);
    mkdirSync(dirname(place), { recursive: true });
    symlinkSync(join(installed, name), place);
  }
  const own = join(folder, 'node_modules/why-failed');
  mkdirSync(own);
  await run('tar', ['-xzf', await pack(folder), '-C', own, '--strip-components', '1']);
  return { folder, remove: () => rmSync(folder, { recursive: true, force: true }) };
}
