// The built demo in a real Chromium: every message of the article, pasted as a person does, in every variant.
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { resolve } from 'node:path';
import { preview, runnerImport } from 'vite';
import { openBrowser } from '../browser.js';

const root = resolve(import.meta.dirname, '../..');
const load = async (file) => (await runnerImport(resolve(root, file), { configFile: false, root, logLevel: 'error' })).module;
const { ARTICLE_MESSAGES } = await load('test/article-messages.ts');
const { NO_FAILURES } = await load('test/no-failures.ts');
const { VARIANTS } = await load('test/variants.ts');
const { loadContent } = await load('src/knowledge/load-content.ts');
const titles = new Map(loadContent(resolve(root, 'content')).kb.reasons.map(({ id, title }) => [id, title]));

let server;
let browser;
let page;
const requests = [];

before(async () => {
  server = await preview({ root, mode: 'demo', logLevel: 'error', build: { outDir: 'dist/demo' }, preview: { port: 0, host: '127.0.0.1' } });
  browser = await openBrowser();
  const context = await browser.newContext();
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  page = await context.newPage();
  page.on('request', (request) => requests.push(request.url()));
  await page.goto(`http://127.0.0.1:${server.httpServer.address().port}/`);
  await page.locator('why-failed textarea').waitFor();
});
after(async () => {
  await browser?.close();
  await server?.close();
});

/** Empties the box and pastes with the keyboard; resolves with what the card then says. */
async function paste(text) {
  const box = page.locator('why-failed textarea');
  await box.focus();
  await page.keyboard.press('Control+A');
  await page.keyboard.press('Delete');
  await page.evaluate((value) => {
    document.querySelector('why-failed').reset();
    globalThis.answered = new Promise((done) => document.addEventListener('why-failed-answer', ({ status, reason }) => done({ status, reason }), { once: true }));
    return navigator.clipboard.writeText(value);
  }, text);
  await page.keyboard.press('Control+V');
  const { status } = await page.evaluate(() => globalThis.answered);
  const title = (await page.locator('why-failed [part~="title"]').textContent()).trim();
  const options = await page.locator('why-failed [part~="option"]').allTextContents();
  return { status, title, options: options.map((option) => option.trim()) };
}

describe('the built demo', () => {
  for (const { id, texts, mayAsk } of ARTICLE_MESSAGES) {
    it(`shows ${id} for its messages, in every variant`, async () => {
      for (const text of texts) {
        for (const [variant, change] of Object.entries(VARIANTS)) {
          const { status, title } = await paste(change(text));
          if (mayAsk && status === 'choose') continue;
          assert.equal(title, titles.get(id), `${variant}: ${change(text)}`);
        }
      }
    });
  }

  it('answers no text that is no failure', async () => {
    for (const text of NO_FAILURES) assert.equal((await paste(text)).status, 'unknown', text);
  });

  it('is readable without JavaScript: every reason has its anchor', async () => {
    const context = await browser.newContext({ javaScriptEnabled: false });
    const plain = await context.newPage();
    await plain.goto(page.url());
    for (const [id, title] of titles) assert.ok((await plain.locator(`[id="${id}"] h3`).textContent()).startsWith(title), id);
    assert.ok(await plain.getByText('needs JavaScript').isVisible());
    await context.close();
  });

  it('asks nobody but its own server, and nobody at all once it has loaded', async () => {
    const origin = new URL(page.url()).origin;
    assert.deepEqual(requests.filter((url) => new URL(url).origin !== origin && !url.startsWith('data:')), []);
    const before = requests.length;
    await paste('550 5.1.1 <jane@example.com>: User unknown');
    assert.equal(requests.length, before);
  });
});
