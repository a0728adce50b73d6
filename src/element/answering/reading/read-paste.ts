import { glance, isSure } from '../../../core/glance.js';
import type { KnowledgeBase } from '../../../knowledge/schema.js';
import { mayBeQuestion } from '../../../asking/may-be-question.js';
import { adviceOn, inEveryLanguage, isBuiltIn } from './built-in.js';
import { readInWorker } from './in-worker.js';
import type { Diagnose, Found, Job } from './job.js';
import { mayBeMany } from './may-be-many.js';
import { withOwnReasons } from './own-reasons.js';

/** Texts longer than this (UTF-16 units) may take over 50 ms on a slow machine: they are read in a worker. */
const LONG = 16_000;

/** True for a text of one line, and no JSON: it is neither a mail nor a list of failures. */
export function isOneLine(text: string): boolean {
  return text.length <= LONG && !mayBeMany(text);
}

/**
 * Reads a text by a knowledge base. One line is answered at first sight where that is sure. Else all that reads is loaded; the built-in knowledge base
 * answers with the English words of its concepts first, and where that is not sure enough, with those of all languages. A host's own `diagnose` answers
 * single messages; it may ask a server, so that it is asked once. What reads as a question is looked up in what people ask in `language` (BCP 47).
 * `report` hears the share that is read, from 0 to 1, of long texts only.
 */
export async function readPaste(
  job: Job,
  diagnose: Diagnose | undefined,
  language: string,
  report: (share: number) => void,
  signal: AbortSignal,
): Promise<Found> {
  const first = { ...job, kb: await firstKnowledge(job.kb, diagnose) };
  const found = (await readLine(first, diagnose)) ?? (await readBy(first, diagnose, report, signal));
  const everywhere = diagnose || needsNoMore(found) ? undefined : await inEveryLanguage(job.kb);
  const complete = everywhere ? await readBy({ ...job, kb: everywhere }, diagnose, report, signal) : found;
  return diagnose || job.from ? complete : asked(complete, language);
}

/** The same with the answer to a question where it is one, and there is what to look in; without what that takes, with the one it has. */
async function asked(found: Found, language: string): Promise<Found> {
  if ('tally' in found || !mayBeQuestion(found.text, found.answer)) return found;
  if (!isBuiltIn(found.kb) && !found.kb.reasons.some((reason) => reason.asked)) return found;
  return import('./as-question.js').then(({ asQuestion }) => asQuestion(found, language)).catch(() => found);
}

/** The knowledge base that a text is read by first: for a host's own `diagnose`, which has no second try, the one that knows all languages, with all there is to read. */
export async function firstKnowledge(kb: KnowledgeBase, diagnose: Diagnose | undefined): Promise<KnowledgeBase> {
  if (!diagnose) return kb;
  const [complete] = await Promise.all([inEveryLanguage(kb), adviceOn(kb)]);
  return complete ?? kb;
}

/** Reads a text of one line, by the host's own `diagnose` or at first sight; undefined where it takes more. */
async function readLine({ text, kb, from }: Job, diagnose: Diagnose | undefined): Promise<Found | undefined> {
  if (from || !isOneLine(text)) return undefined;
  const answer = await (diagnose ?? glance)(text, kb);
  return diagnose || isSure(answer) ? { text, kb, answer } : undefined;
}

/** Reads a text: in a worker where it is long, else at once. */
async function readBy(job: Job, diagnose: Diagnose | undefined, report: (share: number) => void, signal: AbortSignal): Promise<Found> {
  const isLong = job.text.length > LONG;
  if (isLong) report(0);
  const found = isLong && !diagnose ? await readInWorker(job, report, signal) : undefined;
  if (found) return { ...withOwnReasons(found, job.kb), kb: job.kb };
  const { readInSlices } = await import('../rest.js');
  return { ...(await readInSlices(job, diagnose, report, signal)), kb: job.kb };
}

function needsNoMore(found: Found): boolean {
  return 'tally' in found ? !found.tally.unexplained.length : isSure(found.answer);
}
