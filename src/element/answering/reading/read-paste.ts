import { readInSlices } from './in-slices.js';
import { readInWorker } from './in-worker.js';
import type { Diagnose, Found, Job } from './job.js';

/** Texts longer than this (UTF-16 units) may take over 50 ms on a slow machine: they are read in a worker. */
const LONG = 16_000;

/**
 * Reads a text: in a worker where it is long, else at once. A host's own `diagnose` answers single messages here. `report` hears
 * the share that is read, from 0 to 1, of long texts only.
 */
export async function readPaste(job: Job, diagnose: Diagnose | undefined, report: (share: number) => void, signal: AbortSignal): Promise<Found> {
  const isLong = job.text.length > LONG;
  if (isLong) report(0);
  const found = isLong && !diagnose ? await readInWorker(job, report, signal) : undefined;
  return found ?? readInSlices(job, diagnose, report, signal);
}
