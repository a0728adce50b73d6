/** Phrases, looked up by their rarest word: one is only put together once that word occurs in a text. */
import type { Compiled, Reason } from '../../knowledge/schema.js';
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

/** A phrase as the numbers of its pieces, `from` (inclusive) `to` (exclusive). */
export interface Phrase {
  pieces: ArrayLike<number>;
  from: number;
  to: number;
  owner: Owner;
}

/** A phrase under one of the words it is looked up by, which is its piece `at`. */
interface Entry {
  phrase: Phrase;
  at: number;
  pattern?: Pattern;
}

/** What a word adds to the weight of its phrase, however common it is. */
const WORD = 0.2;
/** Of words that are equally rare the longer one is looked up by; a letter is worth so much. */
const LETTER = 1 / 100;

/** The phrases of a knowledge base. */
export class PhraseBook {
  /** Every word of the phrases. */
  readonly vocabulary = new Set<string>();
  readonly #pieces: string[];
  readonly #rarest: number;
  /** By the number of a piece: how rare a word is; of what is no word, -1. */
  readonly #rarities: number[] = [];
  /** The phrases of the signs; marks are not among them. */
  readonly #phrases: Phrase[] = [];
  readonly #entries = new Map<string, Entry[]>();
  /** The numbers of words that only marks have, and of all others. */
  #numbers: Map<string, number> | undefined;

  /** For phrases of so many reasons, made of these pieces. */
  constructor(pieces: readonly string[], reasons: number) {
    this.#pieces = [...pieces];
    this.#rarest = Math.log(reasons + 1);
  }

  /** Takes in the phrases of all signs, of which there is one owner each; each of its `yield`s ends a step. */
  *take({ phrases, signs }: Compiled, owners: readonly Owner[]): Generator<undefined, void> {
    /** In how many reasons each piece is, and the last of them. */
    const frequency = this.#pieces.map(() => 0);
    const last: (Reason | undefined)[] = this.#pieces.map(() => undefined);
    let from = 0;
    for (const [index, { phrases: count }] of signs.entries()) {
      const owner = owners[index]!;
      for (let left = count; left > 0; left--) {
        let to = from;
        for (; phrases[to] !== END; to++) {
          const number = phrases[to]!;
          if (last[number] === owner.reason) continue;
          last[number] = owner.reason;
          frequency[number]! += 1;
        }
        this.#phrases.push({ pieces: phrases, from, to, owner });
        from = to + 1;
      }
      if (count) yield;
    }
    this.#pieces.forEach((piece, number) => {
      const is = isWord(piece);
      this.#rarities.push(is ? this.#rarest - Math.log(frequency[number]!) : -1);
      if (is) this.vocabulary.add(piece);
    });
    for (const phrase of this.#phrases) {
      this.#add(phrase);
      yield;
    }
  }

  /** True for a word that a phrase is looked up by. */
  has(word: string): boolean {
    return this.#entries.has(word);
  }

  /** The phrases that are looked up by a word. */
  of(word: string): readonly Pattern[] {
    return this.#entries.get(word)?.map((entry) => (entry.pattern ??= this.#patternOf(entry))) ?? [];
  }

  /** The phrases of the signs. */
  get phrases(): readonly Phrase[] {
    return this.#phrases;
  }

  /** The words of a phrase, of alternatives the first, to compare it as a whole; undefined where anything may stand between them. */
  wholeOf({ pieces, from, to }: Phrase): string | undefined {
    const words: string[] = [];
    let isFirst = true;
    for (let at = from; at < to; at++) {
      const piece = this.#pieces[pieces[at]!]!;
      if (this.#rarities[pieces[at]!]! >= 0) {
        if (isFirst) words.push(piece);
      } else if (piece === OR) isFirst = false;
      else if (piece === CLOSE) isFirst = true;
      else if (piece !== OPEN && at > from && at < to - 1) return undefined;
    }
    return words.join(' ');
  }

  /** How much a phrase says; of alternatives the one that says least counts. */
  weightOf({ pieces, from, to }: Phrase): number {
    let weight = 0;
    let option = 0;
    let least = Infinity;
    let isInside = false;
    for (let at = from; at < to; at++) {
      const number = pieces[at]!;
      const piece = this.#pieces[number]!;
      if (this.#rarities[number]! >= 0) {
        if (isInside) option += this.#rarities[number]! + WORD;
        else weight += this.#rarities[number]! + WORD;
      } else if (piece === OPEN) [isInside, option, least] = [true, 0, Infinity];
      else if (piece === OR || piece === CLOSE) {
        least = Math.min(least, option);
        option = 0;
        if (piece === CLOSE) [isInside, weight] = [false, weight + least];
      }
    }
    return weight;
  }

  /** Makes a vendor's mark ready to be looked up. */
  addMark(words: readonly string[], owner: Owner): void {
    this.#numbers ??= new Map(this.#pieces.map((piece, number) => [piece, number]));
    const pieces = words.map((word) => {
      let number = this.#numbers!.get(word);
      if (number === undefined) {
        this.#numbers!.set(word, (number = this.#pieces.push(word) - 1));
        this.#rarities.push(this.#rarest);
      }
      return number;
    });
    this.#add({ pieces, from: 0, to: pieces.length, owner });
  }

  #add(phrase: Phrase): void {
    for (const at of this.#anchorsOf(phrase)) push(this.#entries, this.#pieces[phrase.pieces[at]!]!, { phrase, at });
  }

  /**
   * Where the rarest word that must be there stands; where alternatives are rarer than any plain word, the rarest of each.
   */
  #anchorsOf({ pieces, from, to }: Phrase): number[] {
    const worth = (number: number) => this.#rarities[number]! + this.#pieces[number]!.length * LETTER;
    let best: number[] = [];
    let most = -1;
    for (let at = from; at < to; at++) {
      const piece = this.#pieces[pieces[at]!]!;
      let places = [at];
      let value = Infinity;
      if (piece === OPEN) {
        places = [];
        do {
          let rarest = -1;
          let high = -1;
          for (at += 1; this.#rarities[pieces[at]!]! >= 0; at++) {
            const own = worth(pieces[at]!);
            if (own > high) [rarest, high] = [at, own];
          }
          places.push(rarest);
          value = Math.min(value, high);
        } while (this.#pieces[pieces[at]!] === OR);
      } else value = this.#rarities[pieces[at]!]! < 0 ? -1 : worth(pieces[at]!);
      if (value > most) [best, most] = [places, value];
    }
    return best;
  }

  #patternOf({ phrase, at }: Entry): Pattern {
    const { pieces, from, to, owner } = phrase;
    const texts = Array.from({ length: to - from }, (_, index) => this.#pieces[pieces[from + index]!]!);
    return { ...compile(texts, at - from), weight: this.weightOf(phrase), owner };
  }
}
