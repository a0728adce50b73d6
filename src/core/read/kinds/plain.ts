import type { Kind } from './kind.js';

const LONGEST_LABEL = 80;

/** The answer of a mail server by itself. */
export const reply: Kind = { name: 'reply', is: ({ codes }) => codes.some(({ firm }) => firm) };

/** A few words, such as an app shows beside a message. */
export const label: Kind = { name: 'label', is: ({ lines, text }) => lines.length === 1 && text.length <= LONGEST_LABEL };

/** Anything else. */
export const text: Kind = { name: 'text', is: () => true };
