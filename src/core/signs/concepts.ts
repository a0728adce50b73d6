/** Word classes and the signs that are written with them, ready to be looked up by the first word. */
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

/** The beginning of a word that says a concept. */
export interface Beginning {
  concept: string;
  letters: string;
}

/** Beginnings are looked up by so many of their letters; shorter ones by all of them. */
export const FIRST_LETTERS = 3;

/** The concepts of a knowledge base by the first word of each saying, and the signs by the first part's concepts. */
export interface ConceptIndex {
  /** Sayings that begin with this word. */
  words: Map<string, Saying[]>;
  /** Sayings of one word with any ending, by their first letters. */
  beginnings: Map<string, Beginning[]>;
  /** The ends of host names that say it: in any other host name, words mean nothing. */
  hosts: Map<string, string[]>;
  /** The concepts that any email address stands for. */
  addresses: string[];
  signs: Map<string, ConceptSign[]>;
}

/** A word of a concept that is a host name: "spamhaus.org". */
const HOST = /^[a-z0-9-]+(?:\.[a-z0-9-]+)+$/;
/** Where a sign says nothing of its own: so many other words may stand between. */
const WITHIN = 5;

/** In place of a word: any email address. */
const ADDRESS = '{address}';

/** Makes the index of compiled concepts, and of the signs over them by their owners; each of its `yield`s ends a step. */
export function* conceptIndex(concepts: readonly Concept[], owners: readonly Owner[]): Generator<undefined, ConceptIndex> {
  const index: ConceptIndex = { words: new Map(), beginnings: new Map(), hosts: new Map(), addresses: [], signs: new Map() };
  for (const { id, words } of concepts) {
    for (const word of words) addSaying(index, id, word);
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

function addSaying({ words, beginnings, hosts, addresses }: ConceptIndex, concept: string, saying: string): void {
  if (saying === ADDRESS) {
    addresses.push(concept);
    return;
  }
  if (HOST.test(saying)) {
    push(hosts, saying, concept);
    return;
  }
  const isOpen = saying.endsWith('*');
  const text = isOpen ? saying.slice(0, -1) : saying;
  const [first, ...rest] = text.split(' ');
  if (isOpen && !rest.length) push(beginnings, text.slice(0, FIRST_LETTERS), { concept, letters: text });
  else push(words, first!, { concept, rest, isOpen });
}
