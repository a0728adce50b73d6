import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { primaryOf } from '../words/language.js';
import { withHostWords, type SomeWords } from '../words/own-words.js';
import { checkKnowledge, checkProse } from '../knowledge/check.js';
import { knowledge } from '../knowledge/knowledge.js';
import { proseFile } from '../knowledge/prose-file.js';
import type { KnowledgeBase, Prose } from '../knowledge/schema.js';
import { withProse } from '../knowledge/with-prose.js';
import { builtInProse, languagesBuiltIn } from '../command-line/prose.js';
import { Mistake, subcommand } from '../command-line/subcommand.js';
import { helpPages } from './pages.js';
import { loadPageWords, type PageWords } from './words.js';

const USAGE = `why-failed help [kb.json] --out DIR: writes a page a reason and an index, as plain HTML

  kb.json         a knowledge base of your own; the built-in one without it
  --out DIR       where the pages go; made if need be, files of other names stay
  --base URL      where you publish them, for canonical links, breadcrumbs and sitemap.xml
  --widget URL    the page with <why-failed>, to link to
  --lang LANGS    the languages that the pages are in: de, or en,de,ja, or all that there are. Of several, each but the language
                  of the knowledge base has a folder of its own, and each page leads to the same one in the others
  --words FILE    words of your own (JSON): any part of those of the widget and of "help", such as
                  { "help": { "title": "Why it failed", "intro": "…", "categories": { "water": "Water" } } }
`;

/** Runs `why-failed help …` with what comes after `help`; resolves with the exit status. */
export const helpCommand = subcommand('help', USAGE, ['out', 'base', 'widget', 'words', 'lang'], async ({ values, positionals: [file, ...more] }) => {
  if (more.length) throw new Mistake('give one knowledge base');
  if (!values.out) throw new Mistake('say where the pages go, with --out DIR');
  const base = values.base === undefined ? undefined : baseOf(values.base);
  const widget = values.widget === undefined ? undefined : pageOf(values.widget);
  const kb = file === undefined ? builtIn() : checkKnowledge(readJson(file));
  const asked = languagesOf(kb, file, values.lang);
  const own = kb.lang ?? 'en';
  const languages = asked.map((lang) => ({ lang, folder: asked.length > 1 && lang !== own ? `${lang}/` : '' }));
  if (languages.length > 1 && languages.every(({ folder }) => folder)) languages.unshift({ lang: own, folder: '' });
  let count = 0;
  for (const { lang, folder } of languages) {
    const translated = lang === own ? kb : withProse(kb, proseIn(lang, file));
    const pages = helpPages(translated, {
      words: await wordsFor(translated, values.words),
      base: base && base + folder,
      widget,
      folder,
      root: folder && '../',
      languages: languages.length > 1 ? languages : [],
    });
    mkdirSync(join(values.out, folder), { recursive: true });
    for (const [name, text] of pages) writeFileSync(join(values.out, folder, name), text);
    count += pages.size;
  }
  console.log(
    `Written to ${values.out}: files ${count}, reasons ${kb.reasons.length}${base ? '' : '; without --base, there are no canonical links and no sitemap'}`,
  );
  return 0;
});

/** The languages of the pages, as they are asked for. */
function languagesOf(kb: KnowledgeBase, file: string | undefined, given: string | undefined): string[] {
  const own = kb.lang ?? 'en';
  const all = [own, ...(file === undefined ? languagesBuiltIn() : (kb.translations ?? []))];
  if (given === undefined) return [own];
  const languages = given === 'all' ? all : given.split(',').map((one) => one.trim());
  for (const one of languages) if (!all.includes(one)) throw new Mistake(`--lang is to be among ${all.join(', ')}, or all, not "${one}"`);
  return [...new Set(languages)];
}

/** The texts of a knowledge base in another language: those of the built-in one, or what is beside a file. */
function proseIn(lang: string, file: string | undefined): Prose {
  return file === undefined ? builtInProse(lang) : checkProse(readJson(proseFile(file, lang)));
}

/** The built-in knowledge base, with the messages that the widget need not know. */
function builtIn(): KnowledgeBase {
  const examples = readJson(join(dirname(fileURLToPath(import.meta.url)), 'examples.json')) as Record<string, string[]>;
  return { ...knowledge, reasons: knowledge.reasons.map((reason) => ({ ...reason, examples: examples[reason.id] })) };
}

function readJson(file: string): unknown {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch (error) {
    throw new Error(`${file} cannot be read: ${(error as Error).message}`, { cause: error });
  }
}

/** The words in the language of the knowledge base, the host's own ones put in. */
async function wordsFor(kb: KnowledgeBase, file: string | undefined): Promise<PageWords> {
  const lang = kb.lang ?? 'en';
  const words = await loadPageWords(lang);
  if (file !== undefined) {
    const own = readJson(file);
    if (typeof own !== 'object' || own === null) throw new Error(`${file} is to be an object of words; see why-failed help --help`);
    return withHostWords(words, lang, { [lang]: own as SomeWords });
  }
  if (primaryOf(words.lang) !== primaryOf(lang))
    console.error(`why-failed help: there are no words in "${lang}", so the headings are English; give your own with --words`);
  return words;
}

/** A URL that pages can be below, with a slash at its end. */
function baseOf(text: string): string {
  const url = URL.canParse(text) ? new URL(text) : undefined;
  if (!url || !/^https?:$/.test(url.protocol) || url.search || url.hash)
    throw new Mistake(`--base is to be a URL such as https://help.example.com/email/, not "${text}"`);
  return url.href.replace(/\/?$/, '/');
}

/** A link to a page: absolute, or relative to the pages. */
function pageOf(text: string): string {
  const anywhere = 'https://example.com/';
  if (!URL.canParse(text, anywhere) || !/^https?:$/.test(new URL(text, anywhere).protocol))
    throw new Mistake(`--widget is to be a URL such as https://help.example.com/look-up, not "${text}"`);
  return text;
}
