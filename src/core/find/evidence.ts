/** What the signs of a knowledge base find in a message. */
import type { Emitter, Question, Reason, Sign, Strength } from '../../knowledge/schema.js';
import type { Captures, Evidence, Span } from '../answer.js';
import type { Message, Word } from '../read/message.js';
import { meet, type Met } from '../signs/phrases.js';
import type { SignIndex } from '../signs/index.js';
import type { Owner } from '../signs/owner.js';

/** A sign that was met, before it is weighed. */
export interface Finding extends Span {
  reason: Reason;
  sign: Sign;
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

/** A sign met more often than this in one role says nothing new. */
const MOST_TIMES = 4;

/** True for a sign whose conditions (`with`, `from`, `side`) the message meets. */
export type Allows = (owner: Owner) => boolean;

/** Says which signs count in a message. */
export function allowing(message: Message, index: SignIndex, emitters: readonly string[]): Allows {
  const met = metConditions(message, index);
  return ({ sign, conditions }) =>
    (!sign.from || sign.from.some((id) => emitters.includes(id)))
    && (!sign.side || sign.side === message.side)
    && (!conditions.length
      || conditions.some((condition) =>
        'code' in condition
          ? message.codes.some((code) => (condition.reply ?? code.kind === 'reply') === (code.kind === 'reply') && condition.code.test(code.value))
          : met.has(condition.phrase),
      ));
}

/** The first reading: all that phrases and codes of the knowledge base find in the message. */
export function findEvidence(message: Message, index: SignIndex, allows: Allows): Finding[] {
  const findings: Finding[] = [];
  const times = new Map<string, number>();

  const look = (words: readonly Word[], codes: boolean) =>
    words.forEach((word, at) => {
      for (const { pattern, slots, anchor } of index.anchors.get(word.norm) ?? []) {
        const { owner, weight } = pattern;
        if (owner.isCode !== codes) continue;
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
    });
  look(message.words, false);
  look(message.all, true);

  for (const { owner, code, reply, exact } of index.codes) {
    for (const found of message.codes) {
      if (!code.test(found.value) || !allows(owner)) continue;
      if (reply && !message.codes.some((other) => other.kind === 'reply' && reply.test(other.value))) continue;
      if (!found.firm && !exact) continue;
      findings.push({
        reason: owner.reason,
        sign: owner.sign,
        strength: found.firm ? owner.strength : 'hint',
        by: 'code',
        weight: exact ? 12 : found.kind === 'enhanced' ? 8 : 0,
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
export function findQuestion(message: Message, index: SignIndex): ({ question: Question } & Span) | undefined {
  const { words } = message;
  for (let at = 0; at < Math.min(words.length, MOST_BARE_WORDS); at++) {
    for (const { slots, anchor, question } of index.questions.get(words[at]!.norm) ?? []) {
      const where = meet(slots, anchor, words, at);
      if (where?.first === 0 && where.last === words.length - 1) return { question, start: words[where.first]!.start, end: words[where.last]!.end };
    }
  }
  return undefined;
}

function metConditions(message: Message, index: SignIndex): Set<number> {
  const met = new Set<number>();
  message.all.forEach((word, at) => {
    for (const { slots, anchor, id } of index.conditions.get(word.norm) ?? []) {
      if (!met.has(id) && meet(slots, anchor, message.all, at)) met.add(id);
    }
  });
  return met;
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
