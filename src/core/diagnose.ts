import type { KnowledgeBase } from '../knowledge/schema.js';
import type { Answer } from './answer.js';
import { explain } from './explain.js';
import { nearIndex } from './find/typing-errors.js';
import { atOnce, type Steps } from './gradually.js';
import { diagnosePicture } from './picture.js';
import { furtherWords, questionIndex, signIndex } from './signs/index.js';

/**
 * Does a bit of the work that the first answer from a knowledge base waits for; true where nothing is left of it. For moments in
 * which nobody waits: whoever asks before it is done has the rest done at once.
 */
export function prepare(kb: KnowledgeBase): boolean {
  return signIndex.step(kb) && questionIndex.step(kb) && furtherWords.step(kb) && nearIndex.step(signIndex.of(kb).phrases);
}

/** What is known of a text besides its words. */
export interface DiagnoseOptions {
  /** Where the text was read from: in that of a picture letters may be mistaken, and two empty lines stand between parts that stand apart. */
  from?: 'picture' | undefined;
}

/**
 * Says why an e-mail failed, from the pasted text and a knowledge base alone; pure and synchronous.
 * Never throws on any text. Of a paste over 262,144 characters only the first part is read (`about.truncated`).
 */
export function diagnose(text: string, kb: KnowledgeBase, options: DiagnoseOptions = {}): Answer {
  return atOnce(diagnoseInSteps(text, kb, options));
}

/** The same in steps, none of which takes more than some milliseconds even for the longest text that is read: for pages that have to read it themselves. */
export function* diagnoseInSteps(text: string, kb: KnowledgeBase, { from }: DiagnoseOptions = {}): Steps<Answer> {
  if (!text.trim()) return { status: 'empty' };
  return from === 'picture' ? yield* diagnosePicture(text, kb) : (yield* explain(text, kb)).answer;
}
