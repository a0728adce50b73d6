import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { primaryOf } from '../words/language.js';
import { withHostWords, type SomeWords } from '../words/own-words.js';
import { checkKnowledge } from '../knowledge/check.js';
import { knowledge } from '../knowledge/knowledge.js';
import type { KnowledgeBase } from '../knowledge/schema.js';
import { Mistake, subcommand } from '../command-line/subcommand.js';
import { helpPages } from './pages.js';
import { loadPageWords, type PageWords } from './words.js';

const USAGE = `why-failed help [kb.json] --out DIR: writes a page a reason and an index, as plain HTML

  kb.json         a knowledge base of your own; the built-in one without it
  --out DIR       where the pages go; made if need be, files of other names stay
  --base URL      where you publish them, for canonical links, breadcrumbs and sitemap.xml
  --widget URL    the page with <why-failed>, to link to
  --words FILE    words of your own (JSON): any part of those of the widget and of "help", such as
                  { "help": { "title": "Why it failed", "intro": "…", "categories": { "water": "Water" } } }
`;

/** Runs `why-failed help …` with what comes after `help`; resolves with the exit status. */
export const helpCommand = subcommand('help', USAGE, ['out', 'base', 'widget', 'words'], async ({ values, positionals: [file, ...more] }) => {
  if (more.length) throw new Mistake('give one knowledge base');
  if (!values.out) throw new Mistake('say where the pages go, with --out DIR');
  const base = values.base === undefined ? undefined : baseOf(values.base);
  const widget = values.widget === undefined ? undefined : pageOf(values.widget);
  const kb = file === undefined ? builtIn() : checkKnowledge(readJson(file));
  const pages = helpPages(kb, { words: await wordsFor(kb, values.words), base, widget });
  mkdirSync(values.out, { recursive: true });
  for (const [name, text] of pages) writeFileSync(join(values.out, name), text);
  console.log(
    `Written to ${values.out}: files ${pages.size}, reasons ${kb.reasons.length}${base ? '' : '; without --base, there are no canonical links and no sitemap'}`,
  );
  return 0;
});

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
