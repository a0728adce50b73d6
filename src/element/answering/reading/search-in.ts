import { fromColumns } from '../../../knowledge/columns.js';
import { askedLoaders } from '../../../knowledge/load-asked.js';
import { searchOf, WordSearch } from '../../../asking/search.js';
import type { KnowledgeBase } from '../../../knowledge/schema.js';
import { languageFor } from '../../../words/language.js';
import { isBuiltIn } from './built-in.js';

/** Most people write it; others than those of the interface are searched, too. */
const ENGLISH = 'en';

interface Row {
  asked?: readonly string[];
}

/** The searches in the built-in knowledge base, by languages. */
const made = new WeakMap<KnowledgeBase, Map<string, Promise<WordSearch>>>();

/** The search by words in what people ask in a language (BCP 47), and in English; in all languages where none is given. A knowledge base of the host's own has them all at hand. */
export async function searchIn(kb: KnowledgeBase, language?: string): Promise<WordSearch> {
  if (!isBuiltIn(kb)) return searchOf(kb);
  // Of words that are equally near the first ones are taken: those of the language itself.
  const languages = language ? [...new Set([languageFor(language), ENGLISH])] : Object.keys(askedLoaders);
  const key = languages.join(' ');
  const searches = made.get(kb) ?? new Map<string, Promise<WordSearch>>();
  made.set(kb, searches);
  const search = searches.get(key) ?? builtInSearch(kb, languages);
  searches.set(key, search);
  search.catch(() => searches.delete(key)); // the next use tries again
  return search;
}

async function builtInSearch(kb: KnowledgeBase, languages: readonly string[]): Promise<WordSearch> {
  const columns = await Promise.all(languages.flatMap((one) => askedLoaders[one]?.() ?? []));
  const lists = columns.map(({ default: asked }) => fromColumns<Row>(asked));
  const askedAt = (place: number) => lists.flatMap((list) => list[place]?.asked ?? []);
  // Behind the reasons stands what is about something else, then the questions, and how emitters are called.
  const { length } = kb.reasons;
  return new WordSearch(kb, {
    ofReason: askedAt,
    ofQuestion: (place) => askedAt(length + 1 + place),
    ofEmitter: (place) => askedAt(length + 1 + kb.questions.length + place),
    others: askedAt(length),
  });
}
