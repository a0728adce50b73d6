// npm run bench:pictures -- <labelled.jsonl> [--skip 40] [--only "web mail"] [--keep FOLDER]: makes 120 pictures of the first 40 messages (by SHA-1 of their id) that are answered rightly as text,
// in a real Chromium, has the built widget read and answer each, and says by kind how often that is the reason that the text has. Then ten pictures that show no failure.
// Each line of the file: {"id", "text", "primary" or "category", "accept": [categories that count as right], "set"}. `--skip` takes later messages in their place;
// `--keep` writes the pictures, and what was read in them, into a folder.
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { openBrowser } from '../../helpers/browser.js';
import { photograph, servePictureHost } from '../../helpers/picture-host.js';
import { NO_FAILURES } from './no-failures.js';
import { SCENES, THEMES } from './scenes.js';

const MESSAGES = 40;
const LONGEST = 2000;
/** So many pictures of each message; together with `STEP`, which has no factor in common with their number, each way to make one comes equally often. */
const EACH = 3;
const STEP = 7;

const root = resolve(import.meta.dirname, '../../..');
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { skip: { type: 'string', default: '0' }, only: { type: 'string' }, keep: { type: 'string' } },
});
if (!positionals.length) {
  console.error('Say which labelled file: npm run bench:pictures -- messages.jsonl');
  process.exit(2);
}
const skip = Number(values.skip);

/** The messages that name a cause, and are answered with a reason that counts as right, with that reason. */
function rightlyAnswered(file) {
  const rows = readFileSync(file, 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line))
    .filter(({ set, text, accept, primary, category }) => {
      const names = primary ?? category;
      return set !== 'questions' && text.length <= LONGEST && names !== 'other' && !accept.includes('not-a-failure');
    });
  const input = rows.map(({ id, text }) => `${JSON.stringify({ id, text })}\n`).join('');
  const said = execFileSync(process.execPath, [join(root, 'dist/cli.js'), '--jsonl'], { input, encoding: 'utf8', maxBuffer: 2 ** 28 });
  const answers = new Map(
    said
      .split('\n')
      .filter(Boolean)
      .map((line) => JSON.parse(line))
      .map((answer) => [answer.id, answer]),
  );
  const hash = (id) => createHash('sha1').update(id).digest('hex');
  return rows
    .flatMap(({ id, text, accept }) => {
      const { status, reasons } = answers.get(id);
      return status === 'match' && accept.includes(reasons[0].category) ? [{ id, text, reason: reasons[0].id, by: hash(id) }] : [];
    })
    .sort((a, b) => (a.by < b.by ? -1 : 1));
}

const ways = Object.keys(SCENES).flatMap((kind) =>
  Object.keys(THEMES).flatMap((theme) => [1, 2].flatMap((scale) => ['png', 'jpeg'].map((format) => ({ kind, theme, scale, format })))),
);
const messages = rightlyAnswered(positionals[0]).slice(skip, skip + MESSAGES);
const pictures = messages
  .flatMap((message) => Array(EACH).fill(message))
  .map((message, at) => ({ ...message, ...ways[(at * STEP) % ways.length], name: `${at}` }))
  .filter(({ kind }) => !values.only || kind === values.only);

const host = await servePictureHost();
const browser = await openBrowser();
const page = await (await browser.newContext()).newPage();
const foreign = [];
page.on('request', (request) => request.url().startsWith(host.origin) || foreign.push(request.url()));
await page.goto(host.origin);
await page.locator('#widget textarea').waitFor();

/** What the widget says of a picture that is dropped on it: the reason or the status, what it read, and how long that took, in milliseconds. */
async function answerTo(bytes, format, name) {
  const answer = await page.evaluate(
    async ([base64, type]) => {
      const widget = document.querySelector('#widget');
      widget.reset();
      const picture = new File([Uint8Array.from(atob(base64), (char) => char.charCodeAt(0))], `picture.${type}`, { type: `image/${type}` });
      const start = performance.now();
      const outcome = await widget.ask(picture).catch((error) => ({ status: 'none', why: error.message }));
      const took = performance.now() - start;
      await widget.updateComplete;
      return {
        took,
        said: outcome.match?.reason.id ?? outcome.status,
        offered: (outcome.candidates ?? outcome.nearest ?? []).map(({ reason }) => reason.id),
        read: widget.shadowRoot.querySelector('#box').value || outcome.why,
      };
    },
    [bytes.toString('base64'), format],
  );
  if (values.keep) {
    mkdirSync(values.keep, { recursive: true });
    writeFileSync(join(values.keep, `${name}.${format}`), bytes);
    writeFileSync(join(values.keep, `${name}.txt`), answer.read ?? '');
  }
  return answer;
}

const percent = (part, whole) => `${((100 * part) / whole).toFixed(0)} %`;
const median = (list) => [...list].sort((a, b) => a - b)[list.length >> 1];
const seconds = (milliseconds) => `${(milliseconds / 1000).toFixed(1)} s`;

const results = [];
for (const picture of pictures) {
  const { kind, theme, scale, format, name, text, reason } = picture;
  const { width, html } = SCENES[kind];
  const answer = await answerTo(await photograph(browser, html(text, THEMES[theme]), { width, scale, format }), format, name);
  const isMatch = !['choose', 'unknown', 'empty', 'none', 'tally'].includes(answer.said);
  const verdict = answer.said === reason ? 'same' : isMatch ? 'other' : answer.said === 'choose' ? 'asked' : 'none';
  results.push({ ...picture, ...answer, verdict });
  if (verdict !== 'same')
    console.log([verdict, name, kind, theme, scale, format, picture.id, reason, answer.said, answer.offered.slice(0, 3).join(' ')].join(' | '));
}

console.log('\n| | pictures | same reason | another | asked | none | time, median | longest |\n|---|---|---|---|---|---|---|---|');
function row(name, list) {
  const count = (verdict) => list.filter((one) => one.verdict === verdict).length;
  const times = list.map(({ took }) => took);
  const share = (verdict) => `${count(verdict)} (${percent(count(verdict), list.length)})`;
  console.log(
    `| ${name} | ${list.length} | ${share('same')} | ${share('other')} | ${count('asked')} | ${count('none')} | ${seconds(median(times))} | ${seconds(Math.max(...times))} |`,
  );
}
for (const by of ['kind', 'theme', 'scale', 'format'])
  for (const value of new Set(ways.map((way) => way[by]))) {
    const list = results.filter((one) => one[by] === value);
    if (list.length) row(by === 'scale' ? `scale ${value}` : value, list);
  }
row('all', results);

console.log('');
for (const [name, html] of Object.entries(NO_FAILURES)) {
  const { said, took } = await answerTo(await photograph(browser, html), 'png', name);
  console.log(`${name}: ${said} (${seconds(took)})`);
}
console.log(foreign.length ? `\nRequests that left the host: ${foreign.join(' ')}` : '\nNo request left the host.');
await browser.close();
host.close();
