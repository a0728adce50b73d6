import type { KnowledgeBase, Prose, Reason } from '../knowledge/schema.js';
import type { ContentMistake } from './content-error.js';
import type { Texts } from './texts.js';

/** A reason with what is tested but not shipped. */
export interface LoadedReason {
  reason: Reason;
  examples: string[];
  near: { text: string; is?: string | undefined }[];
  sources: string[];
  file: string;
}

/** Words by language. */
export interface WordList {
  id: string;
  byLanguage: Record<string, string[]>;
}

/** The texts in other languages, and what is no mistake in them, and yet to be looked at. */
export interface Translated {
  translations: Prose[];
  warnings: ContentMistake[];
}

/** The whole content: what is shipped, and what is tested. */
export interface LoadedContent {
  kb: KnowledgeBase;
  reasons: LoadedReason[];
  /** The words of each concept by language; the knowledge base has them all together. */
  words: WordList[];
  /** The same of the lists by which a text shows its subject. */
  subjectWords: WordList[];
  /** The texts of each file that is translated, by the path of its translation below the folder of a language. */
  texts: ReadonlyMap<string, Texts>;
  /** Loads the texts in other languages: many files, which not everything needs. Throws a `ContentError` as loading the content does. */
  translate(): Translated;
}
