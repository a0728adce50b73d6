// A host of the packed package: its folder, with what it needs installed and built, and a server for what came out.
import { execFile } from 'node:child_process';
import { cpSync, mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { delimiter, dirname, extname, join, normalize } from 'node:path';
import { promisify } from 'node:util';
import { listen, TYPES } from '../helpers/listen.js';

/** Longer than that no step may take, in milliseconds. */
const LONGEST_BUILD = 900_000;

const run = promisify(execFile);

/** Makes a host's folder `home`, installs the package's archive and what the host needs, and builds it. */
export async function makeHost(home, tarball, { packages, node, files, manifest, build, copy = {} }) {
  mkdirSync(home, { recursive: true });
  writeFileSync(join(home, 'package.json'), JSON.stringify({ name: 'host', private: true, type: 'module', ...manifest }));
  for (const [file, text] of Object.entries(files)) {
    mkdirSync(dirname(join(home, file)), { recursive: true });
    writeFileSync(join(home, file), text);
  }
  const programs = join(home, 'node_modules/.bin');
  const env = {
    ...process.env,
    // The Node that a host is given is the first that its programs find.
    PATH: [programs, process.env.PATH].join(delimiter),
    CI: '1',
    NEXT_TELEMETRY_DISABLED: '1',
    NUXT_TELEMETRY_DISABLED: '1',
    ASTRO_TELEMETRY_DISABLED: '1',
    NG_CLI_ANALYTICS: 'false',
  };
  const options = { cwd: home, env, timeout: LONGEST_BUILD, maxBuffer: 100_000_000 };
  const install = (...names) => run('npm', ['install', ...names, '--silent', '--no-audit', '--no-fund', '--prefer-offline'], options);
  // First, and for itself: npm chooses versions by the Node that it runs on.
  if (node) await install(`node@${node}`);
  await install(tarball, ...packages);
  if (build) await run(join(programs, build[0]), build.slice(1), options);
  for (const [from, to] of Object.entries(copy)) cpSync(join(home, from), join(home, to), { recursive: true });
}

/** Serves a folder as hosts of files do, `index.html` for folders; resolves with its origin, and `close`. */
export const serveFolder = (folder) =>
  listen((request, response) => {
    const path = normalize(decodeURIComponent(new URL(request.url, 'http://host').pathname));
    const file = [join(folder, path), join(folder, path, 'index.html'), join(folder, `${path}.html`)].find((one) =>
      statSync(one, { throwIfNoEntry: false })?.isFile(),
    );
    if (!file) return response.writeHead(path === '/favicon.ico' ? 204 : 404).end();
    return response.writeHead(200, { 'Content-Type': TYPES[extname(file)] ?? 'application/octet-stream' }).end(readFileSync(file));
  });
