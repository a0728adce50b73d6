// The embeds on pages of other people, in a real Chromium: one script tag, strict policies, hostile surroundings.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { after, before, describe, it } from 'node:test';
import { extname, resolve } from 'node:path';
import { filesUntilAnswer } from '../../src/build/embed-files.js';
import { openBrowser } from '../browser.js';

const embed = resolve(import.meta.dirname, '../../dist/embed');
const integrity = JSON.parse(readFileSync(resolve(embed, 'integrity.json'), 'utf8'));
const TYPES = { '.js': 'text/javascript', '.json': 'application/json' };
const STRICT =
  "default-src 'none'; script-src 'self'; worker-src 'self'; connect-src 'none'; base-uri 'none'; require-trusted-types-for 'script'; trusted-types lit-html";
const MODULE = `<script type="module" src="/embed/why-failed.js" integrity="${integrity['why-failed.js']}" crossorigin="anonymous"></script>`;
const CLASSIC = `<script src="/embed/why-failed.classic.js" integrity="${integrity['why-failed.classic.js']}" crossorigin="anonymous"></script>`;
const WIDGET = '<why-failed id="widget" support-url="mailto:help@example.com?subject={reason}"><p>fallback</p></why-failed>';

/** The pages by their path. */
const PAGES = {
  module: { body: MODULE + WIDGET },
  classic: { body: WIDGET + CLASSIC, charset: 'windows-1252' },
  strict: { body: MODULE + WIDGET, headers: { 'Content-Security-Policy': STRICT } },
  'strict-classic': { body: WIDGET + CLASSIC, headers: { 'Content-Security-Policy': STRICT } },
  'no-worker': { body: MODULE + WIDGET, headers: { 'Content-Security-Policy': STRICT.replace("worker-src 'self'", "worker-src 'none'") } },
  'strict-src': { body: MODULE + WIDGET, headers: { 'Content-Security-Policy': STRICT.replace("connect-src 'none'", "connect-src 'self'") } },
  drawer: { body: `${MODULE}<why-failed-drawer id="drawer"></why-failed-drawer>` },
  queue: {
    body: `<script>(window.whyFailed ||= []).push(() => document.querySelector('#drawer').explain('550 5.1.1 User unknown'))</script><why-failed-drawer id="drawer"></why-failed-drawer>${MODULE}`,
  },
  css: {
    body: `<style>* { all: unset !important; display: inline !important; color: red !important; font: 5px cursive !important; } :root { font-size: 62.5% }</style>${MODULE}${WIDGET}`,
  },
  prototype: { body: `<script>Array.prototype.extra = function () { throw new Error('called'); };</script>${MODULE}${WIDGET}` },
  copy: { body: `<script>customElements.define('why-failed', class Old extends HTMLElement { ask() { return 'old'; } })</script>${MODULE}${WIDGET}` },
  sandbox: { body: '<iframe sandbox="allow-scripts" src="/inside"></iframe>' },
  inside: { body: CLASSIC + WIDGET },
};

/** Knowledge bases that are not what they should be; the built-in one answers in their place. */
const GOOD_REASON = {
  id: 'evil',
  emitter: 'x',
  category: 'other',
  title: 'evil',
  permanence: 'permanent',
  who: 'sender',
  action: 'none',
  explanation: 'evil',
  cause: 'evil',
  steps: ['evil'],
  signs: [{ phrase: 'user unknown' }],
};
const kb = (reason) => JSON.stringify({ version: '1', emitters: [], questions: [], reasons: [{ ...GOOD_REASON, ...reason }] });
const SCRIPT = '<script>alert(1)</script><img src=x onerror=alert(1)>';
const KNOWLEDGE = {
  'missing.json': [404, 'no'],
  'html.json': [200, '<!doctype html><script>alert(1)</script>'],
  'malformed.json': [200, '{"version": "1", "reasons": ['],
  'wrong.json': [200, '{"version": 1, "reasons": "all"}'],
  'link.json': [200, kb({ explanation: [{ a: 'click', href: 'javascript:alert(1)' }] })],
  'proto.json': [200, '{"__proto__": {"polluted": true}, "version": "1"}'],
  'huge.json': [200, JSON.stringify({ version: '1', junk: 'x'.repeat(20_000_000) })],
};

/** One that is as it should be, as far as its form goes. */
const FULL_OF_SCRIPT = kb({
  title: SCRIPT,
  explanation: [SCRIPT, { b: SCRIPT }, { code: SCRIPT }, { a: SCRIPT, href: 'https://example.com/"><script>alert(1)</script>' }],
  cause: SCRIPT,
  steps: [SCRIPT],
});

/** Strings that must reach the page as text. */
const INJECTIONS = [
  '<img src=x onerror=alert(1)>',
  '"><script>alert(1)</script>',
  '${alert(1)}',
  '{{constructor.constructor("alert(1)")()}}',
  '<svg/onload=alert(1)>',
  '\u202e<b>x</b>',
  '</textarea><script>alert(1)</script>',
  '<!--#exec cmd="x"-->',
  '<?lit$123$?>',
  'javascript:alert(1)',
  '<a href="javascript:alert(1)">x</a>',
  '&lt;script&gt;',
  '<style>*{display:none}</style>',
  "'-alert(1)-'",
  '<math><mtext></mtext><mglyph><style><img src onerror=alert(1)>',
];

let server;
let origin;
let browser;
before(async () => {
  server = createServer((request, response) => {
    const [, folder, file] = request.url.split(/[/?#]/);
    if (folder === 'embed' && file) {
      response
        .writeHead(200, { 'Content-Type': `${TYPES[extname(file)]}; charset=utf-8`, 'Access-Control-Allow-Origin': '*' })
        .end(readFileSync(resolve(embed, file)));
    } else if (folder === 'favicon.ico') {
      response.writeHead(204).end();
    } else if (folder === 'kb' && KNOWLEDGE[file]) {
      const [status, body] = KNOWLEDGE[file];
      response.writeHead(status, { 'Content-Type': 'application/json' }).end(body);
    } else if (folder === 'kb' && file === 'script.json') {
      response.writeHead(200, { 'Content-Type': 'application/json' }).end(FULL_OF_SCRIPT);
    } else if (folder === 'kb') {
      // Slow: the answer never comes.
    } else {
      const { body = '', headers = {}, charset = 'utf-8' } = PAGES[folder] ?? {};
      response
        .writeHead(PAGES[folder] ? 200 : 404, { 'Content-Type': `text/html; charset=${charset}`, ...headers })
        .end(`<!doctype html><html lang="en"><title>x</title>${body}`);
    }
  });
  await new Promise((done) => server.listen(0, '127.0.0.1', done));
  origin = `http://127.0.0.1:${server.address().port}`;
  browser = await openBrowser();
});
after(async () => {
  await browser?.close();
  server?.closeAllConnections();
  server?.close();
});

/** A page with what it logs as errors, what it asks for, and the dialogs it opens. */
async function open(name, first) {
  const page = await browser.newPage();
  if (first) await page.addInitScript(first);
  const seen = { errors: [], requests: [], dialogs: [] };
  page.on('pageerror', (error) => seen.errors.push(error.message));
  page.on('console', (message) => message.type() === 'error' && seen.errors.push(message.text()));
  page.on('request', (request) => seen.requests.push(request.url()));
  page.on('dialog', (dialog) => {
    seen.dialogs.push(dialog.message());
    void dialog.dismiss();
  });
  await page.goto(`${origin}/${name}`);
  return { page, seen };
}

/** Asks as a host does; resolves with the id of the reason. */
const ask = (target, text) =>
  target.locator('why-failed').evaluate(async (element, message) => {
    const shown = await element.ask(message);
    await element.updateComplete;
    return shown.match?.reason.id ?? shown.status;
  }, text);

const REPLY = '550 5.1.1 <jane@example.com>: User unknown';
const LOG = Array.from({ length: 400 }, (_, at) => `2026-11-23T10:00:00Z mx: to=<p${at}@example.com>, status=bounced (${REPLY})`).join('\n');

describe('embedded in', () => {
  for (const name of ['module', 'classic', 'strict', 'strict-classic', 'css', 'prototype', 'no-worker']) {
    it(`${name}: it answers, counts, and complains of nothing`, async () => {
      const { page, seen } = await open(name);
      await page.locator('#widget textarea').waitFor();
      assert.equal(await ask(page, REPLY), 'user-unknown');
      assert.equal(await ask(page, LOG), 'tally');
      const box = await page.locator('#widget [part~=box]').boundingBox();
      assert.ok(box.width > 200 && box.height > 40, 'the box keeps its size');
      // Where a policy forbids the worker, the browser itself says so.
      assert.deepEqual(
        seen.errors.filter((text) => !/TrustedScriptURL|worker-src/.test(text)),
        [],
      );
      assert.deepEqual(
        seen.requests.filter((url) => !url.startsWith(origin)),
        [],
      );
      await page.close();
    });
  }

  it('a page that is never idle: nothing but the shell is loaded before somebody uses it', async () => {
    const { page, seen } = await open('module', () => {
      window.requestIdleCallback = () => 0;
    });
    await page.locator('#widget textarea').waitFor();
    await page.waitForLoadState('networkidle');
    const parts = () => seen.requests.filter((url) => url.includes('/embed/')).map((url) => url.split('/embed/')[1]);
    assert.deepEqual(parts(), ['why-failed.js']);
    await page.locator('#widget textarea').fill(`${REPLY} (in reply to RCPT TO command)`);
    await page.keyboard.press('Enter');
    await page.locator('#widget [part~=title]').waitFor();
    assert.deepEqual([...new Set(parts())].sort(), filesUntilAnswer(), 'what `npm run size` takes for everything to the first answer');
    await page.close();
  });

  it('a page that becomes idle: all that answers is loaded ahead', async () => {
    const { page } = await open('module');
    await page.waitForFunction(() => performance.getEntriesByType('resource').some(({ name }) => /knowledge-/.test(name)));
    await page.close();
  });

  it('a page with a drawer', async () => {
    const { page, seen } = await open('drawer');
    await page.locator('#drawer [part=launcher]').click();
    await page.locator('#drawer textarea').fill('mailbox full');
    await page.keyboard.press('Enter');
    await page.locator('#drawer [part~=title]').waitFor();
    assert.deepEqual(seen.errors, []);
    await page.close();
  });

  it('a page that calls it before it has loaded', async () => {
    const { page } = await open('queue');
    await page.locator('#drawer [part~=title]').waitFor();
    assert.equal(await page.locator('#drawer dialog').evaluate((dialog) => dialog.matches(':modal')), true);
    await page.close();
  });

  it('a page that has an older copy: that one stays, nothing throws', async () => {
    const { page, seen } = await open('copy');
    await page.waitForLoadState('networkidle');
    assert.equal(await page.locator('#widget').evaluate((element) => element.ask('x')), 'old');
    assert.deepEqual(seen.errors, []);
    await page.close();
  });

  it('a sandboxed frame without an origin', async () => {
    const { page, seen } = await open('sandbox');
    const frame = page.frameLocator('iframe');
    await frame.locator('textarea').waitFor();
    assert.equal(await ask(frame, REPLY), 'user-unknown');
    assert.deepEqual(seen.errors, []);
    await page.close();
  });
});

describe('text stays text', () => {
  it('in pastes, context, words and file names', async () => {
    const { page, seen } = await open('strict');
    await page.locator('#widget textarea').waitFor();
    for (const text of INJECTIONS) {
      await page.locator('#widget').evaluate((element, value) => {
        element.context = { personName: value, recipient: value, account: value };
      }, text);
      await ask(page, `${text} 550 5.1.1 User unknown ${text}`);
      const { html, shown } = await page.locator('#widget').evaluate((element) => ({
        html: element.shadowRoot.querySelectorAll('script, img, iframe, object, math, style, a[href^="javascript:"]').length,
        shown: element.shadowRoot.querySelector('[part~=evidence]').textContent,
      }));
      assert.equal(html, 0, text);
      assert.ok(shown.includes(text), text);
    }
    assert.deepEqual(seen.dialogs, []);
    await page.close();
  });
});

/** What the host is told, and what is answered, with a knowledge base of this name. */
const askWith = (page, file) =>
  page.locator('#widget').evaluate(async (element, src) => {
    const errors = [];
    element.addEventListener('why-failed-error', ({ message }) => errors.push(message));
    element.src = src;
    const shown = await element.ask('550 5.1.1 User unknown');
    await element.updateComplete;
    return { errors, reason: shown.match?.reason.id, polluted: {}.polluted, title: element.shadowRoot.querySelector('[part~=title]').textContent };
  }, `/kb/${file}`);

describe('a knowledge base at src that is', () => {
  // The one that is not there never answers: it takes as long as the widget's patience.
  for (const file of [...Object.keys(KNOWLEDGE), 'slow.json']) {
    it(`${file.replace('.json', '')}: the built-in one answers, and the host is told`, async () => {
      const { page, seen } = await open('module');
      await page.locator('#widget textarea').waitFor();
      const told = await askWith(page, file);
      assert.equal(told.reason, 'user-unknown');
      assert.equal(told.errors.length, 1);
      assert.match(told.errors[0], new RegExp(`/kb/${file}`));
      assert.equal(told.polluted, undefined);
      assert.deepEqual(seen.dialogs, []);
      await page.close();
    });
  }

  it('full of script: it answers, and its texts stay text, under a strict policy, too', async () => {
    const { page, seen } = await open('strict-src');
    await page.locator('#widget textarea').waitFor();
    const told = await askWith(page, 'script.json');
    assert.deepEqual(told.errors, []);
    assert.equal(told.reason, 'evil');
    assert.equal(told.title.trim(), SCRIPT);
    const made = await page.locator('#widget').evaluate((element) => element.shadowRoot.querySelectorAll('script, img, iframe, svg[onload]').length);
    assert.equal(made, 0);
    assert.deepEqual([seen.dialogs, seen.errors], [[], []]);
    await page.close();
  });

  it('forbidden by `connect-src`: the built-in one answers, and the host is told', async () => {
    const { page } = await open('strict');
    await page.locator('#widget textarea').waitFor();
    const told = await askWith(page, 'script.json');
    assert.equal(told.reason, 'user-unknown');
    assert.equal(told.errors.length, 1);
    await page.close();
  });
});

describe('a full session', () => {
  it('sends nothing anywhere: every request is for a part of the widget', async () => {
    const { page, seen } = await open('module');
    const secret = 'Jane.Secret@example.com';
    await page.locator('#widget textarea').fill(`mailbox full ${secret}`);
    await page.keyboard.press('Enter');
    await page.locator('#widget [part~=title]').waitFor();
    await page.locator('#widget [part~=feedback] button').nth(2).click();
    await page.locator('#widget [part~=ask-support]').click();
    await page.locator('#widget [part~=copy-summary]').click();
    await ask(page, LOG);
    await page.locator('#widget').evaluate((element) => {
      element.lang = 'ja';
    });
    await page.locator('#widget .frame[lang=ja]').waitFor();
    assert.deepEqual(
      seen.requests.filter((url) => !url.startsWith(`${origin}/embed/`) && url !== `${origin}/module` && !url.endsWith('/favicon.ico')),
      [],
    );
    assert.ok(seen.requests.every((url) => !url.toLowerCase().includes('secret')));
    await page.close();
  });
});
