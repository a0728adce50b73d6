/** Finds signs in spite of typing errors: words one letter off, then whole phrases a few letters off. */
import type { Places } from './concepts.js';
import type { Finding } from './evidence.js';
import { gradually, type Steps } from '../gradually.js';
import type { Message, Word } from '../read/message.js';
import type { Vocabulary } from '../signs/concepts.js';
import type { PhraseBook } from '../signs/phrase-book.js';
import { push } from '../signs/push.js';

/** Shorter words have too many neighbours: "mail" and "fail" are one letter apart. */
const SHORTEST_WORD = 5;
const LONGEST_WORD = 24;
/** Phrases shorter than this are met by chance. */
const SHORTEST_PHRASE = 12;
/** Share of a phrase's letter triples that a segment must hold before the two are compared. */
const LEAST_SHARE = 0.6;
/** Errors by length of the phrase: two in thirteen letters are read, three in eighteen are not. With 0.2 some texts that are no failure are answered. */
const MOST_ERRORS = 0.16;
const SEGMENT_WORDS = 40;
const MOST_SEGMENTS = 40;
const MOST_CANDIDATES = 12;

/** The words and phrases of an index, ready to be found by parts of them. */
interface NearIndex {
  /** Words by their first two letters and by their last two: one error leaves the ones or the others as they are. */
  words: Map<string, string[]>;
  phrases: { phrase: number; text: string; triples: Uint16Array }[];
}

const headOf = (word: string) => `${word.slice(0, 2)}-`;
const tailOf = (word: string) => `-${word.slice(-2)}`;

/** Letters are told apart, all other characters by a few of their bits: a phrase that is thought to be near by mistake is compared and dropped. */
const ALPHABET = 40;
const numberOf = (text: string, at: number) => {
  const unit = at < 0 || at >= text.length ? 32 : text.charCodeAt(at);
  return unit > 96 && unit < 123 ? unit - 96 : unit === 32 ? 0 : 27 + (unit % 13);
};

/** Each three letters of a text that stand side by side, its ends with a space, as a number; each once. */
function triplesOf(text: string): Uint16Array {
  const triples = new Set<number>();
  let triple = numberOf(text, 0);
  for (let at = 1; at <= text.length; at++) {
    triple = ((triple * ALPHABET) % ALPHABET ** 3) + numberOf(text, at);
    triples.add(triple);
  }
  return Uint16Array.from(triples);
}

/** Gets the words and phrases ready; each of its `yield`s ends a step. */
export const nearIndex = gradually(function* (book: PhraseBook): Generator<undefined, NearIndex> {
  const near: NearIndex = { words: new Map(), phrases: [] };
  for (let phrase = 0; phrase < book.size; phrase++) {
    yield;
    const { strength, sign } = book.ownerOf(phrase);
    // What counts only beside something else, or alone, is not guessed.
    if (strength === 'hint' || sign.alone || sign.with || sign.from || sign.side) continue;
    const text = book.wholeOf(phrase);
    if (text !== undefined && text.length >= SHORTEST_PHRASE) near.phrases.push({ phrase, text, triples: triplesOf(text) });
  }
  for (const word of book.words()) {
    if (word.length < SHORTEST_WORD) continue;
    push(near.words, headOf(word), word);
    push(near.words, tailOf(word), word);
    yield;
  }
  return near;
});

/** Where two words begin to differ that are one error apart (an insertion, deletion, substitution, or exchange of neighbours); else undefined. */
function oneApart(a: string, b: string): number | undefined {
  let head = 0;
  while (head < a.length && a[head] === b[head]) head += 1;
  let tail = 0;
  while (tail < a.length - head && tail < b.length - head && a[a.length - 1 - tail] === b[b.length - 1 - tail]) tail += 1;
  const [left, right] = [a.length - head - tail, b.length - head - tail];
  return Math.max(left, right) <= 1 || (left === 2 && right === 2 && a[head] === b[head + 1] && a[head + 1] === b[head]) ? head : undefined;
}

/** So many words are compared in one step. */
const FEW = 256;

/**
 * The message with misspelt words replaced by the word of the knowledge base that is one error away, and marked; undefined
 * when there is none. A word that a concept has in any language is known. Words that a concept says together with others, at these places,
 * stand as they are, whatever they look like ("no tiene la forma"). In steps.
 */
export function* correctWords(message: Message, book: PhraseBook, vocabularies: readonly Vocabulary[], places: Places): Steps<Message | undefined> {
  const isKnown = (word: string) =>
    book.hasWord(word) || vocabularies.some(({ sayings }) => sayings.of(word).some(({ rest, isOpen }) => !rest.length && !isOpen));
  const near = yield* nearIndex.inSteps(book);
  const said = new Set<Word>();
  for (const [, list] of places) for (const { first, last } of list) if (first < last) for (const word of message.words.slice(first, last + 1)) said.add(word);
  let isCorrected = false;
  const correct = (word: Word): Word => {
    if (word.kind !== 'word' || word.norm.length < SHORTEST_WORD - 1 || word.norm.length > LONGEST_WORD || said.has(word) || isKnown(word.norm)) return word;
    const meant = wordMeantBy(word.norm, near);
    if (meant === undefined) return word;
    isCorrected = true;
    const { kind, start, end, at, to, inUrl, cell, sentence, role } = word;
    return { norm: meant, kind, start, end, at, to, inUrl, cell, sentence, role, corrected: true };
  };
  const words: Word[] = [];
  for (const word of message.words) {
    if (words.length % FEW === FEW - 1) yield;
    words.push(correct(word));
  }
  return isCorrected ? { ...message, words } : undefined;
}

/** The word that is one error away; of several rather one that lost a letter, then the one that differs first. */
function wordMeantBy(norm: string, { words }: NearIndex): string | undefined {
  let meant: string | undefined;
  let least = Infinity;
  for (const key of [headOf(norm), tailOf(norm)]) {
    for (const word of words.get(key) ?? []) {
      const head = Math.abs(word.length - norm.length) <= 1 ? oneApart(word, norm) : undefined;
      if (head === undefined) continue;
      const rank = word.length > norm.length ? -1 : head;
      if (rank > least || (rank === least && word >= meant!)) continue;
      [meant, least] = [word, rank];
    }
  }
  return meant;
}

/**
 * The piece of a text that is nearest to a phrase: how many letters have to be put in, left out or replaced (Levenshtein), and
 * where it stands. Sellers' algorithm (1980): the phrase may begin and end anywhere in the text.
 */
function nearestPiece(phrase: string, text: string): { errors: number; from: number; to: number } {
  const best = { errors: phrase.length, from: 0, to: 0 };
  // By number of letters of the phrase: the errors so far, and where the piece begins.
  let before = [{ errors: 0, from: 0 }];
  while (before.length <= phrase.length) before.push({ errors: before.length, from: 0 });
  for (let to = 1; to <= text.length; to++) {
    const now = [{ errors: 0, from: to }];
    for (let at = 1; at <= phrase.length; at++) {
      const [same, more, less] = [before[at - 1]!, before[at]!, now[at - 1]!];
      const replaced = same.errors + (phrase[at - 1] === text[to - 1] ? 0 : 1);
      const least = Math.min(replaced, more.errors + 1, less.errors + 1);
      now.push({ errors: least, from: (least === replaced ? same : least === more.errors + 1 ? more : less).from });
    }
    const { errors, from } = now.at(-1)!;
    if (errors < best.errors) Object.assign(best, { errors, from, to });
    before = now;
  }
  return best;
}

/** Short words that often differ, or are left out; any other ("no", "too", "tls") has to be there. */
const LOSABLE = new Set(['a', 'an', 'the', 'is', 'are', 'was', 'has', 'had', 'be', 'of', 'in', 'on', 'at', 'to', 'by', 'for', 'as', 'it', 'we', 'you']);

/** True where each word that matters is there, less than half of it wrong: "how many recipients" is not "too many recipients". */
function hasWordsOf(phrase: string, piece: string): boolean {
  return phrase.split(' ').every((word) => LOSABLE.has(word) || nearestPiece(word, piece).errors * 2 < word.length);
}

/** Phrases that stand in the message with a few letters wrong; looked for in one segment after another, each a step. */
export function* findNear(message: Message, book: PhraseBook): Steps<Finding[]> {
  const { phrases } = yield* nearIndex.inSteps(book);
  const findings: Finding[] = [];
  const { words } = message;
  /** By number of a triple, the last segment that has it. */
  const segmentOf = new Uint8Array(ALPHABET ** 3);
  for (let at = 0, segments = 1; at < words.length && segments <= MOST_SEGMENTS; at += SEGMENT_WORDS / 2, segments += 1) {
    yield;
    const segment = words.slice(at, at + SEGMENT_WORDS);
    const text = segment.map(shown).join(' ');
    for (const triple of triplesOf(text)) segmentOf[triple] = segments;
    const candidates: { phrase: number; whole: string; share: number }[] = [];
    for (const { phrase, text: whole, triples } of phrases) {
      let count = 0;
      for (let index = 0; index < triples.length; index++) if (segmentOf[triples[index]!] === segments) count += 1;
      if (count >= LEAST_SHARE * triples.length) candidates.push({ phrase, whole, share: count / triples.length });
    }
    for (const { phrase, whole } of candidates.sort((a, b) => b.share - a.share).slice(0, MOST_CANDIDATES)) {
      const owner = book.ownerOf(phrase);
      const { errors, from, to } = nearestPiece(whole, text);
      const share = errors / whole.length;
      const range = share <= MOST_ERRORS && hasWordsOf(whole, text.slice(from, to)) && wordsBetween(segment, from, to);
      if (!range) continue;
      const [first, last] = range;
      findings.push({
        reason: owner.reason,
        sign: owner.sign,
        strength: owner.strength,
        by: 'near',
        weight: book.weightOf(phrase) * (1 - share),
        role: first.role,
        captures: {},
        parts: 0,
        start: first.start,
        end: last.end,
      });
    }
  }
  return findings;
}

/** Masked kinds and endless words stand as one sign in the text that phrases are compared with. */
const shown = ({ kind, norm }: Word) => ((kind === 'word' || kind === 'number') && norm.length <= LONGEST_WORD ? norm : '•');

/** The first and last word that a piece of the segment's joined text touches. */
function wordsBetween(segment: readonly Word[], from: number, to: number): [Word, Word] | undefined {
  let start = 0;
  const touched = segment.filter((word) => {
    const end = start + shown(word).length;
    const isTouched = start < to && end > from;
    start = end + 1;
    return isTouched;
  });
  return touched.length ? [touched[0]!, touched.at(-1)!] : undefined;
}
