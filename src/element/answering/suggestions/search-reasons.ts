import { searchIn } from '../reading/search-in.js';
import type { KnowledgeBase, Reason } from '../../../knowledge/schema.js';

const MOST = 5;
/** Of what is typed, a suggestion explains at least this share. */
const LEAST = 0.25;
/** Where what people ask in the language of the interface explains less, other languages are searched, too. */
const ENOUGH = 0.5;

/** The reasons that a few typed words are about, best first: those that asking for them would name. */
export async function searchReasons(typed: string, kb: KnowledgeBase, language: string): Promise<Reason[]> {
  const own = await found(typed, kb, language);
  if ((own[0]?.score ?? 0) >= ENOUGH) return own.map(({ reason }) => reason);
  const all = await found(typed, kb).catch(() => []);
  // Those of the interface's language first.
  return [...new Set([...own, ...all].map(({ reason }) => reason))].slice(0, MOST);
}

async function found(typed: string, kb: KnowledgeBase, language?: string) {
  const { hits, elsewhere } = (await searchIn(kb, language)).search(typed, MOST);
  return hits.filter(({ score }) => score >= Math.max(LEAST, elsewhere));
}
