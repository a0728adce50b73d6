// The embeds where files are lost on the way: what comes as something else once, or never.
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { ask, LOG, open, REPLY } from '../helpers/embed-pages.js';

describe('a file that is not there', () => {
  it('the console says which, and the person hears nothing of a connection', async () => {
    const { page } = await open('module', () => {
      window.requestIdleCallback = () => 0;
    });
    const said = [];
    page.on('console', (message) => message.type() === 'warning' && said.push(message.text()));
    await page.route(/controller-/, (route) => route.fulfill({ status: 404 }));
    await page.locator('#widget textarea').waitFor();
    await page.locator('#widget').evaluate((element, text) => element.ask(text).catch(() => {}), REPLY);
    assert.equal(await page.locator('#widget [part~=problem]').innerText(), 'The answer could not be loaded. Try again, or reload the page.');
    assert.equal(said.length, 1);
    assert.match(said[0], /^why-failed: .*controller-/);
    await page.unroute(/controller-/);
    await page.close();
  });
});

describe('a file that comes as a page of HTML once', () => {
  const never = () => {
    window.requestIdleCallback = () => 0;
  };
  const mail = `From: a@example.com\nSubject: x\nMIME-Version: 1.0\n\n${REPLY}`;
  const inGerman = (widget) => widget.evaluate((element) => element.setAttribute('lang', 'de'));
  for (const [name, prepare, text] of [
    ['controller', undefined, REPLY],
    ['signs', undefined, REPLY],
    ['prose-en', undefined, REPLY],
    ['advice-\\d+', undefined, REPLY],
    ['en', undefined, REPLY],
    ['mail-text', undefined, mail],
    ['rest', undefined, LOG],
    ['further', inGerman, REPLY],
    ['de', inGerman, REPLY],
    ['worker', undefined, LOG],
  ])
    it(`${name}: the first question is answered`, async () => {
      const { page, seen } = await open('module', never, [new RegExp(`^/embed/${name}-`)]);
      await page.locator('#widget textarea').waitFor();
      await prepare?.(page.locator('#widget'));
      assert.equal(await ask(page, text), text === LOG ? 'tally' : 'user-unknown');
      assert.ok(seen.requests.some((url) => new RegExp(`/embed/${name}-`).test(url)));
      if (prepare) await page.locator('#widget .frame[lang=de]').waitFor();
      await page.close();
    });

  it('the drawer: it opens', async () => {
    const { page } = await open('queue', never, [/^\/embed\/why-failed-drawer-/]);
    await page.locator('#drawer [part~=title]').waitFor();
    await page.close();
  });

  it('in a browser that never asks for the same address again: it is asked for by another one', async () => {
    const { page } = await open('module', never);
    const asked = [];
    await page.route(
      ({ pathname }) => pathname.startsWith('/embed/controller-'),
      (route) => {
        const { search } = new URL(route.request().url());
        asked.push(search);
        return search ? route.continue() : route.abort();
      },
    );
    await page.locator('#widget textarea').waitFor();
    assert.equal(await ask(page, REPLY), 'user-unknown');
    assert.deepEqual(asked, ['', '?again']);
    await page.close();
  });
});

describe('a worker that', () => {
  it('never arrives: the page reads a long text itself after a few seconds', async () => {
    const { page, seen } = await open('module');
    let asked;
    const isAsked = new Promise((resolve) => (asked = resolve));
    await page.route(
      ({ pathname }) => pathname.startsWith('/embed/worker-'),
      () => asked(), // and no answer
    );
    await page.locator('#widget textarea').waitFor();
    const answer = ask(page, LOG);
    await isAsked;
    assert.equal(await answer, 'tally');
    assert.deepEqual(seen.errors, []);
    await page.close();
  });

  it('falls silent while it reads: the page reads the text itself', async () => {
    const { page, seen } = await open('module');
    await page.route(
      ({ pathname }) => pathname.startsWith('/embed/worker-'),
      (route) => route.fulfill({ contentType: 'text/javascript', body: 'postMessage({ share: 0.1 });' }),
    );
    await page.locator('#widget textarea').waitFor();
    assert.equal(await ask(page, LOG), 'tally');
    assert.deepEqual(seen.errors, []);
    await page.close();
  });
});
