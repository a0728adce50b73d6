#!/usr/bin/env node
import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { matchesOf } from './core/answer.js';
import { entriesIn, listedIn } from './core/many/split.js';
import { countOf } from './core/many/tally.js';
import { diagnose, EntrySplitter, knowledge, readMail, Tallier, type Answer, type Match, type RichText } from './index.js';
import { textOf } from './knowledge/rich-text.js';

const HELP = `why-failed: says why an e-mail failed

  why-failed "550 5.1.1 User unknown"    a message as argument
  why-failed < bounce.eml                a message on standard input
  why-failed --jsonl < messages.jsonl    {"id","text"} lines in, one answer a line out:
                                         {"id","status","reasons":[{"id","category","action","score"}]}
  why-failed --tally < mail.log          counts many failures by reason, unexplained ones last
  why-failed help --out dir              writes a static page a reason, and an index; see why-failed help --help
  why-failed content dir --out kb.json   checks content of your own and makes a knowledge base of it; see why-failed content --help
  why-failed --help | --version

Nothing leaves this machine. Exit status: 0 answered, 1 no answer found, 2 wrong use or input.
`;

const PERMANENCE = { temporary: 'Temporary', permanent: 'Permanent', 'until-fixed': 'Until it is fixed', unknown: 'Not known' };

function plain(text: RichText, { captures }: Match): string {
  const pieces = typeof text === 'string' ? [text] : text;
  return pieces.map((piece) => textOf(piece, (name) => captures[name]) + (typeof piece === 'object' && 'a' in piece ? ` (${piece.href})` : '')).join('');
}

function describe(match: Match): string {
  const { reason } = match;
  const quotes = match.evidence
    .slice(0, 3)
    .map(({ quote }) => `“${quote.replace(/\s+/g, ' ')}”`)
    .join(', ');
  return [
    reason.title,
    '',
    plain(reason.explanation, match),
    plain(reason.cause, match),
    '',
    ...reason.steps.map((step, index) => `  ${index + 1}. ${plain(step, match)}`),
    '',
    `${PERMANENCE[reason.permanence]} · action: ${[reason.action, ...(reason.further ?? [])].join(', ')} · ${reason.id} (${reason.category}), score ${match.score}`,
    `Decided by ${quotes}`,
  ].join('\n');
}

function print(answer: Answer): number {
  switch (answer.status) {
    case 'match':
      console.log(describe(answer.match));
      return 0;
    case 'choose':
      console.log(answer.question?.ask ?? 'It is one of these:');
      if (answer.question?.hint) console.log(answer.question.hint);
      if (answer.question)
        for (const { label, reasons } of answer.question.options)
          console.log(`  - ${label}: ${reasons.map((id) => knowledge.reasons.find((reason) => reason.id === id)?.title ?? id).join(' / ')}`);
      else for (const { reason } of answer.candidates) console.log(`  - ${reason.title} (${reason.id})`);
      return 0;
    case 'unknown':
      console.log('This message is not one that we can explain. Look for the text with a number, such as 550 5.1.1, and try that.');
      if (answer.nearest.length) console.log(`Nearest: ${answer.nearest.map(({ reason }) => `${reason.title} (${reason.id})`).join('; ')}`);
      return 1;
    case 'empty':
      console.error('why-failed: the message is empty. Give it as an argument or on standard input; see why-failed --help.');
      return 2;
  }
}

/** All of standard input; as a stream, because a synchronous read of a pipe may find it empty for now. */
async function readInput(): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of process.stdin) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks).toString('utf8');
}

/** Answers `{"id","text"}` lines one by one, so that memory does not grow with the input. */
async function answerLines(): Promise<number> {
  let number = 0;
  for await (const line of createInterface({ input: process.stdin, crlfDelay: Infinity })) {
    number += 1;
    if (!line.trim()) continue;
    let row: { id?: unknown; text?: unknown };
    try {
      row = JSON.parse(number === 1 ? line.replace(/^\ufeff/, '') : line) as typeof row; // Windows begins files so
    } catch {
      console.error(`why-failed: line ${number} is not JSON; expected {"id": "…", "text": "…"}`);
      return 2;
    }
    if (typeof row?.text !== 'string') {
      console.error(`why-failed: line ${number} has no "text"; expected {"id": "…", "text": "…"}`);
      return 2;
    }
    const answer = diagnose(await readMail(row.text), knowledge);
    const reasons = matchesOf(answer).map(({ reason: { id, category, action }, score }) => ({ id, category, action, score }));
    process.stdout.write(`${JSON.stringify({ id: row.id, status: answer.status, reasons })}\n`);
  }
  return 0;
}

/** A progress line on a terminal, every so many entries. */
const PROGRESS_EVERY = 5000;
const MOST_UNEXPLAINED = 20;

/** A first line of what is no list of lines: a JSON array, or a mail or DSN. */
const NO_LINES = /^\s*\[\s*(?:$|[{"])|^(?:reporting-mta|(?:final|original)-recipient|return-path|received|from|to|subject|date|mime-version|content-type)\s*:/i;

/** The entries of standard input: lines one by one, so that memory does not grow with a log; a JSON array or a DSN as a whole. */
async function* entriesOfInput(): AsyncGenerator<string> {
  const splitter = new EntrySplitter();
  const whole: string[] = [];
  let isWhole: boolean | undefined;
  for await (const line of createInterface({ input: process.stdin, crlfDelay: Infinity })) {
    if (line.trim()) isWhole ??= NO_LINES.test(line);
    const entry = isWhole ? void whole.push(line) : splitter.add(line);
    if (entry !== undefined) yield entry;
  }
  const text = whole.join('\n');
  for (const { entry } of entriesIn(text, listedIn(text))) yield entry;
  const last = splitter.flush();
  if (last !== undefined) yield last;
}

/** Counts the failures of a log of any length. */
async function countFailures(): Promise<number> {
  const tallier = new Tallier(knowledge);
  let entries = 0;
  for await (const entry of entriesOfInput()) {
    tallier.add(entry);
    entries += 1;
    if (process.stderr.isTTY && entries % PROGRESS_EVERY === 0) process.stderr.write(`\r${entries} read`);
  }
  if (process.stderr.isTTY && entries >= PROGRESS_EVERY) process.stderr.write('\r\x1b[K');

  const { total, groups, unexplained, silent } = tallier.result();
  if (!total) {
    console.error('why-failed: no failures to count. Give a log or a list on standard input; see why-failed --help.');
    return 2;
  }
  const width = String(total).length;
  for (const { reason, count, recipients } of groups) {
    const who = recipients.length ? ` · ${recipients.slice(0, 3).join(', ')}${recipients.length > 3 ? ', …' : ''}` : '';
    console.log(`${String(count).padStart(width)}  ${reason.title} (${reason.id}) · ${PERMANENCE[reason.permanence]} · ${reason.action}${who}`);
  }
  const left = countOf(unexplained);
  if (left) console.log(`${String(left).padStart(width)}  not explained:`);
  for (const { masked, count } of unexplained.slice(0, MOST_UNEXPLAINED)) console.log(`${' '.repeat(width)}    ${count}  ${masked.slice(0, 160)}`);
  if (silent) console.log(`${String(silent).padStart(width)}  lines that name no failure`);
  return 0;
}

async function main(args: string[]): Promise<number> {
  if (args[0] === 'help') return (await import('./help/help-command.js')).helpCommand(args.slice(1));
  if (args[0] === 'content') return (await import('./authoring/content-command.js')).contentCommand(args.slice(1));
  if (args.includes('--help') || args.includes('-h')) {
    console.log(HELP.trimEnd());
    return 0;
  }
  if (args.includes('--version')) {
    console.log((JSON.parse(readFileSync(join(dirname(fileURLToPath(import.meta.url)), '../package.json'), 'utf8')) as { version: string }).version);
    return 0;
  }
  const option = args.find((arg) => /^--[a-z]/.test(arg) && !['--jsonl', '--tally'].includes(arg));
  if (option) {
    console.error(`why-failed: there is no option ${option}; see why-failed --help. (A message that begins with -- goes on standard input.)`);
    return 2;
  }
  if (args.includes('--jsonl')) return answerLines();
  if (args.includes('--tally')) return countFailures();
  if (args.length > 1) {
    console.error('why-failed: put the message between quotes, so that it is one argument.');
    return 2;
  }
  if (args.length === 0 && process.stdin.isTTY) {
    console.error('why-failed: no message. Give it as an argument or on standard input; see why-failed --help.');
    return 2;
  }
  const text = args[0] ?? (await readInput());
  return print(diagnose(await readMail(text), knowledge));
}

process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code === 'EPIPE') process.exit(0); // the reader, such as head, has had enough
  throw error;
});
process.exitCode = await main(process.argv.slice(2));
