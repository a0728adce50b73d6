import Fuse from 'fuse.js/basic';
import type { KnowledgeBase, Reason } from '../../../knowledge/schema.js';
import { FEWEST_CHARACTERS } from './query.js';

const MOST = 5;
/** 0 is exact; above this, the words have little in common. */
const WORST = 0.34;

const indexes = new WeakMap<KnowledgeBase, Fuse<Entry>>();
interface Entry {
  reason: Reason;
  title: string;
  signs: string[];
}

function indexOf(kb: KnowledgeBase): Fuse<Entry> {
  let index = indexes.get(kb);
  if (!index) {
    const entries = kb.reasons.map((reason): Entry => ({ reason, title: reason.title, signs: reason.signs.flatMap(({ phrase }) => phrase ?? []) }));
    index = new Fuse(entries, {
      keys: [{ name: 'title', weight: 2 }, 'signs'],
      threshold: WORST,
      ignoreLocation: true,
      ignoreFieldNorm: true,
      minMatchCharLength: FEWEST_CHARACTERS,
    });
    indexes.set(kb, index);
  }
  return index;
}

/** The reasons whose titles or signs are nearest to a few typed words, best first. */
export function searchReasons(typed: string, kb: KnowledgeBase): Reason[] {
  return indexOf(kb)
    .search(typed.trim(), { limit: MOST })
    .map(({ item }) => item.reason);
}
