import type { BoxWords, Words } from './words.js';

/** A host's own words for one language: any part of them; the rest stays. */
export type SomeWords = Partial<{ [Key in keyof Words]: Words[Key] extends string | ((...given: never[]) => string) ? Words[Key] : Partial<Words[Key]> }>;

/** A host's own words by language (BCP 47 tag, such as "de" or "pt-BR"). */
export type HostWords = Readonly<Record<string, SomeWords>>;

/** The tags that a language falls back to, most special first: "de-AT" gives "de-at", "de". */
function fallbacks(tag: string): string[] {
  const parts = tag.toLowerCase().split('-');
  return parts.map((_part, index) => parts.slice(0, parts.length - index).join('-'));
}

/** Whether a tag is one that browsers take for a language: "pt_BR" is not. */
function isTag(tag: string): boolean {
  try {
    return Intl.getCanonicalLocales(tag).length > 0;
  } catch {
    return false;
  }
}

/** The words with a host's own ones put in; `lang` is what the element was asked for. */
export function withHostWords<Some extends BoxWords>(words: Some, lang: string, own: HostWords): Some {
  const byTag = new Map(Object.entries(own).map(([tag, some]) => [tag.toLowerCase(), some]));
  const tag = fallbacks(lang || words.lang).find((one) => byTag.has(one));
  if (!tag) return words;
  const base: Some = fallbacks(tag).includes(words.lang.toLowerCase()) || !isTag(tag) ? words : { ...words, lang: tag };
  return merge(base, byTag.get(tag)!) as Some;
}

/** A group of words with others put in, group by group. */
export function merge(base: object, own: object): object {
  const merged: Record<string, unknown> = { ...base };
  for (const [key, given] of Object.entries(own)) {
    const old = merged[key];
    if (given !== undefined) merged[key] = isGroup(old) && isGroup(given) ? merge(old, given) : given;
  }
  return merged;
}

const isGroup = (value: unknown): value is object => typeof value === 'object' && value !== null && !Array.isArray(value);
