import type { Token } from '../core/read/tokens.js';

/** What stands before the recipient's address, and before the sender's. */
const RECIPIENT = /(?:\b(?:to|rcpt|recipient)\b|->)(?:(?!\bfrom\b)[^@\n]){0,24}$/i;
const SENDER = /\b(?:from|sender)\b[^@\n]{0,24}$/i;
/** How much before an address tells whose it is. */
const BEFORE = 40;

/** The recipient that a text names, or else its first address; none where two stand side by side, as in a row of a table. */
export function recipientIn(text: string, tokens: readonly Token[]): string | undefined {
  const addresses = tokens.filter(({ kind }) => kind === 'address');
  const isAfter =
    (label: RegExp) =>
    ({ start }: Token) =>
      label.test(text.slice(Math.max(0, start - BEFORE), start));
  const [first, second] = addresses.filter((address) => !isAfter(SENDER)(address));
  const isPair = first && second && /^[\s",;<>]*$/.test(text.slice(first.end, second.start));
  const address = addresses.find(isAfter(RECIPIENT)) ?? (isPair ? undefined : first);
  return address && text.slice(address.start, address.end);
}
