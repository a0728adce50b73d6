// The built demo in a real Chromium: every message of the article, pasted as a person does, in every variant.
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { resolve } from 'node:path';
import { pasteByKeyboard } from '../helpers/clipboard.js';
import { load, openDemo } from '../helpers/demo-server.js';

const { ARTICLE_MESSAGES } = await load('test/helpers/article-messages.ts');
const { NEAR_QUESTIONS, NO_FAILURES } = await load('test/helpers/no-failures.ts');
const { VARIANTS } = await load('test/helpers/variants.ts');
const { loadContent } = await load('src/authoring/load-content.ts');
const { reasons } = loadContent(resolve(import.meta.dirname, '../../content')).kb;
const titles = new Map(reasons.map(({ id, title }) => [id, title]));
/** The title as it is written, or with the recipient in it. */
const isTitleOf = (id, shown) => {
  const { title, titleFor = title } = reasons.find((reason) => reason.id === id);
  const [before, after] = titleFor.split(/\{(?:recipient|account)\}/);
  return shown === title || (shown.startsWith(before) && shown.endsWith(after ?? before));
};

let demo;
let page;
const requests = [];

before(async () => {
  demo = await openDemo();
  page = await demo.openPage('', (opened) => opened.on('request', (request) => requests.push(request.url())));
});
after(() => demo?.close());

/** Empties the box and pastes with the keyboard; resolves with what the card then says. */
async function paste(text) {
  const box = page.locator('#widget textarea');
  await box.focus();
  await page.keyboard.press('Control+A');
  await page.keyboard.press('Delete');
  await page.evaluate(() => {
    document.querySelector('#widget').reset();
    globalThis.answered = new Promise((done) =>
      document.addEventListener('why-failed-answer', ({ status, reason }) => done({ status, reason }), { once: true }),
    );
  });
  await pasteByKeyboard(page, text);
  const { status } = await page.evaluate(() => globalThis.answered);
  const title = (await page.locator('#widget [part~="title"]').textContent()).trim();
  const options = await page.locator('#widget [part~="option"]').allTextContents();
  return { status, title, options: options.map((option) => option.trim()) };
}

describe('the built demo', () => {
  for (const { id, texts, mayAsk } of ARTICLE_MESSAGES) {
    it(`shows ${id} for its messages, in every variant`, async () => {
      for (const text of texts) {
        for (const [variant, change] of Object.entries(VARIANTS)) {
          const { status, title } = await paste(change(text));
          if (mayAsk && status === 'choose') continue;
          assert.ok(isTitleOf(id, title), `${variant}: ${change(text)}: ${title}`);
        }
      }
    });
  }

  it('answers no text that is no failure', async () => {
    for (const text of NO_FAILURES) assert.equal((await paste(text)).status, 'unknown', text);
    for (const text of NEAR_QUESTIONS) assert.notEqual((await paste(text)).status, 'match', text);
  });

  it('is readable without JavaScript: every reason has its anchor', async () => {
    const context = await demo.browser.newContext({ javaScriptEnabled: false });
    const plain = await context.newPage();
    await plain.goto(page.url());
    for (const [id, title] of titles) assert.ok((await plain.locator(`[id="${id}"] h3`).textContent()).startsWith(title), id);
    assert.ok(await plain.getByText('needs JavaScript').isVisible());
    await context.close();
  });

  it('asks nobody but its own server, and nobody at all once it has loaded', async () => {
    const origin = new URL(page.url()).origin;
    assert.deepEqual(
      requests.filter((url) => new URL(url).origin !== origin && !url.startsWith('data:')),
      [],
    );
    const count = requests.length;
    await paste('550 5.1.1 <jane@example.com>: User unknown');
    assert.equal(requests.length, count);
  });
});
