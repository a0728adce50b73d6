import { entriesIn, EntrySplitter, listedIn } from '../core/many/split.js';
import { countOf, Tallier } from '../core/many/tally.js';
import { EXIT } from '../command-line/exit-status.js';
import { linesOf } from '../command-line/input.js';
import { complain, say } from '../command-line/output.js';
import { knowledge } from '../knowledge/knowledge.js';
import { PERMANENCE } from './answer.js';

/** A progress line on a terminal, every so many entries. */
const PROGRESS_EVERY = 5000;
const MOST_UNEXPLAINED = 20;

/** A first line of what is no list of lines: a JSON array, or a mail or DSN. */
const NO_LINES = /^\s*\[\s*(?:$|[{"])|^(?:reporting-mta|(?:final|original)-recipient|return-path|received|from|to|subject|date|mime-version|content-type)\s*:/i;

/** The entries of a text: lines one by one, so that memory does not grow with a log; a JSON array or a DSN as a whole. */
async function* entriesOf(pieces: AsyncIterable<string>): AsyncGenerator<string> {
  const splitter = new EntrySplitter();
  const whole: string[] = [];
  let isWhole: boolean | undefined;
  for await (const { text: line } of linesOf(pieces)) {
    if (line.trim()) isWhole ??= NO_LINES.test(line);
    const entry = isWhole ? void whole.push(line) : splitter.add(line);
    if (entry !== undefined) yield entry;
  }
  const text = whole.join('\n');
  for (const { entry } of entriesIn(text, listedIn(text))) yield entry;
  const last = splitter.flush();
  if (last !== undefined) yield last;
}

/** Counts the failures of a log of any length, and prints them by reason; resolves with the exit status. */
export async function count(pieces: AsyncIterable<string>): Promise<number> {
  const tallier = new Tallier(knowledge);
  let entries = 0;
  for await (const entry of entriesOf(pieces)) {
    tallier.add(entry);
    entries += 1;
    if (process.stderr.isTTY && entries % PROGRESS_EVERY === 0) process.stderr.write(`\r${entries} read`);
  }
  if (process.stderr.isTTY && entries >= PROGRESS_EVERY) process.stderr.write('\r\x1b[K');

  const { total, groups, unexplained, silent } = tallier.result();
  if (!total) {
    complain('no failures to count. Give a log or a list as a file or on standard input; see why-failed --help.');
    return EXIT.misused;
  }
  const width = String(total).length;
  for (const { reason, count: times, recipients } of groups) {
    const who = recipients.length ? ` · ${recipients.slice(0, 3).join(', ')}${recipients.length > 3 ? ', …' : ''}` : '';
    await say(`${String(times).padStart(width)}  ${reason.title} (${reason.id}) · ${PERMANENCE[reason.permanence]} · ${reason.action}${who}`);
  }
  const left = countOf(unexplained);
  if (left) await say(`${String(left).padStart(width)}  not explained:`);
  for (const { masked, count: times } of unexplained.slice(0, MOST_UNEXPLAINED)) await say(`${' '.repeat(width)}    ${times}  ${masked.slice(0, 160)}`);
  if (silent) await say(`${String(silent).padStart(width)}  lines that name no failure`);
  return EXIT.answered;
}
