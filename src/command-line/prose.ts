import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Prose } from '../knowledge/schema.js';

/** Where the built files are. */
const folder = () => dirname(fileURLToPath(import.meta.url));
const NAME = /^prose\.([\w-]+)\.json$/;

/** The languages that the built-in answers are translated into. */
export function languagesBuiltIn(): string[] {
  return readdirSync(folder())
    .flatMap((name) => NAME.exec(name)?.[1] ?? [])
    .sort();
}

/** The texts of the built-in answers in one of them. */
export function builtInProse(lang: string): Prose {
  return JSON.parse(readFileSync(join(folder(), `prose.${lang}.json`), 'utf8')) as Prose;
}
