/** Finds signs in spite of typing errors: words one letter off, then whole phrases a few letters off. */
import type { Finding } from './evidence.js';
import { gradually } from '../gradually.js';
import type { Message, Word } from '../read/message.js';
import { literalOf } from '../signs/phrases.js';
import type { Pattern, SignIndex } from '../signs/index.js';
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

interface NearIndex {
  deletes: Map<string, string[]>;
  triples: Map<string, number[]>;
  literals: { pattern: Pattern; text: string; size: number }[];
}

function deletesOf(word: string): string[] {
  return [...word].map((_, at) => word.slice(0, at) + word.slice(at + 1));
}

function triplesOf(text: string): Set<string> {
  const triples = new Set<string>();
  const padded = ` ${text} `;
  for (let at = 0; at + 3 <= padded.length; at++) triples.add(padded.slice(at, at + 3));
  return triples;
}

/** The words and phrases of an index, ready to be found by parts of them. */
export const nearIndex = gradually(function* (index: SignIndex): Generator<undefined, NearIndex> {
  const near: NearIndex = { deletes: new Map(), triples: new Map(), literals: [] };
  for (const pattern of index.patterns) {
    yield;
    if (pattern.owner.isCode) continue;
    const inner = pattern.slots.slice(1, -1).some((slot) => 'min' in slot);
    const text = literalOf(pattern.slots).join(' ');
    if (inner || text.length < SHORTEST_PHRASE || pattern.owner.strength === 'hint' || pattern.owner.sign.alone) continue;
    const triples = triplesOf(text);
    for (const triple of triples) push(near.triples, triple, near.literals.length);
    near.literals.push({ pattern, text, size: triples.size });
  }
  for (const word of index.vocabulary) {
    if (word.length < SHORTEST_WORD) continue;
    for (const key of [word, ...deletesOf(word)]) push(near.deletes, key, word);
    yield;
  }
  return near;
});

/** One insertion, deletion, substitution, or exchange of neighbours apart. */
function oneApart(a: string, b: string): boolean {
  let head = 0;
  while (head < a.length && a[head] === b[head]) head += 1;
  let tail = 0;
  while (tail < a.length - head && tail < b.length - head && a[a.length - 1 - tail] === b[b.length - 1 - tail]) tail += 1;
  const [left, right] = [a.length - head - tail, b.length - head - tail];
  return Math.max(left, right) <= 1 || (left === 2 && right === 2 && a[head] === b[head + 1] && a[head + 1] === b[head]);
}

/**
 * The message with misspelt words replaced by the word of the knowledge base that is one error away, and marked; undefined
 * when there is none.
 */
export function correctWords(message: Message, index: SignIndex): Message | undefined {
  const { deletes } = nearIndex.of(index);
  let isCorrected = false;
  const words = message.words.map((word): Word => {
    if (word.kind !== 'word' || word.norm.length < SHORTEST_WORD - 1 || word.norm.length > LONGEST_WORD || index.vocabulary.has(word.norm)) return word;
    for (const key of [word.norm, ...deletesOf(word.norm)]) {
      const meant = deletes.get(key)?.find((candidate) => oneApart(candidate, word.norm));
      if (meant === undefined) continue;
      isCorrected = true;
      return { ...word, norm: meant, corrected: true };
    }
    return word;
  });
  return isCorrected ? { ...message, words } : undefined;
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

/** Short words that a phrase may not lose; others ("is", "the", "was") often differ. */
const TURNING = new Set(['no', 'not', 'non', 'too', 'out', 'off']);

/** True where each word that matters is there, less than half of it wrong: "how many recipients" is not "too many recipients". */
function hasWordsOf(phrase: string, piece: string): boolean {
  return phrase.split(' ').every((word) => (word.length < 4 && !TURNING.has(word)) || nearestPiece(word, piece).errors * 2 < word.length);
}

/** Phrases that stand in the message with a few letters wrong; looked for in one segment after another. */
export function findNear(message: Message, index: SignIndex): Finding[] {
  const { triples, literals } = nearIndex.of(index);
  const findings: Finding[] = [];
  const { words } = message;
  for (let at = 0, segments = 0; at < words.length && segments < MOST_SEGMENTS; at += SEGMENT_WORDS / 2, segments += 1) {
    const segment = words.slice(at, at + SEGMENT_WORDS);
    const text = segment.map(shown).join(' ');
    const shared = new Map<number, number>();
    for (const triple of triplesOf(text)) for (const id of triples.get(triple) ?? []) shared.set(id, (shared.get(id) ?? 0) + 1);
    const candidates = [...shared]
      .map(([id, count]) => ({ id, share: count / literals[id]!.size }))
      .filter(({ share }) => share >= LEAST_SHARE)
      .sort((a, b) => b.share - a.share)
      .slice(0, MOST_CANDIDATES);
    for (const { id } of candidates) {
      const { pattern, text: phrase } = literals[id]!;
      const { sign, strength, reason } = pattern.owner;
      if (sign.with ?? sign.from) continue;
      const { errors, from, to } = nearestPiece(phrase, text);
      const share = errors / phrase.length;
      const range = share <= MOST_ERRORS && hasWordsOf(phrase, text.slice(from, to)) && wordsBetween(segment, from, to);
      if (!range) continue;
      const [first, last] = range;
      findings.push({
        reason,
        sign,
        strength,
        by: 'near',
        weight: pattern.weight * (1 - share),
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
