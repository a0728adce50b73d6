import type { KnowledgeBase } from '../knowledge/schema.js';
import type { Answer } from './answer.js';
import { decide } from './judge/decide.js';
import { findConcepts, placesOf } from './find/concepts.js';
import { allowing, findEmitters, findEvidence, findQuestion, type Finding } from './find/evidence.js';
import { readMessage, type Message } from './read/message.js';
import { findNear, correctWords, nearIndex } from './find/typing-errors.js';
import { isAboutElse, isReference } from './judge/prose.js';
import { subjectOf, type Subject } from './judge/subject.js';
import { rankReasons, type Candidate } from './judge/rank.js';
import { questionIndex, signIndex } from './signs/index.js';

const isSound = ({ strength, by }: Finding) => (by !== 'code' ? strength !== 'hint' : strength === 'proof' || strength === 'sure');

/** A phrase of this weight (a sum of rarities) would not be met by chance in a text that means something else. */
const TELLING = 8;

/** Everything before the decision: what was read, and the reasons that something speaks for, best first. */
export function candidatesFor(text: string, kb: KnowledgeBase): { message: Message; emitters: string[]; candidates: Candidate[]; subject: Subject } {
  const index = signIndex.of(kb);
  const message = readMessage(text);
  const emitters = findEmitters(message, kb.emitters);
  const allows = allowing(message, index, emitters);
  let findings = findEvidence(message, index, allows);
  let read = message;
  // Spelling is corrected only where the words as they stand say little, and whole phrases are guessed only where they say nothing.
  if (!findings.some((finding) => isSound(finding) && finding.by !== 'code' && finding.weight >= TELLING)) {
    read = correctWords(message, index.phrases) ?? message;
    if (read !== message) findings = findEvidence(read, index, allows);
    if (!findings.some(isSound)) findings = [...findings, ...findNear(message, index.phrases)];
  }
  const places = placesOf(read, index.concepts);
  const candidates = rankReasons(findings, findConcepts(read, places, index.concepts, allows), text);
  return { message, emitters, candidates, subject: subjectOf(message, places, emitters, kb.subject !== undefined, candidates[0]?.evidence ?? []) };
}

/**
 * Does a bit of the work that the first answer from a knowledge base waits for; true where nothing is left of it. For moments in
 * which nobody waits: whoever asks before it is done has the rest done at once.
 */
export function prepare(kb: KnowledgeBase): boolean {
  return signIndex.step(kb) && questionIndex.step(kb) && nearIndex.step(signIndex.of(kb).phrases);
}

/**
 * Says why an e-mail failed, from the pasted text and a knowledge base alone; pure and synchronous.
 * Never throws on any text. Of a paste over 262,144 characters only the first part is read (`about.truncated`).
 */
export function diagnose(text: string, kb: KnowledgeBase): Answer {
  if (!text.trim()) return { status: 'empty' };
  const { message, emitters, candidates, subject } = candidatesFor(text, kb);
  const { phrases } = signIndex.of(kb);
  const asked = findQuestion(message, kb);
  const isElse = candidates[0] !== undefined && !emitters.length && (isAboutElse(message, candidates[0], phrases) || isReference(message, candidates));
  return decide({ candidates, message, emitters, asked, subject: isElse ? 'elsewhere' : subject }, kb);
}
