/**
 * Phrases in further languages go with the words of concepts in these: they are taken out of what is compiled when building, and put back once they
 * are loaded.
 */
import { packPhrases, unpackPhrases } from './packed-phrases.js';
import type { Compiled } from './schema.js';

/** The phrases that were taken out. */
export interface FurtherPhrases {
  pieces: string;
  phrases: string;
  /** Of each sign that had some: how many signs it stands after the last one, and how many phrases they are, one number after the other. */
  counts: readonly number[];
}

type Phrases = Pick<Compiled, 'pieces' | 'phrases' | 'signs'>;

/** Takes out the phrases of which the pieces are chosen, when building. */
export function takeFurther<From extends Phrases>(from: From, isChosen: (pieces: readonly string[]) => boolean): { left: From; further: FurtherPhrases } {
  const { pieces } = from;
  const stays: number[] = [];
  const goes: number[] = [];
  const counts: number[] = [];
  const numbers = Array.from(from.phrases);
  let at = 0;
  let last = 0;
  const signs = from.signs.map((sign, place) => {
    let count = 0;
    for (let left = sign.phrases; left > 0; left--) {
      const phrase = numbers.slice(at, (at = numbers.indexOf(-1, at) + 1));
      const isOut = isChosen(phrase.slice(0, -1).map((number) => pieces[number]!));
      if (isOut) count += 1;
      (isOut ? goes : stays).push(...phrase);
    }
    if (count) counts.push(place - last, count);
    if (count) last = place;
    return { ...sign, phrases: sign.phrases - count };
  });
  return { left: { ...from, phrases: stays, signs }, further: { ...packPhrases({ pieces, phrases: goes }), counts } };
}

/** Puts phrases back, behind the others of their signs. */
export function putBack(left: Phrases, { counts, ...packed }: FurtherPhrases): Phrases {
  const further = unpackPhrases(packed);
  const pieces = [...left.pieces];
  const places = new Map(pieces.map((piece, place) => [piece, place]));
  const placeOf = further.pieces.map((piece) => places.get(piece) ?? pieces.push(piece) - 1);
  const phrases: number[] = [];
  let at = 0;
  let furtherAt = 0;
  let next = counts[0];
  let pair = 0;
  const signs = left.signs.map((sign, place) => {
    for (let more = sign.phrases; more > 0; at++) {
      phrases.push(left.phrases[at]!);
      if (left.phrases[at]! < 0) more -= 1;
    }
    if (place !== next) return sign;
    const count = counts[pair + 1]!;
    for (let more = count; more > 0; furtherAt++) {
      const number = further.phrases[furtherAt]!;
      phrases.push(number < 0 ? number : placeOf[number]!);
      if (number < 0) more -= 1;
    }
    pair += 2;
    next = place + (counts[pair] ?? 0);
    return { ...sign, phrases: sign.phrases + count };
  });
  return { pieces, phrases, signs };
}
