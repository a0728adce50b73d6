import type { Answer } from '../../../core/answer.js';
import type { Tally } from '../../../core/many/tally.js';
import type { KnowledgeBase } from '../../../knowledge/schema.js';

/** Says why an e-mail failed; a host's own one may ask a server or a worker. */
export type Diagnose = (text: string, kb: KnowledgeBase) => Answer | Promise<Answer>;

/** A text to read, and the knowledge to read it with; it can be sent to a worker. */
export interface Job {
  text: string;
  kb: KnowledgeBase;
}

/** The result of reading: one failure and its answer, or many, counted. `text` is what was read: of an encoded mail its words. */
export type Found = { text: string; answer: Answer } | { text: string; tally: Tally };

/** A message from the worker: how much it has read (0 to 1), then what it found. */
export type Report = { share: number } | { found: Found };
