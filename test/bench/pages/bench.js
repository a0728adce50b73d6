// npm run bench:pages [-- --runs 7 --pause 2]: how soon a text can be pasted and is answered, beside the widgets that help pages have instead.
import { spawnSync } from 'node:child_process';
import { EventEmitter, once } from 'node:events';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { openBrowser } from '../../helpers/browser.js';
import { serve } from './server.js';
import { watch } from './watch.js';

const { values } = parseArgs({ options: { runs: { type: 'string', default: '7' }, pause: { type: 'string', default: '2' } } });
const [runs, pause] = [Number(values.runs), Number(values.pause)];
const CPU_RATE = 4;

const root = resolve(import.meta.dirname, '../../..');
function npm(...args) {
  const { status } = spawnSync('npm', [...args, '--silent'], { cwd: root, stdio: ['ignore', 'ignore', 'inherit'], shell: process.platform === 'win32' });
  if (status !== 0) throw new Error(`npm ${args.join(' ')} failed`);
}
npm('run', 'build');
if (!existsSync(resolve(import.meta.dirname, 'node_modules'))) npm('ci', '--prefix', 'test/bench/pages');

// Only now, because they need what was just installed.
const { algoliaAnswer, writePagefind } = await import('./search-index.js');
const { FOLDERS, WORDS, widgetsOf } = await import('./widgets.js');

const knowledge = JSON.parse(readFileSync(resolve(root, 'dist/knowledge.json'), 'utf8'));
const widgets = widgetsOf(knowledge);
const pagefind = mkdtempSync(join(tmpdir(), 'why-failed-pagefind-'));
process.on('exit', () => rmSync(pagefind, { recursive: true }));
await writePagefind(knowledge.reasons, pagefind);
const pages = Object.fromEntries(Object.entries(widgets).map(([name, { html }]) => [`/${name}.html`, html]));
const server = await serve({ ...FOLDERS, pagefind }, { ...pages, '/1/indexes/*/queries': algoliaAnswer(knowledge.reasons, WORDS) });
const { origin } = server;
// No other host is there, so that a widget that asks for one costs the same everywhere.
const browser = await openBrowser('--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1');

/** Puts a text on the clipboard, as a person does who copies it elsewhere. */
const elsewhere = await browser.newPage();
await elsewhere.setContent('<textarea></textarea>');
async function copy(text) {
  await elsewhere.fill('textarea', text);
  await elsewhere.press('textarea', 'ControlOrMeta+a');
  await elsewhere.press('textarea', 'ControlOrMeta+c');
}

/** One visit with nothing in any cache, the paste `wait` seconds after the box is ready: the two times, and what had come by then. */
async function visit(name, widget, wait) {
  await copy(widget.text);
  const context = await browser.newContext();
  const page = await context.newPage();
  const requests = [];
  const problems = [];
  page.on('requestfinished', (request) => requests.push(request));
  page.on('requestfailed', (request) => request.url().startsWith(origin) && problems.push(`${request.url()} ${request.failure().errorText}`));
  page.on('response', (response) => response.ok() || problems.push(`${response.url()} ${response.status()}`));
  page.on('pageerror', (error) => problems.push(error.message));
  await (await context.newCDPSession(page)).send('Emulation.setCPUThrottlingRate', { rate: CPU_RATE });
  // The page itself tells, because a slowed page takes long to answer when it is asked.
  const told = new EventEmitter();
  const isTold = (moment) => once(told, moment, { signal: AbortSignal.timeout(30_000) });
  await page.exposeFunction('tell', (moment) => {
    told.emit(moment);
  });
  await page.addInitScript(watch, widget);
  try {
    await Promise.all([isTold('ready'), page.goto(`${origin}/${encodeURIComponent(name)}.html`, { waitUntil: 'commit' })]);
    if (wait) await page.waitForTimeout(wait * 1000);
    await Promise.all([isTold('answered'), page.keyboard.press('ControlOrMeta+v')]);
  } catch (error) {
    problems.push(error.message);
  }
  if (problems.length) throw new Error(`${name}: ${problems.join('\n')}`);
  const { ready, pasted, answered, start } = await page.evaluate(() => ({ ...window.watched, start: performance.timeOrigin }));
  // What Network.loadingFinished says (encodedDataLength, headers and all), workers included.
  const loads = await Promise.all(
    requests.map(async (request) => {
      const { startTime, responseEnd } = request.timing();
      const { responseHeadersSize, responseBodySize } = await request.sizes();
      return { end: startTime + responseEnd - start, kB: (responseHeadersSize + responseBodySize) / 1000 };
    }),
  );
  await context.close();
  const until = (moment) => loads.filter(({ end }) => end <= moment);
  const kB = (some) => some.reduce((sum, load) => sum + load.kB, 0);
  return { requests: until(answered).length, kBReady: kB(until(ready)), kBAnswer: kB(until(answered)), ready, answer: answered - pasted, gap: pasted - ready };
}

// In turns, so that what else the machine does touches all alike. The first turn fills the server's cache and is not counted.
const visits = Object.fromEntries(Object.keys(widgets).map((name) => [name, { atOnce: [], later: [] }]));
for (let run = 0; run <= runs; run += 1) {
  for (const [name, widget] of Object.entries(widgets)) {
    const [atOnce, later] = [await visit(name, widget, 0), await visit(name, widget, pause)];
    if (run === 0) continue;
    visits[name].atOnce.push(atOnce);
    visits[name].later.push(later);
  }
}
const chromium = browser.version();
await browser.close();
server.close();

const sorted = (some, what) => some.map((seen) => seen[what]).sort((a, b) => a - b);
const median = (some, what) => sorted(some, what)[some.length >> 1];
const [ours] = Object.values(visits);
/** The median with the least and the most, and how many times our own it is. */
const timesOf = (name, when, what) => {
  const all = sorted(visits[name][when], what);
  return [
    `${median(visits[name][when], what).toFixed(0)} (${all[0].toFixed(0)}-${all.at(-1).toFixed(0)})`,
    `${(median(visits[name][when], what) / median(ours[when], what)).toFixed(1)}x`,
  ];
};
const rows = [
  ['widget', 'version', 'requests', 'kB until ready', 'kB until answer', 'paste-ready ms', '', 'paste-to-answer ms', '', `pasted ${pause} s later`, ''],
  ...Object.entries(widgets).map(([name, { version }]) => {
    const { atOnce } = visits[name];
    return [
      name,
      version,
      `${median(atOnce, 'requests')}`,
      median(atOnce, 'kBReady').toFixed(0),
      median(atOnce, 'kBAnswer').toFixed(0),
      ...timesOf(name, 'atOnce', 'ready'),
      ...timesOf(name, 'atOnce', 'answer'),
      ...timesOf(name, 'later', 'answer'),
    ];
  }),
];
const widths = rows[0].map((_, column) => Math.max(...rows.map((cells) => cells[column].length)));
for (const cells of rows) console.log(cells.map((cell, column) => (column < 2 ? cell.padEnd(widths[column]) : cell.padStart(widths[column]))).join('  '));

const gaps = Object.values(visits)
  .map(({ atOnce }) => median(atOnce, 'gap'))
  .sort((a, b) => a - b);
console.log(`
Chromium ${chromium}, the thread of the page slowed ${CPU_RATE} times. Medians of ${runs} visits with empty caches (least-most); x: times why-failed, less is quicker.
Files come from this machine with brotli, so no time has a network in it: what that would add, the requests and kB say.
requests, kB: all that had come by then, when pasted at once.
paste-ready: from the start of the navigation to the first frame with the box in sight, enabled and focused. DocSearch's button is pressed when in sight.
paste-to-answer: from the keys that paste to the first frame with the answer's title, deep-chat's message or the first hit in sight.
  Pasted as soon as the box is ready (by the median ${gaps[0].toFixed(0)} to ${gaps.at(-1).toFixed(0)} ms after it), then, in visits of their own, ${pause} s later, with all loaded that is loaded ahead.
What they do for it differs. why-failed reads "${widgets['why-failed'].text}" and explains it.
  deep-chat reads nothing: it shows an answer prepared in the page, the Enter key pressed for it at once. Its font from Google is not there and not counted.
  DocSearch and Pagefind get the words "${WORDS}" and find pages; they explain nothing. What Algolia's servers answer is prepared, too.
  Pagefind searches in a worker, which Chromium does not slow. It waits 300 ms for further keys; "no wait" is without that.`);
