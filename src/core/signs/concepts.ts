/** Word classes and the signs that are written with them, ready to be looked up. */
import type { Concept } from '../../knowledge/schema.js';
import type { Owner } from './owner.js';
import { push } from './push.js';

/** A sign over concepts: each of `parts` is one or more concepts of which one has to be there. */
export interface ConceptSign {
  owner: Owner;
  parts: readonly (readonly string[])[];
  /** How many other words may stand between them. */
  within: number;
  without: readonly string[];
}

/** One way to say a concept: its words after the first, and whether the last of all stands for any ending. */
export interface Saying {
  concept: string;
  rest: readonly string[];
  isOpen: boolean;
}

/** The concepts of a knowledge base, and the signs by the first part's concepts. */
export interface ConceptIndex {
  sayings: Sayings;
  /** The ends of host names that say it: in any other host name, words mean nothing. */
  hosts: Map<string, string[]>;
  /** The concepts that any email address stands for. */
  addresses: string[];
  signs: Map<string, ConceptSign[]>;
}

/** A word of a concept that is a host name: "spamhaus.org". */
const HOST = /^[a-z0-9-]+(?:\.[a-z0-9-]+)+$/;
/** In place of a word: any email address. */
const ADDRESS = '{address}';
/** Stands for any ending of the word before it. */
const STAR = '*';
/** Where a sign says nothing of its own: so many other words may stand between. */
const WITHIN = 5;
/** Words with any ending are looked up by so many of their letters; shorter ones by all of them. */
const FIRST_LETTERS = 3;
/** So many words are remembered with what they say: those of a log come again and again. */
const MOST_KNOWN = 5000;
const NOTHING: readonly Saying[] = [];

/** The sayings of all concepts, by their first word. They are thousands: as long as nobody says them they are texts in a list, not objects. */
export class Sayings {
  readonly #texts: string[];
  /** Of each saying its concept, and the next saying that is looked up by the same word, or -1. */
  readonly #concepts: string[];
  readonly #next: Int32Array;
  #count = 0;
  /** The first saying that begins with a word, and that is one word which begins with these letters. */
  readonly #byWord = new Map<string, number>();
  readonly #byLetters = new Map<string, number>();
  /** What was looked up before. */
  readonly #known = new Map<string, readonly Saying[]>();

  /** With room for so many sayings. */
  constructor(most: number) {
    this.#texts = Array.from({ length: most });
    this.#concepts = Array.from({ length: most });
    this.#next = new Int32Array(most);
  }

  /** Puts a saying before those that are there. */
  add(concept: string, text: string): void {
    const space = text.indexOf(' ');
    if (space < 0 && text.endsWith(STAR)) this.#link(this.#byLetters, text.slice(0, Math.min(FIRST_LETTERS, text.length - 1)));
    else this.#link(this.#byWord, space < 0 ? text : text.slice(0, space));
    this.#texts[this.#count] = text;
    this.#concepts[this.#count] = concept;
    this.#count += 1;
  }

  #link(heads: Map<string, number>, key: string): void {
    this.#next[this.#count] = heads.get(key) ?? -1;
    heads.set(key, this.#count);
  }

  /** The sayings that begin with a word. */
  of(word: string): readonly Saying[] {
    let sayings = this.#known.get(word);
    if (!sayings) {
      sayings = this.#find(word);
      if (this.#known.size >= MOST_KNOWN) this.#known.clear();
      this.#known.set(word, sayings);
    }
    return sayings;
  }

  #find(word: string): readonly Saying[] {
    let found: Saying[] | undefined;
    for (let at = this.#byWord.get(word) ?? -1; at >= 0; at = this.#next[at]!) {
      const text = this.#texts[at]!;
      const isOpen = text.endsWith(STAR);
      const [, ...rest] = (isOpen ? text.slice(0, -1) : text).split(' ');
      (found ??= []).push({ concept: this.#concepts[at]!, rest, isOpen });
    }
    for (let length = Math.min(FIRST_LETTERS, word.length); length > 0; length--)
      for (let at = this.#byLetters.get(word.slice(0, length)) ?? -1; at >= 0; at = this.#next[at]!)
        if (word.startsWith(this.#texts[at]!.slice(0, -1))) (found ??= []).push({ concept: this.#concepts[at]!, rest: [], isOpen: true });
    return found ?? NOTHING;
  }
}

/** Makes the index of compiled concepts, and of the signs over them by their owners; each of its `yield`s ends a step. */
export function* conceptIndex(concepts: readonly Concept[], owners: readonly Owner[]): Generator<undefined, ConceptIndex> {
  const index: ConceptIndex = {
    sayings: new Sayings(concepts.reduce((sum, { words }) => sum + words.length, 0)),
    hosts: new Map(),
    addresses: [],
    signs: new Map(),
  };
  // The last ones first: each saying is put before the others.
  for (let concept = concepts.length - 1; concept >= 0; concept--) {
    const { id, words } = concepts[concept]!;
    for (let at = words.length - 1; at >= 0; at--) {
      const word = words[at]!;
      if (word === ADDRESS) index.addresses.push(id);
      else if (word.includes('.') && HOST.test(word)) push(index.hosts, word, id);
      else index.sayings.add(id, word);
    }
    yield;
  }
  for (const owner of owners) {
    const { concepts: written = '', within = WITHIN, without } = owner.sign;
    const parts = written.split(' ').map((part) => part.split('|'));
    const sign = { owner, parts, within, without: without?.split(' ') ?? [] };
    for (const concept of parts[0]!) push(index.signs, concept, sign);
  }
  return index;
}
