// npm run bench: why-failed beside plain fuse.js, MiniSearch and a scan of all phrases, and reading a mail beside postal-mime, in one run. Prints medians and
// ratios, and beside what they should be what they are.
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import Fuse from 'fuse.js';
import MiniSearch from 'minisearch';
import PostalMime from 'postal-mime';
import { build, runnerImport } from 'vite';

const root = resolve(import.meta.dirname, '../..');
await build({ root, logLevel: 'error' });
const { diagnose, knowledge, readMail, tally } = await import('../../dist/index.js');
const load = async (file) => (await runnerImport(resolve(root, file), { configFile: false, root, logLevel: 'error' })).module;
const { loadContent } = await load('src/authoring/load-content.ts');
const { plainText } = await load('src/knowledge/rich-text.ts');
const examples = loadContent(resolve(root, 'content')).reasons.flatMap((reason) => reason.examples);

/** A small generator with a seed, so that every run measures the same texts. */
function seeded(seed) {
  let state = seed;
  return (below) => {
    state = (state * 1_664_525 + 1_013_904_223) % 4_294_967_296;
    return Math.floor((state / 4_294_967_296) * below);
  };
}

/** Milliseconds, the median of as many runs as fit into `budget`, after a warm-up. */
function median(run, { budget = 1500, most = 300 } = {}) {
  const first = performance.now();
  run();
  if (performance.now() - first < budget / 20) for (let i = 0; i < 20; i++) run();
  const times = [];
  const end = performance.now() + budget;
  do {
    const start = performance.now();
    run();
    times.push(performance.now() - start);
  } while (performance.now() < end && times.length < most);
  return times.sort((a, b) => a - b)[times.length >> 1];
}

/** The same for what is awaited, in turns, so that both feel the same machine: the median of each. */
async function mediansOf(runs, times = 150) {
  const all = runs.map(() => []);
  for (let turn = 0; turn < times + 20; turn++)
    for (const [at, run] of runs.entries()) {
      const start = performance.now();
      await run();
      if (turn >= 20) all[at].push(performance.now() - start);
    }
  return all.map((each) => each.sort((a, b) => a - b)[each.length >> 1]);
}

const literal = (phrase) =>
  phrase
    .replace(/\{[a-z]+\}|\.\.\.|…/g, ' ')
    .replace(/\(([^()|]*)\|[^()]*\)/g, '$1')
    .replace(/\s+/g, ' ')
    .trim();
const plain = (text) =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

/** The peers over the same content: titles and the phrases of the signs, without placeholders. */
function peersOf(kb) {
  const documents = kb.reasons.map(({ id, title, signs }) => ({ id, title, phrases: signs.flatMap(({ phrase }) => (phrase ? [literal(phrase)] : [])) }));
  const fuse = new Fuse(documents, { keys: ['title', 'phrases'], includeScore: true, ignoreLocation: true });
  const mini = new MiniSearch({
    fields: ['title', 'phrases'],
    extractField: (document, field) => (field === 'phrases' ? document.phrases.join(' \n ') : document[field]),
    searchOptions: { fuzzy: 0.2 },
  });
  mini.addAll(documents);
  const phrases = documents.flatMap(({ id, phrases: own }) => own.map((phrase) => ({ id, phrase: plain(phrase) })));
  return {
    'plain fuse.js': (text) => fuse.search(text),
    MiniSearch: (text) => mini.search(text),
    'scan of phrases': (text) => {
      const haystack = plain(text);
      return phrases.filter(({ phrase }) => haystack.includes(phrase));
    },
  };
}

const REPLY = '550 5.1.1 <jane@example.com>: Recipient address rejected: User unknown in virtual mailbox table (in reply to RCPT TO command)';
const BOUNCE = `This is the mail system at host mail.example.org.\n\nI'm sorry to have to inform you that your message could not\nbe delivered to one or more recipients. It's attached below.\n\n<jane@example.com>: host mx.example.com[192.0.2.25] said: ${REPLY}\n\nReporting-MTA: dns; mail.example.org\nX-Postfix-Queue-ID: 4BqXyz1234\nArrival-Date: Mon, 23 Nov 2026 10:00:00 +0000 (UTC)\n\nFinal-Recipient: rfc822; jane@example.com\nAction: failed\nStatus: 5.1.1\nRemote-MTA: dns; mx.example.com\nDiagnostic-Code: smtp; ${REPLY}\n\n${Array.from({ length: 12 }, (_, hop) => `Received: from relay${hop}.example.org (relay${hop}.example.org [192.0.2.${hop}])\n\tby mx${hop}.example.org (Postfix) with ESMTPS id 4BqXyz${hop}; Mon, 23 Nov 2026 10:00:0${hop % 10} +0000 (UTC)\n`).join('')}Subject: The minutes of Monday\n\nDear Jane,\n\nplease find the minutes attached.\n`;

/** Mails of 30 kB, where the words stand in each of the forms that mails have. */
function mailsOf() {
  const [said, ...fields] = BOUNCE.split('\n\nReporting-MTA');
  const page = `<html><body>${'<div class="line"><p>It could not be delivered to <b>jane@example.com</b>, because there is no such mailbox.</p></div>\n'.repeat(250)}</body></html>`;
  const text = 'It could not be delivered to jane@example.com, because there is no such mailbox.\n'.repeat(340);
  const base64 = Buffer.from(text.slice(0, 21_000)).toString('base64').replace(/.{76}/g, '$&\n');
  const head = `Return-Path: <>\n${'Received: from a.example.org (a.example.org [192.0.2.1])\n\tby b.example.org (Postfix) with ESMTPS id 4BqXyz;\n\tMon, 23 Nov 2026 10:00:00 +0000\n'.repeat(8)}From: MAILER-DAEMON@example.org\nTo: joe@example.org\nSubject: Undelivered Mail Returned to Sender\nMIME-Version: 1.0\n`;
  const report = (words) =>
    `${head}Content-Type: multipart/report; boundary="b"\n\n--b\n${words}\n\n--b\nContent-Type: message/delivery-status\n\nReporting-MTA${fields[0].split('\n\nReceived')[0]}\n\n--b\nContent-Type: message/rfc822\n\n${BOUNCE}\n--b--\n`;
  return {
    'plain text': `${head}\n${said}\n\n${text}`,
    'a report of plain text': report(`Content-Type: text/plain\n\n${text}`),
    'a report of base64': report(`Content-Type: text/plain\nContent-Transfer-Encoding: base64\n\n${base64}`),
    'a report of HTML': report(`Content-Type: text/html\n\n${page}`),
  };
}

/** Milliseconds from the import to the first answer, in a fresh process each, in turns: the median of why-failed, and of MiniSearch over all that people read and the phrases. */
function firstAnswers(times = 15) {
  const dir = mkdtempSync(join(tmpdir(), 'why-failed-bench-'));
  const documents = join(dir, 'documents.json');
  const prose = ({ explanation, cause, steps }) => [explanation, cause, ...steps].map(plainText).join('\n');
  writeFileSync(
    documents,
    JSON.stringify(
      knowledge.reasons.map((reason) => ({
        id: reason.id,
        title: reason.title,
        prose: prose(reason),
        phrases: reason.signs.flatMap(({ phrase }) => phrase ?? []).join('\n'),
      })),
    ),
  );
  const run = (...args) => Number(execFileSync(process.execPath, [join(import.meta.dirname, 'first-answer.js'), REPLY, ...args], { encoding: 'utf8' }));
  const all = [[], []];
  for (let turn = 0; turn < times; turn++) {
    all[0].push(run());
    all[1].push(run(documents));
  }
  rmSync(dir, { recursive: true });
  return all.map((each) => each.sort((a, b) => a - b)[each.length >> 1]);
}

function logOf(lines) {
  const random = seeded(7);
  const short = examples.map((example) => example.split('\n')[0]).filter((line) => line.length > 15 && line.length < 200);
  return Array.from(
    { length: lines },
    (_, at) =>
      `Nov 23 10:${String(at % 60).padStart(2, '0')}:${String(random(60)).padStart(2, '0')} mx postfix/smtp[${random(30_000)}]: ${random(2 ** 31)
        .toString(16)
        .toUpperCase()}: to=<user${random(5000)}@example${random(50)}.com>, relay=mx${random(9)}.example.com[192.0.2.${random(255)}]:25, status=bounced (host mx.example.com[192.0.2.25] said: ${short[random(60) % short.length]})`,
  ).join('\n');
}

/** A knowledge base of `size` generated reasons with phrases of made-up words, some of them shared by many. */
function generated(size) {
  const random = seeded(size);
  const syllables = ['ba', 'do', 'fel', 'gru', 'han', 'jo', 'kin', 'lor', 'mu', 'nex', 'pri', 'quo', 'ras', 'sul', 'tor', 'vam', 'wex', 'zil'];
  const word = (many) => Array.from({ length: 2 + random(2) }, () => syllables[random(many)]).join('');
  const common = ['mailbox', 'user', 'address', 'message', 'server', 'rejected', 'unknown', 'not', 'the', 'is'];
  const phrase = () => Array.from({ length: 3 + random(3) }, (_, at) => (at % 2 ? common[random(common.length)] : word(18))).join(' ');
  const reasons = Array.from({ length: size }, (_, at) => ({
    ...knowledge.reasons[0],
    id: `made-${at}`,
    title: phrase(),
    signs: Array.from({ length: 4 }, () => ({ phrase: phrase() })),
    related: undefined,
  }));
  return { ...knowledge, reasons: [...reasons, knowledge.reasons.find(({ id }) => id === 'user-unknown')], questions: [] };
}

const rows = [['case', 'why-failed', ...Object.keys(peersOf({ reasons: [] }))]];
const ms = (value) => (value < 10 ? value.toFixed(3) : value.toFixed(0));
function row(name, ours, peers) {
  rows.push([name, `${ms(ours)} ms`, ...Object.values(peers).map((value) => `${ms(value)} ms (${(value / ours).toFixed(value / ours < 10 ? 1 : 0)}x)`)]);
}
const each = (peers, run, options) => Object.fromEntries(Object.entries(peers).map(([name, search]) => [name, median(() => run(search), options)]));

/** What is promised: each with how much it is and how much it has to be, at the least or at the most. */
const promises = [];
const promise = (name, is, limit) => promises.push(`${name}: ${is.toFixed(is < 10 ? 2 : 0)} (${limit})`);

const [first, peersFirst] = firstAnswers();
promise(`The first answer in a fresh process (${ms(first)} ms), times faster than MiniSearch (${ms(peersFirst)} ms)`, peersFirst / first, 'at least 2');

const peers = peersOf(knowledge);
const one = median(() => diagnose(REPLY, knowledge));
const onePeers = each(peers, (search) => search(REPLY));
row('one SMTP reply', one, onePeers);
promise('One reply, times faster than plain fuse.js', onePeers['plain fuse.js'] / one, 'at least 300');
row(
  `a bounce mail of ${(BOUNCE.length / 1000).toFixed(1)} kB`,
  median(() => diagnose(BOUNCE, knowledge)),
  each(peers, (search) => search(BOUNCE), { most: 5 }),
);
const log = logOf(1000);
const part = log.split('\n').slice(0, 20);
const onPart = each(peers, (search) => part.forEach((line) => search(line)), { most: 3 });
const lines = median(() => tally(log, knowledge), { most: 20 });
row('a log of 1,000 lines*', lines, Object.fromEntries(Object.entries(onPart).map(([name, value]) => [name, value * 50])));
promise('A log of 1,000 lines, times faster than MiniSearch', (onPart.MiniSearch * 50) / lines, 'at least 25');
const costs = [];
for (const size of [100, 1000, 10_000]) {
  const kb = generated(size);
  const start = performance.now();
  diagnose(REPLY, kb);
  const index = performance.now() - start;
  const ours = median(() => diagnose(REPLY, kb));
  costs.push(ours);
  row(
    `one reply, ${size.toLocaleString('en')} reasons (index ${index.toFixed(0)} ms)`,
    ours,
    each(peersOf(kb), (search) => search(REPLY), { most: 5 }),
  );
}
promise('A reply among 10,000 reasons, times as much as among 100', costs[2] / costs[0], 'at most 3');

const widths = rows[0].map((_, column) => Math.max(...rows.map((cells) => cells[column].length)));
for (const cells of rows) console.log(cells.map((cell, column) => (column ? cell.padStart(widths[column]) : cell.padEnd(widths[column]))).join('  '));
console.log('* the peers on 20 of its lines, times 50. Ratios: how many times longer than why-failed.');
console.log(`\nPromised\n${promises.join('\n')}`);
console.log('\nReading a mail: why-failed, postal-mime alone, the ratio');
for (const [name, mail] of Object.entries(mailsOf())) {
  const [own, alone] = await mediansOf([() => readMail(mail), () => PostalMime.parse(mail)]);
  console.log(`${name}, ${(mail.length / 1000).toFixed(0)} kB: ${ms(own)} ms, ${ms(alone)} ms, ${(own / alone).toFixed(1)}`);
}
