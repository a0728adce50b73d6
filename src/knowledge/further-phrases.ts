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

/** Ends each phrase among the numbers of pieces. */
const END = -1;

/** Takes out the phrases of which the pieces are chosen, when building. */
export function takeFurther<From extends Phrases>(
  from: From,
  isChosen: (pieces: readonly string[], sign: Compiled['signs'][number]['sign']) => boolean,
): { left: From; further: FurtherPhrases } {
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
      const phrase = numbers.slice(at, (at = numbers.indexOf(END, at) + 1));
      const isOut = isChosen(
        phrase.slice(0, -1).map((number) => pieces[number]!),
        sign.sign,
      );
      if (isOut) count += 1;
      (isOut ? goes : stays).push(...phrase);
    }
    if (count) {
      counts.push(place - last, count);
      last = place;
    }
    return { ...sign, phrases: sign.phrases - count };
  });
  const left = { ...from, phrases: stays, signs };
  return { left, further: { ...packPhrases({ pieces, phrases: goes }, unpackPhrases(packPhrases(left)).pieces), counts } };
}

/** Puts phrases back, behind the others of their signs. */
export function putBack(left: Phrases & { phrases: Int32Array }, { counts, ...packed }: FurtherPhrases): Phrases {
  const { pieces, phrases: further } = unpackPhrases(packed, left.pieces);
  const phrases = new Int32Array(left.phrases.length + further.length);
  const signs = [...left.signs];
  let done = 0;
  let leftAt = 0;
  let furtherAt = 0;
  let sign = 0;
  for (let at = 0, place = 0; at < counts.length; at += 2) {
    place += counts[at]!;
    const count = counts[at + 1]!;
    const leftFrom = leftAt;
    for (; sign <= place; sign++) leftAt = endOf(left.phrases, leftAt, left.signs[sign]!.phrases);
    phrases.set(left.phrases.subarray(leftFrom, leftAt), done);
    const furtherFrom = furtherAt;
    furtherAt = endOf(further, furtherAt, count);
    phrases.set(further.subarray(furtherFrom, furtherAt), leftAt + furtherFrom);
    done = leftAt + furtherAt;
    signs[place] = { ...signs[place]!, phrases: signs[place]!.phrases + count };
  }
  phrases.set(left.phrases.subarray(leftAt), done);
  return { pieces, phrases, signs };
}

/** Where so many phrases end that begin at a place. */
function endOf(phrases: Int32Array, from: number, count: number): number {
  let at = from;
  for (let left = count; left > 0; left--) at = phrases.indexOf(END, at) + 1;
  return at;
}
