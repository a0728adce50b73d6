// Nothing on the page moves while the widget loads, on a slow line either.
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { openDemo } from '../helpers/demo-server.js';

/** What a slow mobile line has, in bytes a second and milliseconds. */
const SLOW = { offline: false, downloadThroughput: 200_000, uploadThroughput: 90_000, latency: 150 };

let demo;
before(async () => {
  demo = await openDemo();
});
after(() => demo?.close());

/** Opens the demo on a slow line and keeps what moves there: how much (CLS), and what. */
const openSlowly = (hash, width) =>
  demo.openPage(hash, async (page) => {
    await page.setViewportSize({ width, height: 740 });
    const session = await page.context().newCDPSession(page);
    await session.send('Network.enable');
    await session.send('Network.emulateNetworkConditions', SLOW);
    await page.addInitScript(() => {
      globalThis.moved = [];
      new PerformanceObserver((list) => {
        for (const { value, hadRecentInput, sources } of list.getEntries())
          if (!hadRecentInput) globalThis.moved.push({ value, what: sources.map(({ node }) => (node?.id || node?.className || node?.nodeName) ?? 'gone') });
      }).observe({ type: 'layout-shift', buffered: true });
    });
  });

/** Two frames after all has been drawn, what has moved is known. */
const movedOn = (page) =>
  page.evaluate(async () => {
    for (let frames = 0; frames < 2; frames++) await new Promise((done) => requestAnimationFrame(done));
    return globalThis.moved;
  });

describe('a page on a slow line', () => {
  for (const hash of ['#article', '#lookup', '#app'])
    for (const width of [360, 1280])
      it(`${hash}, ${width} wide: nothing moves while it loads`, async () => {
        const page = await openSlowly(hash, width);
        await page.evaluate(() => customElements.whenDefined('why-failed'));
        await page.waitForLoadState('networkidle');
        assert.deepEqual(await movedOn(page), []);
        await page.close();
      });
});
