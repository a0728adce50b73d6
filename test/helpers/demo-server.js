// The built demo on a server of its own, and a page of it in a real Chromium.
import { resolve } from 'node:path';
import { preview, runnerImport } from 'vite';
import { openBrowser } from './browser.js';
import { allowClipboard } from './clipboard.js';

const root = resolve(import.meta.dirname, '../..');

/** Loads a TypeScript module of the project. */
export const load = async (file) => (await runnerImport(resolve(root, file), { configFile: false, root, logLevel: 'error' })).module;

/** Starts server and browser; `openPage` opens the demo, `close` ends both. */
export async function openDemo() {
  const server = await preview({ root, mode: 'demo', logLevel: 'error', build: { outDir: 'dist/demo' }, preview: { port: 0, host: '127.0.0.1' } });
  const browser = await openBrowser();
  const url = `http://127.0.0.1:${server.httpServer.address().port}/`;
  return {
    url,
    browser,
    /** A page of the demo at a fragment; `watch` gets the page before it loads. */
    async openPage(hash = '', watch = () => {}) {
      const context = await browser.newContext({ viewport: { width: 1000, height: 800 } });
      await allowClipboard(context);
      const page = await context.newPage();
      await watch(page);
      await page.goto(url + hash);
      await page.locator('#widget textarea').waitFor({ state: 'attached' });
      return page;
    },
    async close() {
      await browser.close();
      await server.close();
    },
  };
}

/** The name of what has the focus, as assistive technology would say it, through all shadow roots. */
export const focusedName = (page) =>
  page.evaluate(() => {
    let element = document.activeElement;
    while (element?.shadowRoot?.activeElement) element = element.shadowRoot.activeElement;
    const label = element?.labels?.[0]?.textContent;
    return (element?.ariaLabel ?? label ?? element?.textContent ?? '').replace(/\s+/g, ' ').trim();
  });

/** Presses Tab until the focus is on what has this name; fails after too many. */
export async function tabTo(page, name, most = 60) {
  const passed = [];
  for (let presses = 0; presses < most; presses++) {
    await page.keyboard.press('Tab');
    const focused = await focusedName(page);
    if (focused === name) return;
    passed.push(focused.slice(0, 40));
  }
  throw new Error(`Tab never came to "${name}", only to: ${passed.join(' | ')}`);
}
