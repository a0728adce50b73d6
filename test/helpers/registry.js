// A registry for npm on this machine: the package as it is packed, and what is installed here of others. With it, `npm install` needs no network.
import { execFile } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { promisify } from 'node:util';
import { listen } from './listen.js';

const root = resolve(import.meta.dirname, '../..');
const run = promisify(execFile);
/** More than the largest package, compressed. */
const MOST_BYTES = 200_000_000;

const manifestIn = (folder) => JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));

/** By name and version, the folder of every package that is installed here. */
function installed() {
  const { packages } = JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8'));
  const found = new Map();
  for (const path of Object.keys(packages).filter((one) => one && existsSync(join(root, one, 'package.json')))) {
    const folder = join(root, path);
    const { name, version } = manifestIn(folder);
    found.set(name, new Map(found.get(name)).set(version, folder));
  }
  return found;
}

/** npm takes an archive whose one folder has any name. */
const archiveOf = async (folder) => {
  const args = ['-czf', '-', '--exclude', `${basename(folder)}/node_modules`, '-C', dirname(folder), basename(folder)];
  return (await run('tar', args, { encoding: 'buffer', maxBuffer: MOST_BYTES })).stdout;
};

/** Packs the built package into `folder`, and resolves with the registry's `origin`, and `close`. */
export async function openRegistry(folder) {
  const { stdout } = await run('npm', ['pack', '--pack-destination', folder, '--json', '--silent'], { cwd: root });
  const packed = readFileSync(join(folder, JSON.parse(stdout)[0].filename));
  const own = manifestIn(root);
  const packages = installed().set(own.name, new Map([[own.version, root]]));
  return listen(async (request, response) => {
    const [name, version] = decodeURIComponent(request.url.slice(1)).split('/-/');
    const versions = packages.get(name);
    if (!versions) return response.writeHead(404).end('{}');
    if (version) return response.end(name === own.name ? packed : await archiveOf(versions.get(version)));
    const described = Array.from(versions, ([number, place]) => [
      number,
      { ...manifestIn(place), scripts: {}, dist: { tarball: `http://${request.headers.host}/${name}/-/${number}` } },
    ]);
    return response.end(JSON.stringify({ name, 'dist-tags': { latest: described.at(-1)[0] }, versions: Object.fromEntries(described) }));
  });
}
