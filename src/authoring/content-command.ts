import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { checkKnowledge } from '../knowledge/check.js';
import { ContentError } from '../knowledge/load-content.js';
import { OwnReasonFile } from '../knowledge/schema.js';
import { checkContent } from './check-content.js';

const USAGE = `why-failed content DIR [--out FILE] [--lang TAG]: checks content of your own and makes a knowledge base of it

  DIR          a folder with reasons/<emitter>/<id>.yml and, where needed, questions/<id>.yml, emitters.yml, actions.yml
  --out FILE   where the knowledge base goes (JSON), for <why-failed src="…">; without it, the content is only checked
  --lang TAG   the language that the content is written in, such as de or pt-BR (en)

Every example in the content is a test. Exit status: 0 all in order, 1 mistakes in the content, 2 wrong use.
`;

/** What is wrong with how the command was called, in words for its user. */
class Mistake extends Error {}

/** Runs `why-failed content …` with what comes after `content`; returns the exit status. */
export function contentCommand(args: string[]): number {
  try {
    const { values: { out, lang, help }, positionals: [dir, ...more] } = parse(args);
    if (help) {
      console.log(USAGE.trimEnd());
      return 0;
    }
    if (dir === undefined || more.length) throw new Mistake('name one folder');
    if (lang !== undefined && !isLanguage(lang)) throw new Mistake(`--lang is to be a language such as de or pt-BR, not "${lang}"`);
    const content = checkContent(dir, OwnReasonFile);
    // What the page will check when it loads the file.
    const kb = checkKnowledge({ ...content.kb, ...(lang && { lang }) });
    const examples = content.reasons.reduce((sum, one) => sum + one.examples.length + one.near.length, 0);
    if (out !== undefined) writeFileSync(out, JSON.stringify(kb));
    console.log(`${dir} is in order: reasons ${kb.reasons.length}, questions ${kb.questions.length}, examples ${examples}${out === undefined ? '' : `. Written to ${out}`}.`);
    return 0;
  } catch (error) {
    if (error instanceof ContentError) {
      console.error(error.message);
      return 1;
    }
    console.error(`why-failed content: ${(error as Error).message}${error instanceof Mistake ? '; see why-failed content --help' : ''}`);
    return 2;
  }
}

function parse(args: string[]) {
  const string = { type: 'string' } as const;
  try {
    return parseArgs({ args, allowPositionals: true, options: { out: string, lang: string, help: { type: 'boolean', short: 'h' } } });
  } catch (error) {
    throw new Mistake((error as Error).message);
  }
}

function isLanguage(tag: string): boolean {
  try {
    return Intl.getCanonicalLocales(tag).length === 1;
  } catch {
    return false;
  }
}
