import { dirname, join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { fileURLToPath } from 'node:url';
import { Worker } from 'node:worker_threads';
import { EXIT, Stop } from '../command-line/exit-status.js';
import { complain, say } from '../command-line/output.js';
import { countOf } from '../many/counted.js';
import type { Tally } from '../many/tally.js';
import type { CountingReport } from './counting-report.js';
import { reasonById } from '../knowledge/reason-by-id.js';
import { speechIn } from './speech.js';

/** A progress line on a terminal, every so many UTF-16 units. */
const PROGRESS_EVERY = 2 ** 20;
const MOST_UNEXPLAINED = 20;
/** The heap of the thread that counts: of what it keeps, twice as much as was measured with as many kinds of failure and recipients as are kept; and few new objects at a time. */
const LIMITS = { maxOldGenerationSizeMb: 72, maxYoungGenerationSizeMb: 6 };

/** What was counted in a file, or in standard input. Rejects with a `Stop` where it cannot be read. */
function countedIn(file: string | undefined): Promise<Tally> {
  // Beside this file, once built.
  const script = join(dirname(fileURLToPath(import.meta.url)), 'counting-worker.js');
  const worker = new Worker(script, { workerData: { file }, stdin: file === undefined, resourceLimits: LIMITS });
  // The worker says itself what is wrong with its input.
  if (worker.stdin) pipeline(process.stdin, worker.stdin).catch(() => {});
  let read = 0;
  return new Promise((resolve, reject) => {
    worker.on('error', reject);
    worker.on('message', (report: CountingReport) => {
      if ('tally' in report) resolve(report.tally);
      else if ('stop' in report) reject(new Stop(report.stop.message, report.stop.status));
      else {
        const before = Math.floor(read / PROGRESS_EVERY);
        read += report.read;
        const now = Math.floor(read / PROGRESS_EVERY);
        if (process.stderr.isTTY && now > before) process.stderr.write(`\r${now} MB read`);
      }
    });
  }).finally(() => {
    if (process.stderr.isTTY && read >= PROGRESS_EVERY) process.stderr.write('\r\x1b[K');
  }) as Promise<Tally>;
}

/** Counts the failures of a log or list of any length, and prints them by reason, in a language (BCP 47), English where none is given; resolves with the exit status. */
export async function count(file: string | undefined, lang?: string): Promise<number> {
  const speech = await speechIn(lang);
  const { total, groups, unexplained, delivered, silent } = await countedIn(file);
  if (!total && !delivered) {
    complain('no failures to count. Give a log or a list as a file or on standard input; see why-failed --help.');
    return EXIT.misused;
  }
  const width = String(Math.max(total, delivered, silent)).length;
  for (const { reason: counted, count: times, recipients } of groups) {
    const reason = reasonById(speech.kb, counted.id) ?? counted;
    const who = recipients.length ? ` · ${recipients.slice(0, 3).join(', ')}${recipients.length > 3 ? ', …' : ''}` : '';
    await say(`${String(times).padStart(width)}  ${reason.title} (${reason.id}) · ${speech.permanence(reason)} · ${speech.action(reason)}${who}`);
  }
  const left = countOf(unexplained);
  if (left) await say(`${String(left).padStart(width)}  ${speech.unexplained}`);
  for (const { masked, count: times } of unexplained.slice(0, MOST_UNEXPLAINED)) await say(`${' '.repeat(width)}    ${times}  ${masked.slice(0, 160)}`);
  if (delivered) await say(`${String(delivered).padStart(width)}  ${speech.delivered}`);
  if (silent) await say(speech.silent(silent, width));
  return EXIT.answered;
}
