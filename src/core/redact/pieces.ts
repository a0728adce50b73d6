import { addressesIn } from './addresses.js';
import type { Known } from './vocabulary.js';
import type { Undressed } from './dress.js';

/**
 * What a piece of a text is. `firm` and `known` are words that the knowledge base has, `unknown` ones it has not; `code` and `time` are
 * harmless, `mark` is punctuation. The others are masked by their names.
 */
export type PieceKind = 'firm' | 'known' | 'unknown' | 'number' | 'code' | 'time' | 'space' | 'mark' | 'address' | 'IP' | 'host' | 'id' | 'path';

/** A piece of a text without its dress. `word` is how it is compared, of words only. */
export interface Piece {
  kind: PieceKind;
  at: number;
  to: number;
  word: string;
}

/** Every repetition is bounded or of one kind of character, so that a hostile text costs no more than its length. */
const PIECE = new RegExp(
  [
    String.raw`(?<space>\s+)`,
    String.raw`(?<time>\d{4}-\d\d-\d\d(?:[Tt ]\d\d:\d\d(?::\d\d(?:[.,]\d{1,9})?)?(?:[Zz]|\s?[+-]\d\d:?\d\d)?)?(?![\w-])|\d{1,2}:\d\d(?::\d\d(?:[.,]\d{1,9})?)?(?:\s?[+-]\d{4}(?!\d))?(?![\w:])|\d{1,2}([.\/-])\d{1,2}\1(?:20)?\d\d(?![\w.]))`,
    String.raw`(?<account>[a-z]{2}\d\d ?(?:[a-z]{4} ?)?(?:\d{4} ?){2,6}\d{0,3})`,
    String.raw`(?<ip>(?:[0-9a-f]{2}[:-]){5}[0-9a-f]{2}(?![\w:-])|\d{1,3}(?:\.\d{1,3}){3}(?:\/\d{1,2})?(?![\w])|(?:[0-9a-f]{1,4}:){7}[0-9a-f]{1,4}(?:[%\/]\w{1,16})?(?![\w:])|(?:[0-9a-f]{1,4}:){1,6}:(?:[0-9a-f]{1,4}(?::[0-9a-f]{1,4}){0,5}|(?:\d{1,3}\.){3}\d{1,3})?(?:[%\/]\w{1,16})?(?![\w:])|::[0-9a-f]{1,4}(?::[0-9a-f]{1,4}){0,6}(?:\.\d{1,3}){0,3}(?![\w:]))`,
    String.raw`(?<code>[245]\d\d(?=-[245]\.\d)|[245]\.\d{1,3}\.\d{1,3}(?![\d]|\.\d)|0x[0-9a-f]{1,8}(?![\w]))`,
    String.raw`(?<uuid>[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}(?!\w))`,
    String.raw`(?<path>(?:[a-z]:\\|\\\\|~\w{0,32}\/)[^\s"'<>|;,]{1,300}|(?:\/[\p{L}\p{N}_.@~-]{1,64}){2,20}\/?)`,
    String.raw`(?<token>[a-z0-9_+/=-]{16,})`,
    String.raw`(?<host>[\p{L}\p{N}_]{1,63}(?:-{1,3}[\p{L}\p{N}_]{1,63}){0,9}(?:\.[\p{L}\p{N}_]{1,63}(?:-{1,3}[\p{L}\p{N}_]{1,63}){0,9}){1,19})`,
    String.raw`(?<unspaced>[\u3040-\u30ff\u3400-\u9fff\u0e00-\u0e7f]+)`,
    String.raw`(?<number>\d+(?![\p{L}\p{N}_]))`,
    String.raw`(?<word>(?:(?![\u3040-\u30ff\u3400-\u9fff\u0e00-\u0e7f])[\p{L}\p{N}_])+(?:['’](?:(?![\u3040-\u30ff])\p{L})+)*)`,
  ].join('|'),
  'giu',
);

/** One of these between known words is an ending, no name. */
const HIRAGANA = /[\u3041-\u3096]/;
/** A character of Chinese and Japanese that may be part of a name. */
const CHARACTER = /[\u3400-\u9fff]/;

/** Ends of host names that are no words. */
const TLD =
  /\.(?:[a-z]{2}|com|net|org|edu|gov|mil|int|info|biz|name|arpa|local|internal|localdomain|lan|example|test|invalid|online|site|email|cloud|app|dev|tech)$/;
const PART = /[A-Z]{2,}(?![a-z])|[A-Z]?[a-z]+|\p{L}+|\d+/gu;
/** Words that are written as one, as programs name things. */
const JOINED = /_|\p{Ll}\p{Lu}/u;
const LONGEST_COMPOSED = 60;
const MOST_DIGITS = 3;
/** A year in which a mail failed; earlier ones are of somebody's birth. */
const YEAR = /^20[1-4]\d$/;
const EARLIER = /(?:^|\D)(?:19\d\d|200\d)(?:\D|$)/;
/** Before the year, day and month. */
const LONGEST_DATE = 7;
/** What numbers count: they are no one's. */
const UNIT =
  /^[ \t]?(?:%|ms|s|secs?|seconds?|min|minutes?|hours?|h|days?|bytes?|octets?|[kmgt]i?b|recipients?|messages?|mails?|e-?mails?|characters?|chars|lines?|times?)(?![\p{L}\p{N}])/iu;
/** Groups of digits that belong together: a phone, a card, an account. */
const GROUPED = /^[ .()/+-]{1,3}$/;
const FEWEST_GROUPED = 7;

/** Splits a text into pieces, and says of each what it is. */
export function piecesOf({ text, low }: Undressed, vocabulary: Known): Piece[] {
  const pieces: Piece[] = [];
  const add = (kind: PieceKind, at: number, to: number, word = '') => pieces.push({ kind, at, to, word });
  const addWord = (at: number, to: number) => {
    const word = wordOf(low.slice(at, to));
    add(kindOf(text.slice(at, to), word, vocabulary), at, to, word);
  };
  const addUnspaced = (from: number, to: number) => {
    let at = from;
    const isName = (place: number) => place >= from && place < to && CHARACTER.test(text[place]!) && !vocabulary.unspacedAt(low.slice(0, to), place);
    while (at < to) {
      const known = vocabulary.unspacedAt(low.slice(0, to), at);
      // One character of a name may be a word of its own.
      const isEnding =
        !known && at > from && HIRAGANA.test(text[at]!) && vocabulary.unspacedAt(low.slice(0, to), at + 1) > 0 && pieces.at(-1)!.kind !== 'unknown';
      const isPart = known === 1 && CHARACTER.test(text[at]!) && (isName(at - 1) || isName(at + 1));
      add((known && !isPart) || isEnding ? 'known' : 'unknown', at, at + (known || 1), low.slice(at, at + (known || 1)));
      at += known || 1;
    }
  };
  const addHost = (at: number, to: number) => {
    const name = low.slice(at, to);
    const end = vocabulary.knownEnd(name);
    const isHost = end >= 0 || TLD.test(name);
    for (let label = at; label < to;) {
      let next = name.indexOf('.', label - at) + at;
      if (next < label) next = to;
      if (end >= 0 && label >= at + end) add('code', label, next, low.slice(label, next));
      else if (!isHost || end >= 0) addWords(label, next);
      else add('host', label, next, low.slice(label, next));
      if (next < to) add(isHost && end < 0 ? 'host' : 'mark', next, next + 1);
      label = next + 1;
    }
  };
  const addWords = (from: number, to: number) => {
    for (const { index, 0: word } of low.slice(from, to).matchAll(/[\p{L}\p{N}_]+|[^]/gu)) {
      const at = from + index;
      if (!/[\p{L}\p{N}]/u.test(word)) add('mark', at, at + word.length);
      else if (/^\d+$/.test(word)) addNumber(at, at + word.length);
      else addWord(at, at + word.length);
    }
  };
  const addNumber = (at: number, to: number) => {
    const digits = low.slice(at, to);
    const isHarmless = digits.length <= MOST_DIGITS || YEAR.test(digits) || vocabulary.has(digits) || UNIT.test(low.slice(to, to + 16));
    add(isHarmless ? 'code' : 'number', at, to, digits);
  };
  const addToken = (at: number, to: number) => {
    const token = text.slice(at, to);
    if (/\d/.test(token) && /[a-z]/i.test(token) && !vocabulary.has(low.slice(at, to)) && !isComposed(token, vocabulary)) add('id', at, to, low.slice(at, to));
    else addWords(at, to);
  };
  const addPath = (at: number, to: number) => {
    // After a word it is the path of a link, or says "or".
    if (text[at] === '/' && /[\p{L}\p{N}\]/]/u.test(text[at - 1] ?? ' ')) addWords(at, to);
    else add('path', at, to);
  };
  const addText = (from: number, to: number) => {
    let at = from;
    for (const { index, 0: piece, groups = {} } of text.slice(from, to).matchAll(PIECE)) {
      const start = from + index;
      const end = start + piece.length;
      if (start > at) add('mark', at, start);
      at = end;
      if (groups['word'] !== undefined) addWord(start, end);
      else if (groups['space'] !== undefined) add('space', start, end);
      else if (groups['unspaced'] !== undefined) addUnspaced(start, end);
      else if (groups['number'] !== undefined) addNumber(start, end);
      else if (groups['host'] !== undefined) addHost(start, end);
      else if (groups['path'] !== undefined) addPath(start, end);
      else if (groups['token'] !== undefined) addToken(start, end);
      else if (groups['time'] !== undefined) add(EARLIER.test(piece) ? 'number' : 'time', start, end);
      else if (groups['code'] !== undefined) add('code', start, end, low.slice(start, end));
      else add(groups['ip'] !== undefined ? 'IP' : groups['account'] !== undefined ? 'number' : 'id', start, end);
    }
    if (to > at) add('mark', at, to);
  };
  let at = 0;
  for (const address of addressesIn(text, (label) => vocabulary.has(low.length === text.length ? label.toLowerCase() : label))) {
    addText(at, address.at);
    add('address', address.at, address.to, low.slice(address.at, address.to));
    at = address.to;
  }
  addText(at, text.length);
  maskGroupedNumbers(pieces, text);
  maskBirthdays(pieces, text);
  return pieces;
}

function kindOf(written: string, word: string, vocabulary: Known): PieceKind {
  if (vocabulary.isFirm(word)) return 'firm';
  if (vocabulary.has(word)) return JOINED.test(written) ? 'code' : 'known';
  if (isComposed(written, vocabulary)) return 'code';
  return hasId(word) ? 'id' : 'unknown';
}

/** A word as it is compared. */
function wordOf(low: string): string {
  return low.replace(/['’]/g, '').replace(/[ßæøłı]/g, (letter) => LETTERS.get(letter)!);
}

const LETTERS = new Map([
  ['ß', 'ss'],
  ['æ', 'ae'],
  ['ø', 'o'],
  ['ł', 'l'],
  ['ı', 'i'],
]);

/** A known word with a few digits after it (mx1), or one that is put together of known ones (errorCode, invalid_grant). */
function isComposed(written: string, vocabulary: Known): boolean {
  if (written.length > LONGEST_COMPOSED) return false;
  const parts = written.match(PART) ?? [];
  const words = parts.filter((part) => !/^\d/.test(part));
  if (!words.length || words.some((part) => part.length < 2 && parts.length < 3)) return false;
  return parts.every((part) => (/^\d/.test(part) ? part.length <= MOST_DIGITS : vocabulary.has(part.toLowerCase())));
}

/** Letters and digits mixed. */
function hasId(word: string): boolean {
  return word.length >= 6 && /\d/.test(word) && /\p{L}/u.test(word);
}

/** Masks day and month before a year that nobody's mail failed in ("22 November 1986"). */
function maskBirthdays(pieces: Piece[], text: string): void {
  pieces.forEach(({ kind, at, to }, index) => {
    if (kind !== 'number' || to - at !== 4 || !EARLIER.test(text.slice(at, to))) return;
    for (let before = index - 1; before >= Math.max(0, index - LONGEST_DATE); before--) {
      const piece = pieces[before]!;
      const written = text.slice(piece.at, piece.to);
      if (!/^\d{1,2}$/.test(written)) {
        if (/[\n:;]/.test(written)) return;
        continue;
      }
      for (let one = before; one < index; one++) if (pieces[one]!.kind !== 'space') pieces[one]!.kind = 'number';
      return;
    }
  });
}

/** Masks groups of digits that belong together, such as a phone number. */
function maskGroupedNumbers(pieces: Piece[], text: string): void {
  const isDigits = ({ at, to }: Piece) => /^\d+$/.test(text.slice(at, to));
  for (let index = 0; index < pieces.length; index++) {
    if (!isDigits(pieces[index]!)) continue;
    let end = index;
    let digits = pieces[index]!.to - pieces[index]!.at;
    for (let next = index + 1; next < pieces.length && next <= end + 3; next++) {
      const piece = pieces[next]!;
      if (isDigits(piece)) {
        if (!GROUPED.test(text.slice(pieces[end]!.to, piece.at))) break;
        digits += piece.to - piece.at;
        end = next;
      } else if (piece.kind !== 'space' && piece.kind !== 'mark') break;
    }
    if (digits >= FEWEST_GROUPED && end > index) for (let one = index; one <= end; one++) if (isDigits(pieces[one]!)) pieces[one]!.kind = 'number';
    index = end;
  }
}
