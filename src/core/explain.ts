/** Reads one message with a knowledge base: at first sight, and where that is not sure, more closely. */
import type { KnowledgeBase } from '../knowledge/schema.js';
import { placesOf } from './find/concepts.js';
import { findEvidence, type Finding } from './find/evidence.js';
import { correctWords, findNear } from './find/typing-errors.js';
import type { Steps } from './gradually.js';
import { glanceInSteps, isSure, judge, type Judgement, type Reading } from './glance.js';
import { readMessage, type Message } from './read/message.js';
import { furtherWords, signIndex } from './signs/index.js';

const isSound = ({ strength, by }: Finding) => (by !== 'code' ? strength !== 'hint' : strength === 'proof' || strength === 'sure');

/** A phrase of this weight (a sum of rarities) would not be met by chance in a text that means something else. */
const TELLING = 8;

/** What puts right in a message how it was read. */
export type Repair = (message: Message) => Steps<Message>;

/** The answer with all that it was decided on; what is not sure at first sight is looked at more closely. In steps. */
export function* explain(text: string, kb: KnowledgeBase, repair?: Repair): Steps<Judgement & { message: Message }> {
  const read = yield* readMessage(text);
  const message = repair ? yield* repair(read) : read;
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
    corrected = (yield* correctWords(message, index.phrases, words, places)) ?? message;
    if (corrected !== message) {
      findings = yield* findEvidence(corrected, index, allows);
      places = yield* placesOf(corrected, words);
    }
    if (!findings.some(isSound)) findings = [...findings, ...(yield* findNear(message, index.phrases))];
  }
  return yield* judge({ ...reading, findings }, kb, places, corrected);
}
