/**
 * Phrases, looked up by their rarest word: one is only put together once that word occurs in a text. Until then phrases are numbers in a few
 * long lists: thousands of small objects would keep the first answer waiting for the garbage collector.
 */
import type { Compiled } from '../../knowledge/schema.js';
import type { Owner } from './owner.js';
import { CLOSE, compile, END, isWord, OPEN, OR, type Slot } from './phrases.js';
import { push } from './push.js';

/** A phrase or vendor's mark, ready to be met with tokens: `slots[anchor]` is its rarest word. */
export interface Pattern {
  slots: readonly Slot[];
  anchor: number;
  /** Sum of its words' rarities: how much it says. */
  weight: number;
  owner: Owner;
}

/** A vendor's mark: its words, and which of them it is looked up by. */
interface Mark {
  words: readonly string[];
  anchor: number;
  owner: Owner;
}

/** What a word adds to the weight of its phrase, however common it is. */
const WORD = 0.2;
/** Of words that are equally rare the longer one is looked up by; a letter is worth so much. */
const LETTER = 1 / 100;
/** Worths are compared as whole numbers, which are no objects. */
const FINE = 1e6;
/** The rarity and worth of a piece that is no word. */
const NO_WORD = -1;

/** So many signs or phrases are taken in one step: a fraction of a millisecond. */
export const PER_STEP = 64;

const NOTHING: readonly Pattern[] = [];

/** The phrases and vendors' marks of a knowledge base; phrases are known by their number. */
export class PhraseBook {
  /** What phrases are made of, the number of each, how rare it is, and how good to look a phrase up by. */
  readonly #pieces: readonly string[];
  readonly #numbers = new Map<string, number>();
  readonly #rarities: Float64Array;
  readonly #worths: Float64Array;
  readonly #rarest: number;
  /** All phrases, by the numbers of their pieces, each ended by END; where each begins, and whose it is. */
  readonly #all: ArrayLike<number>;
  readonly #starts: number[] = [];
  readonly #owners: Owner[] = [];
  /** By the number of a word what is looked up by it: where the word stands, and the number of the phrase, one pair after the other. */
  readonly #places: (number[] | undefined)[] = [];
  /** The same, put together. */
  readonly #patterns: (readonly Pattern[] | undefined)[] = [];
  /** Vendors' marks by the word that they are looked up by, and the same, put together. */
  readonly #marks = new Map<string, Mark[]>();
  readonly #marksOf = new Map<string, readonly Pattern[]>();

  /** For the phrases of so many reasons. */
  constructor({ pieces, phrases }: Compiled, reasons: number) {
    this.#pieces = pieces;
    this.#all = phrases;
    this.#rarest = Math.log(reasons + 1);
    this.#rarities = new Float64Array(pieces.length);
    this.#worths = new Float64Array(pieces.length);
  }

  /** Takes in the phrases of the signs, of which there is one owner each; each of its `yield`s ends a step. */
  *take(signs: Compiled['signs'], owners: readonly Owner[]): Generator<undefined, void> {
    // Each loop over many is a function of its own: one in here would be compiled anew while it runs, which costs the first answer more than the loop.
    const frequency = new Int32Array(this.#pieces.length);
    const last = new Int32Array(this.#pieces.length).fill(-1);
    let at = 0;
    for (let index = 0; index < signs.length; index++) {
      at = this.#begin(signs[index]!, owners[index]!, at, frequency, last);
      if (index % PER_STEP === 0) yield;
    }
    for (let number = 0; number < this.#pieces.length; number++) {
      this.#rate(number, frequency[number]!);
      if (number % PER_STEP === 0) yield;
    }
    for (let phrase = 0; phrase < this.#starts.length; phrase++) {
      this.#prepare(phrase);
      if (phrase % PER_STEP === 0) yield;
    }
  }

  /** Takes in a vendor's mark, its words with a space between them; the phrases have to be there. */
  takeMark(mark: string, owner: Owner): void {
    const words = mark.includes(' ') ? mark.split(' ') : [mark];
    let anchor = 0;
    let most = NO_WORD;
    for (let at = 0; words.length > 1 && at < words.length; at++) {
      const worth = this.#worthOf(words[at]!, this.#rarityOf(words[at]!));
      if (worth > most) [most, anchor] = [worth, at];
    }
    if (mark) push(this.#marks, words[anchor]!, { words, anchor, owner });
  }

  /** True for a word that something is looked up by. */
  has(word: string): boolean {
    return this.#marks.has(word) || this.#places[this.#numbers.get(word) ?? -1] !== undefined;
  }

  /** The phrases that are looked up by a word. */
  phrasesOf(word: string): readonly Pattern[] {
    const piece = this.#numbers.get(word);
    return piece === undefined ? NOTHING : (this.#patterns[piece] ??= this.#patternsAt(this.#places[piece] ?? []));
  }

  /** The vendors' marks that are looked up by a word. */
  marksOf(word: string): readonly Pattern[] {
    const marks = this.#marks.get(word);
    if (!marks) return NOTHING;
    let patterns = this.#marksOf.get(word);
    if (!patterns) this.#marksOf.set(word, (patterns = marks.map((mark) => this.#patternOf(mark))));
    return patterns;
  }

  /** True for a word of a phrase. */
  hasWord(word: string): boolean {
    return (this.#rarities[this.#numbers.get(word) ?? -1] ?? NO_WORD) !== NO_WORD;
  }

  /** Every word of the phrases. */
  words(): string[] {
    return this.#pieces.filter(isWord);
  }

  /** Every word that a vendor's mark is looked up by. */
  marks(): Iterable<string> {
    return this.#marks.keys();
  }

  /** How many phrases there are. */
  get size(): number {
    return this.#starts.length;
  }

  /** Whose a phrase is. */
  ownerOf(phrase: number): Owner {
    return this.#owners[phrase]!;
  }

  /** The words of a phrase, of alternatives the first, to compare it as a whole; undefined where anything may stand between them. */
  wholeOf(phrase: number): string | undefined {
    const pieces = this.#piecesOf(phrase);
    const words: string[] = [];
    let isFirst = true;
    for (let at = 0; at < pieces.length; at++) {
      const piece = pieces[at]!;
      if (piece === OR) isFirst = false;
      else if (piece === CLOSE) isFirst = true;
      else if (isWord(piece)) {
        if (isFirst) words.push(piece);
      } else if (piece !== OPEN && at > 0 && at < pieces.length - 1) return undefined;
    }
    return words.join(' ');
  }

  /** How much a phrase says; of alternatives the one that says least counts. */
  weightOf(phrase: number): number {
    let weight = 0;
    let option = 0;
    let least = Infinity;
    let isInside = false;
    for (let at = this.#starts[phrase]!; this.#all[at] !== END; at++) {
      const rarity = this.#rarities[this.#all[at]!]!;
      const piece = this.#pieces[this.#all[at]!]!;
      if (rarity !== NO_WORD) {
        if (isInside) option += rarity + WORD;
        else weight += rarity + WORD;
      } else if (piece === OPEN) [isInside, option, least] = [true, 0, Infinity];
      else if (piece === OR || piece === CLOSE) {
        least = Math.min(least, option);
        option = 0;
        if (piece === CLOSE) [isInside, weight] = [false, weight + least];
      }
    }
    return weight;
  }

  /** Takes in the phrases of a sign, which begin at a place; how often each piece is met, and in which reason last, is counted. Gives the place behind them. */
  #begin({ phrases, reason }: Compiled['signs'][number], owner: Owner, at: number, frequency: Int32Array, last: Int32Array): number {
    const all = this.#all;
    for (let left = phrases; left > 0; left--) {
      this.#starts.push(at);
      this.#owners.push(owner);
      for (let piece = all[at]!; piece !== END; piece = all[++at]!) {
        if (last[piece] === reason) continue;
        last[piece] = reason;
        frequency[piece]! += 1;
      }
      at += 1;
    }
    return at;
  }

  /** Says how rare a piece is that so many reasons have. */
  #rate(number: number, frequency: number): void {
    const piece = this.#pieces[number]!;
    const rarity = isWord(piece) ? this.#rarest - Math.log(frequency) : NO_WORD;
    this.#numbers.set(piece, number);
    this.#rarities[number] = rarity;
    this.#worths[number] = this.#worthOf(piece, rarity);
  }

  /** How rare a word is; one that no phrase has is the rarest. */
  #rarityOf(word: string): number {
    return this.#rarities[this.#numbers.get(word) ?? -1] ?? this.#rarest;
  }

  #patternOf({ words, anchor, owner }: Mark): Pattern {
    return {
      slots: words.map((word) => ({ word })),
      anchor,
      weight: words.reduce((sum, word) => sum + (this.#rarityOf(word) + WORD), 0),
      owner: { ...owner, strength: owner.sign.strength ?? 'likely' },
    };
  }

  #worthOf(piece: string, rarity: number): number {
    return rarity === NO_WORD ? NO_WORD : Math.round((rarity + piece.length * LETTER) * FINE);
  }

  #piecesOf(phrase: number): string[] {
    const pieces: string[] = [];
    for (let at = this.#starts[phrase]!; this.#all[at] !== END; at++) pieces.push(this.#pieces[this.#all[at]!]!);
    return pieces;
  }

  #patternsAt(places: readonly number[]): Pattern[] {
    const patterns: Pattern[] = [];
    for (let index = 0; index < places.length; index += 2) {
      const [at, phrase] = [places[index]!, places[index + 1]!];
      patterns.push({ ...compile(this.#piecesOf(phrase), at - this.#starts[phrase]!), weight: this.weightOf(phrase), owner: this.#owners[phrase]! });
    }
    return patterns;
  }

  /** Lets a phrase be looked up by the rarest word that must be there; where alternatives are rarer than any plain word, by the rarest of each. */
  #prepare(phrase: number): void {
    const all = this.#all;
    let best = -1;
    let most = NO_WORD;
    let options: number[] | undefined;
    for (let at = this.#starts[phrase]!; all[at] !== END; at++) {
      let worth = this.#worths[all[at]!]!;
      let places: number[] | undefined;
      if (this.#pieces[all[at]!] === OPEN) {
        places = [];
        worth = Infinity;
        do {
          let rarest = -1;
          let own = NO_WORD;
          for (at += 1; this.#worths[all[at]!] !== NO_WORD; at++) {
            if (this.#worths[all[at]!]! <= own) continue;
            own = this.#worths[all[at]!]!;
            rarest = at;
          }
          places.push(rarest);
          worth = Math.min(worth, own);
        } while (this.#pieces[all[at]!] === OR);
      }
      if (worth <= most) continue;
      most = worth;
      best = at;
      options = places;
    }
    for (const at of options ?? (best < 0 ? [] : [best])) {
      const places = this.#places[all[at]!];
      if (places) places.push(at, phrase);
      else this.#places[all[at]!] = [at, phrase];
    }
  }
}
