// The built demo as a person uses it: by keyboard alone, and all day long.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { after, before, describe, it } from 'node:test';
import { collectGarbage } from '../helpers/browser.js';
import { pasteByKeyboard } from '../helpers/clipboard.js';
import { focusedName, load, openDemo, tabTo } from '../helpers/demo-server.js';

const { ARTICLE_MESSAGES } = await load('test/helpers/article-messages.ts');
const TEXTS = ARTICLE_MESSAGES.flatMap(({ texts }) => texts);
const LOG = Array.from({ length: 1000 }, (_, at) => {
  const time = new Date(Date.UTC(2026, 10, 23, 8, 0, at)).toISOString();
  return `${time} mx postfix/smtp[${1000 + at}]: ${(0xa1b2c3 + at).toString(16).toUpperCase()}: to=<person${at}@example.com>, relay=mx.example.com[192.0.2.${at % 250}]:25, dsn=5.0.0, status=bounced (host said: ${TEXTS[at % TEXTS.length]})`;
}).join('\n');

let demo;
before(async () => {
  demo = await openDemo();
});
after(() => demo?.close());

describe('by keyboard alone', () => {
  it('leads from the start of the page to signing in again', async () => {
    const page = await demo.openPage();
    await tabTo(page, 'Paste the error message', 12);
    await pasteByKeyboard(page, 'No useable credentials. Please reauthenticate. If the issue persists, please contact support');
    await page.locator('#widget [part~=card]').waitFor();
    await tabTo(page, 'Sign in again', 8);
    await page.keyboard.press('Enter');
    await page.waitForURL(({ hash }) => hash.startsWith('#reconnect'));
  });

  it('leads from a log of 1,000 lines to a saved CSV', async () => {
    const page = await demo.openPage();
    await tabTo(page, 'Paste the error message', 12);
    await pasteByKeyboard(page, LOG);
    await page.locator('#widget [part~=tally]').waitFor();
    const download = page.waitForEvent('download');
    await tabTo(page, 'Save all as CSV', 150);
    await page.keyboard.press('Enter');
    const file = await download;
    assert.match(file.suggestedFilename(), /^why-failed-\d{4}-\d\d-\d\d\.csv$/);
    const rows = readFileSync(await file.path(), 'utf8')
      .trim()
      .split('\r\n');
    const people = new Set(rows.flatMap((row) => /person\d+@example\.com/.exec(row) ?? []));
    assert.equal(people.size, 1000);
  });

  it('leads from the file dialog to an answer, at the first press', async () => {
    const page = await demo.openPage();
    const dialog = page.waitForEvent('filechooser');
    await tabTo(page, 'Choose a file', 14);
    await page.keyboard.press('Enter');
    await (await dialog).setFiles({ name: 'bounce.txt', mimeType: 'text/plain', buffer: Buffer.from('550 5.1.1 <ann@example.com>: user unknown') });
    await page.locator('#widget [part~=title]').waitFor();
    assert.match(await page.locator('#widget [part~=card]').innerText(), /bounce\.txt/);
  });

  it('leads from a failed send to its answer in the drawer, and back', async () => {
    const page = await demo.openPage('#app');
    await tabTo(page, 'Why?', 20);
    await page.keyboard.press('Enter');
    await page.locator('why-failed-drawer [part~=title]').waitFor();
    await page.keyboard.press('Escape');
    await page.locator('why-failed-drawer dialog').waitFor({ state: 'hidden' });
    assert.equal(await focusedName(page), 'Why?');
  });
});

describe('all day long', () => {
  /** Nodes, listeners and heap of the page, after the garbage is collected. */
  async function weigh(session) {
    await collectGarbage(session);
    const { metrics } = await session.send('Performance.getMetrics');
    const value = (name) => metrics.find((metric) => metric.name === name).value;
    return { nodes: value('Nodes'), listeners: value('JSEventListeners'), heap: value('JSHeapUsedSize') };
  }

  async function grow(test, act, times) {
    const page = await demo.openPage();
    const session = await page.context().newCDPSession(page);
    await session.send('Performance.enable');
    await page.evaluate(act, { times, texts: TEXTS }); // caches get as full as they can of these texts, code is compiled
    const first = await weigh(session);
    await page.evaluate(act, { times, texts: TEXTS });
    const last = await weigh(session);
    test.diagnostic(`before ${JSON.stringify(first)}, after ${JSON.stringify(last)}`);
    assert.ok(last.nodes <= first.nodes + 50, 'nodes');
    assert.ok(last.listeners <= first.listeners + 10, 'listeners');
    assert.ok(last.heap <= first.heap * 1.1 + 300_000, 'heap');
  }

  it('1,000 answers leave nothing behind', (test) =>
    grow(
      test,
      async ({ times, texts }) => {
        const widget = document.querySelector('#widget');
        for (let at = 0; at < times; at++) await widget.ask(`${texts[at % texts.length]} (${at})`);
        await widget.updateComplete;
        widget.reset();
        await widget.ask(texts[0]);
        await widget.updateComplete;
      },
      1000,
    ));

  it('100 times put into the page and taken out, widget and drawer, leave nothing behind', (test) =>
    grow(
      test,
      async ({ times, texts }) => {
        for (let at = 0; at < times; at++) {
          const widget = document.createElement('why-failed');
          const drawer = document.createElement('why-failed-drawer');
          document.body.append(widget, drawer);
          await widget.ask(texts[at % texts.length]);
          await drawer.explain(texts[at % texts.length]);
          widget.remove();
          drawer.remove();
        }
      },
      100,
    ));
});
