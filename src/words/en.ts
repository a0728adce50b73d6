import { firstWords } from './en-first.js';
import { laterWords } from './en-later.js';
import type { Words } from './words.js';

/** The English words. */
export const words: Words = { ...firstWords, ...laterWords };
