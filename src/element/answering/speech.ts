import type { KnowledgeBase } from '../../knowledge/schema.js';
import { directionOf } from '../../words/direction.js';
import { languageOf } from './conversation.js';

/** The language of a text, and how it is written: for the attributes of what shows it. */
export interface Speech {
  lang: string;
  dir: 'ltr' | 'rtl' | 'auto';
}

/** The language of the texts of a reason or a question: their own where they are not translated, else that of the knowledge base. */
export function speechOf(kb: KnowledgeBase, item: { lang?: string | undefined } = {}): Speech {
  const lang = item.lang ?? kb.lang;
  // A host's own knowledge base may be in any language without saying so.
  return { lang: lang ?? languageOf(kb), dir: lang === undefined ? 'auto' : directionOf(lang) };
}
