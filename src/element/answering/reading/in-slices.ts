import { diagnoseInSteps } from '../../../core/diagnose.js';
import { LONGEST } from '../../../core/read/message.js';
import { readMail } from '../../../mail/read-mail.js';
import { countMany } from '../../../many/count-many.js';
import { inSlices } from '../slices.js';
import type { Diagnose, Job, Read } from './job.js';
import { mayBeMany } from './may-be-many.js';

/** Reads a paste in slices, with pauses between them in which the page stays alive. Rejects when aborted. */
export async function readInSlices(job: Job, diagnose: Diagnose | undefined, report: (share: number) => void, signal?: AbortSignal): Promise<Read> {
  const { from } = job;
  const text = from ? job.text : await readMail(job.text);
  const answer = async (): Promise<Read> => {
    if (diagnose) return { text, answer: await diagnose(text, job.kb, from && { from }) };
    const read = beginningOf(text);
    return { text: read, answer: await inSlices(diagnoseInSteps(read, job.kb, job), report, signal) };
  };
  if (from || !mayBeMany(text)) return answer();
  const tally = await inSlices(countMany(text, job.kb), report, signal);
  return tally ? { text: beginningOf(text), tally } : answer();
}

/**
 * The part of a text that is read, and one character more where there is more of it. As a string of its own: a slice keeps the whole in memory, and it is
 * kept as long as its answer is.
 */
function beginningOf(text: string): string {
  return text.length > LONGEST ? structuredClone(text.slice(0, LONGEST + 1)) : text;
}
