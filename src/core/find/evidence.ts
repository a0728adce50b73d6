/** What the signs of a knowledge base find in a message. */
import type { CompiledSign, Emitter, KnowledgeBase, Question, Reason, Strength } from '../../knowledge/schema.js';
import type { Captures, Evidence, Span } from '../answer.js';
import type { Steps } from '../gradually.js';
import type { Message, Word } from '../read/message.js';
import { codeSigns } from '../signs/codes.js';
import { conditionOf, questionIndex, type Condition, type SignIndex } from '../signs/index.js';
import { fills, meet, occurs, type Met } from '../signs/phrases.js';
import type { Owner } from '../signs/owner.js';

/** A sign that was met, before it is weighed. */
export interface Finding extends Span {
  reason: Reason;
  sign: CompiledSign['sign'];
  strength: Strength;
  by: Evidence['by'];
  /** How much the met words say, as a sum of rarities; 0 for codes. */
  weight: number;
  role: Word['role'];
  captures: Captures;
  /** How many concepts it is made of; 0 for phrases and codes. */
  parts: number;
}

/** The emitters that the message shows evidence of: by the end of a host name, or by a mark. */
export function findEmitters(message: Message, emitters: readonly Emitter[]): string[] {
  const hosts = new Set<string>();
  const words = new Set<string>();
  for (const { kind, norm } of message.all) {
    if (kind === 'host') for (let host = norm.replace(/\.$/, ''); host; host = host.includes('.') ? host.slice(host.indexOf('.') + 1) : '') hosts.add(host);
    else words.add(norm);
  }
  return emitters
    .filter(
      ({ hosts: ends, marks }) =>
        ends?.some((end) => hosts.has(end))
        || marks?.some((mark) => {
          const norm = mark.toLowerCase();
          return norm.endsWith('*') ? [...words].some((word) => word.startsWith(norm.slice(0, -1))) : words.has(norm);
        }),
    )
    .map(({ id }) => id);
}

/** So many words are looked up in one step: what is looked up for the first time is made ready then. */
const FEW = 256;
/** A sign met more often than this in one role says nothing new. */
const MOST_TIMES = 4;

/** True for a sign whose conditions (`with`, `from`, `side`) the message meets. */
export type Allows = (owner: Owner) => boolean;

/** Says which signs count in a message. */
export function allowing(message: Message, { conditions }: SignIndex, emitters: readonly string[]): Allows {
  const met = new Map<string, boolean>();
  const isMet = (condition: Condition) =>
    'code' in condition
      ? message.codes.some(({ kind, value }) => (condition.reply ?? kind === 'reply') === (kind === 'reply') && condition.code.test(value))
      : occurs(condition.phrase, message.all);
  const isThere = (text: string): boolean => {
    let is = met.get(text);
    if (is === undefined) {
      let condition = conditions.get(text);
      if (!condition) conditions.set(text, (condition = conditionOf(text)));
      met.set(text, (is = isMet(condition)));
    }
    return is;
  };
  return ({ sign }) =>
    (!sign.from || sign.from.some((id) => emitters.includes(id))) && (!sign.side || sign.side === message.side) && (!sign.with || sign.with.some(isThere));
}

/** The first reading, in steps: all that phrases and codes of the knowledge base find in the message. */
export function* findEvidence(message: Message, index: SignIndex, allows: Allows): Steps<Finding[]> {
  const findings: Finding[] = [];
  const times = new Map<string, number>();

  function* look(words: readonly Word[], codes: boolean): Steps<void> {
    for (let at = 0; at < words.length; at++) {
      if (at % FEW === FEW - 1) yield;
      const word = words[at]!;
      for (const { slots, anchor, owner, weight } of codes ? index.phrases.marksOf(word.norm) : index.phrases.phrasesOf(word.norm)) {
        const key = `${owner.reason.id} ${weight} ${word.role}`;
        if ((times.get(key) ?? 0) >= MOST_TIMES) continue;
        const where = meet(slots, anchor, words, at);
        if (!where || !allows(owner)) continue;
        if (owner.sign.alone && !fillsCell(words, where)) continue;
        times.set(key, (times.get(key) ?? 0) + 1);
        const captures: Record<string, string> = {};
        for (const { name, first, last } of where.captures) captures[name] ??= message.source.slice(words[first]!.start, words[last]!.end);
        findings.push({
          reason: owner.reason,
          sign: owner.sign,
          strength: owner.strength,
          by: codes ? 'code' : isCorrected(words, where.first, where.last) ? 'near' : 'phrase',
          weight,
          role: words[where.first]!.role,
          captures,
          parts: 0,
          start: words[where.first]!.start,
          end: words[where.last]!.end,
        });
      }
    }
  }
  yield* look(message.words, false);
  yield* look(message.all, true);

  for (const found of message.codes) {
    for (const { owner, reply, isExact } of codeSigns(index, found.value)) {
      if (!allows(owner)) continue;
      if (reply && !message.codes.some((other) => other.kind === 'reply' && reply.test(other.value))) continue;
      if (!found.firm && !isExact) continue;
      findings.push({
        reason: owner.reason,
        sign: owner.sign,
        strength: found.firm ? owner.strength : 'hint',
        by: 'code',
        weight: isExact ? 12 : found.kind === 'enhanced' ? 8 : 0,
        role: found.role,
        captures: {},
        parts: 0,
        start: found.start,
        end: found.end,
      });
    }
  }
  return findings;
}

/** Bare words are few; in a longer paste there is no need to look. */
const MOST_BARE_WORDS = 12;

/** The question that the bare words call for ("access denied", and nothing else), with where they stand. */
export function findQuestion({ words }: Message, kb: KnowledgeBase): ({ question: Question } & Span) | undefined {
  if (!words.length || words.length > MOST_BARE_WORDS) return undefined;
  const called = questionIndex.of(kb).find(({ slots }) => fills(slots, words));
  return called && { question: called.question, start: words[0]!.start, end: words.at(-1)!.end };
}

function isCorrected(words: readonly Word[], first: number, last: number): boolean {
  for (let at = first; at <= last; at++) if (words[at]!.corrected) return true;
  return false;
}

/**
 * A bare label: nothing else stands in its line, JSON value or field. A placeholder at its beginning may have taken words of
 * the line before, which are given back.
 */
function fillsCell(words: readonly Word[], where: Met): boolean {
  const head = where.captures.find(({ first }) => first === where.first);
  if (head) {
    const next = words[head.last + 1]?.cell;
    while (head.first < head.last && words[head.first]!.cell !== next) where.first = head.first += 1;
  }
  return words[where.first - 1]?.cell !== words[where.first]!.cell && words[where.last + 1]?.cell !== words[where.last]!.cell;
}
