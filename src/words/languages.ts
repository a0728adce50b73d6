import { languageFor, type Language } from './language.js';
import type { Words } from './words.js';

/** Loads the words of each language. */
export const LOADERS: Readonly<Record<Language, () => Promise<{ words: Words }>>> = {
  ar: () => import('./ar.js'),
  de: () => import('./de.js'),
  en: () => import('./en.js'),
  es: () => import('./es.js'),
  fr: () => import('./fr.js'),
  ja: () => import('./ja.js'),
  'pt-BR': () => import('./pt-BR.js'),
};

/** All words for a BCP 47 tag, loaded; English where there are none. */
export async function loadWords(tag: string): Promise<Words> {
  return (await LOADERS[languageFor(tag)]()).words;
}
