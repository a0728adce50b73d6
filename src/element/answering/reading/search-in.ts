import { fromColumns } from '../../../knowledge/columns.js';
import { askedLoaders } from '../../../knowledge/load-asked.js';
import { WordSearch } from '../../../asking/search.js';
import type { KnowledgeBase, Reason } from '../../../knowledge/schema.js';
import { isBuiltIn } from './built-in.js';

/** Most people write it; others than those of the interface are searched, too. */
const ENGLISH = 'en';

interface Row {
  asked?: readonly string[];
}

/** The searches that were made, by knowledge base and languages. */
const made = new WeakMap<KnowledgeBase, Map<string, WordSearch>>();

/** The search by words in what people ask in a language (BCP 47), and in English; in all languages where none is given. A knowledge base of the host's own has them all at hand. */
export async function searchIn(kb: KnowledgeBase, language?: string): Promise<WordSearch> {
  const own = isBuiltIn(kb) ? Object.keys(askedLoaders).filter((one) => !language || one === language || one === ENGLISH) : [];
  const key = own.join(' ');
  const searches = made.get(kb) ?? new Map<string, WordSearch>();
  made.set(kb, searches);
  let search = searches.get(key);
  if (!search) {
    const columns = await Promise.all(own.map((one) => askedLoaders[one]!()));
    const lists = columns.map(({ default: asked }) => fromColumns<Row>(asked));
    const places = new Map(kb.reasons.map((reason, place) => [reason, place]));
    const askedAt = (place: number) => lists.flatMap((list) => list[place]?.asked ?? []);
    const all = (asked: Reason['asked']) => Object.values(asked ?? {}).flat();
    search = own.length
      ? new WordSearch(kb, (reason) => askedAt(places.get(reason)!), askedAt(kb.reasons.length))
      : new WordSearch(kb, ({ asked }) => all(asked), all(kb.others));
    searches.set(key, search);
  }
  return search;
}
