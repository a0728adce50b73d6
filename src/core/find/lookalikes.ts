/** Words that recognition took for others of the same looks: `rn` for `m`, `cl` for `d`, a lost underscore. */
import { gradually, type Steps } from '../gradually.js';
import type { Message, Word } from '../read/message.js';
import type { SignIndex } from '../signs/index.js';
import type { PhraseBook } from '../signs/phrase-book.js';

/** Shorter words look like too many others. */
const SHORTEST = 4;
/** A word of more letters is an id. */
const LONGEST = 24;

/** What looks alike, as one: pairs of letters first. */
const PAIRS: readonly [RegExp, string][] = [
  [/rn|nn/g, 'm'],
  [/vv/g, 'w'],
  [/cl/g, 'd'],
];
const ALIKE: Readonly<Record<string, string>> = {
  i: 'l',
  '1': 'l',
  t: 'l',
  f: 'l',
  '0': 'o',
  e: 'o',
  c: 'o',
  '5': 's',
  '8': 'b',
  h: 'b',
  '2': 'z',
  '9': 'g',
  q: 'g',
};

/** The looks of a word: alike for words that are taken for each other. */
function looksOf(word: string): string {
  const joined = PAIRS.reduce((text, [pair, letter]) => text.replace(pair, letter), word);
  return Array.from(joined, (char) => ALIKE[char] ?? char).join('');
}

/** The words of phrases, and vendors' marks, by their looks; those that look like another one are left out. */
const wordsByLooks = gradually(function* (book: PhraseBook): Generator<undefined, Map<string, string | undefined>> {
  const words = new Map<string, string | undefined>();
  for (const word of new Set([...book.words(), ...book.marks()])) {
    if (word.length < SHORTEST || word.length > LONGEST) continue;
    const looks = looksOf(word);
    words.set(looks, words.has(looks) ? undefined : word);
    yield;
  }
  return words;
});

/** So many words are compared in one step. */
const FEW = 256;

/** The message with the words that were meant in place of those that recognition took them for; in steps. */
export function* withLookalikes(message: Message, { phrases: book, words: { sayings } }: Pick<SignIndex, 'phrases' | 'words'>): Steps<Message> {
  const byLooks = yield* wordsByLooks.inSteps(book);
  const isKnown = (word: string) => book.hasWord(word) || book.has(word) || sayings.of(word).length > 0;
  const isWord = ({ kind, norm }: Word) => (kind === 'word' || kind === 'id') && norm.length >= SHORTEST && norm.length <= LONGEST;
  /** A word of its own, and what it was read as. */
  const meant = new Map<Word, Word>();
  const swallowed = new Set<Word>();
  const all: Word[] = [];
  const codes = [...message.codes];
  const found = new Set<string>();
  for (let at = 0; at < message.all.length; at++) {
    if (at % FEW === FEW - 1) yield;
    const word = message.all[at]!;
    const next = message.all[at + 1];
    let now = word;
    if (next && next.at === word.to + 1 && message.source[word.end] === ' ' && book.has(`${word.norm}_${next.norm}`)) {
      now = { ...word, norm: `${word.norm}_${next.norm}`, kind: 'word', end: next.end, to: next.to };
      swallowed.add(next);
      at += 1;
    } else if (next && isDetail(word, next)) {
      const value = next.norm.split('').join('.');
      all.push(word);
      // Each once, as in other texts: of ten thousand the same nobody would wait for the end.
      if (!found.has(`${value} ${next.role}`)) codes.push({ kind: 'enhanced', value, start: next.start, end: next.end, firm: true, role: next.role });
      found.add(`${value} ${next.role}`);
      now = { ...next, norm: value, kind: 'enhanced' };
      meant.set(next, now);
      at += 1;
    } else if (isWord(word) && !isKnown(word.norm)) {
      const other = byLooks.get(looksOf(word.norm));
      if (other) now = { ...word, norm: other, kind: 'word' };
    }
    if (now !== word) meant.set(word, now);
    all.push(now);
  }
  if (!meant.size) return message;
  return { ...message, all, codes, words: message.words.flatMap((word) => (swallowed.has(word) ? [] : (meant.get(word) ?? word))) };
}

/** An enhanced status code without its dots, behind the reply of its class: `550 511`. */
function isDetail(word: Word, next: Word): boolean {
  return /^[245]\d\d$/.test(word.norm) && /^[245]\d\d$/.test(next.norm) && word.norm[0] === next.norm[0] && next.at === word.to + 1;
}
