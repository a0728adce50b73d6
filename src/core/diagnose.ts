import type { KnowledgeBase } from '../knowledge/schema.js';
import type { Answer } from './answer.js';
import { decide } from './judge/decide.js';
import { findConcepts, placesOf } from './find/concepts.js';
import { allowing, findEmitters, findEvidence, findQuestion, type Allows, type Finding } from './find/evidence.js';
import { readMessage, type Message } from './read/message.js';
import { findNear, correctWords, nearIndex } from './find/typing-errors.js';
import { isAboutElse, isReference } from './judge/prose.js';
import { subjectFeaturesOf, subjectOf, type SubjectFeatures } from './judge/subject.js';
import { rankReasons, type Candidate } from './judge/rank.js';
import type { Vocabulary } from './signs/concepts.js';
import { furtherWords, questionIndex, signIndex, type SignIndex } from './signs/index.js';

const isSound = ({ strength, by }: Finding) => (by !== 'code' ? strength !== 'hint' : strength === 'proof' || strength === 'sure');

/** A phrase of this weight (a sum of rarities) would not be met by chance in a text that means something else. */
const TELLING = 8;

/** From this score on, words of further languages would hardly change an answer. */
const SURE = 0.95;

/** True for an answer that needs no closer look. */
export function isSure(answer: Answer): boolean {
  return answer.status === 'empty' || (answer.status === 'match' && answer.match.score >= SURE);
}

/** What was read, and what phrases and codes find in it. */
interface Reading {
  message: Message;
  /** The same with misspelt words corrected, where that was needed. */
  corrected: Message;
  emitters: string[];
  allows: Allows;
  findings: readonly Finding[];
}

function read(text: string, { emitters: known }: KnowledgeBase, index: SignIndex): Reading {
  const message = readMessage(text);
  const emitters = findEmitters(message, known);
  const allows = allowing(message, index, emitters);
  let findings = findEvidence(message, index, allows);
  let corrected = message;
  // Spelling is corrected only where the words as they stand say little, and whole phrases are guessed only where they say nothing.
  if (!findings.some((finding) => isSound(finding) && finding.by !== 'code' && finding.weight >= TELLING)) {
    corrected = correctWords(message, index) ?? message;
    if (corrected !== message) findings = findEvidence(corrected, index, allows);
    if (!findings.some(isSound)) findings = [...findings, ...findNear(message, index.phrases)];
  }
  return { message, corrected, emitters, allows, findings };
}

/** What the answer was decided on. */
interface Judged {
  /** The reasons that something speaks for, best first. */
  candidates: Candidate[];
  /** What shows the subject of the text; undefined where every text is taken for one about it. */
  subject: SubjectFeatures | undefined;
  answer: Answer;
}

/** Judges a reading by these words of concepts. */
function judge(text: string, kb: KnowledgeBase, reading: Reading, words: readonly Vocabulary[]): Judged {
  const { message, corrected, emitters, allows, findings } = reading;
  const { phrases, conceptSigns } = signIndex.of(kb);
  const places = placesOf(corrected, words);
  const candidates = rankReasons(findings, findConcepts(corrected, places, conceptSigns, allows), text);
  const [first] = candidates;
  // Where the knowledge base does not say by which words its subject shows, every text is about it.
  const subject = first && kb.subject && subjectFeaturesOf(corrected, places, emitters, first, phrases);
  const isElse = first !== undefined && !emitters.length && (isAboutElse(message, first, phrases) || isReference(message, candidates));
  const asked = findQuestion(message, kb);
  const answer = decide({ candidates, message, emitters, asked, subject: isElse ? 0 : subject ? subjectOf(subject) : 1 }, kb);
  return { candidates, subject, answer };
}

/** The answer with all that it was decided on; words of further languages are looked at where those of the first give no sure one. */
export function explain(text: string, kb: KnowledgeBase): Judged & { message: Message } {
  const index = signIndex.of(kb);
  const reading = read(text, kb, index);
  let judged = judge(text, kb, reading, [index.words]);
  const further = isSure(judged.answer) ? undefined : furtherWords.of(kb);
  if (further) judged = judge(text, kb, reading, [index.words, further]);
  return { message: reading.message, ...judged };
}

/**
 * Does a bit of the work that the first answer from a knowledge base waits for; true where nothing is left of it. For moments in
 * which nobody waits: whoever asks before it is done has the rest done at once.
 */
export function prepare(kb: KnowledgeBase): boolean {
  return signIndex.step(kb) && questionIndex.step(kb) && furtherWords.step(kb) && nearIndex.step(signIndex.of(kb).phrases);
}

/**
 * Says why an e-mail failed, from the pasted text and a knowledge base alone; pure and synchronous.
 * Never throws on any text. Of a paste over 262,144 characters only the first part is read (`about.truncated`).
 */
export function diagnose(text: string, kb: KnowledgeBase): Answer {
  return text.trim() ? explain(text, kb).answer : { status: 'empty' };
}
