import Fuse from 'fuse.js/basic';
import type { KnowledgeBase, Reason } from '../knowledge/schema.js';

/** A query shorter than this fits everything. */
const SHORTEST = 3;
/** A longer text is a message to be answered, not a few words to look up. */
const LONGEST = 60;
const MOST = 5;
/** 0 is exact; above this, the words have little in common. */
const WORST = 0.34;

const indexes = new WeakMap<KnowledgeBase, Fuse<Entry>>();
interface Entry { reason: Reason; title: string; signs: string[] }

function indexOf(kb: KnowledgeBase): Fuse<Entry> {
  let index = indexes.get(kb);
  if (!index) {
    const entries = kb.reasons.map((reason): Entry => ({ reason, title: reason.title, signs: reason.signs.flatMap(({ phrase }) => phrase ?? []) }));
    index = new Fuse(entries, { keys: [{ name: 'title', weight: 2 }, 'signs'], threshold: WORST, ignoreLocation: true, ignoreFieldNorm: true, minMatchCharLength: SHORTEST });
    indexes.set(kb, index);
  }
  return index;
}

/** The reasons whose titles or signs are nearest to a few typed words, best first; none for a long text. */
export function suggest(typed: string, kb: KnowledgeBase): Reason[] {
  const query = typed.trim();
  if (query.length < SHORTEST || query.length > LONGEST || query.includes('\n')) return [];
  return indexOf(kb).search(query, { limit: MOST }).map(({ item }) => item.reason);
}
