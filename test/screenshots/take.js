// Photographs every state, narrow and wide, light and dark: node test/screenshots/take.js [folder]
import { mkdirSync } from 'node:fs';
import { resolve } from 'node:path';
import { createServer } from 'vite';
import { openBrowser } from '../helpers/browser.js';

const root = resolve(import.meta.dirname, '../..');
const folder = process.argv[2] ?? '/tmp/shots';
const STATES = [
  'start',
  'empty',
  'permanent',
  'temporary',
  'until-fixed',
  'question',
  'candidates',
  'unknown',
  'chosen',
  'not-helped',
  'thanks',
  'suggestions',
  'tally',
  'support',
  'earlier',
];
const WIDTHS = [360, 900];

// The page brings its own small knowledge base; the content stays out of it.
const noContent = {
  name: 'no-content',
  resolveId: (id) => (id.startsWith('~') ? '\0no-content' : undefined),
  load: (id) => (id === '\0no-content' ? 'export default {}' : undefined),
};
const server = await createServer({
  root,
  configFile: false,
  logLevel: 'error',
  plugins: [noContent],
  optimizeDeps: { noDiscovery: true },
  server: { port: 0, hmr: false, watch: null },
});
await server.listen();
const origin = server.resolvedUrls.local[0];
mkdirSync(folder, { recursive: true });
const browser = await openBrowser();

async function shoot(name, query, width, context) {
  const page = await browser.newPage({ viewport: { width, height: 700 }, ...context });
  page.on('pageerror', (error) => console.error(`${name}: ${error.message}`));
  await page.goto(`${origin}test/screenshots/index.html?${query}`);
  await page.waitForSelector('html[data-ready]');
  await page.screenshot({ path: resolve(folder, `${name}.png`), fullPage: true });
  await page.close();
}

for (const state of STATES) {
  for (const width of WIDTHS) {
    for (const colorScheme of ['light', 'dark']) await shoot(`${state}-${width}-${colorScheme}`, `state=${state}&urls`, width, { colorScheme });
  }
}
await shoot('no-urls-900', 'state=until-fixed', 900, {});
for (const state of STATES) await shoot(`rtl-${state}-360`, `state=${state}&urls&dir=rtl&lang=ar`, 360, {});
await shoot('rtl-tally-900', 'state=tally&urls&lang=ar', 900, {});
await shoot('forced-colors-360', 'state=permanent&urls', 360, { forcedColors: 'active' });
await browser.close();
await server.close();
console.log(`The pictures are in ${folder}`);
