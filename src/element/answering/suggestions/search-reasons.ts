import { searchIn } from '../reading/search-in.js';
import type { KnowledgeBase, Reason } from '../../../knowledge/schema.js';

const MOST = 5;
/** Of what is typed, a suggestion explains at least this share. */
const LEAST = 0.25;

/** The reasons that a few typed words are about, best first: those that asking for them would name. */
export async function searchReasons(typed: string, kb: KnowledgeBase, language: string): Promise<Reason[]> {
  const search = await searchIn(kb, language);
  const { hits, elsewhere } = search.search(typed, MOST);
  return hits.flatMap(({ reason, score }) => (score >= Math.max(LEAST, elsewhere) ? reason : []));
}
