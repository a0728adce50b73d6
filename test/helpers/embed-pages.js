// The embeds on pages of other people, served to a real Chromium: one script tag, strict policies, hostile surroundings.
import { readFileSync } from 'node:fs';
import { after } from 'node:test';
import { extname, resolve } from 'node:path';
import { openBrowser } from './browser.js';
import { listen, TYPES } from './listen.js';

const embed = resolve(import.meta.dirname, '../../dist/embed');
const integrity = JSON.parse(readFileSync(resolve(embed, 'integrity.json'), 'utf8'));
const STRICT =
  "default-src 'none'; script-src 'self'; worker-src 'self'; connect-src 'none'; base-uri 'none'; require-trusted-types-for 'script'; trusted-types lit-html";
const MODULE = `<script type="module" src="/embed/why-failed.js" integrity="${integrity['why-failed.js']}" crossorigin="anonymous"></script>`;
const CLASSIC = `<script src="/embed/why-failed.classic.js" integrity="${integrity['why-failed.classic.js']}" crossorigin="anonymous"></script>`;
const WIDGET = '<why-failed id="widget" support-url="mailto:help@example.com?subject={reason}"><p>fallback</p></why-failed>';

/** What a page may have added to every object, values as well as functions. */
const EXTENDED = `<script>
  for (const each of [Object.prototype, Array.prototype, Function.prototype]) {
    each.x = 1;
    each.nothing = undefined;
    each.list = ['one'];
    each.extra = function () { throw new Error('called'); };
  }
</script>`;
/** Elements whose names hide the document's own members, as a page's forms and pictures from users may have them. */
const CLOBBERED = [
  'querySelector',
  'querySelectorAll',
  'getElementById',
  'documentElement',
  'body',
  'head',
  'currentScript',
  'readyState',
  'addEventListener',
  'removeEventListener',
  'baseURI',
  'activeElement',
  'defaultView',
  'location',
  'title',
  'forms',
]
  .map((name) => `<img name="${name}" alt=""><form id="${name}" name="${name}"><input name="${name}"></form>`)
  .join('');
const DRAWER = '<why-failed-drawer id="drawer"></why-failed-drawer>';
const CALL = `<script>(window.whyFailed ||= []).push(() => { globalThis.isCalled = true; })</script>`;

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
  // As Prototype.js 1.7 does, which shops still load.
  'old-library': {
    body: `<script>
      Array.from = (list) => ('length' in Object(list) ? Array.prototype.slice.call(list) : []);
      Array.prototype.entries = function () { return [...this]; };
      Array.prototype.toJSON = String.prototype.toJSON = function () { return 'not as it was'; };
      Array.prototype.each = Array.prototype.collect = Array.prototype.map;
      Object.prototype.extra = function () { throw new Error('called'); };
    </script>${MODULE}${WIDGET}`,
  },
  extended: { body: EXTENDED + MODULE + WIDGET },
  'extended-classic': { body: EXTENDED + WIDGET + CLASSIC },
  clobbered: { body: CLOBBERED + MODULE + WIDGET + DRAWER + CALL },
  'clobbered-classic': { body: CLOBBERED + WIDGET + DRAWER + CALL + CLASSIC },
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
export const SCRIPT = '<script>alert(1)</script><img src=x onerror=alert(1)>';
export const KNOWLEDGE = {
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

const server = await listen((request, response) => {
  const [, folder, file] = request.url.split(/[/?#]/);
  if (folder === 'embed' && file) {
    response.writeHead(200, { 'Content-Type': TYPES[extname(file)], 'Access-Control-Allow-Origin': '*' }).end(readFileSync(resolve(embed, file)));
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
export const { origin } = server;
/** Opened with the first page: whoever only asks which tests there are needs none. */
let browser;
after(async () => {
  await (await browser)?.close();
  server.close();
});

/** A page with what it logs as errors, what it asks for, and the dialogs it opens. What is asked for by these paths comes as a page of HTML the first time. */
export async function open(name, first, htmlOnce = []) {
  const page = await (await (browser ??= openBrowser())).newPage();
  for (const path of htmlOnce)
    await page.route(
      ({ pathname }) => path.test(pathname),
      (route) => route.fulfill({ contentType: 'text/html', body: '<!doctype html><p>Please sign in' }),
      { times: 1 },
    );
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
export const ask = (target, text) =>
  target.locator('why-failed').evaluate(async (element, message) => {
    const shown = await element.ask(message);
    await element.updateComplete;
    return shown.match?.reason.id ?? shown.status;
  }, text);

export const REPLY = '550 5.1.1 <jane@example.com>: User unknown';
export const LOG = Array.from({ length: 400 }, (_, at) => `2026-11-23T10:00:00Z mx: to=<p${at}@example.com>, status=bounced (${REPLY})`).join('\n');
