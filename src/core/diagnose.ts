import type { KnowledgeBase } from '../knowledge/schema.js';
import type { Answer } from './answer.js';
import { placesOf } from './find/concepts.js';
import { findEvidence, type Finding } from './find/evidence.js';
import { findNear, correctWords, nearIndex } from './find/typing-errors.js';
import { atOnce, type Steps } from './gradually.js';
import { glanceInSteps, isSure, judge, type Judgement, type Reading } from './glance.js';
import { readMessage, type Message } from './read/message.js';
import { furtherWords, questionIndex, signIndex } from './signs/index.js';

const isSound = ({ strength, by }: Finding) => (by !== 'code' ? strength !== 'hint' : strength === 'proof' || strength === 'sure');

/** A phrase of this weight (a sum of rarities) would not be met by chance in a text that means something else. */
const TELLING = 8;

/** The answer with all that it was decided on; what is not sure at first sight is looked at more closely. In steps. */
export function* explain(text: string, kb: KnowledgeBase): Steps<Judgement & { message: Message }> {
  const message = yield* readMessage(text);
  const first = yield* glanceInSteps(message, kb);
  return { message, ...(isSure(first.answer) ? first : yield* lookCloser(first.reading, kb)) };
}

/** Answers with typing errors corrected, and by the words of concepts in all languages; in steps. */
function* lookCloser(reading: Reading, kb: KnowledgeBase): Steps<Judgement> {
  const index = signIndex.of(kb);
  const words = [index.words, ...(yield* furtherWords.inSteps(kb))];
  const { message, allows } = reading;
  let { findings } = reading;
  let corrected = message;
  let places = yield* placesOf(message, words);
  // Spelling is corrected only where the words as they stand say little, and whole phrases are guessed only where they say nothing.
  if (!findings.some((finding) => isSound(finding) && finding.by !== 'code' && finding.weight >= TELLING)) {
    corrected = (yield* correctWords(message, index, places)) ?? message;
    if (corrected !== message) {
      findings = yield* findEvidence(corrected, index, allows);
      places = yield* placesOf(corrected, words);
    }
    if (!findings.some(isSound)) findings = [...findings, ...(yield* findNear(message, index.phrases))];
  }
  return yield* judge({ ...reading, findings }, kb, places, corrected);
}

/**
 * Does a bit of the work that the first answer from a knowledge base waits for; true where nothing is left of it. For moments in
 * which nobody waits: whoever asks before it is done has the rest done at once.
 */
export function prepare(kb: KnowledgeBase): boolean {
  return signIndex.step(kb) && questionIndex.step(kb) && furtherWords.step(kb) && nearIndex.step(signIndex.of(kb).phrases);
}

/** What is known of a text besides its words. */
export interface DiagnoseOptions {
  /** Reserved for texts that were read from a picture, in which letters may be mistaken; it changes nothing yet. */
  from?: 'picture' | undefined;
}

/**
 * Says why an e-mail failed, from the pasted text and a knowledge base alone; pure and synchronous.
 * Never throws on any text. Of a paste over 262,144 characters only the first part is read (`about.truncated`).
 */
export function diagnose(text: string, kb: KnowledgeBase, options: DiagnoseOptions = {}): Answer {
  void options; // reserved
  return atOnce(diagnoseInSteps(text, kb));
}

/** The same in steps, none of which takes more than some milliseconds even for the longest text that is read: for pages that have to read it themselves. */
export function* diagnoseInSteps(text: string, kb: KnowledgeBase): Steps<Answer> {
  return text.trim() ? (yield* explain(text, kb)).answer : { status: 'empty' };
}
