// Which files of dist/embed a page loads, read off the files themselves.
import { readdirSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';

const embed = resolve(import.meta.dirname, '../../dist/embed');

/** The files that a file of the embed imports at its top, and those that these import. */
function withImports(file, found = new Set()) {
  if (found.has(file)) return found;
  found.add(file);
  for (const [, name] of readFileSync(resolve(embed, file), 'utf8').matchAll(/(?:^|[;}\n])\s*import(?:[\w${},*\s]+from)?"\.\/([^"]+)"/g))
    withImports(name, found);
  return found;
}

/** The chunk of a name, whose file name ends with a hash. */
function chunk(name) {
  const [file, ...others] = readdirSync(embed).filter((one) => one.startsWith(`${name}-`) && /^-[\w-]{8}\.js$/.test(one.slice(name.length)));
  if (!file || others.length) throw new Error(`dist/embed has ${file ? 'several chunks' : 'no chunk'} of the name "${name}"`);
  return file;
}

/** What a page in English has loaded once a text is answered. */
export function filesUntilAnswer() {
  const files = new Set();
  for (const file of ['why-failed.js', ...['controller', 'en', 'signs', 'prose'].map(chunk)]) withImports(file, files);
  return [...files].sort();
}
