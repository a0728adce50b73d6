/** The signs of a knowledge base, compiled and made ready to be looked up by their rarest word. */
import type { KnowledgeBase, Question, Strength } from '../../knowledge/schema.js';
import { gradually } from '../gradually.js';
import { conceptIndex, type ConceptIndex } from './concepts.js';
import type { Condition, Owner } from './owner.js';
import { anchorsOf, compilePhrase, wordsOf, type Anchored, type Slot } from './phrases.js';
import { push } from './push.js';

/** A phrase or vendor's mark of the knowledge base, compiled, and whose sign it is. */
export interface Pattern {
  slots: Slot[];
  /** Sum of its words' rarities: how much it says. */
  weight: number;
  owner: Owner;
}

/** The signs of a knowledge base, ready to be looked up by their rarest word. */
export interface SignIndex {
  anchors: Map<string, (Anchored & { pattern: Pattern })[]>;
  conditions: Map<string, (Anchored & { id: number })[]>;
  questions: Map<string, (Anchored & { question: Question })[]>;
  codes: { owner: Owner; code: RegExp; reply?: RegExp; exact: boolean }[];
  patterns: Pattern[];
  concepts: ConceptIndex;
  /** Every word of the phrases. */
  vocabulary: Set<string>;
}

/** Names under which the words of the subject stand among the concepts; no file can have them. */
export const ABOUT = '+about';
export const PERHAPS = '+perhaps';
export const ELSEWHERE = '+elsewhere';

const ENHANCED_SIGN = /^(?:[245]|x)\.(?:\d{1,3}|x)\.(?:\d{1,3}|x)$/i;
const REPLY_SIGN = /^[245](?:\d\d|xx|\dx)$/i;

const codePattern = (code: string) => new RegExp(`^${code.toLowerCase().replaceAll('.', '\\.').replaceAll('x', '\\d+')}$`);
const replyPattern = (code: string) => new RegExp(`^${code.toLowerCase().replaceAll('x', '\\d')}$`);

/** What a code is worth when its sign does not say: words decide, and x.x.0 or x.7.1 mean anything. */
function codeStrength(code: string): Strength {
  return ENHANCED_SIGN.test(code) && !/x/i.test(code) && !/\.0$|\.7\.[01]$/.test(code) ? 'likely' : 'hint';
}

/** The phrases that signs name as conditions, each with a number. */
class Conditions {
  readonly phrases = new Map<string, number>();

  of(text: string): Condition {
    if (ENHANCED_SIGN.test(text)) return { code: codePattern(text), reply: false };
    if (/^[245]xx$/i.test(text)) return { code: new RegExp(`^${text[0]}(?:\\d\\d|\\.)`), reply: undefined };
    if (REPLY_SIGN.test(text)) return { code: replyPattern(text), reply: true };
    let id = this.phrases.get(text);
    if (id === undefined) this.phrases.set(text, (id = this.phrases.size));
    return { phrase: id };
  }
}

/** The index of a knowledge base. */
export const signIndex = gradually(function* (kb: KnowledgeBase): Generator<undefined, SignIndex> {
  const index: SignIndex = {
    anchors: new Map(),
    conditions: new Map(),
    questions: new Map(),
    codes: [],
    patterns: [],
    concepts: conceptIndex([], []),
    vocabulary: new Set(),
  };
  const conditions = new Conditions();
  const byConcepts: Owner[] = [];
  /** In how many reasons a word is. */
  const frequency = new Map<string, number>();
  for (const reason of kb.reasons) {
    const words = new Set<string>();
    for (const sign of reason.signs) {
      const owner: Owner = {
        reason,
        sign,
        strength: sign.strength ?? (sign.concepts === undefined ? 'sure' : 'likely'),
        isCode: sign.code !== undefined,
        conditions: (sign.with ?? []).map((text) => conditions.of(text)),
      };
      if (sign.code !== undefined) addCode(index, sign.code, owner);
      if (sign.concepts !== undefined) byConcepts.push(owner);
      if (sign.phrase === undefined) continue;
      const slots = compilePhrase(sign.phrase);
      index.patterns.push({ slots, weight: 0, owner });
      for (const slot of slots) for (const word of wordsIn(slot)) words.add(word);
    }
    for (const word of words) frequency.set(word, (frequency.get(word) ?? 0) + 1);
    yield;
  }

  const total = kb.reasons.length + 1;
  for (const word of frequency.keys()) index.vocabulary.add(word);
  const rarities = new Map([...frequency].map(([word, count]) => [word, Math.log(total / count)]));
  const rarest = Math.log(total);
  const rarity = (word: string) => rarities.get(word) ?? rarest;
  const worth = (words: readonly string[]) => words.reduce((sum, word) => sum + rarity(word) + 0.2, 0);
  for (const pattern of index.patterns) {
    pattern.weight = pattern.slots.reduce(
      (sum, slot) => sum + ('word' in slot ? worth([slot.word]) : 'options' in slot ? Math.min(...slot.options.map(worth)) : 0),
      0,
    );
    for (const anchored of anchorsOf(pattern.slots, rarity)) push(index.anchors, anchored.word, { ...anchored, pattern });
    yield;
  }
  const { about = [], perhaps = [], elsewhere = [] } = kb.subject ?? {};
  index.concepts = conceptIndex(
    [...(kb.concepts ?? []), { id: ABOUT, words: about }, { id: PERHAPS, words: perhaps }, { id: ELSEWHERE, words: elsewhere }],
    byConcepts,
  );
  yield;
  for (const [phrase, id] of conditions.phrases)
    for (const anchored of anchorsOf(compilePhrase(phrase), rarity)) push(index.conditions, anchored.word, { ...anchored, id });
  for (const question of kb.questions) {
    for (const phrase of question.when ?? [])
      for (const anchored of anchorsOf(compilePhrase(phrase), rarity)) push(index.questions, anchored.word, { ...anchored, question });
  }
  return index;
});

/** Puts in the sign of an SMTP reply or enhanced status code, of both ("550 5.1.1"), or of a vendor's mark. */
function addCode(index: SignIndex, code: string, owner: Owner): void {
  const [first, second] = code.trim().split(/[\s-]+/);
  const strength = owner.sign.strength ?? codeStrength(second ?? first!);
  const own = { ...owner, strength };
  if (ENHANCED_SIGN.test(code)) index.codes.push({ owner: own, code: codePattern(code), exact: !/x/i.test(code) });
  else if (REPLY_SIGN.test(code)) index.codes.push({ owner: own, code: replyPattern(code), exact: false });
  else if (second && REPLY_SIGN.test(first!) && ENHANCED_SIGN.test(second))
    index.codes.push({ owner: own, code: codePattern(second), reply: replyPattern(first!), exact: true });
  else index.patterns.push({ slots: wordsOf(code).map((word) => ({ word })), weight: 0, owner: { ...owner, strength: owner.sign.strength ?? 'likely' } });
}

/** Every word that a slot may stand for. */
export function wordsIn(slot: Slot): string[] {
  return 'word' in slot ? [slot.word] : 'options' in slot ? slot.options.flat() : [];
}
