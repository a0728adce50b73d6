import type { GlossaryFile } from './translation-schema.js';
import type { Texts } from './texts.js';

/** What a vendor calls its own things, what a message says, and addresses: there other words stand than in the glossary. */
const NOT_OURS = /\*\*[^*]{0,200}\*\*|`[^`]{0,200}`|\]\([^)]{0,400}\)|\{[a-z]{1,20}\|?|[“„«「『][^“”„«»」』]{0,200}[”“»」』]|"[^"]{0,200}"/gu;
/** What is written without spaces has no ends of words. */
const UNSPACED = /[\u3040-\u30ff\u3400-\u9fff]/;

/** Finds words that the glossary has another one for. */
export function glossaryCheck({ terms }: GlossaryFile): (texts: Texts) => { field: string; message: string }[] {
  const words = Object.values(terms).flatMap(({ use, not }) => not.map((word) => ({ word, use, pattern: patternOf(word) })));
  return (texts) =>
    Array.from(texts).flatMap(([field, text]) => {
      const own = text.replace(NOT_OURS, ' ');
      return words
        .filter(({ pattern }) => pattern.test(own))
        .map(({ word, use }) => ({ field, message: `says “${word}”, where the glossary has “${use}”: ${text}` }));
    });
}

function patternOf(word: string): RegExp {
  const escaped = word.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&').replace(/\s+/g, '\\s+');
  return UNSPACED.test(word) ? new RegExp(escaped, 'u') : new RegExp(`(?<![\\p{L}\\p{M}\\p{N}])${escaped}(?![\\p{L}\\p{M}\\p{N}])`, 'iu');
}
