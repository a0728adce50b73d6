/** The thread that counts: its memory has a limit of its own, whatever is counted. */
import { parentPort, workerData } from 'node:worker_threads';
import { Stop } from '../command-line/exit-status.js';
import { textOf } from '../command-line/input.js';
import { knowledge } from '../knowledge/counting.js';
import { isReport } from '../mail/is-report.js';
import { readMail } from '../mail/read-mail.js';
import { Tallier } from '../many/tally.js';
import type { CountingReport } from './counting-report.js';
import { beginningOf, isMailbox, mailsOf } from './mailbox.js';

const HEAD_END = /\n[ \t]*\n/;

const tell = (report: CountingReport) => parentPort!.postMessage(report);

async function countAll(file: string | undefined): Promise<void> {
  const tallier = new Tallier(knowledge);
  const { beginning, all } = await beginningOf(textOf(file));
  if (isMailbox(beginning)) {
    for await (const mail of mailsOf(all)) {
      tell({ read: mail.length });
      const end = HEAD_END.exec(mail)?.index ?? mail.length;
      tallier.addMail(await readMail(mail), isReport(mail.slice(0, end)));
    }
  } else {
    for await (const piece of all) {
      tallier.add(piece);
      tell({ read: piece.length });
    }
    tallier.end();
  }
  tell({ tally: tallier.result() });
}

try {
  await countAll((workerData as { file: string | undefined }).file);
} catch (error) {
  if (!(error instanceof Stop)) throw error;
  tell({ stop: { message: error.message, status: error.status } });
}
