import { withoutSigns } from '../../../knowledge/with-signs.js';
import type { Job, Read, Report, SentJob } from './job.js';
import { startWorker } from './start-worker.js';

/** A worker that says nothing for so long is waited for no more, in milliseconds: its file does not come, or what it loads. */
const PATIENCE = 3000;

/** Reads a paste in a worker; undefined where the page may not have one, or it does not come. Rejects when aborted. */
export function readInWorker({ text, kb }: Job, report: (share: number) => void, signal: AbortSignal): Promise<Read | undefined> {
  return new Promise((resolve, reject) => {
    signal.throwIfAborted();
    const worker = tryToStart();
    if (!worker) {
      resolve(undefined);
      return;
    }
    let waiting: ReturnType<typeof setTimeout> | undefined;
    const wait = () => {
      clearTimeout(waiting);
      waiting = setTimeout(() => end(() => resolve(undefined)), PATIENCE);
    };
    const end = (settle: () => void) => {
      clearTimeout(waiting);
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
      if ('share' in data) {
        wait();
        report(data.share);
      } else end(() => resolve(data.found));
    };
    try {
      const job: SentJob = kb.compiled ? { text, kb: withoutSigns(kb), compiled: kb.compiled } : { text, kb };
      worker.postMessage(job);
      wait();
    } catch {
      end(() => resolve(undefined)); // a knowledge base that cannot be copied, such as a proxy of a framework
    }
  });
}

function tryToStart(): Worker | undefined {
  try {
    return startWorker();
  } catch {
    return undefined; // forbidden, or the script is on another origin
  }
}
