import type { Answer } from '../../../core/answer.js';
import type { DiagnoseOptions } from '../../../core/diagnose.js';
import type { Tally } from '../../../many/tally.js';
import type { Compiled, KnowledgeBase } from '../../../knowledge/schema.js';
import type { WithoutSigns } from '../../../knowledge/with-signs.js';

/** Says why an e-mail failed; a host's own one may ask a server or a worker. */
export type Diagnose = (text: string, kb: KnowledgeBase, options?: DiagnoseOptions) => Answer | Promise<Answer>;

/** A text to read, and the knowledge to read it with. */
export interface Job extends DiagnoseOptions {
  text: string;
  kb: KnowledgeBase;
}

/** The same as it goes to a worker: signs as what they compile to, where that is known; it is copied sooner, and nothing is compiled twice. */
export type SentJob = Job | { text: string; kb: WithoutSigns; compiled: Compiled };

/** The result of reading: one failure and its answer, or many, counted. `text` is what was read: of a mail its words. */
export type Read = { text: string; answer: Answer } | { text: string; tally: Tally };

/** The same with the knowledge base it was read by; it stays in the page, where a worker would send a copy. */
export type Found = Read & { kb: KnowledgeBase };

/** A message from the worker: how much it has read (0 to 1), then what it found. */
export type Report = { share: number } | { found: Read };
