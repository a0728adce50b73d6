/** The signs of a knowledge base, compiled and made ready to be looked up by their rarest word. */
import type { KnowledgeBase, Question } from '../../knowledge/schema.js';
import { gradually } from '../gradually.js';
import { addCode, codeCondition, type CodeIndex } from './codes.js';
import { compileSigns } from './compile.js';
import { conceptSigns, vocabularyOf, type ConceptSign, type Vocabulary } from './concepts.js';
import type { Owner } from './owner.js';
import { PER_STEP, PhraseBook } from './phrase-book.js';
import { compile, piecesOf, type Slot } from './phrases.js';

/** The signs of a knowledge base, ready to be looked up. */
export interface SignIndex extends CodeIndex {
  phrases: PhraseBook;
  /** What signs name as their conditions, once it was needed. */
  conditions: Map<string, Condition>;
  /** Signs over concepts, by the concepts of their first part, and the words of these. */
  conceptSigns: Map<string, ConceptSign[]>;
  words: Vocabulary;
  /** Whether words show what a text is about: where a knowledge base has none for that, every text is about what it explains. */
  hasSubject: boolean;
}

/** Names under which the words of the subject stand among the concepts; no file can have them. */
export const ABOUT = '+about';
export const PERHAPS = '+perhaps';
export const UNSENT = '+unsent';
export const ELSEWHERE = '+elsewhere';

/** What else must be in the message: a code, or a phrase. */
export type Condition = NonNullable<ReturnType<typeof codeCondition>> | { phrase: readonly Slot[] };

/** Reads what a sign names as its condition. */
export function conditionOf(text: string): Condition {
  return codeCondition(text) ?? { phrase: compile(piecesOf(text)).slots };
}

/** The index of a knowledge base. */
export const signIndex = gradually(function* (kb: KnowledgeBase): Generator<undefined, SignIndex> {
  const compiled = kb.compiled ?? (yield* compileSigns(kb));
  const owners = compiled.signs.map(({ reason, sign }): Owner => ({
    reason: kb.reasons[reason]!,
    sign,
    strength: sign.strength ?? (sign.concepts === undefined ? 'sure' : 'likely'),
  }));
  const phrases = new PhraseBook(compiled, kb.reasons.length);
  yield* phrases.take(compiled.signs, owners);
  const lists = Object.entries<string[] | undefined>(compiled.subject ?? {}).map(([list, words = []]) => ({ id: `+${list}`, words }));
  const index: SignIndex = {
    phrases,
    written: new Map(),
    codes: new Map(),
    kinds: [],
    conditions: new Map(),
    conceptSigns: conceptSigns(owners),
    words: yield* vocabularyOf([...compiled.concepts, ...lists]),
    hasSubject: compiled.subject !== undefined,
  };
  for (let at = 0; at < compiled.signs.length; at++) {
    const { codes, marks } = compiled.signs[at]!;
    const owner = owners[at]!;
    for (const code of codes) addCode(index, code, owner);
    for (const mark of marks) phrases.takeMark(mark, owner);
    if (at % PER_STEP === 0) yield;
  }
  return index;
});

/** The words of concepts in further languages, which only some messages need. */
export const furtherWords = gradually(function* ({ compiled }: KnowledgeBase): Generator<undefined, Vocabulary[]> {
  return compiled?.further ? [yield* vocabularyOf(compiled.further)] : [];
});

/** The questions that bare words call for, each phrase with its question; few texts are bare enough to need them. */
export const questionIndex = gradually(function* ({ questions }: KnowledgeBase): Generator<undefined, { slots: readonly Slot[]; question: Question }[]> {
  yield;
  return questions.flatMap((question) => (question.when ?? []).map((phrase) => ({ slots: compile(piecesOf(phrase)).slots, question })));
});
