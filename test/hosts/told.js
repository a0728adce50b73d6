// What README.md tells people to write, as the hosts are built from it.
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';

const README = readFileSync(resolve(import.meta.dirname, '../../README.md'), 'utf8');

/** README's blocks of code, in order: the language, and the text. */
export const BLOCKS = [...README.matchAll(/^```(\w+)\n([\s\S]*?)^```$/gm)].map(([, language, code]) => ({ language, code }));

/** The one block of code that has a piece of text in it. */
export function blockWith(text) {
  const found = BLOCKS.filter(({ code }) => code.includes(text));
  if (found.length !== 1) throw new Error(`${found.length} blocks of README.md have ${text}`);
  return found[0].code;
}

/** What stands in README below a comment that begins with a name, such as `Nuxt: nuxt.config.ts`, up to the next such comment. */
export function told(name) {
  const pieces = BLOCKS.flatMap(({ code }) => code.split(/^(?=(?:\/\/|<!--) [A-Z][^\n]*: )/m));
  const found = pieces.filter((piece) => piece.startsWith(`// ${name}`) || piece.startsWith(`<!-- ${name}`));
  if (found.length !== 1) throw new Error(`${found.length} pieces of README.md are named ${name}`);
  return found[0].slice(found[0].indexOf('\n') + 1);
}
