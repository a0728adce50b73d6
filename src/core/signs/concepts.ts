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

/** The words of concepts, ready to be looked up. */
export interface Vocabulary {
  sayings: Sayings;
  /** The ends of host names that say a concept: in any other host name, words mean nothing. */
  hosts: Map<string, string[]>;
  /** The concepts that any email address stands for. */
  addresses: string[];
}

/** A word of a concept that is a host name: "spamhaus.org". */
const HOST = /^[a-z0-9-]+(?:\.[a-z0-9-]+)+$/;
/** In place of a word: any email address. */
const ADDRESS = '{address}';
/** Stands for any ending of the word before it. */
const STAR = '*';
/** Where a sign says nothing of its own: so many other words may stand between. */
const WITHIN = 5;
/** So many words are remembered with what they say: those of a log come again and again. */
const MOST_KNOWN = 5000;
const NOTHING: readonly Saying[] = [];

/** Sayings are looked up by their first two characters, brought to so many numbers (a power of two). */
const PLACES = 4096;
/** What Arabic writes as one word with the next: "and", "for", "by", "as" and the article. */
const ARABIC_PREFIX = /^[وف]?(?:لل|[بك]?ال|[بكل])?(?=[ء-ي]{2})/;
const SPACE = 32;
const numberOf = (text: string) => (text.charCodeAt(0) * 61 + (text.charCodeAt(1) || SPACE)) & (PLACES - 1);

/**
 * The sayings of all concepts. They are thousands, and a text says few of them: until one is said they are the texts they came as, in chains of those
 * that begin alike, and none of them is an object or has a key made for it.
 */
export class Sayings {
  readonly #texts: string[] = [];
  /** Of each saying its concept, and the next one that begins with the same characters, or -1. */
  readonly #concepts: string[] = [];
  readonly #next: number[] = [];
  readonly #heads = new Int32Array(PLACES).fill(-1);
  /** What was looked up before. */
  readonly #known = new Map<string, readonly Saying[]>();

  /** Puts a saying before those that are there. */
  add(concept: string, text: string): void {
    const number = numberOf(text);
    this.#next.push(this.#heads[number]!);
    this.#heads[number] = this.#texts.push(text) - 1;
    this.#concepts.push(concept);
  }

  /** The sayings that begin with a word. */
  of(word: string): readonly Saying[] {
    let sayings = this.#known.get(word);
    if (!sayings) {
      const stem = word.replace(ARABIC_PREFIX, '');
      sayings = stem === word ? this.#find(word) : [word, stem, `ال${stem}`].flatMap((one) => this.#find(one));
      if (this.#known.size >= MOST_KNOWN) this.#known.clear();
      this.#known.set(word, sayings);
    }
    return sayings;
  }

  #find(word: string): readonly Saying[] {
    const found: Saying[] = [];
    for (const number of new Set([numberOf(word), numberOf(word[0] + STAR)]))
      for (let at = this.#heads[number]!; at >= 0; at = this.#next[at]!) {
        const saying = this.#sayingOf(this.#texts[at]!, this.#concepts[at]!, word);
        if (saying) found.push(saying);
      }
    return found.length ? found : NOTHING;
  }

  /** The saying of a text, where it begins with the word. */
  #sayingOf(text: string, concept: string, word: string): Saying | undefined {
    const isOpen = text.endsWith(STAR);
    const end = isOpen ? text.length - 1 : text.length;
    if (text.startsWith(word) && (end === word.length || text.charCodeAt(word.length) === SPACE))
      return { concept, rest: end === word.length ? [] : text.slice(word.length + 1, end).split(' '), isOpen };
    return isOpen && end < word.length && word.startsWith(text.slice(0, end)) ? { concept, rest: [], isOpen } : undefined;
  }
}

/** The words of compiled concepts; each of its `yield`s ends a step. */
export function* vocabularyOf(concepts: readonly Concept[]): Generator<undefined, Vocabulary> {
  const vocabulary: Vocabulary = { sayings: new Sayings(), hosts: new Map(), addresses: [] };
  // The last ones first: each saying is put before the others.
  for (let concept = concepts.length - 1; concept >= 0; concept--) {
    const { id, words } = concepts[concept]!;
    for (let at = words.length - 1; at >= 0; at--) {
      const word = words[at]!;
      if (word === ADDRESS) vocabulary.addresses.push(id);
      else if (word.includes('.') && HOST.test(word)) push(vocabulary.hosts, word, id);
      else vocabulary.sayings.add(id, word);
    }
    yield;
  }
  return vocabulary;
}

/** The signs over concepts, of which these are the owners, by the concepts of their first part. */
export function conceptSigns(owners: readonly Owner[]): Map<string, ConceptSign[]> {
  const signs = new Map<string, ConceptSign[]>();
  for (const owner of owners) {
    const { concepts, within = WITHIN, without } = owner.sign;
    if (concepts === undefined) continue;
    const parts = concepts.split(' ').map((part) => part.split('|'));
    const sign = { owner, parts, within, without: without?.split(' ') ?? [] };
    for (const concept of parts[0]!) push(signs, concept, sign);
  }
  return signs;
}
