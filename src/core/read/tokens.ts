import { atOnce, PACE, type Steps } from '../gradually.js';
import { MASKS } from '../masks.js';
import { fold, type Folded } from './fold.js';

/** `word` and `number` are compared as they stand; the other kinds are masked: only a placeholder or their own text meets them. */
export type TokenKind = 'word' | 'number' | 'enhanced' | 'address' | 'host' | 'ip' | 'time' | 'id';

/** One word of the paste; `start` and `end` lie in the original, `at` and `to` in the folded text. */
export interface Token {
  norm: string;
  kind: TokenKind;
  start: number;
  end: number;
  at: number;
  to: number;
  /** Inside a link: seen by codes and marks, never by phrases. */
  inUrl: boolean;
}

/** Ends of host names; two letters are a country's. Anything else with a dot is two words with a missing space. */
const TLD =
  /\.(?:[a-z]{2}|com|net|org|edu|gov|mil|int|info|biz|name|arpa|local|internal|localdomain|lan|example|test|invalid|online|site|email|cloud|app|dev|tech|con|cmo|coop|mobi|pro|jobs|agency|company|global|solutions|group|xyz|club|shop|store|live|world|life|space)\.?$/;

/** The kinds of what is masked; anything else was a word. */
const MASKED = new Set<string>(['address', 'host', 'ip', 'id', 'number'] satisfies TokenKind[]);

/** As `fold` writes them, which would take a tenth of the time to the first answer. */
const FOLDED_MASKS = MASKS.map((mask) => mask.toLowerCase().replace('…', String.raw`\.\.\.`));

/** Every repetition is bounded, so that a hostile text costs no more than its length. */
const PIECE = new RegExp(
  [
    String.raw`\[(?<mask>${FOLDED_MASKS.join('|')})\]`, // what stands in a masked text
    String.raw`(?<url>(?:https?|ftp):\/\/[^\s<>"']+)`,
    String.raw`(?<address>[^\s<>()\[\]",:;@=|\\]{1,200}@(?:[a-z0-9_-]{1,63}(?:\.[a-z0-9_-]{1,63}){0,9}|\[[^\]\s]{0,60}\]))`,
    String.raw`(?<time>\d{4}[-/]\d\d[-/]\d\d(?:[t ]\d\d:\d\d(?::\d\d(?:[.,]\d+)?)?(?:z|[+-]\d\d:?\d\d)?)?|\d{1,2}:\d\d:\d\d(?:\.\d+)?)`,
    String.raw`(?<ip>\d{1,3}(?:\.\d{1,3}){3,}|(?:[0-9a-f]{1,4}:){2,7}[0-9a-f:.]+)`,
    String.raw`(?<enhanced>\d\.\d{1,3}\.\d{1,3})(?![\d]|\.\d)`,
    String.raw`(?<uuid>[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})`,
    String.raw`(?<reply>[245]\d\d)(?=-)`,
    String.raw`(?<email>e-mail(?:s|ed)?)(?![\p{L}\p{N}])`,
    String.raw`(?<host>[a-z0-9_]{1,63}(?:-{1,3}[a-z0-9_]{1,63}){0,9}(?:\.[a-z0-9_]{1,63}(?:-{1,3}[a-z0-9_]{1,63}){0,9}){1,9})`,
    String.raw`(?<cjk>[\u3040-\u30ff\u3400-\u9fff\u0e00-\u0e7f]+)`,
    String.raw`(?<word>(?:(?![\u3040-\u30ff\u3400-\u9fff\u0e00-\u0e7f])[\p{L}\p{N}_])+(?:'[\p{L}]+)*)`,
  ].join('|'),
  'gu', // a folded text has no capitals, and to look for them costs what is met first a millisecond
);

const WORD = /[\p{L}\p{N}_]+(?:'[\p{L}]+)*/gu;

/** Long mixtures of letters and digits are queue ids, hashes and the like. */
function wordKind(norm: string): TokenKind {
  if (/^\d+$/.test(norm)) return 'number';
  return norm.length >= 12 && /\d/.test(norm) && /[a-z]/.test(norm) ? 'id' : 'word';
}

/** Splits a folded text into tokens, masked kinds told apart. */
export function tokenize(folded: Folded): Token[] {
  return atOnce(tokenizeInSteps(folded));
}

/** The same in steps. */
export function* tokenizeInSteps(folded: Folded): Steps<Token[]> {
  const tokens: Token[] = [];
  const { text, from, to } = folded;
  const add = (norm: string, kind: TokenKind, at: number, length: number, inUrl = false) => {
    tokens.push({ norm, kind, start: from ? from[at]! : at, end: to ? to[at + length - 1]! : at + length, at, to: at + length, inUrl });
  };
  const words = (piece: string, at: number, inUrl: boolean) => {
    for (const match of piece.matchAll(WORD)) {
      const norm = match[0].replaceAll("'", '');
      add(norm, wordKind(norm), at + match.index, match[0].length, inUrl);
    }
  };
  let pause = PACE;
  for (const match of text.matchAll(PIECE)) {
    if (tokens.length > pause) {
      pause = tokens.length + PACE;
      yield;
    }
    const piece = match[0];
    const at = match.index;
    const groups = match.groups!;
    if (groups['mask'] !== undefined) add(piece, MASKED.has(groups['mask']) ? (groups['mask'] as TokenKind) : 'word', at, piece.length);
    else if (groups['word'] !== undefined) {
      const norm = piece.replaceAll("'", '');
      add(norm, wordKind(norm), at, piece.length);
    } else if (groups['cjk'] !== undefined) for (let index = 0; index < piece.length; index++) add(piece[index]!, 'word', at + index, 1);
    else if (groups['enhanced'] !== undefined) add(piece, 'enhanced', at, piece.length);
    else if (groups['address'] !== undefined) add(piece, 'address', at, piece.length);
    else if (groups['ip'] !== undefined) add(piece, 'ip', at, piece.length);
    else if (groups['time'] !== undefined) add(piece, 'time', at, piece.length);
    else if (groups['reply'] !== undefined) add(piece, 'number', at, piece.length);
    else if (groups['email'] !== undefined) add(piece.replace('-', ''), 'word', at, piece.length);
    else if (groups['uuid'] !== undefined) add(piece, 'id', at, piece.length);
    else if (groups['host'] !== undefined) {
      if (TLD.test(piece)) add(piece, 'host', at, piece.length);
      else words(piece, at, false);
    } else {
      const host = /^[a-z]+:\/\/[^/?#:]*/.exec(piece)![0];
      const scheme = host.indexOf('://') + 3;
      if (host.length > scheme) add(host.slice(scheme), 'host', at + scheme, host.length - scheme, true);
      words(piece.slice(host.length), at + host.length, true);
    }
  }
  return tokens;
}

/** Tokens of a short text of the content, such as a phrase. */
export function tokensOf(text: string): Token[] {
  return tokenize(fold(text));
}
