import type { KnowledgeBase, Reason } from '../knowledge/schema.js';

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

/** The whole content: what is shipped, and what is tested. */
export interface LoadedContent {
  kb: KnowledgeBase;
  reasons: LoadedReason[];
  /** The words of each concept by language; the knowledge base has them all together. */
  words: WordList[];
  /** The same of the lists by which a text shows its subject. */
  subjectWords: WordList[];
}
