/** Word classes and the signs that are written with them, ready to be looked up by the first word. */
import type { Concept } from '../../knowledge/schema.js';
import type { Owner } from './owner.js';
import { wordsOf } from './phrases.js';
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

/** The concepts of a knowledge base by the first word of each saying, and the signs by the first part's concepts. */
export interface ConceptIndex {
  /** Sayings that begin with this word. */
  words: Map<string, Saying[]>;
  /** Sayings of one word that begin with these letters. */
  beginnings: Map<string, Saying[]>;
  /** The ends of host names that say it: in any other host name, words mean nothing. */
  hosts: Map<string, Saying[]>;
  /** The concepts that any email address stands for. */
  addresses: string[];
  /** The lengths of these beginnings. */
  lengths: readonly number[];
  signs: Map<string, ConceptSign[]>;
}

/** A word of a concept that is a host name: "spamhaus.org". */
const HOST = /^[a-z0-9-]+(?:\.[a-z0-9-]+)+$/;
/** Where a sign says nothing of its own: so many other words may stand between. */
const WITHIN = 5;

/** Makes the index of all concepts, and of the signs over them by their owners. */
export function conceptIndex(concepts: readonly Concept[], owners: readonly Owner[]): ConceptIndex {
  const index: ConceptIndex = { words: new Map(), beginnings: new Map(), hosts: new Map(), addresses: [], lengths: [], signs: new Map() };
  for (const { id, words } of concepts) for (const word of words) addSaying(index, id, word);
  for (const owner of owners) {
    const { concepts: written = '', within = WITHIN, without } = owner.sign;
    const parts = written.split(' ').map((part) => part.split('|'));
    const sign = { owner, parts, within, without: without?.split(' ') ?? [] };
    for (const concept of parts[0]!) push(index.signs, concept, sign);
  }
  index.lengths = [...new Set(Array.from(index.beginnings.keys(), ({ length }) => length))].sort((a, b) => a - b);
  return index;
}

/** In place of a word: any email address. */
const ADDRESS = '{address}';

function addSaying(index: ConceptIndex, concept: string, word: string): void {
  if (word === ADDRESS) {
    index.addresses.push(concept);
    return;
  }
  if (HOST.test(word)) {
    push(index.hosts, word, { concept, rest: [], isOpen: false });
    return;
  }
  const isOpen = word.endsWith('*');
  const [first, ...rest] = wordsOf(word.replace(/\*$/, ''));
  if (first === undefined) return;
  const saying = { concept, rest, isOpen };
  if (isOpen && !rest.length) push(index.beginnings, first, saying);
  else push(index.words, first, saying);
}
