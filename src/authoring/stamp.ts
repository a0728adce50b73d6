import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { LoadedContent } from './loaded-content.js';
import { hashOf, type Texts } from './texts.js';

const LINE = /^of:.*\n/m;
/** What stamps those that have no stamp yet. */
export const NEW = 'new';

/**
 * Writes into translations which texts they were made from: into those of `which` (a path such as `de`, `de/google`, `de/questions/whose-quota`), or, of
 * `new`, into those that do not say it yet. Returns the paths of the files that were changed. Stamp what is as it should be, for its warning goes.
 */
export function stamp(dir: string, { texts }: Pick<LoadedContent, 'texts'>, which: string): string[] {
  const folder = join(dir, 'translations');
  const languages = existsSync(folder) ? readdirSync(folder).sort() : [];
  return languages.flatMap((lang) =>
    Array.from(texts).flatMap(([file, original]) => {
      const name = `${lang}/${file}`;
      const path = join(folder, name);
      if (!existsSync(path) || !(which === NEW || isBelow(name.replace(/\.yml$/, ''), which.replace(/\.yml$/, '')))) return [];
      const before = readFileSync(path, 'utf8');
      const after = which === NEW && LINE.test(before) ? before : stamped(before, original);
      if (after === before) return [];
      writeFileSync(path, after);
      return [name];
    }),
  );
}

/** The line that says which texts a translation was made from; between quotes, for eight digits may look like a number. */
export const stampOf = (original: Texts) => `of: "${hashOf(original)}"\n`;

function stamped(text: string, original: Texts): string {
  return LINE.test(text) ? text.replace(LINE, stampOf(original)) : stampOf(original) + text;
}

const isBelow = (name: string, folder: string) => name === folder || name.startsWith(folder.replace(/\/?$/, '/'));
