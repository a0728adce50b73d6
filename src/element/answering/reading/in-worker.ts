import { withoutSigns } from '../../../knowledge/with-signs.js';
import type { Found, Job, Report, SentJob } from './job.js';

/** Reads a paste in a worker; undefined where the page may not have one. Rejects when aborted. */
export function readInWorker({ text, kb }: Job, report: (share: number) => void, signal: AbortSignal): Promise<Found | undefined> {
  return new Promise((resolve, reject) => {
    signal.throwIfAborted();
    let worker: Worker;
    try {
      worker = new Worker(new URL('./worker.ts', import.meta.url), { type: 'module' });
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
      else end(() => resolve(data.found));
    };
    try {
      const job: SentJob = kb.compiled ? { text, kb: withoutSigns(kb), compiled: kb.compiled } : { text, kb };
      worker.postMessage(job);
    } catch {
      end(() => resolve(undefined)); // a knowledge base that cannot be copied, such as a proxy of a framework
    }
  });
}
