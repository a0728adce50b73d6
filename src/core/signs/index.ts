/** The signs of a knowledge base, compiled and made ready to be looked up by their rarest word. */
import type { KnowledgeBase, Question, Strength } from '../../knowledge/schema.js';
import { gradually } from '../gradually.js';
import { compileSigns } from './compile.js';
import { conceptIndex, type ConceptIndex } from './concepts.js';
import type { Owner } from './owner.js';
import { PhraseBook } from './phrase-book.js';
import { compile, piecesOf, wordsOf, type Slot } from './phrases.js';
import { push } from './push.js';

/** The sign of a code; `reply` is what has to stand beside an enhanced status code. */
export interface CodeSign {
  owner: Owner;
  reply?: RegExp;
  isExact: boolean;
}

/** The signs of a knowledge base, ready to be looked up. */
export interface SignIndex {
  phrases: PhraseBook;
  /** Signs of one code, by it, and those of all codes of a kind ("5.x.x"). */
  codes: Map<string, CodeSign[]>;
  kinds: (CodeSign & { code: RegExp })[];
  /** What signs name as their conditions, once it was needed. */
  conditions: Map<string, Condition>;
  concepts: ConceptIndex;
}

/** Names under which the words of the subject stand among the concepts; no file can have them. */
export const ABOUT = '+about';
export const PERHAPS = '+perhaps';
export const ELSEWHERE = '+elsewhere';

const ENHANCED_SIGN = /^(?:[245]|x)\.(?:\d{1,3}|x)\.(?:\d{1,3}|x)$/i;
const REPLY_SIGN = /^[245](?:\d\d|xx|\dx)$/i;

/** Spares all other marks a closer look. */
const MAY_BE_CODE = /^[245x]/i;

const codePattern = (code: string) => new RegExp(`^${code.toLowerCase().replaceAll('.', '\\.').replaceAll('x', '\\d+')}$`);
const replyPattern = (code: string) => new RegExp(`^${code.toLowerCase().replaceAll('x', '\\d')}$`);

/** What a code is worth when its sign does not say: words decide, and x.x.0 or x.7.1 mean anything. */
function codeStrength(code: string): Strength {
  return ENHANCED_SIGN.test(code) && !/x/i.test(code) && !/\.0$|\.7\.[01]$/.test(code) ? 'likely' : 'hint';
}

/** What else must be in the message: a code, or a phrase. */
export type Condition = { code: RegExp; reply: boolean | undefined } | { phrase: readonly Slot[] };

/** Reads what a sign names as its condition. */
export function conditionOf(text: string): Condition {
  if (ENHANCED_SIGN.test(text)) return { code: codePattern(text), reply: false };
  if (/^[245]xx$/i.test(text)) return { code: new RegExp(`^${text[0]}(?:\\d\\d|\\.)`), reply: undefined };
  if (REPLY_SIGN.test(text)) return { code: replyPattern(text), reply: true };
  return { phrase: compile(piecesOf(text)).slots };
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
  const { concepts, subject: { about = [], perhaps = [], elsewhere = [] } = {} } = compiled;
  const index: SignIndex = {
    phrases,
    codes: new Map(),
    kinds: [],
    conditions: new Map(),
    concepts: yield* conceptIndex(
      [...concepts, { id: ABOUT, words: about }, { id: PERHAPS, words: perhaps }, { id: ELSEWHERE, words: elsewhere }],
      owners.filter(({ sign }) => sign.concepts !== undefined),
    ),
  };
  for (let at = 0; at < compiled.signs.length; at++) {
    const { codes } = compiled.signs[at]!;
    for (const code of codes) addCode(index, code, owners[at]!);
    if (codes.length) yield;
  }
  return index;
});

/** The questions that bare words call for, each phrase with its question; few texts are bare enough to need them. */
export const questionIndex = gradually(function* ({ questions }: KnowledgeBase): Generator<undefined, { slots: readonly Slot[]; question: Question }[]> {
  yield;
  return questions.flatMap((question) => (question.when ?? []).map((phrase) => ({ slots: compile(piecesOf(phrase)).slots, question })));
});

/** What the sign of a code says: an SMTP reply, an enhanced status code, or both ("550 5.1.1"); undefined for a vendor's mark. */
function readCode(code: string): { own: string; reply?: string } | undefined {
  if (!MAY_BE_CODE.test(code)) return undefined;
  if (ENHANCED_SIGN.test(code) || REPLY_SIGN.test(code)) return { own: code };
  const [reply, own] = code.trim().split(/[\s-]+/);
  return own && REPLY_SIGN.test(reply!) && ENHANCED_SIGN.test(own) ? { own, reply: reply! } : undefined;
}

/** Puts in the sign of a code, or of a vendor's mark. */
function addCode({ codes, kinds, phrases }: SignIndex, code: string, owner: Owner): void {
  const read = readCode(code);
  if (!read) {
    phrases.takeMark(wordsOf(code), { ...owner, strength: owner.sign.strength ?? 'likely' });
    return;
  }
  const { own, reply } = read;
  const isEnhanced = ENHANCED_SIGN.test(own);
  const isKind = /x/i.test(own);
  const sign: CodeSign = {
    owner: { ...owner, strength: owner.sign.strength ?? codeStrength(own) },
    ...(reply && { reply: replyPattern(reply) }),
    isExact: isEnhanced && (reply !== undefined || !isKind),
  };
  if (isKind) kinds.push({ ...sign, code: isEnhanced ? codePattern(own) : replyPattern(own) });
  else push(codes, own, sign);
}
