/**
 * What recognition makes of codes in a picture, undone: `55O 5.l.1` is 550 5.1.1. Every character stays at its place, so that what is found in the
 * text is found at the same place of the one that was read.
 */

/** Characters that are taken for each other, and the digit that is meant in a code. */
const DIGITS: Readonly<Record<string, string>> = { o: '0', q: '0', d: '0', '@': '0', l: '1', i: '1', '|': '1', '!': '1', z: '2', s: '5', b: '8' };
const DIGIT = '[0-9oqd@li|!zsb]';
const FIRST = '[245zs]';
/** What a dot between digits becomes; none may be left of it but a space. */
const DOT = '[.,:;·•* ]';

/** Three digits of an SMTP reply (RFC 5321), one of them as it should be. */
const REPLY = new RegExp(`(^|[^\\p{L}\\p{N}])(${FIRST}${DIGIT}{2})(?![\\p{L}\\p{N}])`, 'giu');
/** An enhanced status code (RFC 3463): class, subject and detail. */
const ENHANCED = new RegExp(`(^|[^\\p{L}\\p{N}.])(${FIRST})${DOT}(${DIGIT}{1,3})${DOT}(${DIGIT}{1,3})(?![\\p{L}\\p{N}]|[.,]${DIGIT})`, 'giu');

const digitsOf = (piece: string) => Array.from(piece, (char) => DIGITS[char.toLowerCase()] ?? char).join('');
/** Enough of it is read as it is: letters alone are a word ("sol"), and numbers in a row are a list. */
const isCode = (piece: string) => /\d/.test(piece);

/** The text with its codes as they were meant; as long as it was. */
export function withCodes(text: string): string {
  return text
    .replace(ENHANCED, (found: string, before: string, kind: string, subject: string, detail: string) =>
      isCode(kind + subject + detail) && isEnhanced(found.slice(before.length)) ? `${before}${[kind, subject, detail].map(digitsOf).join('.')}` : found,
    )
    .replace(REPLY, (found: string, before: string, code: string) => (isCode(code) ? before + digitsOf(code) : found));
}

/** Spaces stand for dots only where both do: `5 1 1` is a code, `5 1.1` may be anything. */
const isEnhanced = (code: string) => (code.match(/ /g)?.length ?? 0) !== 1;
