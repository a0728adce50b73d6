// npm run bench:tasks: the longest task that pastes cost a page which may have no worker, in Chromium. Needs dist (npm run build).
import { readFileSync } from 'node:fs';
import { extname, resolve } from 'node:path';
import { openBrowser } from '../helpers/browser.js';
import { hostileTexts, prose } from '../helpers/hostile.js';
import { listen, TYPES } from '../helpers/listen.js';

const embed = resolve(import.meta.dirname, '../../dist/embed');
const POLICY = "default-src 'none'; script-src 'self'; worker-src 'none'; connect-src 'none'";
const PAGE = '<!doctype html><html lang="en"><title>x</title><script type="module" src="/embed/why-failed.js"></script><why-failed></why-failed>';

const server = await listen((request, response) => {
  const [, folder, file] = request.url.split(/[/?]/);
  if (folder === 'embed') response.writeHead(200, { 'Content-Type': TYPES[extname(file)] }).end(readFileSync(resolve(embed, file)));
  else response.writeHead(200, { 'Content-Type': TYPES['.html'], 'Content-Security-Policy': POLICY }).end(PAGE);
});

const REPLIES = ['550 5.1.1 User unknown', '552 5.2.2 Mailbox full', '550 5.7.1 Message rejected as spam', '421 4.7.0 Try again later'];
const lines = (count, line) => Array.from({ length: count }, (_, at) => line(at, REPLIES[at % REPLIES.length])).join('\n');
const fill = (piece, size) => piece.repeat(Math.ceil(size / piece.length)).slice(0, size);
const base64 = (text) =>
  Buffer.from(text)
    .toString('base64')
    .replace(/(.{76})/g, '$1\n');

const HEAD = 'From: MAILER-DAEMON@mx.example.com\nTo: p@example.com\nSubject: Undelivered Mail Returned to Sender\nMIME-Version: 1.0\n';
const SORRY = 'I am sorry to have to inform you that your message could not be delivered: <jane@example.com>: 550 5.1.1 User unknown\n\n';
const html = (size) => `<html><body><p>${SORRY}</p>${fill('<div><p>We met on <b>Monday</b> &amp; talked.</p></div>', size)}</body></html>`;
const SIZE = 250_000;
const MOST = 10_000_000;

const PASTES = {
  'prose of 250 kB': prose(SIZE),
  'prose of 10 MB': prose(MOST),
  'words of 250 kB that are nearly those of signs': fill('The mialbox of the recipeint is fulll, the mesage was rejectd by polcy. ', SIZE),
  'one word of 250 kB': fill('a', SIZE),
  'Japanese prose of 250 kB': fill('メールを送信できませんでした。宛先が見つかりません。', SIZE),
  'accents and entities, 250 kB': fill('Le message n’a pas été distribué&nbsp;: boîte pleine. ', SIZE),
  'a plain mail of 250 kB': `${HEAD}\n${SORRY}${prose(SIZE)}`,
  'a plain mail of 10 MB': `${HEAD}\n${SORRY}${fill(`${prose(76)}\n`, MOST)}`,
  'an HTML mail of 250 kB': `${HEAD}Content-Type: text/html\n\n${html(SIZE)}`,
  'an HTML mail of 250 kB in base64': `${HEAD}Content-Type: text/html\nContent-Transfer-Encoding: base64\n\n${base64(html(SIZE))}`,
  'an HTML mail of 2 MB, quoted-printable': `${HEAD}Content-Type: text/html\nContent-Transfer-Encoding: quoted-printable\n\n${fill(`${html(70)}=\n`, 2_000_000)}`,
  'a mail with an attachment of 9 MB': `${HEAD}Content-Type: multipart/mixed; boundary=x\n\n--x\n\n${SORRY}\n--x\nContent-Type: image/png\nContent-Transfer-Encoding: base64\n\n${fill(`${'A'.repeat(76)}\n`, 9_000_000)}\n--x--\n`,
  'a report on 2,000 recipients': `${HEAD}Content-Type: multipart/report; boundary=x\n\n--x\n\n${SORRY}\n--x\nContent-Type: message/delivery-status\n\nReporting-MTA: dns; mx.example.com\n\n${lines(2000, (at, reply) => `Final-Recipient: rfc822; p${at}@example.com\nAction: failed\nDiagnostic-Code: smtp; ${reply}\n`)}\n--x--\n`,
  'a JSON array of 500 objects': JSON.stringify(Array.from({ length: 500 }, (_, at) => ({ email: `p${at}@example.com`, reason: REPLIES[at % 4] }))),
  'a JSON array of 100,000 objects (9 MB)': JSON.stringify(
    Array.from({ length: 100_000 }, (_, at) => ({ email: `p${at}@example.com`, event: 'bounce', reason: REPLIES[at % 4] })),
  ),
  'one JSON object of 250 kB': JSON.stringify({ error: SORRY, trace: fill('at Object.<anonymous> (/app/index.js:1:1)\n', SIZE) }),
  'a log of 100,000 lines (9 MB)': lines(100_000, (at, reply) => `2026-11-23T10:00:00Z mx: ${at}: to=<p${at}@example.com>, status=bounced (${reply})`),
  'a log of 2,000 lines, all different': lines(
    2000,
    (at, reply) => `2026-11-23T10:00:00Z mx: ${fill(`w${at % 97}d ${at % 89}x `, 40)} to=<p${at}@example.com> ${reply}`,
  ),
  'a CSV of 20,000 rows': lines(20_000, (at, reply) => `p${at}@example.com;bounced;"${reply}"`),
};
for (const [at, text] of (await hostileTexts(22, SIZE, 7)).entries()) PASTES[`hostile text ${at + 1} of 250 kB: ${JSON.stringify(text.slice(0, 30))}`] = text;

const wanted = process.argv[2] ? new RegExp(process.argv[2]) : /./;
const browser = await openBrowser();

/** The longest task of a page's main thread in a trace, in milliseconds that the thread itself worked: what else the machine does is no fault of the page. */
function longestTask(trace) {
  const { traceEvents } = JSON.parse(trace.toString());
  const mains = new Set(
    traceEvents.filter(({ name, args }) => name === 'thread_name' && args.name === 'CrRendererMain').map(({ pid, tid }) => `${pid} ${tid}`),
  );
  const tasks = traceEvents.filter(({ name, pid, tid }) => name === 'ThreadControllerImpl::RunTask' && mains.has(`${pid} ${tid}`));
  if (!tasks.length) throw new Error('The trace has no tasks: what Chromium calls them has changed.');
  return tasks.reduce((most, { tdur = 0 }) => Math.max(most, tdur), 0) / 1000;
}

/** Pastes a text into a new page; resolves with its longest task and what came of it. */
async function measure(text) {
  const page = await browser.newPage();
  await page.goto(server.origin);
  await page.locator('why-failed textarea').waitFor();
  // Handed over piece by piece before, so that what is measured is not the way from here to there.
  await page.evaluate(() => (globalThis.pieces = []));
  for (let at = 0; at < text.length; at += 1_000_000) await page.evaluate((piece) => globalThis.pieces.push(piece), text.slice(at, at + 1_000_000));
  await browser.startTracing(page, { categories: ['toplevel', '__metadata'] });
  const status = await page.evaluate(async () => {
    const element = document.querySelector('why-failed');
    const shown = await element.ask(globalThis.pieces.join(''));
    await element.updateComplete;
    await new Promise((done) => requestAnimationFrame(() => setTimeout(done)));
    return shown.match?.reason.id ?? shown.status;
  });
  const longest = longestTask(await browser.stopTracing());
  await page.close();
  return { longest, status };
}

/** The better of two measurements counts: a collection of garbage may fall into any task. */
const RUNS = 2;
let worst = { longest: 0, name: '' };
for (const [name, text] of Object.entries(PASTES)) {
  if (!wanted.test(name)) continue;
  const runs = [];
  for (let run = 0; run < RUNS; run++) runs.push(await measure(text));
  const { longest, status } = runs.sort((a, b) => a.longest - b.longest)[0];
  if (longest > worst.longest) worst = { longest, name };
  console.log(`${`${Math.round(longest)} ms`.padStart(8)}  ${name} (${status})`);
}
console.log(`The longest task: ${Math.round(worst.longest)} ms, ${worst.name}`);
await browser.close();
server.close();
