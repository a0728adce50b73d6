/** why-failed without a page: reads a failure message and says why it failed. No side effects; runs in Node and in browsers. */
export { diagnose } from './asking/diagnose.js';
export { isMail } from './mail/is-mail.js';
export { readMail } from './mail/read-mail.js';
export { countMany } from './many/count-many.js';
export { redact } from './masking/redact.js';
export { tally, Tallier } from './many/tally.js';
export type { Counted } from './many/counted.js';
export type { Tally, TallyGroup, Unexplained } from './many/tally.js';
export { knowledge } from './knowledge/knowledge.js';
export { withProse } from './knowledge/with-prose.js';
export type { DiagnoseOptions } from './core/diagnose.js';
export type { About, Answer, Captures, Code, Evidence, Match, MessageKind, Span } from './core/answer.js';
export type { Action, Actor, Category, Emitter, KnowledgeBase, Permanence, Prose, Question, Reason, RichText, Sign } from './knowledge/schema.js';
