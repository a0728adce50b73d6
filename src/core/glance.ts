/** The first look at a message: its words as they stand, and those of concepts in the first languages. It is enough for most. */
import type { KnowledgeBase } from '../knowledge/schema.js';
import { DELIVERED, type Answer } from './answer.js';
import { findConcepts, placesOf, type Places } from './find/concepts.js';
import { allowing, findEmitters, findEvidence, findQuestion, type Allows, type Finding } from './find/evidence.js';
import { atOnce, type Steps } from './gradually.js';
import { decide, wasRefused } from './judge/decide.js';
import { isAboutElse, isReference } from './judge/prose.js';
import { rankReasons, type Candidate } from './judge/rank.js';
import { subjectFeaturesOf, subjectOf, type SubjectFeatures } from './judge/subject.js';
import { readMessage, type Message } from './read/message.js';
import { signIndex } from './signs/index.js';

/** From this score on, a closer look would hardly change an answer. */
const SURE = 0.95;

/** True for an answer that needs no closer look. */
export function isSure(answer: Answer): boolean {
  return answer.status === 'empty' || (answer.status === 'match' && answer.match.score >= SURE);
}

/** What was read, and what phrases and codes find in it. */
export interface Reading {
  message: Message;
  emitters: string[];
  allows: Allows;
  findings: readonly Finding[];
}

/** An answer, and what it was decided on. */
export interface Judgement {
  /** The reasons that something speaks for, best first. */
  candidates: Candidate[];
  /** What shows the subject of the text; undefined where every text is taken for one about it. */
  subject: SubjectFeatures | undefined;
  answer: Answer;
}

/** Finds what phrases and codes say of the words of a message as they stand; in steps. */
function* read(message: Message, kb: KnowledgeBase): Steps<Reading> {
  const index = yield* signIndex.inSteps(kb);
  const emitters = findEmitters(message, kb.emitters);
  yield;
  const allows = allowing(message, index, emitters);
  return { message, emitters, allows, findings: yield* findEvidence(message, index, allows) };
}

/** Answers by these findings, and by what concepts at these places say; `corrected` is the message without its typing errors, and theirs. In steps. */
export function* judge({ message, emitters, allows, findings }: Reading, kb: KnowledgeBase, places: Places, corrected = message): Steps<Judgement> {
  const { phrases, conceptSigns, hasSubject } = signIndex.of(kb);
  const ranked = rankReasons(findings, yield* findConcepts(corrected, places, conceptSigns, allows), message.source);
  const candidates = wasRefused(message.codes) ? ranked.filter(({ reason }) => reason.category !== DELIVERED) : ranked;
  const [first] = candidates;
  const subject = first && hasSubject ? subjectFeaturesOf(corrected, places, emitters, first, phrases) : undefined;
  yield;
  const isElse = first !== undefined && !emitters.length && (isAboutElse(message, first, phrases) || isReference(message, candidates));
  const asked = findQuestion(message, kb);
  const answer = decide({ candidates, message, emitters, asked, subject: isElse ? 0 : subject ? subjectOf(subject) : 1 }, kb);
  return { candidates, subject, answer };
}

/** The first look, in steps. */
export function* glanceInSteps(message: Message, kb: KnowledgeBase): Steps<Judgement & { reading: Reading }> {
  const reading = yield* read(message, kb);
  return { reading, ...(yield* judge(reading, kb, yield* placesOf(message, [signIndex.of(kb).words]))) };
}

/** The answer at first sight. */
export function glance(text: string, kb: KnowledgeBase): Answer {
  return text.trim() ? atOnce(glanceInSteps(atOnce(readMessage(text)), kb)).answer : { status: 'empty' };
}
