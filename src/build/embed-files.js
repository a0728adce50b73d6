// Which files of dist/embed a page loads, read off the files themselves.
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { importsOf } from './imports-of.js';

const embed = resolve(import.meta.dirname, '../../dist/embed');

/** The name of the file that an address leads to. */
export const fileAt = (address) => address.replace(/\?.*/, '');

/** The addresses that an import leads to: those of all files where a `*` stands for their number. */
function addressesAt(from) {
  const [before, after] = join(from).split('*');
  if (after === undefined) return [before];
  const end = fileAt(after);
  const numbers = readdirSync(embed).flatMap((file) =>
    file.startsWith(before) && file.endsWith(end) ? (/^\d+$/.exec(file.slice(before.length, -end.length)) ?? []) : [],
  );
  return numbers.map((number) => before + number + after);
}

/** The address of a file of the embed with all that it leads to, by imports of these kinds. */
function withImports(address, kinds, found = new Set()) {
  if (found.has(address)) return found;
  found.add(address);
  const file = fileAt(address);
  for (const { from, kind } of importsOf(file, readFileSync(resolve(embed, file), 'utf8')))
    if (kinds.includes(kind)) for (const one of addressesAt(from)) withImports(one, kinds, found);
  return found;
}

/** The chunk of a name, whose file name ends with a hash. */
export function chunk(name) {
  const [file, ...others] = readdirSync(embed).filter((one) => one.startsWith(`${name}-`) && /^-[\w-]{7}\.js$/.test(one.slice(name.length)));
  if (!file || others.length) throw new Error(`dist/embed has ${file ? 'several chunks' : 'no chunk'} of the name "${name}"`);
  return file;
}

const SHELL = 'why-failed.js';

/** These files with what they import in any case. */
function withStatic(...files) {
  const found = new Set();
  for (const file of files) withImports(file, ['static'], found);
  return [...found].sort();
}

/** The chunks of these names with what they import in any case. */
export const filesOf = (...names) => withStatic(...names.map(chunk));

/** What a page in a language has loaded once a text is answered; of the advice the largest part, whichever it is. */
export function filesUntilAnswer(lang = 'en') {
  const isPart = new RegExp(`^advice-${lang === 'en' ? '' : `${lang}-`}\\d+-[\\w-]{7}\\.js$`);
  const parts = readdirSync(embed).filter((file) => isPart.test(file));
  const largest = parts.sort((a, b) => statSync(resolve(embed, b)).size - statSync(resolve(embed, a)).size)[0];
  const words = lang === 'en' ? ['en-first'] : [lang, 'further'];
  return withStatic(SHELL, ...['controller', ...words, 'signs', `prose-${lang}`].map(chunk), largest);
}

/** The addresses of all that a page can ever load by the shell: not the worker, which browsers check by no import map. */
export function addressesOfPage() {
  return [...withImports(SHELL, ['static', 'lazy'])].sort();
}

/** All scripts of the embed, those of the worker too. */
export const allScripts = () => readdirSync(embed).filter((file) => file.endsWith('.js'));
