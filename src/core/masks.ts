/** What stands between brackets in place of what is masked: written when a text is redacted, and no words when it is pasted again. */
export const MASKS = ['address', 'host', 'IP', 'id', 'number', 'path', 'name', 'subject', 'secret', 'original', 'recipient', 'account', '…'] as const;

/** One of them. */
export type Mask = (typeof MASKS)[number];
