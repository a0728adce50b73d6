import { laterWords } from './en-later.js';
import { merge } from './own-words.js';
import type { FirstWords, Words } from './words.js';

/** Made once for the words of each language. */
const made = new WeakMap<FirstWords, Words>();

/** All words where the first ones are there: English comes in two parts; other languages, and what a host says itself, have words of their own. */
export function withLaterWords(words: FirstWords): Words {
  const known = made.get(words);
  if (known) return known;
  const all = merge(laterWords, words) as Words;
  made.set(words, all);
  return all;
}
