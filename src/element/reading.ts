import type { Answer } from '../core/answer.js';
import type { Tally } from '../core/tally.js';
import type { KnowledgeBase } from '../knowledge/schema.js';
import { decodeMail, isEncodedMail } from '../mail/decode-mail.js';

/** What a paste turned out to be: one failure and its answer, or many, counted. `text` is what was read: of an encoded mail its words. */
export type Reading = { text: string; answer: Answer } | { text: string; tally: Tally };

/** What goes to the worker, and what comes back. */
export interface Job { text: string; kb: KnowledgeBase }
export type Report = { share: number } | { reading: Reading };

/** How long the page may be kept waiting at a time, in milliseconds. */
const SLICE = 12;

type Diagnose = (text: string, kb: KnowledgeBase) => Answer | Promise<Answer>;

/** Reads a paste in slices, with pauses between them in which the page stays alive. Rejects when aborted. */
export async function readInSlices(job: Job, diagnose: Diagnose | undefined, report: (share: number) => void, signal?: AbortSignal): Promise<Reading> {
  const [text, core] = await Promise.all([isEncodedMail(job.text) ? decodeMail(job.text) : job.text, import('../core/read.js')]);
  const steps = core.countMany(text, job.kb);
  for (let until = performance.now() + SLICE; ;) {
    const step = steps.next();
    if (step.done) {
      if (step.value) return { text, tally: step.value };
      return { text, answer: await (diagnose ?? core.diagnose)(text, job.kb) };
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

/** Reads a paste in a worker; undefined where the page may not have one. Rejects when aborted. */
export function readInWorker(job: Job, report: (share: number) => void, signal: AbortSignal): Promise<Reading | undefined> {
  return new Promise((resolve, reject) => {
    let worker: Worker;
    try {
      worker = new Worker(new URL('./reading-worker.ts', import.meta.url), { type: 'module' });
    } catch {
      resolve(undefined); // forbidden, or the script is on another origin
      return;
    }
    const end = (settle: () => void) => {
      worker.terminate();
      signal.removeEventListener('abort', aborted);
      settle();
    };
    const aborted = () => end(() => reject(signal.reason));
    signal.addEventListener('abort', aborted);
    worker.onerror = (event) => {
      event.preventDefault(); // the page reads it itself then
      end(() => resolve(undefined));
    };
    worker.onmessage = ({ data }: MessageEvent<Report>) => {
      if ('share' in data) report(data.share);
      else end(() => resolve(data.reading));
    };
    worker.postMessage(job);
  });
}
