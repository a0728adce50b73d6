import { statSync, writeFileSync } from 'node:fs';
import { checkKnowledge } from '../knowledge/check.js';
import { ContentError } from './content-error.js';
import { OWN } from './file-schema.js';
import type { LoadedContent } from './loaded-content.js';
import type { KnowledgeBase } from '../knowledge/schema.js';
import { Mistake, subcommand } from '../command-line/subcommand.js';
import { checkContent } from './check-content.js';

const USAGE = `why-failed content DIR [--out FILE] [--pages FILE] [--lang TAG]: checks content of your own and makes a knowledge base of it

  DIR          a folder with reasons/<emitter>/<id>.yml and, where needed, questions/<id>.yml, emitters.yml, actions.yml
  --out FILE   where the knowledge base goes (JSON), for <why-failed src="…">; without it, the content is only checked
  --pages FILE the same with the examples of each reason, for the static pages: why-failed help FILE
  --lang TAG   the language that the content is written in, such as de or pt-BR (en)

Every example in the content is a test. Exit status: 0 all in order, 1 mistakes in the content, 2 wrong use.
`;

/** Runs `why-failed content …` with what comes after `content`; resolves with the exit status. */
export const contentCommand = subcommand('content', USAGE, ['out', 'pages', 'lang'], ({ values: { out, pages, lang }, positionals: [dir, ...more] }) => {
  if (dir === undefined || more.length) throw new Mistake('name one folder');
  if (!statSync(dir, { throwIfNoEntry: false })?.isDirectory()) throw new Mistake(`there is no folder "${dir}"`);
  if (lang !== undefined && !isLanguage(lang)) throw new Mistake(`--lang is to be a language such as de or pt-BR, not "${lang}"`);
  try {
    const content = checkContent(dir, OWN);
    // What the page will check when it loads the file.
    const kb = checkKnowledge({ ...content.kb, ...(lang && { lang }) });
    const examples = content.reasons.reduce((sum, one) => sum + one.examples.length + one.near.length, 0);
    if (out !== undefined) writeFileSync(out, JSON.stringify(kb));
    if (pages !== undefined) writeFileSync(pages, JSON.stringify(withExamples(kb, content)));
    console.log(
      `${dir} is in order: reasons ${kb.reasons.length}, questions ${kb.questions.length}, examples ${examples}${out === undefined ? '' : `. Written to ${out}`}.`,
    );
    return 0;
  } catch (error) {
    if (!(error instanceof ContentError)) throw error;
    console.error(error.message);
    return 1;
  }
});

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
