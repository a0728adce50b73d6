import type { Reason, Sign, Strength } from '../../knowledge/schema.js';

/** Whose sign something is, and under which conditions it counts. */
export interface Owner {
  reason: Reason;
  sign: Sign;
  strength: Strength;
  isCode: boolean;
  conditions: Condition[];
}

/** What else must be in the message: a code, or a phrase, by its number. */
export type Condition = { code: RegExp; reply: boolean | undefined } | { phrase: number };
