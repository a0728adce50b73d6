import type { Inline, RichText } from './schema.js';

const PIECE = /\*\*([^*]+)\*\*|`([^`]+)`|\[([^\]]+)\]\((https:\/\/[^\s)]+)\)|\{([a-z]+)\|([^}]*)\}/g;

/**
 * Turns the small safe markup of the content (`**bold**`, `` `code` ``, `[text](https://…)`, `{name|fallback}`) into data.
 * Everything else, HTML included, stays plain text.
 */
export function parseRichText(source: string): RichText {
  const text = source.trim().replace(/\s+/g, ' ');
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
