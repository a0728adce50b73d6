import { LateAdvice } from '../../../knowledge/advice.js';
import { loadParts } from '../../../knowledge/load.js';
import { adviceLoaders } from '../../../knowledge/load-advice.js';
import { loadWorld } from '../../../knowledge/load-world.js';
import { unpack, type PackedOutline, type PackedSigns, type PackedWorld } from '../../../knowledge/pack.js';
import type { KnowledgeBase, Reason } from '../../../knowledge/schema.js';

/** What was loaded for the page, once for all its elements. */
let english: Promise<KnowledgeBase> | undefined;
let complete: Promise<KnowledgeBase> | undefined;
let advice: LateAdvice | undefined;
const builtIns = new WeakSet<KnowledgeBase>();

function unpacked(signs: PackedSigns, outline: PackedOutline, world?: () => PackedWorld): KnowledgeBase {
  const kb = unpack(signs, outline, (advice ??= new LateAdvice(outline.parts, adviceLoaders)), { world });
  builtIns.add(kb);
  return kb;
}

/** The built-in knowledge base; its concepts know the English words, in which most messages are told. */
export function builtIn(): Promise<KnowledgeBase> {
  english ??= loadParts().then(([signs, outline]) => unpacked(signs.default, outline.default));
  english.catch(() => (english = undefined)); // the next use tries again
  return english;
}

/** The same with the words of all languages, for what English words leave unsure; undefined for a host's own knowledge base, and where they cannot be loaded. */
export async function inEveryLanguage(kb: KnowledgeBase): Promise<KnowledgeBase | undefined> {
  if (!builtIns.has(kb)) return undefined;
  complete ??= Promise.all([loadParts(), loadWorld()]).then(([[signs, outline], world]) => unpacked(signs.default, outline.default, world));
  complete.catch(() => (complete = undefined));
  return complete.catch(() => undefined);
}

/** True for the built-in knowledge base, of which most is loaded late. */
export function isBuiltIn(kb: KnowledgeBase): boolean {
  return builtIns.has(kb);
}

/** Loads the notes for IT, where they are not in the knowledge base. */
export async function loadNotesOf(kb: KnowledgeBase): Promise<void> {
  if (builtIns.has(kb)) await advice?.loadNotes();
}

/** Whether all that people read of a knowledge base is there; asking does not load it. */
export function isComplete(kb: KnowledgeBase): boolean {
  return !builtIns.has(kb) || advice!.isComplete;
}

/** Loads what is read of these reasons, or of all, and of the questions if wanted; undefined where it is there, as it is in a host's own knowledge base. */
export function adviceOn(kb: KnowledgeBase, reasons?: readonly Reason[], withQuestions = !reasons): Promise<void> | undefined {
  if (!advice || !builtIns.has(kb)) return undefined;
  const places = reasons?.map((reason) => kb.reasons.findIndex(({ id }) => id === reason.id));
  const loading = [advice.load(places), withQuestions ? advice.loadQuestions() : undefined].filter((one) => one !== undefined);
  return loading.length ? Promise.all(loading).then(() => {}) : undefined;
}
