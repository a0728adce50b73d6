/**
 * Compiles the signs of a knowledge base to plain data. Of what is shipped that is done when building (see build/content-plugin.ts); of a
 * host's own knowledge base in the page, step by step.
 */
import type { Compiled, CompiledSign, Concept, KnowledgeBase } from '../../knowledge/schema.js';
import type { Steps } from '../gradually.js';
import { isCode } from './codes.js';
import { END, piecesOf, wordsOf } from './phrases.js';

/** A word of a concept that stands for itself: a host name ("spamhaus.org"), or `{address}`. */
const AS_IT_STANDS = /^(?:[a-z0-9-]+(?:\.[a-z0-9-]+)+|\{address\})$/;

/** Compiles the signs; each of its `yield`s ends a step. */
export function* compileSigns(kb: Pick<KnowledgeBase, 'reasons' | 'concepts' | 'subject'>): Steps<Compiled> {
  const numbers = new Map<string, number>();
  const phrases: number[] = [];
  const signs: (CompiledSign & { codes: string[]; marks: string[] })[] = [];
  for (let reason = 0; reason < kb.reasons.length; reason++) {
    const { signs: written } = kb.reasons[reason]!;
    let likeness = '';
    for (const { phrase, code, ...rest } of written) {
      const as = code === undefined || isCode(code) ? code : wordsOf(code).join(' ');
      const isMark = as !== undefined && !isCode(as);
      const own = `${phrase === undefined} ${as === undefined} ${isMark} ${JSON.stringify(rest)}`;
      if (own !== likeness || !signs.length) signs.push({ reason, sign: rest, phrases: 0, codes: [], marks: [] });
      likeness = own;
      const joined = signs.at(-1)!;
      if (as !== undefined) (isMark ? joined.marks : joined.codes).push(as);
      if (phrase === undefined) continue;
      joined.phrases += 1;
      for (const piece of piecesOf(phrase)) {
        let number = numbers.get(piece);
        if (number === undefined) numbers.set(piece, (number = numbers.size));
        phrases.push(number);
      }
      phrases.push(END);
    }
    yield;
  }
  const concepts: Concept[] = [];
  for (const { id, words } of kb.concepts ?? []) {
    concepts.push({ id, words: asCompared(words) });
    yield;
  }
  return {
    pieces: [...numbers.keys()],
    phrases,
    signs,
    concepts,
    ...(kb.subject && { subject: subjectAsCompared(kb.subject) }),
  };
}

function subjectAsCompared(subject: NonNullable<KnowledgeBase['subject']>): NonNullable<KnowledgeBase['subject']> {
  return Object.fromEntries(Object.entries(subject).map(([list, words]) => [list, asCompared(words ?? [])])) as typeof subject;
}

/** Words as they are compared, with a space between those of one saying; the star of an open one stays. */
function asCompared(words: readonly string[]): string[] {
  const compared = words.map((word) => (AS_IT_STANDS.test(word) ? word : wordsOf(word.replace(/\*$/, '')).join(' ') + (word.endsWith('*') ? '*' : '')));
  return [...new Set(compared)].filter((word) => word.replace('*', ''));
}
