import { LateAdvice } from '../../../knowledge/advice.js';
import { loadParts } from '../../../knowledge/load.js';
import { loadWorld } from '../../../knowledge/load-world.js';
import { unpack, type LoadedProse, type PackedSigns, type PackedWorld } from '../../../knowledge/pack.js';
import type { KnowledgeBase, Reason } from '../../../knowledge/schema.js';
import type { Language } from '../../../words/language.js';

/** What is known of a built-in knowledge base: what people read of it, in which language, and whether it knows the words of all languages. */
interface BuiltIn {
  lang: Language;
  advice: LateAdvice;
  knowsAll: boolean;
}

/** What was loaded for the page, once for all its elements: by the language that people read, with English words only and with those of all languages. */
const english = new Map<Language, Promise<KnowledgeBase>>();
const complete = new Map<Language, Promise<KnowledgeBase>>();
const advices = new Map<Language, LateAdvice>();
const builtIns = new WeakMap<KnowledgeBase, BuiltIn>();

const partsIn = (lang: Language) => loadParts(lang === 'en' ? undefined : import('../../further.js').then(({ proseFor }) => proseFor(lang)()));

function unpacked(lang: Language, signs: PackedSigns, { outline, loaders }: LoadedProse, world?: () => PackedWorld): KnowledgeBase {
  const advice = advices.get(lang) ?? new LateAdvice(outline.parts, loaders);
  advices.set(lang, advice);
  const kb = unpack(signs, outline, advice, { world });
  builtIns.set(kb, { lang, advice, knowsAll: world !== undefined });
  return kb;
}

/** What is loaded once for a language; a failure is tried again at the next use. */
function once(loaded: Map<Language, Promise<KnowledgeBase>>, lang: Language, load: () => Promise<KnowledgeBase>): Promise<KnowledgeBase> {
  const known = loaded.get(lang);
  if (known) return known;
  const loading = load();
  loaded.set(lang, loading);
  loading.catch(() => loaded.delete(lang));
  return loading;
}

/** The built-in knowledge base, to be read in a language; its concepts know the English words, in which most messages are told. */
export function builtIn(lang: Language): Promise<KnowledgeBase> {
  return once(english, lang, async () => {
    const [signs, prose] = await partsIn(lang);
    return unpacked(lang, signs.default, prose.default);
  });
}

/** The same with the words of all languages, for what English words leave unsure; undefined for a host's own knowledge base, and where they cannot be loaded. */
export async function inEveryLanguage(kb: KnowledgeBase): Promise<KnowledgeBase | undefined> {
  const known = builtIns.get(kb);
  if (!known) return undefined;
  const { lang } = known;
  return once(complete, lang, async () => {
    const [[signs, prose], world] = await Promise.all([partsIn(lang), loadWorld()]);
    return unpacked(lang, signs.default, prose.default, world);
  }).catch(() => undefined);
}

/** The built-in knowledge base in place of another one of its versions: `kb` as it is, or with the words of all languages where `like` has them; undefined where one of the two is not built in. */
export async function inPlaceOf(like: KnowledgeBase, kb: KnowledgeBase): Promise<KnowledgeBase | undefined> {
  const known = builtIns.get(like);
  if (!known || !builtIns.has(kb)) return undefined;
  return known.knowsAll ? inEveryLanguage(kb) : kb;
}

/** True for the built-in knowledge base, of which most is loaded late. */
export function isBuiltIn(kb: KnowledgeBase): boolean {
  return builtIns.has(kb);
}

/** Loads the notes for IT, where they are not in the knowledge base. */
export async function loadNotesOf(kb: KnowledgeBase): Promise<void> {
  await builtIns.get(kb)?.advice.loadNotes();
}

/** Whether all that people read of a knowledge base is there; asking does not load it. */
export function isComplete(kb: KnowledgeBase): boolean {
  return builtIns.get(kb)?.advice.isComplete ?? true;
}

/** Loads what is read of these reasons, or of all, and of the questions if wanted; undefined where it is there, as it is in a host's own knowledge base. */
export function adviceOn(kb: KnowledgeBase, reasons?: readonly Reason[], withQuestions = !reasons): Promise<void> | undefined {
  const advice = builtIns.get(kb)?.advice;
  if (!advice) return undefined;
  const places = reasons?.map((reason) => kb.reasons.findIndex(({ id }) => id === reason.id));
  const loading = [advice.load(places), withQuestions ? advice.loadQuestions() : undefined].filter((one) => one !== undefined);
  return loading.length ? Promise.all(loading).then(() => {}) : undefined;
}
