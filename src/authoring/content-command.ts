import { statSync, writeFileSync } from 'node:fs';
import { checkKnowledge, checkProse } from '../knowledge/check.js';
import { proseFile } from '../knowledge/prose-file.js';
import { ContentError, sayWarnings } from './content-error.js';
import { OWN } from './file-schema.js';
import type { LoadedContent } from './loaded-content.js';
import type { KnowledgeBase } from '../knowledge/schema.js';
import { Mistake, subcommand } from '../command-line/subcommand.js';
import { checkContent } from './check-content.js';
import { loadContent } from './load-content.js';
import { stamp } from './stamp.js';

const USAGE = `why-failed content DIR [--out FILE] [--pages FILE] [--lang TAG] [--stamp WHICH]: checks content of your own and makes a knowledge base of it

  DIR          a folder with reasons/<emitter>/<id>.yml and, where needed, questions/<id>.yml, emitters.yml, actions.yml,
               and translations/<lang>/… with files of the same names
  --out FILE   where the knowledge base goes (JSON), for <why-failed src="…">; without it, the content is only checked.
               Its translations go beside it: kb.de.json beside kb.json
  --pages FILE the same with the examples of each reason, for the static pages: why-failed help FILE
  --lang TAG   the language that the content is written in, such as de or pt-BR (en)
  --stamp WHICH  writes into translations which texts they were made from, so that you are told when these change:
               "new" for those without, de or de/machine/tank-empty for what you have compared and corrected

Every example in the content is a test. Exit status: 0 all in order, 1 mistakes in the content, 2 wrong use.
`;

/** Runs `why-failed content …` with what comes after `content`; resolves with the exit status. */
export const contentCommand = subcommand(
  'content',
  USAGE,
  ['out', 'pages', 'lang', 'stamp'],
  ({ values: { out, pages, lang, stamp: which }, positionals: [dir, ...more] }) => {
    if (dir === undefined || more.length) throw new Mistake('name one folder');
    if (!statSync(dir, { throwIfNoEntry: false })?.isDirectory()) throw new Mistake(`there is no folder "${dir}"`);
    if (lang !== undefined && !isLanguage(lang)) throw new Mistake(`--lang is to be a language such as de or pt-BR, not "${lang}"`);
    try {
      if (which !== undefined) stamp(dir, loadContent(dir, OWN), which);
      const content = checkContent(dir, OWN);
      const languages = content.translations.map((one) => one.lang);
      if (languages.includes(lang ?? 'en'))
        throw new Error(`${dir}/translations/${lang ?? 'en'} is in the language of the content itself; say --lang if it is another one`);
      // What the page will check when it loads the files.
      const kb = checkKnowledge({ ...content.kb, ...(lang && { lang }), ...(languages.length && { translations: languages }) });
      const translations = content.translations.map(checkProse);
      const examples = content.reasons.reduce((sum, one) => sum + one.examples.length + one.near.length, 0);
      const write = (file: string, base: KnowledgeBase) => {
        writeFileSync(file, JSON.stringify(base));
        for (const prose of translations) writeFileSync(proseFile(file, prose.lang), JSON.stringify(prose));
      };
      if (out !== undefined) write(out, kb);
      if (pages !== undefined) write(pages, withExamples(kb, content));
      if (content.warnings.length) console.log(sayWarnings(content.warnings));
      console.log(
        `${dir} is in order: reasons ${kb.reasons.length}, questions ${kb.questions.length}, examples ${examples}${
          languages.length ? `, translations ${languages.join(' ')}` : ''
        }${out === undefined ? '' : `. Written to ${out}`}.`,
      );
      return 0;
    } catch (error) {
      if (!(error instanceof ContentError)) throw error;
      console.error(error.message);
      return 1;
    }
  },
);

function withExamples(kb: KnowledgeBase, { reasons }: LoadedContent): KnowledgeBase {
  const examples = new Map(reasons.map((one) => [one.reason.id, one.examples]));
  return { ...kb, reasons: kb.reasons.map((reason) => ({ ...reason, examples: examples.get(reason.id) })) };
}

function isLanguage(tag: string): boolean {
  try {
    return Intl.getCanonicalLocales(tag).length === 1;
  } catch {
    return false;
  }
}
