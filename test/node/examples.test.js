// The examples of test/examples, made as their users make them: outside this repository, from the packed package, and tried in Chromium.
import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { promisify } from 'node:util';
import { preview } from 'vite';
import { openBrowser } from '../helpers/browser.js';
import { allowClipboard, pasteByKeyboard } from '../helpers/clipboard.js';

const root = resolve(import.meta.dirname, '../..');
const { devDependencies } = JSON.parse(readFileSync(resolve(root, 'package.json'), 'utf8'));
const run = promisify(execFile);
const npm = (folder, ...args) => run('npm', [...args, '--silent', '--no-audit', '--no-fund', '--prefer-offline'], { cwd: folder });
const program = (name) => resolve(root, 'node_modules/.bin', name);

const MESSAGE = '550 5.1.1 <ann@example.com>: Recipient address rejected: User unknown in virtual mailbox table';
const isTold = (page) => page.locator('output', { hasText: /^user-unknown$/ }).waitFor();

/** A picture of a mail that came back, chosen in the file dialog, is read and answered; what it takes comes with it, and not before. */
async function readsPicture(page) {
  const loaded = () => page.evaluate(() => performance.getEntriesByType('resource').filter(({ name }) => name.includes('/ocr/')).length);
  assert.equal(await loaded(), 0);
  const mail = await page.context().newPage();
  await mail.setContent(
    `<body style="font: 15px/1.5 sans-serif; color: #ddd; background: #222"><h2>Undelivered Mail Returned to Sender</h2><p>452 4.2.2 The mailbox of the recipient is full</p>`,
  );
  const picture = { name: 'screenshot.png', mimeType: 'image/png', buffer: await mail.screenshot() };
  await mail.close();
  const widget = page.locator('why-failed');
  await widget.evaluate((element) => element.reset());
  await widget.locator('input[type=file]').setInputFiles(picture);
  await widget.locator('[part~=title]', { hasText: 'full' }).waitFor();
  assert.match(await widget.locator('textarea').inputValue(), /452 4\.2\.2/);
  assert.ok((await loaded()) > 0);
}

/** What each example needs beside the package, how it is built, which folder is served, and what else it shows. */
const EXAMPLES = {
  html: { folder: '.' },
  classic: {
    folder: '.',
    also: async (page) => assert.deepEqual(await page.locator('why-failed').evaluate(({ context }) => context), { recipient: 'ann@example.com' }),
  },
  bundler: { build: [program('vite'), 'build'] },
  react: {
    packages: ['react', 'react-dom', '@lit/react', '@types/react', '@types/react-dom'],
    build: [program('vite'), 'build'],
    check: [program('tsc')],
    also: isTold,
  },
  vue: { packages: ['vue'], build: [program('vite'), 'build'], also: isTold },
  screenshots: {
    packages: ['tesseract.js', '@tesseract.js-data/eng', '@tesseract.js-data/fra'],
    check: [process.execPath, 'copy.mjs'],
    build: [program('vite'), 'build'],
    also: readsPicture,
  },
  'static-site': { build: [process.execPath, 'build.mjs'] },
};

let work;
let tarball;
let browser;
before(async () => {
  work = mkdtempSync(join(tmpdir(), 'why-failed-examples-'));
  const [{ stdout }] = await Promise.all([
    npm(root, 'pack', '--pack-destination', work, '--json'),
    openBrowser().then((opened) => {
      browser = opened;
    }),
  ]);
  tarball = join(work, JSON.parse(stdout)[0].filename);
});
after(async () => {
  await browser?.close();
  rmSync(work, { recursive: true, force: true });
});

describe('from the packed package', { concurrency: 2 }, () => {
  for (const [name, { packages = [], build, check, folder = 'dist', also }] of Object.entries(EXAMPLES)) {
    it(`${name} answers a pasted message`, async () => {
      const home = join(work, name);
      cpSync(resolve(root, 'test/examples', name), home, { recursive: true });
      await npm(home, 'init', '-y');
      await npm(home, 'install', tarball, ...packages.map((one) => `${one}@${devDependencies[one]}`));
      if (check) await run(check[0], check.slice(1), { cwd: home });
      if (build) await run(build[0], build.slice(1), { cwd: home });
      const server = await preview({ root: home, configFile: false, logLevel: 'error', build: { outDir: folder }, preview: { port: 0, host: '127.0.0.1' } });
      const origin = `http://127.0.0.1:${server.httpServer.address().port}`;
      const context = await browser.newContext();
      try {
        await allowClipboard(context);
        const page = await context.newPage();
        const problems = [];
        page.on('pageerror', (error) => problems.push(error.message));
        page.on('console', (message) => message.type() === 'error' && problems.push(message.text()));
        page.on('request', (request) => request.url().startsWith(origin) || problems.push(request.url()));
        await page.route('**/favicon.ico', (route) => route.fulfill({ status: 204 })); // the examples have none
        await page.goto(origin);
        await page.locator('why-failed textarea').focus();
        await pasteByKeyboard(page, MESSAGE);
        await page.locator('why-failed [part~=title]').waitFor();
        assert.match(await page.locator('why-failed [part~=title]').innerText(), /^(?:The address|ann@example\.com) does not exist$/);
        await also?.(page);
        assert.deepEqual(problems, []);
      } finally {
        await context.close();
        await server.close();
      }
    });
  }
});
