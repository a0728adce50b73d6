import type { MaskingWords } from '../../knowledge/masking-words.js';
import type { KnowledgeBase, RichText } from '../../knowledge/schema.js';
import { gradually } from '../gradually.js';
import { fold } from '../read/fold.js';
import { compileSigns } from '../signs/compile.js';
import { listOf } from './cues.js';
import { END, isWord } from '../signs/phrases.js';

/** Words of a script without spaces between them. */
export const UNSPACED = /^[\u3040-\u30ff\u3400-\u9fff\u0e00-\u0e7f]+$/;

/** Beginnings of words and of what is written without spaces are looked up to this length, so that any text costs no more than its length. */
const LONGEST_BEGINNING = 40;
const LONGEST_UNSPACED = 16;
/** A shorter beginning would fit names. */
const SHORTEST_BEGINNING = 4;
/** How many letters more than its beginning a word may have ("account*" in "accountverwaltung"). */
const MOST_MORE = 6;
/** A word in so many phrases is what failures are told in, at the beginning of a sentence as well: nobody's name (grant is in 8, will in 13, requested in 7, user in 111). */
const FIRM = 15;

/** An ending is of letters alone. */
const LETTERS = /^\p{L}+$/u;
const WORD = /[\p{L}\p{N}_]+/gu;
const HOST = /^[a-z0-9-]+(?:\.[a-z0-9-]+)+$/;

/** What is known to be harmless. */
export interface Known {
  /** True for a word, folded, that is known; so is one with a known beginning. */
  has(word: string): boolean;
  /** True for a word that is nobody's name, however it is written. */
  isFirm(word: string): boolean;
  /** How many characters of what is written without spaces are the longest known word at its place; 0 where none is. */
  unspacedAt(text: string, at: number): number;
  /** Where in a host name its known end begins ("google.com" in "mail.google.com"); -1 where it has none. */
  knownEnd(host: string): number;
}

/** Words and hosts that are known. */
class Words implements Known {
  /** Each word, and in how many phrases it is. */
  readonly #words = new Map<string, number>();
  readonly #beginnings = new Set<string>();
  readonly #hosts = new Set<string>();

  has(word: string): boolean {
    if (this.#words.has(word)) return true;
    if (!LETTERS.test(word)) return false;
    for (let length = Math.min(word.length, LONGEST_BEGINNING); length >= Math.max(SHORTEST_BEGINNING, word.length - MOST_MORE); length--)
      if (this.#beginnings.has(word.slice(0, length))) return true;
    return false;
  }

  isFirm(word: string): boolean {
    return (this.#words.get(word) ?? 0) >= FIRM;
  }

  unspacedAt(text: string, at: number): number {
    for (let length = Math.min(text.length - at, LONGEST_UNSPACED); length > 0; length--) if (this.#words.has(text.slice(at, at + length))) return length;
    return 0;
  }

  knownEnd(host: string): number {
    for (let at = 0; at >= 0 && at < host.length; at = host.indexOf('.', at) + 1 || -1) if (this.#hosts.has(host.slice(at))) return at;
    return -1;
  }

  /** Takes in words as they are compared, with a space between them; `word*` stands for any ending. */
  add(saying: string, phrases = 0): void {
    if (HOST.test(saying)) {
      this.#hosts.add(saying);
      return;
    }
    const words = saying.split(' ');
    for (let at = 0; at < words.length; at++) {
      let word = words[at]!;
      // Of what is written without spaces each character is a word to be compared; here they are one.
      if (UNSPACED.test(word)) while (at + 1 < words.length && UNSPACED.test(words[at + 1]!)) word += words[++at]!;
      if (word.endsWith('*')) {
        if (word.length > SHORTEST_BEGINNING) this.#beginnings.add(word.slice(0, -1));
        word = word.slice(0, -1);
      }
      if (word) this.#words.set(word, (this.#words.get(word) ?? 0) + phrases);
    }
  }

  /** Takes in prose. */
  addProse(text: string): void {
    for (const word of fold(text).text.match(WORD) ?? []) if (!this.#words.has(word)) this.#words.set(word, 0);
  }
}

/** What one or the other knows; a word that is a name, too, is never firm. */
export function both(one: Known, other: Known, names: ReadonlySet<string>): Known {
  return {
    has: (word) => one.has(word) || other.has(word),
    isFirm: (word) => one.isFirm(word) && !names.has(word),
    unspacedAt: (text, at) => Math.max(one.unspacedAt(text, at), other.unspacedAt(text, at)),
    knownEnd: (host) => {
      const ends = [one.knownEnd(host), other.knownEnd(host)].filter((end) => end >= 0);
      return ends.length ? Math.min(...ends) : -1;
    },
  };
}

/** The harmless words that come beside any knowledge base. */
export const harmless = gradually(function* (words: MaskingWords): Generator<undefined, Known> {
  yield;
  const known = new Words();
  for (const word of [...listOf(words.harmless), ...listOf(words.hosts)]) known.add(word);
  return known;
});

/** The vocabulary of a knowledge base: the words that it is written with. It is made where something is to be masked, or bit by bit before. */
export const vocabulary = gradually(function* (kb: KnowledgeBase): Generator<undefined, Known> {
  const known = new Words();
  const { pieces, phrases, signs, concepts, further = [], subject } = kb.compiled ?? (yield* compileSigns(kb));
  yield;
  let words: string[] = [];
  for (let at = 0; at < phrases.length; at++) {
    const piece = phrases[at]!;
    if (piece !== END && isWord(pieces[piece]!)) words.push(pieces[piece]!);
    else {
      if (words.length) known.add(words.join(' '), 1);
      words = [];
    }
    if (at % 2000 === 0) yield;
  }
  for (const { codes, marks, sign } of signs) for (const code of [...codes, ...marks, ...(sign.with ?? [])]) known.addProse(code);
  yield;
  for (const concept of [...concepts, ...further]) {
    for (const word of concept.words) known.add(word);
    yield;
  }
  for (const list of Object.values(subject ?? {})) for (const word of list ?? []) known.add(word);
  yield;
  for (const { name, hosts = [], marks = [] } of kb.emitters) {
    known.addProse(name);
    for (const word of [...hosts, ...marks]) known.add(word.toLowerCase());
  }
  for (const { title, explanation, cause, steps } of kb.reasons) {
    for (const text of [title, explanation, cause, ...steps]) known.addProse(proseOf(text));
    yield;
  }
  for (const { ask, hint = '', options } of kb.questions) known.addProse([ask, hint, ...options.map(({ label }) => label)].join(' '));
  return known;
});

function proseOf(text: RichText): string {
  if (typeof text === 'string') return text;
  return text.map((piece) => (typeof piece === 'string' ? piece : 'b' in piece ? piece.b : 'a' in piece ? piece.a : 'v' in piece ? piece.or : '')).join(' ');
}
