import { isSure } from '../../../core/diagnose.js';
import { inEveryLanguage } from './built-in.js';
import { readInSlices } from './in-slices.js';
import { readInWorker } from './in-worker.js';
import type { Diagnose, Found, Job } from './job.js';

/** Texts longer than this (UTF-16 units) may take over 50 ms on a slow machine: they are read in a worker. */
const LONG = 16_000;

/**
 * Reads a text by a knowledge base, by the built-in one first with the English words of its concepts; where that is not sure enough, once more with
 * those of all languages. A host's own `diagnose` answers single messages. `report` hears the share that is read, from 0 to 1, of long texts only.
 */
export async function readPaste(job: Job, diagnose: Diagnose | undefined, report: (share: number) => void, signal: AbortSignal): Promise<Found> {
  const found = await readBy(job, diagnose, report, signal);
  const everywhere = needsNoMore(found) ? undefined : await inEveryLanguage(job.kb);
  return everywhere ? readBy({ ...job, kb: everywhere }, diagnose, report, signal) : found;
}

/** Reads a text: in a worker where it is long, else at once. */
async function readBy(job: Job, diagnose: Diagnose | undefined, report: (share: number) => void, signal: AbortSignal): Promise<Found> {
  const isLong = job.text.length > LONG;
  if (isLong) report(0);
  const found = isLong && !diagnose ? await readInWorker(job, report, signal) : undefined;
  return found ?? readInSlices(job, diagnose, report, signal);
}

function needsNoMore(found: Found): boolean {
  return 'tally' in found ? !found.tally.unexplained.length : isSure(found.answer);
}
