import { fold } from '../core/read/fold.js';

const WORD = /[\p{L}\p{M}\p{N}_]+/gu;
/** Parts of numbers say nothing: of a date, a version, an address. */
const SHORT_NUMBER = /^\d{1,2}$/;
/** Scripts that are written without spaces: two characters at a time stand for a word. */
const UNSPACED = /[\u3040-\u30ff\u3400-\u9fff]/;
/** Endings that a word may have or not, so that "bounced" and "bounces" are one word; of the languages of the interface. */
const ENDING = /(?:ing|ed|es|s|e|en|os|as|o|a)$/;
const LATIN = /^[a-z]+$/;
/** A shorter word keeps its ending. */
const SHORTEST_STEM = 4;

/** Where a name of several words, as programs have it, has a new one: "BadFrom", "bad_from". */
const CAPITAL = /(?<small>[a-z])(?=[A-Z][a-z])/g;

/** A text with the words of such names apart; as it is where there are none. */
export function spelledOut(text: string): string {
  return text.replace(CAPITAL, '$<small> ').replaceAll('_', ' ');
}

/** The words of a few typed words as they are compared: without capitals, accents, endings; of what is written without spaces each two neighbours. */
export function wordsIn(text: string): string[] {
  return (fold(spelledOut(text)).text.replaceAll("'", '').match(WORD) ?? [])
    .filter((word) => !SHORT_NUMBER.test(word))
    .flatMap((word) => (UNSPACED.test(word) ? pairsOf(word) : [stemOf(word)]));
}

function stemOf(word: string): string {
  return word.length > SHORTEST_STEM && LATIN.test(word) ? word.replace(ENDING, '') : word;
}

function pairsOf(word: string): string[] {
  const characters = [...word];
  return characters.length < 2 ? characters : characters.slice(1).map((character, at) => characters[at]! + character);
}
