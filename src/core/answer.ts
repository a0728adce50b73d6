import type { Question, Reason } from '../knowledge/schema.js';

/** A half-open range of UTF-16 units in the paste, as in `String.prototype.slice`. */
export interface Span {
  start: number;
  end: number;
}

/** A code as the paste has it: an SMTP reply code (RFC 5321), or an enhanced status code (RFC 3463). */
export interface Code extends Span {
  kind: 'reply' | 'enhanced';
  value: string;
}

/** Values captured from the paste by the placeholders of a sign, by placeholder name ("person", "recipient", "domain", …). */
export type Captures = Readonly<Record<string, string>>;

/** A sign that was found: the exact piece of the paste, and how far it can be trusted (0 to 1). */
export interface Evidence extends Span {
  /** `paste.slice(start, end)`, letter for letter. */
  quote: string;
  strength: number;
  /** `phrase` word for word, `near` with a typing error or a missing word, `concepts` words of these meanings near each other, `code` a status code or a vendor's mark. */
  by: 'phrase' | 'near' | 'concepts' | 'code';
}

/** A reason, what points to it (strongest first), and the share of such answers that is right, from 0 to 1. */
export interface Match {
  reason: Reason;
  score: number;
  evidence: Evidence[];
  captures: Captures;
}

/**
 * What `diagnose` says.
 * - `match`: one reason; `others` are the next best, if any.
 * - `choose`: two or three candidates, best first, with the question that splits them where the content has one.
 * - `unknown`: no reason is sure enough; `nearest` are the closest ones (may be empty), for suggestions only.
 * - `empty`: nothing but white space.
 */
export type Answer =
  | { status: 'match'; match: Match; others: Match[]; about: About }
  | { status: 'choose'; candidates: Match[]; question?: Question; about: About }
  | { status: 'unknown'; nearest: Match[]; about: About }
  | { status: 'empty' };

/** What was read from the paste besides the reason. */
export interface About {
  kind: MessageKind;
  recipients: string[];
  codes: Code[];
  /** Emitter ids of the knowledge base that the paste shows evidence of. */
  emitters: string[];
  /** The number at the end of "message = 64": how often it occurred. Not a code. */
  count?: number;
  /** True where the paste was longer than the cap and only its first part was read. */
  truncated: boolean;
}

/** Every match an answer holds, best first. */
export function matchesOf(answer: Answer): Match[] {
  switch (answer.status) {
    case 'match':
      return [answer.match, ...answer.others];
    case 'choose':
      return answer.candidates;
    case 'unknown':
      return answer.nearest;
    case 'empty':
      return [];
  }
}

/** The category of what arrived. */
export const DELIVERED = 'delivered';

/** False for what was delivered, and for automatic replies. */
export function isFailure({ category }: Reason): boolean {
  return category !== DELIVERED && category !== 'auto-reply';
}

export type MessageKind = 'label' | 'reply' | 'dsn' | 'mail' | 'json' | 'log' | 'text';
