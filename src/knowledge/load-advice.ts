import parts from '~advice-parts';
import type { Loaders } from './advice.js';

/** Loads the advice of the built-in knowledge base, part by part, the notes for IT, and the words of the questions. */
export const adviceLoaders: Loaders = { parts, notes: () => import('~notes'), questions: () => import('~questions') };
