/** The languages of the interface (BCP 47 tags). One more is one more entry here: the compiler then names every part that it lacks. */
export const LANGUAGES = ['ar', 'de', 'en', 'es', 'fr', 'ja', 'pt-BR'] as const;

/** A language of the interface. */
export type Language = (typeof LANGUAGES)[number];

/** The language itself, without region or script: "pt" of "pt-BR" (RFC 5646, section 2.2.1). */
export const primaryOf = (tag: string) => tag.toLowerCase().split('-')[0];

/** The language of the interface for a BCP 47 tag: "de" for "de-AT", "pt-BR" for "pt" and "pt-PT"; English where there is none. */
export function languageFor(tag: string): Language {
  return LANGUAGES.find((one) => primaryOf(one) === primaryOf(tag)) ?? 'en';
}
