// npm run hosts [-- "Vite 7" webpack …]: installs the packed package into hosts, each in a folder of its own outside of this repository, builds it there, and uses
// it in Chromium. Prints a table. Asks the registry for what the hosts need; needs the built package (npm run build).
import { execFile } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, extname, join, normalize } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompressSync } from 'node:zlib';
import { openBrowser } from '../helpers/browser.js';
import { allowClipboard, pasteByKeyboard } from '../helpers/clipboard.js';
import { listen, TYPES } from '../helpers/listen.js';
import { pack } from '../helpers/packed.js';
import { HOSTS } from './hosts.js';

const MESSAGE = '550 5.1.1 <ann@example.com>: Recipient address rejected: User unknown in virtual mailbox table';
const LOG = Array.from({ length: 400 }, (_, at) => `2026-11-23T10:00:00Z mx: to=<p${at}@example.com>, status=bounced (550 5.1.1 User unknown)`).join('\n');
/** Longer than that no step may take, in milliseconds. */
const LONGEST_BUILD = 900_000;
const LONGEST_WAIT = 60_000;

const run = promisify(execFile);
const work = mkdtempSync(join(tmpdir(), 'why-failed-hosts-'));
process.on('exit', () => rmSync(work, { recursive: true, force: true }));
const tarball = await pack(work);
const browser = await openBrowser();

/** Makes a host's folder, installs what it needs, and builds it. */
async function make(home, { packages, files, manifest, build, copy = {} }) {
  mkdirSync(home, { recursive: true });
  writeFileSync(join(home, 'package.json'), JSON.stringify({ name: 'host', private: true, type: 'module', ...manifest }));
  for (const [file, text] of Object.entries(files)) {
    mkdirSync(dirname(join(home, file)), { recursive: true });
    writeFileSync(join(home, file), text);
  }
  const env = { ...process.env, CI: '1', NEXT_TELEMETRY_DISABLED: '1', NUXT_TELEMETRY_DISABLED: '1', ASTRO_TELEMETRY_DISABLED: '1', NG_CLI_ANALYTICS: 'false' };
  const options = { cwd: home, env, timeout: LONGEST_BUILD, maxBuffer: 100_000_000 };
  await run('npm', ['install', tarball, ...packages, '--silent', '--no-audit', '--no-fund', '--prefer-offline'], options);
  if (build) await run(join(home, 'node_modules/.bin', build[0]), build.slice(1), options);
  for (const [from, to] of Object.entries(copy)) cpSync(join(home, from), join(home, to));
}

const serve = (folder) =>
  listen((request, response) => {
    const path = normalize(decodeURIComponent(new URL(request.url, 'http://host').pathname));
    const file = [join(folder, path), join(folder, path, 'index.html'), join(folder, `${path}.html`)].find((one) =>
      statSync(one, { throwIfNoEntry: false })?.isFile(),
    );
    if (!file) return response.writeHead(path === '/favicon.ico' ? 204 : 404).end();
    return response.writeHead(200, { 'Content-Type': TYPES[extname(file)] ?? 'application/octet-stream' }).end(readFileSync(file));
  });

/** Uses the host as a person does; resolves with what worked, and what the console said. */
async function use(origin) {
  const context = await browser.newContext();
  try {
    await allowClipboard(context);
    const page = await context.newPage();
    page.setDefaultTimeout(LONGEST_WAIT);
    const complaints = [];
    const scripts = [];
    let hasWorker = false;
    page.on('pageerror', (error) => complaints.push(error.message));
    page.on('console', (message) => message.type() === 'error' && complaints.push(message.text()));
    page.on('response', (response) => {
      if (response.status() >= 400) complaints.push(`${response.status()} ${response.url()}`);
      if (response.request().resourceType() === 'script') scripts.push(response);
    });
    page.on('worker', () => (hasWorker = true));
    // So that the first load is told from what comes when the page is idle.
    await page.addInitScript(() => {
      const later = [];
      const idle = window.requestIdleCallback;
      window.requestIdleCallback = (act, ...more) => (window.isMeasured ? idle(act, ...more) : later.push([act, ...more]));
      window.goOn = () => {
        window.isMeasured = true;
        for (const each of later) idle(...each);
      };
    });
    await page.goto(origin, { waitUntil: 'networkidle' });
    const widget = page.locator('why-failed').first();
    await widget.locator('textarea').waitFor();
    const bodies = await Promise.all(scripts.map((response) => response.body()));
    const firstLoad = bodies.reduce((sum, body) => sum + brotliCompressSync(body).length, 0);
    await page.evaluate(() => window.goOn());
    await widget.locator('textarea').focus();
    await pasteByKeyboard(page, MESSAGE);
    const title = await widget.locator('[part~=title]').innerText();
    const tally = await widget.evaluate((element, log) => element.ask(log).then((outcome) => outcome.status), LOG);
    await page.evaluate(() => (document.documentElement.lang = 'de'));
    await widget.locator('.frame[lang=de]').waitFor();
    await widget.evaluate((element, message) => element.ask(message), MESSAGE);
    await widget.locator('[part~=title][lang=de]').waitFor();
    await page.locator('why-failed-drawer [part=launcher]').click();
    await page.locator('why-failed-drawer textarea').waitFor();
    return { isAnswered: title.endsWith('does not exist'), isCounted: tally === 'tally', hasWorker, complaints, firstLoad };
  } finally {
    await context.close();
  }
}

const asked = process.argv.slice(2);
const names = Object.keys(HOSTS).filter((name) => !asked.length || asked.some((one) => name.startsWith(one)));
console.log('| host | built | pasted, answered | long text | language, drawer | console | kB in the first load |\n|---|---|---|---|---|---|---|');
for (const [at, name] of names.entries()) {
  const home = join(work, String(at));
  let row;
  try {
    await make(home, HOSTS[name]);
    const server = await serve(join(home, HOSTS[name].folder));
    try {
      const { isAnswered, isCounted, hasWorker, complaints, firstLoad } = await use(server.origin);
      const console = complaints.length ? complaints.join('; ').slice(0, 300) : 'clean';
      row = [
        'yes',
        isAnswered ? 'yes' : 'NO',
        `${isCounted ? 'yes' : 'NO'}, ${hasWorker ? 'in the worker' : 'in slices'}`,
        'yes',
        console,
        (firstLoad / 1000).toFixed(1),
      ];
      if (!isAnswered || !isCounted || complaints.length) process.exitCode = 1;
    } catch (error) {
      row = ['yes', `NO: ${error.message.replace(/\s+/g, ' ').slice(0, 300)}`];
      process.exitCode = 1;
    } finally {
      server.close();
    }
  } catch (error) {
    const said = `${error.stdout ?? ''}\n${error.stderr || error.message}`;
    row = [
      `NO: ${said
        .slice(Math.max(0, said.search(/\bERROR\b|\w*Error:/)))
        .replace(/\s+/g, ' ')
        .slice(0, 500)}`,
    ];
    process.exitCode = 1;
  }
  console.log(`| ${[name, ...row].join(' | ')} |`);
  rmSync(home, { recursive: true, force: true });
}
await browser.close();
