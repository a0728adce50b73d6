// The guide content/bring-your-own.md, followed to the letter by a newcomer: from an empty folder, with the packed package, to answers in Chromium.
import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { appendFileSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { openBrowser } from '../helpers/browser.js';
import { blocks } from '../helpers/guide.js';
import { openRegistry } from '../helpers/registry.js';

const SHOWS = /^npx --yes vite preview/;

describe('the guide, followed to the letter', () => {
  let work;
  let folder;
  let registry;
  let browser;
  let env;
  let shown;
  before(async () => {
    work = mkdtempSync(join(tmpdir(), 'why-failed-guide-'));
    folder = join(work, 'coffee');
    mkdirSync(folder);
    [registry, browser] = await Promise.all([openRegistry(work), openBrowser()]);
    const settings = { registry: registry.origin, cache: join(work, 'cache'), audit: 'false', fund: 'false', update_notifier: 'false' };
    env = { ...process.env, NO_COLOR: '1', ...Object.fromEntries(Object.entries(settings).map(([name, value]) => [`npm_config_${name}`, value])) };
  });
  after(async () => {
    if (shown) process.kill(-shown.process.pid);
    await browser?.close();
    registry?.close();
    rmSync(work, { recursive: true, force: true, maxRetries: 5 });
  });

  /** Runs a command; the registry answers in this process, so it is not to be waited for in one go. */
  const run = (line) =>
    new Promise((done) => {
      const child = spawn('sh', ['-c', line], { cwd: folder, env, stdio: ['ignore', 'pipe', 'pipe'] });
      let output = '';
      for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk) => (output += chunk));
      child.on('close', (status) => done({ status, output }));
    });

  /** Runs the command that goes on until it is stopped; resolves once it has named an address. */
  const show = (line) =>
    new Promise((done, fail) => {
      const child = spawn('sh', ['-c', line], { cwd: folder, env, detached: true, stdio: ['ignore', 'pipe', 'pipe'] });
      let output = '';
      for (const stream of [child.stdout, child.stderr])
        stream.on('data', (chunk) => {
          output += chunk;
          const [url] = /http:\/\/localhost:\d+\//.exec(output) ?? [];
          if (url) done({ process: child, url });
        });
      child.on('close', () => fail(new Error(`${line}\n${output}`)));
    });

  /** Does what the next blocks say, up to and with the block of commands that `isLast`; resolves with what the commands said. */
  const left = [...blocks];
  async function followTo(isLast) {
    let said = '';
    const expected = [];
    for (let block = left.shift(); block; block = left.shift()) {
      if (block.file) {
        const path = join(folder, block.file);
        mkdirSync(dirname(path), { recursive: true });
        if (block.kind === 'whole') writeFileSync(path, block.text);
        if (block.kind === 'added') appendFileSync(path, `\n${block.text}`);
      }
      if (block.kind === 'output') expected.push(block.text);
      for (const line of block.lines ?? []) {
        if (SHOWS.test(line)) {
          shown = await show(line);
          continue;
        }
        const { status, output } = await run(line);
        assert.equal(status, 0, `${line}\n${output}`);
        said += output;
      }
      // What they say is shown after them.
      if (block.lines?.some(isLast)) {
        if (left[0]?.kind === 'output') expected.push(left.shift().text);
        break;
      }
    }
    for (const text of expected) assert.ok(said.includes(text), `${text}\nis not in\n${said}`);
  }

  /** Opens the page, asks, and resolves with the title of the answer, and what went wrong in the page. */
  async function ask(text) {
    const page = await browser.newPage();
    try {
      const problems = [];
      page.on('pageerror', (error) => problems.push(error.message));
      page.on('console', (message) => message.type() === 'error' && problems.push(message.text()));
      page.on('request', (request) => request.url().startsWith(shown.url) || problems.push(request.url()));
      await page.route('**/favicon.ico', (route) => route.fulfill({ status: 204 })); // the guide makes none
      await page.goto(shown.url);
      await page.locator('why-failed textarea').fill(text);
      await page.keyboard.press('Enter');
      await page.locator('why-failed [part~=title]').waitFor();
      const title = await page.locator('why-failed [part~=title]').innerText();
      const actions = await page.locator('why-failed [part~=action]').allInnerTexts();
      return { title, actions: actions.map((one) => one.trim()), problems };
    } finally {
      await page.close();
    }
  }

  it('leads from an empty folder to a page that answers', async () => {
    await followTo((line) => SHOWS.test(line));
    const { title, problems } = await ask('E05');
    assert.deepEqual(problems, []);
    assert.equal(title, 'The brew unit is jammed');
  });

  it('leads on to signs, questions, actions and words of one’s own', async () => {
    await followTo(() => false);
    assert.deepEqual((await ask('Wasserbehälter fehlt')).title, 'The water tank is empty or missing');
    assert.equal((await ask('Red light')).title, 'Which red light is on?');
    const { title, actions, problems } = await ask('E05');
    assert.deepEqual(problems, []);
    assert.equal(title, 'The brew unit is jammed');
    assert.ok(actions.includes('Ask our service'), actions.join(', '));
  });

  it('is in the package, as it is in the project', () => {
    const packed = join(folder, 'node_modules/why-failed');
    for (const file of ['content/bring-your-own.md', 'content/README.md'])
      assert.equal(readFileSync(join(packed, file), 'utf8'), readFileSync(join(import.meta.dirname, '../..', file), 'utf8'));
  });
});
