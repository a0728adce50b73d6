import { prepareRedact, redact as redactWords } from '../core/redact/redact.js';
import { maskingWords } from '../knowledge/masking-words.js';
import type { KnowledgeBase } from '../knowledge/schema.js';
import { withoutOriginal } from '../mail/original.js';

/** Masks a text. */
export type Mask = (text: string) => string;

/**
 * A text with all masked that is not known to be harmless: kept are the words that the knowledge base is written with, the small words of
 * languages, codes, dates, punctuation and the host names of providers. Known words are masked, too, where they stand for a person; of a returned
 * original nothing is left. `names` are names that the caller knows of. Cut a text at a word's end before, or half an address may be left of it.
 */
export function redact(text: string, kb: KnowledgeBase, names: readonly string[] = []): string {
  return redactWords(withoutOriginal(text.replace(/\r\n?/g, '\n')), kb, maskingWords, names);
}

/** Does a bit of the work that the first masked text of a knowledge base waits for; true where nothing is left of it. */
export function prepare(kb: KnowledgeBase): boolean {
  return prepareRedact(kb, maskingWords);
}
