import type { Inline, RichText } from './schema.js';

const PIECE = /\*\*([^*]{1,400})\*\*|`([^`]{1,400})`|\[([^[\]]{1,400})\]\((https:\/\/[^\s)]{1,2000})\)|\{([a-z]{1,40})\|([^{}]{0,400})\}/g;

/** Gives the text of a captured value, or undefined where there is none. */
export type ValueOf = (name: string) => string | undefined;

const nothingCaptured: ValueOf = () => undefined;

/**
 * Turns the small safe markup of the content (`**bold**`, `` `code` ``, `[text](https://…)`, `{name|fallback}`) into data.
 * Everything else, HTML included, stays plain text.
 */
export function parseRichText(source: string): RichText {
  const text = source.trim().replace(/[ \t\r\n]+/g, ' '); // no-break spaces stay
  const pieces: Inline[] = [];
  let end = 0;
  for (const match of text.matchAll(PIECE)) {
    if (match.index > end) pieces.push(text.slice(end, match.index));
    const [, b, code, a, href, v, or] = match;
    pieces.push(b ? { b } : code ? { code } : a ? { a, href: href! } : { v: v!, or: or! });
    end = match.index + match[0].length;
  }
  if (!pieces.length) return text;
  if (end < text.length) pieces.push(text.slice(end));
  return pieces;
}

/** What a piece says, without its markup. */
export function textOf(piece: Inline, valueOf: ValueOf = nothingCaptured): string {
  if (typeof piece === 'string') return piece;
  if ('b' in piece) return piece.b;
  if ('code' in piece) return piece.code;
  if ('a' in piece) return piece.a;
  const value: unknown = valueOf(piece.v); // a plain object answers to "constructor", too
  return typeof value === 'string' && value ? value : piece.or;
}

/** What a rich text says, without its markup; captured values as where there are none. */
export function plainText(text: RichText): string {
  return typeof text === 'string' ? text : text.map((piece) => textOf(piece)).join('');
}
