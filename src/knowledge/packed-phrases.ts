/**
 * Phrases as one text, each piece a number of one to three characters: with brotli 8 % less than their words, and no page has to split them.
 * The commonest pieces have the smallest numbers. Those that occur once have none: they stand in their order behind the others.
 */
import type { Compiled } from './schema.js';

/** The digits: what can be printed and needs no escape in JSON, so that they come through any encoding of a page. */
const DIGITS = Array.from({ length: 95 }, (_, index) => String.fromCharCode(32 + index)).filter((char) => char !== '"' && char !== '\\');
/** Digits below this end a number, the others go on: so many are best for what is shipped. */
const LAST = 64;
const MORE = DIGITS.length - LAST;

/** Ends a phrase; in what is compiled it is -1. */
const END = 0;
/** The next of the pieces that occur once. */
const NEXT = 1;
const FIRST = 2;

const SPACE = ' ';

type Packed = Record<'pieces' | 'phrases', string>;
type Phrases = Pick<Compiled, 'pieces' | 'phrases'>;

function write(number: number): string {
  return number < LAST ? DIGITS[number]! : DIGITS[LAST + ((number - LAST) % MORE)]! + write(Math.floor((number - LAST) / MORE));
}

/** Packs phrases, when building; pieces that are known have the first numbers, and are not packed with them. */
export function packPhrases({ pieces, phrases }: Phrases, known: readonly string[] = []): Packed {
  const placeOf = new Map(known.map((piece, place) => [piece, place]));
  const times = pieces.map(() => 0);
  const numbers = Array.from(phrases);
  for (const number of numbers) if (number >= 0) times[number]! += 1;
  const isNew = (number: number) => !placeOf.has(pieces[number]!);
  const common = [...times.keys()].filter((number) => times[number]! > 1 && isNew(number)).sort((a, b) => times[b]! - times[a]! || a - b);
  const rare = new Set(numbers.filter((number) => times[number] === 1 && isNew(number)));
  common.forEach((number, place) => placeOf.set(pieces[number]!, known.length + place));
  return {
    pieces: [...common, ...rare].map((number) => pieces[number]).join(SPACE),
    phrases: numbers.map((number) => write(number < 0 ? END : rare.has(number) ? NEXT : FIRST + placeOf.get(pieces[number]!)!)).join(''),
  };
}

/** The phrases that were packed, and all pieces, behind those that are known. */
export function unpackPhrases(packed: Packed, known: readonly string[] = []): { pieces: readonly string[]; phrases: Int32Array } {
  const digits = new Uint8Array(128);
  DIGITS.forEach((char, digit) => (digits[char.charCodeAt(0)] = digit));
  const numbers = new Int32Array(packed.phrases.length);
  let count = 0;
  let number = 0;
  let worth = 1;
  let rare = 0;
  for (let at = 0; at < packed.phrases.length; at++) {
    const digit = digits[packed.phrases.charCodeAt(at)]!;
    number += digit * worth;
    if (digit >= LAST) worth *= MORE;
    else {
      if (number === NEXT) rare += 1;
      numbers[count++] = number;
      number = 0;
      worth = 1;
    }
  }
  const pieces = known.concat(packed.pieces ? packed.pieces.split(SPACE) : []);
  const phrases = numbers.subarray(0, count);
  let next = pieces.length - rare;
  for (let at = 0; at < count; at++) {
    const read = phrases[at]!;
    phrases[at] = read === END ? -1 : read === NEXT ? next++ : read - FIRST;
  }
  return { pieces, phrases };
}
