/** The name or address of the texts in a language (BCP 47), beside a knowledge base: `kb.de.json` beside `kb.json`, with what follows a `?`. */
export function proseFile(knowledge: string, lang: string): string {
  const [, name, rest] = /^([^?#]*?)((?:\.json)?(?:[?#].*)?)$/s.exec(knowledge)!;
  return `${name}.${lang}${rest}`;
}
