// Elements that are moved: into an iframe, into another document, out of the page and back.
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { ask, LOG, open, REPLY } from '../helpers/embed-pages.js';

/** The looks that tell whether the styles of the box and those of an answer are there. */
const looksOf = (widget) =>
  widget.evaluate((element) => {
    const looks = (selector) => element.ownerDocument.defaultView.getComputedStyle(element.shadowRoot.querySelector(selector));
    return { box: looks('#box').resize === 'none' && looks('.ask').position === 'relative', card: looks('.card').borderTopStyle !== 'none' };
  });
const STYLED = { box: true, card: true };

describe('an element that is moved', () => {
  /** A page with an iframe, and what moves the element into it. */
  async function openWithFrame(first) {
    const { page, seen } = await open('module', first);
    await page.locator('#widget textarea').waitFor();
    await page.evaluate(() => document.body.append(document.createElement('iframe')));
    const move = () => page.evaluate(() => document.querySelector('iframe').contentDocument.body.append(document.querySelector('#widget')));
    return { page, seen, move, frame: page.frameLocator('iframe') };
  }
  const neverIdle = () => {
    window.requestIdleCallback = () => 0;
  };

  it('into an iframe before what answers has loaded: it answers there, and looks as it should', async () => {
    const { page, seen, move, frame } = await openWithFrame(neverIdle);
    await move();
    assert.equal(await ask(frame, REPLY), 'user-unknown');
    assert.deepEqual(await looksOf(frame.locator('#widget')), STYLED);
    assert.deepEqual(seen.errors, []);
    await page.close();
  });

  it('into an iframe with its answer, and back: it keeps the answer and its looks', async () => {
    const { page, seen, move, frame } = await openWithFrame();
    assert.equal(await ask(page, REPLY), 'user-unknown');
    await move();
    await frame.locator('#widget [part~=title]').waitFor();
    assert.deepEqual(await looksOf(frame.locator('#widget')), STYLED);
    assert.equal(await ask(frame, LOG), 'tally');
    await page.evaluate(() => document.body.append(document.querySelector('iframe').contentDocument.querySelector('#widget')));
    await page.locator('#widget [part~=tally]').waitFor();
    assert.deepEqual(await looksOf(page.locator('#widget')), STYLED);
    assert.deepEqual(seen.errors, []);
    await page.close();
  });

  it('made here and put into an iframe at once: it answers there, and looks as it should', async () => {
    const { page, seen, frame } = await openWithFrame();
    await page.evaluate(() => {
      document.querySelector('#widget').remove();
      document.querySelector('iframe').contentDocument.body.append(Object.assign(document.createElement('why-failed'), { id: 'widget' }));
    });
    assert.equal(await ask(frame, REPLY), 'user-unknown');
    assert.deepEqual(await looksOf(frame.locator('#widget')), STYLED);
    assert.deepEqual(seen.errors, []);
    await page.close();
  });

  it('through a document without a window: it answers, and looks as it should', async () => {
    const { page, seen } = await openWithFrame();
    await page.evaluate(() => {
      const widget = document.querySelector('#widget');
      document.implementation.createHTMLDocument().body.append(widget);
      document.body.append(widget);
    });
    assert.equal(await ask(page, REPLY), 'user-unknown');
    assert.deepEqual(await looksOf(page.locator('#widget')), STYLED);
    assert.deepEqual(seen.errors, []);
    await page.close();
  });

  it('into a part of the page in another language: it speaks that', async () => {
    const { page } = await openWithFrame();
    await page.evaluate(() => {
      const part = Object.assign(document.createElement('section'), { lang: 'de' });
      document.body.append(part);
      part.append(document.querySelector('#widget'));
    });
    await page.locator('#widget .frame[lang=de]').waitFor();
    await page.evaluate(() => document.querySelector('section').setAttribute('lang', 'fr'));
    await page.locator('#widget .frame[lang=fr]').waitFor();
    await page.close();
  });
});

describe('an element that is not in the page', () => {
  for (const [how, method, given] of [
    ['asked', 'ask', REPLY],
    ['explained to', 'explain', REPLY],
    ['opened', 'open', 'user-unknown'],
  ])
    it(`${how} before it is put there: it answers once it is, and looks as it should`, async () => {
      const { page, seen } = await open('module');
      await page.locator('#widget textarea').waitFor();
      await page.evaluate(
        async ([name, text]) => {
          document.querySelector('#widget').remove();
          const element = Object.assign(document.createElement('why-failed'), { id: 'widget' });
          const done = element[name](text);
          await element.load();
          document.body.append(element);
          await done;
        },
        [method, given],
      );
      await page.locator('#widget [part~=title]').waitFor();
      assert.deepEqual(await looksOf(page.locator('#widget')), STYLED);
      assert.deepEqual(seen.errors, []);
      await page.close();
    });

  it('taken out while it reads, and put back: the answer is there', async () => {
    const { page, seen } = await open('no-worker');
    await page.locator('#widget textarea').waitFor();
    await page.locator('#widget').evaluate(async (element, log) => {
      element.remove();
      const asked = element.ask(log);
      document.body.append(element);
      await element.updateComplete;
      element.remove();
      await asked;
      document.body.append(element);
    }, LOG.repeat(3));
    await page.locator('#widget [part~=tally]').waitFor();
    assert.deepEqual(
      seen.errors.filter((text) => !/TrustedScriptURL|worker-src/.test(text)),
      [],
    );
    await page.close();
  });
});
