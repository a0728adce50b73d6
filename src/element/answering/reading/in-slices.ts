import type { Answer } from '../../../core/answer.js';
import { diagnose as ours } from '../../../core/diagnose.js';
import { countMany } from '../../../core/many/count-many.js';
import type { Tally } from '../../../core/many/tally.js';
import type { Compiled, KnowledgeBase } from '../../../knowledge/schema.js';
import type { WithoutSigns } from '../../../knowledge/with-signs.js';
import { readMail } from '../../../mail/read-mail.js';
import type { Diagnose } from './engine.js';

/** What a paste turned out to be: one failure and its answer, or many, counted. `text` is what was read: of a mail its words. */
export type Reading = { text: string; answer: Answer } | { text: string; tally: Tally };

/** A text to be read by a knowledge base. */
export interface Job {
  text: string;
  kb: KnowledgeBase;
}

/** What goes to the worker, and what comes back. Signs go as what they compile to, where that is known: it is copied sooner, and nothing is compiled twice. */
export type SentJob = Job | { text: string; kb: WithoutSigns; compiled: Compiled };
export type Report = { share: number } | { reading: Reading };

/** How long the page may be kept waiting at a time, in milliseconds. */
const SLICE = 12;

/** Reads a paste in slices, with pauses between them in which the page stays alive. Rejects when aborted. */
export async function readInSlices(job: Job, diagnose: Diagnose | undefined, report: (share: number) => void, signal?: AbortSignal): Promise<Reading> {
  const text = await readMail(job.text);
  const steps = countMany(text, job.kb);
  for (let until = performance.now() + SLICE; ;) {
    const step = steps.next();
    if (step.done) {
      if (step.value) return { text, tally: step.value };
      return { text, answer: await (diagnose ?? ours)(text, job.kb) };
    }
    if (performance.now() < until) continue;
    report(step.value);
    await pause();
    signal?.throwIfAborted();
    until = performance.now() + SLICE;
  }
}

/** Lets the page draw and hear; a message, because timers are slowed down after a few. */
function pause(): Promise<void> {
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(undefined);
  });
}
