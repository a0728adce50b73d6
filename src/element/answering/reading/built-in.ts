import { loadParts } from '../../../knowledge/load.js';
import { loadWorld } from '../../../knowledge/load-world.js';
import { unpack } from '../../../knowledge/pack.js';
import type { KnowledgeBase } from '../../../knowledge/schema.js';

/** What was loaded for the page, once for all its elements. */
let english: Promise<KnowledgeBase> | undefined;
let complete: Promise<KnowledgeBase> | undefined;
const builtIns = new WeakSet<KnowledgeBase>();

/** The built-in knowledge base; its concepts know the English words, in which most messages are told. */
export function builtIn(): Promise<KnowledgeBase> {
  english ??= loadParts().then(([signs, prose]) => {
    const kb = unpack(signs.default, prose.default);
    builtIns.add(kb);
    return kb;
  });
  english.catch(() => (english = undefined)); // the next use tries again
  return english;
}

/** The same with the words of all languages, for what English words leave unsure; undefined for a host's own knowledge base, and where they cannot be loaded. */
export async function inEveryLanguage(kb: KnowledgeBase): Promise<KnowledgeBase | undefined> {
  if (!builtIns.has(kb)) return undefined;
  complete ??= Promise.all([loadParts(), loadWorld()]).then(([[signs, prose], world]) => unpack(signs.default, prose.default, world));
  complete.catch(() => (complete = undefined));
  return complete.catch(() => undefined);
}
