// Each piece of code in README.md is tried: what is for a page in Chromium, what is for Node and a shell by running it. Those for hosts are built by test/hosts.
import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { chmodSync, cpSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, extname, join, resolve } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { promisify } from 'node:util';
import { openBrowser } from '../helpers/browser.js';
import { listen, TYPES } from '../helpers/listen.js';
import { BLOCKS, blockWith } from '../hosts/told.js';

const root = resolve(import.meta.dirname, '../..');
const README = readFileSync(join(root, 'README.md'), 'utf8');
const run = promisify(execFile);

/** What tries the other pieces, by something that each has in it. */
const TRIED_ELSEWHERE = {
  'npm install why-failed': 'examples.test.js',
  '// Screenshots.': 'examples.test.js',
  'npm ci && npm start': 'start.test.js',
  '<a href="/help/email-failure-reasons">': 'hosts.js',
  '<script type="module" src="/why-failed/why-failed.js"></script>\n': 'hosts.js',
  '<script type="importmap">': 'embed-integrity.test.js',
  'Next (app router)': 'frameworks.js',
  'Nuxt: nuxt.config.ts': 'frameworks.js',
  'SvelteKit: src/routes': 'frameworks.js',
  'Angular: src/help.ts': 'frameworks.js',
  'Astro: src/pages': 'frameworks.js',
  'VitePress: .vitepress/config.mjs': 'frameworks.js',
  'wp_enqueue_script(': 'hosts.js',
  'window.litNonce': 'hosts.js',
};
const tried = new Set();
/** A piece of README's code that a test tries. */
function piece(text) {
  const code = blockWith(text);
  tried.add(code);
  return code;
}

const QUEUE = piece('(window.whyFailed ||= [])');
const IN_APP = piece('whyButton.onclick');
const ACTIONS = piece('openSettings(reason)');
const SUPPORT = piece("Intercom('showNewMessage'");
const ROOM = piece('min-block-size: 26rem');
const DARK = piece(':root.dark');
const ANALYTICS = piece('analytics.track(');
const WORDS = piece('widget.words =');
const REDACT = piece('widget.redact =');
const WITH_PROSE = piece('withProse(knowledge, german)');
const WITHOUT_PAGE = piece("const answer = diagnose('550 5.1.1 User unknown', knowledge);");
const COMMANDS = piece('why-failed --jsonl');
const PAGES = piece('why-failed help --out');

const EMBED = "import '/why-failed/why-failed.js';";
const WIDGET = `<script type="module">${EMBED}</script><why-failed id="widget"></why-failed>`;
const MESSAGE = '550 5.1.1 <ann@example.com>: User unknown';
const BODIES = {
  widget: WIDGET,
  queue: `<script>${QUEUE}</script><script type="module">${EMBED}</script><why-failed-drawer></why-failed-drawer>`,
  // An app's own names, in place of its code.
  app: `<button id="whyButton">Why?</button><script>const send = { error: '${MESSAGE}', to: 'ann@example.com', name: 'Ann' }; const user = { email: 'me@example.com' };</script>${IN_APP.replace("import 'why-failed/define';", EMBED)}`,
  analytics: `<script>window.tracked = []; const analytics = { track: (...said) => tracked.push(said) }; ${ANALYTICS}</script>${WIDGET}`,
  dark: `<style>${DARK}</style>${WIDGET}`,
  room: `<style>body { margin: 16px } ${ROOM}</style>${WIDGET}`,
};

let browser;
let server;
before(async () => {
  server = await listen((request, response) => {
    const path = new URL(request.url, 'http://host').pathname.slice(1);
    if (path in BODIES) return response.writeHead(200, { 'Content-Type': TYPES['.html'] }).end(`<!doctype html><html lang="en">${BODIES[path]}`);
    const file = join(root, 'dist/embed', path.replace('why-failed/', ''));
    if (!existsSync(file)) return response.writeHead(204).end();
    return response.writeHead(200, { 'Content-Type': TYPES[extname(file)] }).end(readFileSync(file));
  });
  browser = await openBrowser();
});
after(async () => {
  await browser?.close();
  server?.close();
});

/** Opens a page, and closes it after the test; what went wrong in it fails the test. */
async function open(test, name, options) {
  const page = await browser.newPage(options);
  const problems = [];
  page.on('pageerror', (error) => problems.push(error.message));
  test.after(() => page.close());
  await page.goto(`${server.origin}/${name}`);
  return { page, problems };
}

async function openWidget(test, name = 'widget', options) {
  const opened = await open(test, name, options);
  await opened.page.locator('why-failed textarea').waitFor();
  return opened;
}
const ask = (page, message) => page.evaluate((text) => document.querySelector('why-failed').ask(text), message);

describe('README.md’s code in a page', () => {
  it('calls made before the script has come', async (test) => {
    const { page } = await open(test, 'queue');
    await page.locator('why-failed-drawer textarea').waitFor();
  });

  it('a “Why?” in an app', async (test) => {
    const { page, problems } = await open(test, 'app');
    await page.locator('why-failed-drawer [part=launcher]').waitFor();
    await page.locator('#whyButton').click();
    await page.locator('why-failed-drawer [part~=title]', { hasText: 'Ann' }).waitFor();
    assert.deepEqual(problems, []);
  });

  it('actions: the button has the host’s label, and calls it with the reason', async (test) => {
    const { page } = await openWidget(test);
    await page.evaluate((code) => {
      window.openSettings = (reason) => (window.opened = reason);
      new Function('widget', code)(document.querySelector('why-failed'));
    }, ACTIONS);
    await ask(page, 'invalid_grant: Token has been expired or revoked.');
    await page.locator('why-failed').getByRole('button', { name: 'Reconnect' }).click();
    assert.match(await page.evaluate(() => window.opened), /^[a-z-]+$/);
  });

  for (const [vendor, name] of Object.entries({ Intercom: 'Intercom', Zendesk: 'zE', 'Help Scout': 'Beacon', Crisp: '$crisp', Chatwoot: '$chatwoot' }))
    it(`support: ${vendor} gets the summary, by a stand-in for it`, async (test) => {
      const { page } = await openWidget(test);
      const line = SUPPORT.split('\n').find((one) => one.includes(name) && !one.startsWith('//'));
      const said = await page.evaluate(
        ([code, called]) => {
          const heard = [];
          // A function whose members are functions, too: whatever is called, it hears.
          window[called] = new Proxy((...all) => heard.push(all), {
            get:
              () =>
              (...all) =>
                heard.push(all),
          });
          const widget = document.querySelector('why-failed');
          const assigned = code.startsWith('widget.') ? code : `widget.actions = { 'contact-support': { run: ${code} } };`;
          new Function('widget', assigned)(widget);
          widget.actions['contact-support'].run({ summary: 'What happened' });
          return JSON.stringify(heard);
        },
        [line, name],
      );
      assert.match(said, /What happened/);
    });

  it('support: says that it is untried at the vendors', () =>
    assert.ok(/\(untried at these vendors\):\n\n```js\nwidget\.actions = \{ 'contact-support'/.test(README), 'README.md does not say so'));

  for (const width of [360, 1000])
    it(`the room of the box is kept from the start, ${width} px wide`, async (test) => {
      const { page } = await openWidget(test, 'room', { viewport: { width, height: 800 } });
      const [kept, needed] = await page.locator('why-failed').evaluate((element) => {
        const heightOf = () => element.getBoundingClientRect().height;
        const before = heightOf();
        element.style.minBlockSize = '0';
        return [before, heightOf()];
      });
      assert.ok(needed > 0 && needed <= kept, `${needed} of ${kept}`);
    });

  it('dark mode by a class', async (test) => {
    const { page } = await openWidget(test, 'dark');
    const colour = () => page.locator('why-failed textarea').evaluate((element) => getComputedStyle(element).color);
    const light = await colour();
    await page.evaluate(() => document.documentElement.classList.add('dark'));
    assert.notEqual(await colour(), light);
  });

  it('one listener for analytics', async (test) => {
    const { page } = await openWidget(test, 'analytics');
    await ask(page, MESSAGE);
    await page.waitForFunction(() => window.tracked.length);
    const [name, { reason, status, ...nothing }] = await page.evaluate(() => window.tracked[0]);
    assert.deepEqual([name, reason, status], ['why-failed-answer', 'user-unknown', 'match']);
    assert.deepEqual(
      Object.values(nothing).filter((value) => value !== undefined),
      [],
    );
  });

  it('words of the host’s own', async (test) => {
    const { page } = await openWidget(test);
    await page.evaluate((code) => new Function('widget', code)(document.querySelector('why-failed')), WORDS);
    await page.locator('why-failed').getByRole('button', { name: 'Explain it' }).waitFor();
    await page.evaluate(() => (document.documentElement.lang = 'pt'));
    await page.locator('why-failed').getByText('Cole a mensagem de erro').waitFor();
  });

  it('masking more, less, and nothing', async (test) => {
    const { page } = await openWidget(test);
    const message = `${MESSAGE}; order ACME-77, from 203.0.113.5`;
    const heard = [];
    for (const line of REDACT.trim().split('\n'))
      heard.push(
        await page.evaluate(
          ([code, text]) => {
            const widget = document.querySelector('why-failed');
            new Function('widget', code)(widget);
            return new Promise((done) => {
              widget.addEventListener('why-failed-answer', (event) => done(event.text), { once: true });
              void widget.ask(text);
            });
          },
          [line, message],
        ),
      );
    const [more, less, nothing] = heard;
    assert.doesNotMatch(more, /ACME|ann@|203\.0/);
    assert.match(less, /203\.0\.113\.5/);
    assert.doesNotMatch(less, /ann@/);
    assert.equal(nothing, message);
  });
});

describe('README.md’s code without a page', () => {
  for (const [what, code, expected] of [
    ['diagnose', `${WITHOUT_PAGE}console.log(answer.status, answer.match.reason.id);`, 'match user-unknown'],
    ['texts over a knowledge base', `${WITH_PROSE}console.log(answer.match.reason.title);`, /Postfach/],
  ])
    it(what, async () => {
      const { stdout } = await run(process.execPath, ['--no-warnings', '--input-type=module', '--eval', code], { cwd: root });
      if (typeof expected === 'string') assert.equal(stdout.trim(), expected);
      else assert.match(stdout, expected);
    });

  it('the commands, one after the other', async (test) => {
    const folder = mkdtempSync(join(tmpdir(), 'why-failed-readme-'));
    test.after(() => rmSync(folder, { recursive: true, force: true }));
    writeFileSync(join(folder, 'why-failed'), `#!/bin/sh\nexec '${process.execPath}' '${join(root, 'dist/cli.js')}' "$@"\n`);
    chmodSync(join(folder, 'why-failed'), 0o755);
    cpSync(join(root, 'test/examples/coffee/errors'), join(folder, 'errors'), { recursive: true });
    writeFileSync(join(folder, 'bounce.eml'), `From: MAILER-DAEMON@example.com\nSubject: Undelivered\nMIME-Version: 1.0\n\n${MESSAGE}\n`);
    writeFileSync(join(folder, 'messages.jsonl'), `${JSON.stringify({ id: '1', text: MESSAGE })}\n`);
    writeFileSync(join(folder, 'mail.log'), `2026-11-23T10:00:00Z mx: to=<ann@example.com>, status=bounced (${MESSAGE})\n`);
    writeFileSync(join(folder, 'words.json'), /`(\{ "help": [^`]*\})`/.exec(README)[1]);
    const sh = (line) => run('sh', ['-c', line], { cwd: folder, env: { ...process.env, PATH: [folder, process.env.PATH].join(delimiter) } });
    for (const line of COMMANDS.trim().split('\n')) {
      const { stdout } = await sh(line);
      assert.match(stdout, /does not exist|gibt es nicht|user-unknown|coffee\.json/, line);
    }
    cpSync(join(folder, 'coffee.json'), join(folder, 'our-knowledge.json'));
    for (const line of PAGES.trim().split('\n')) {
      await sh(line);
      assert.ok(existsSync(join(folder, 'help/index.html')), line);
      assert.match(readFileSync(join(folder, 'help/sitemap.xml'), 'utf8'), /help\.example\.com/);
    }
    assert.match(readFileSync(join(folder, 'help/index.html'), 'utf8'), /Why it stopped/);
  });
});

it('no piece of README.md’s code is left untried', () => {
  for (const [text, where] of Object.entries(TRIED_ELSEWHERE)) {
    const folder = where.endsWith('.test.js') ? 'test/node' : 'test/hosts';
    assert.ok(existsSync(join(root, folder, where)), where);
    tried.add(blockWith(text));
  }
  assert.deepEqual(
    BLOCKS.map(({ code }) => code).filter((code) => !tried.has(code)),
    [],
  );
});
