import type { Words } from './words.js';

export const LOADERS: Readonly<Record<string, () => Promise<{ words: Words }>>> = {
  ar: () => import('./ar.js'),
  de: () => import('./de.js'),
  en: () => import('./en.js'),
  es: () => import('./es.js'),
  fr: () => import('./fr.js'),
  ja: () => import('./ja.js'),
};

/** The tags that a language falls back to, most special first: "de-AT" gives "de-at", "de". */
export function fallbacks(lang: string): string[] {
  const parts = lang.toLowerCase().split('-');
  return parts.map((_part, index) => parts.slice(0, parts.length - index).join('-'));
}

/** The language among ours that a tag stands for; English where there is none. */
function nearest(lang: string): string {
  return fallbacks(lang).find((one) => one in LOADERS) ?? 'en';
}

/** All words for a BCP 47 language tag, loaded; English where there are none. */
export async function loadWords(lang: string): Promise<Words> {
  return (await LOADERS[nearest(lang)]!()).words;
}
