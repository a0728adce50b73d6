import { countOf } from '../many/counted.js';
import { Tallier } from '../many/tally.js';
import { EXIT } from '../command-line/exit-status.js';
import { complain, say } from '../command-line/output.js';
import { knowledge } from '../knowledge/knowledge.js';
import { PERMANENCE } from './answer.js';

/** A progress line on a terminal, every so many UTF-16 units. */
const PROGRESS_EVERY = 2 ** 20;
const MOST_UNEXPLAINED = 20;

/** Counts the failures of a log of any length, and prints them by reason; resolves with the exit status. */
export async function count(pieces: AsyncIterable<string>): Promise<number> {
  const tallier = new Tallier(knowledge);
  let read = 0;
  for await (const piece of pieces) {
    tallier.add(piece);
    const before = read;
    read += piece.length;
    if (process.stderr.isTTY && Math.floor(read / PROGRESS_EVERY) > Math.floor(before / PROGRESS_EVERY))
      process.stderr.write(`\r${Math.floor(read / 2 ** 20)} MB read`);
  }
  tallier.end();
  if (process.stderr.isTTY && read >= PROGRESS_EVERY) process.stderr.write('\r\x1b[K');

  const { total, groups, unexplained, delivered, silent } = tallier.result();
  if (!total && !delivered) {
    complain('no failures to count. Give a log or a list as a file or on standard input; see why-failed --help.');
    return EXIT.misused;
  }
  const width = String(Math.max(total, delivered, silent)).length;
  for (const { reason, count: times, recipients } of groups) {
    const who = recipients.length ? ` · ${recipients.slice(0, 3).join(', ')}${recipients.length > 3 ? ', …' : ''}` : '';
    await say(`${String(times).padStart(width)}  ${reason.title} (${reason.id}) · ${PERMANENCE[reason.permanence]} · ${reason.action}${who}`);
  }
  const left = countOf(unexplained);
  if (left) await say(`${String(left).padStart(width)}  not explained:`);
  for (const { masked, count: times } of unexplained.slice(0, MOST_UNEXPLAINED)) await say(`${' '.repeat(width)}    ${times}  ${masked.slice(0, 160)}`);
  if (delivered) await say(`${String(delivered).padStart(width)}  delivered`);
  if (silent) await say(`${String(silent).padStart(width)}  lines that name no failure`);
  return EXIT.answered;
}
