// What axe says of a page.
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';

const axe = readFileSync(resolve(import.meta.dirname, '../../node_modules/axe-core/axe.min.js'), 'utf8');

/** Runs axe in a page; resolves with its `violations` and `passes`. */
export async function runAxe(page, options = {}) {
  await page.evaluate(axe);
  return page.evaluate((given) => globalThis.axe.run(given), options);
}
