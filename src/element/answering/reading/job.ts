import type { Answer } from '../../../core/answer.js';
import type { Tally } from '../../../core/many/tally.js';
import type { KnowledgeBase } from '../../../knowledge/schema.js';

/** Says why an e-mail failed; a host's own one may ask a server or a worker. */
export type Diagnose = (text: string, kb: KnowledgeBase) => Answer | Promise<Answer>;

/** What is read, and with which knowledge; it can be sent to a worker. */
export interface Job {
  text: string;
  kb: KnowledgeBase;
}

/** What a paste turned out to be: one failure and its answer, or many, counted. `text` is what was read: of an encoded mail its words. */
export type Found = { text: string; answer: Answer } | { text: string; tally: Tally };

/** What a worker says: how much it has read (0 to 1), then what it found. */
export type Report = { share: number } | { found: Found };
