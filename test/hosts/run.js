// npm run hosts [-- "Vite 7" webpack …]: installs the packed package into hosts, each in a folder of its own outside of this repository, builds it there, and uses
// it in Chromium. Prints a table. Asks the registry for what the hosts need; needs the built package (npm run build).
import { execFile } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { openBrowser } from '../helpers/browser.js';
import { pack } from '../helpers/packed.js';
import { HOSTS } from './hosts.js';
import { makeHost, serveFolder } from './make.js';
import { useHost } from './use.js';

const work = mkdtempSync(join(tmpdir(), 'why-failed-hosts-'));
process.on('exit', () => rmSync(work, { recursive: true, force: true }));
const tarball = await pack(work);
const browser = await openBrowser();

/** A host's name with the version that was installed of what comes first among its packages, and with the Node that it was given. */
async function called(name, home, { packages, node, version: versionOf }) {
  const first = /^(.+)@/.exec(packages[0] ?? '')?.[1];
  const version = first ? JSON.parse(readFileSync(join(home, 'node_modules', first, 'package.json'), 'utf8')).version : versionOf?.();
  const given = node && (await promisify(execFile)(join(home, 'node_modules/.bin/node'), ['--version'])).stdout.trim().slice(1);
  return [name, ...(version ? [`(${version})`] : []), ...(given ? [`on Node ${given}`] : [])].join(' ');
}

/** What went wrong with a build, from where it says so. */
function reasonOf({ stdout, stderr, message }) {
  const said = `${stdout ?? ''}\n${stderr || message}`;
  const start = Math.max(0, said.search(/\bERROR\b|\w*Error:/));
  return said.slice(start).replace(/\s+/g, ' ').slice(0, 500);
}

/** A host's row, without its name. */
async function rowOf(home, host) {
  try {
    await makeHost(home, tarball, host);
  } catch (error) {
    return [`NO: ${reasonOf(error)}`];
  }
  let server;
  try {
    server = await (host.start?.(home) ?? serveFolder(join(home, host.folder)));
    const { pasted, answered, long, language, drawer, console, firstLoad } = await useHost(browser, server.origin + (host.at ?? ''), host);
    return ['yes', pasted, answered, long, language, drawer, console, (firstLoad / 1000).toFixed(1)];
  } catch (error) {
    return ['yes', `NO: ${reasonOf(error)}`];
  } finally {
    await server?.close();
  }
}

const asked = process.argv.slice(2);
const names = Object.keys(HOSTS).filter((name) => !asked.length || asked.some((one) => name.startsWith(one)));
const COLUMNS = ['host', 'built', 'pasted', 'answered', 'long text', 'language chunk', 'drawer', 'console', 'kB in the first load'];
console.log(`Node ${process.versions.node} where none is named; kB of all scripts of the page, brotli\n`);
console.log(`| ${COLUMNS.join(' | ')} |\n|${'---|'.repeat(COLUMNS.length)}`);
for (const [at, name] of names.entries()) {
  const home = join(work, String(at));
  const row = HOSTS[name].lacks?.() ? [`not tried: ${HOSTS[name].lacks()}`] : await rowOf(home, HOSTS[name]);
  if (row.some((cell) => cell.startsWith('NO'))) process.exitCode = 1;
  console.log(`| ${[row[0] === 'yes' ? await called(name, home, HOSTS[name]) : name, ...row].join(' | ')} |`);
  rmSync(home, { recursive: true, force: true });
}
await browser.close();
