/** Reads and checks the translations of a content folder: `translations/<lang>/<emitter>/<id>.yml`, `…/questions/<id>.yml`, `…/actions.yml`, `…/glossary.yml`. */
import { existsSync, readdirSync } from 'node:fs';
import { basename, join, relative } from 'node:path';
import type * as z from 'zod';
import { parseRichText } from '../knowledge/rich-text.js';
import type { Prose, QuestionProse, ReasonProse } from '../knowledge/schema.js';
import { glossaryCheck } from './check-glossary.js';
import { ContentError, type ContentMistake, type Say } from './content-error.js';
import type { Translated } from './loaded-content.js';
import { readFile } from './read-file.js';
import { differencesBetween, hashOf, textsOfActions, textsOfQuestion, textsOfReason, type Texts } from './texts.js';
import { GlossaryFile, isActionId, translationFiles } from './translation-schema.js';

/** What is translated: the texts of each file, by its path below the folder of a language. */
export interface Originals {
  /** Those that could be read. */
  texts: ReadonlyMap<string, Texts>;
  /** All that there are; what could not be read is no mistake of its translation. */
  files: ReadonlySet<string>;
}

/** The file of the questions' folder, of the actions, and of the words. */
export const QUESTIONS = 'questions';
export const ACTIONS = 'actions.yml';
const GLOSSARY = 'glossary.yml';
/** Of many files so many are named. */
const MOST_NAMED = 8;

/** How the files of a folder are read, and what is said of them; what is only to be looked at is a warning. */
interface Reader {
  /** Reads a file against a schema, and notes what is wrong with it. */
  read<T>(path: string, schema: z.ZodType<T>): T | undefined;
  say: Say;
  warn: Say;
  /** Whether explanations may be longer, as in content of one's own. */
  isOwn: boolean;
}

/** A language as it is written in the name of a folder. */
const LANGUAGE = /^[a-z]{2,3}(?:-[A-Z][a-z]{3})?(?:-[A-Z]{2}|-\d{3})?$/;

/** True for a language as a folder is named. */
export const isLanguage = (name: string): boolean => LANGUAGE.test(name);

/**
 * Loads all translations of the content folder `content`; in content of one's own explanations may be longer.
 * @throws {ContentError} with every mistake found.
 */
export function loadTranslations(content: string, originals: Originals, isOwn: boolean): Translated {
  const root = join(content, '..');
  const mistakes: ContentMistake[] = [];
  const warnings: ContentMistake[] = [];
  const noteIn =
    (list: ContentMistake[]): Say =>
    (file, field, message) =>
      list.push({ file: relative(root, file), field, message });
  const reader: Reader = { read: (path, schema) => readFile(root, path, schema, mistakes), say: noteIn(mistakes), warn: noteIn(warnings), isOwn };
  const translations = loadAll(join(content, 'translations'), originals, reader);
  if (mistakes.length) throw new ContentError(mistakes);
  return { translations, warnings };
}

function loadAll(dir: string, originals: Originals, reader: Reader): Prose[] {
  if (!existsSync(dir)) return [];
  const entries = readdirSync(dir, { withFileTypes: true }).filter(({ name }) => !name.startsWith('.'));
  return entries
    .filter((entry) => {
      if (entry.isDirectory() && isLanguage(entry.name)) return true;
      reader.say(join(dir, entry.name), '', 'is not read: a translation is a folder translations/<language>, such as de or pt-BR');
      return false;
    })
    .map(({ name }) => name)
    .sort()
    .map((lang) => loadLanguage(lang, join(dir, lang), originals, reader));
}

function loadLanguage(lang: string, dir: string, originals: Originals, reader: Reader): Prose {
  const { read, say, warn, isOwn } = reader;
  const schemas = translationFiles(lang);
  const glossaryPath = join(dir, GLOSSARY);
  const glossary = existsSync(glossaryPath) ? read(glossaryPath, GlossaryFile) : undefined;
  const wordsOtherThan = glossary ? glossaryCheck(glossary) : () => [];
  const prose: Prose = { lang, reasons: {}, questions: {} };
  const done = new Set<string>();
  const unstamped: string[] = [];

  for (const file of filesIn(dir)) {
    if (file === GLOSSARY) continue;
    const path = join(dir, file);
    if (!originals.files.has(file)) {
      say(path, '', `is not read: there is no ${originalOf(file)} that it could be a translation of`);
      continue;
    }
    const original = originals.texts.get(file);
    const kind = kindOf(file);
    const schema: z.ZodType<object> = { actions: schemas.actions, question: schemas.question, reason: isOwn ? schemas.ownReason : schemas.reason }[kind];
    const translation = read(path, schema) as ({ of?: string } & Record<string, unknown>) | undefined;
    if (!original || !translation) {
      done.add(file);
      continue;
    }
    const { of, ...fields } = translation;
    const texts = { actions: textsOfActions, question: textsOfQuestion, reason: textsOfReason }[kind](fields);
    const differences = differencesBetween(original, texts);
    const isOld = of !== undefined && of !== hashOf(original);
    if (isOld) warn(path, 'of', olderThan(original, texts));
    else if (of === undefined) unstamped.push(file);
    // Of one that is older it is known that it differs.
    if (!isOld) for (const { field, message } of differences) say(path, field, message);
    for (const [field, text] of texts)
      if (text === original.get(field) && /\p{L}{2}/u.test(text) && /\s/.test(text)) warn(path, field, `is the same as the original: “${text}”`);
    for (const { field, message } of wordsOtherThan(texts)) warn(path, field, message);
    // Of a question nobody knows which option leads where once the original has others.
    if ((isOld && kind === 'question') || !REQUIRED[kind].every((field) => texts.has(field))) continue;
    done.add(file);
    if (kind === 'actions')
      prose.actions = Object.entries(fields).flatMap(([id, words]) =>
        isActionId(id) && original.has(`${id}.button`) ? { id, ...(words as { button: string; instruction: string }) } : [],
      );
    else if (kind === 'question') prose.questions[idOf(file)] = fields as unknown as QuestionProse;
    else prose.reasons[idOf(file)] = shipProse(fields as unknown as ReasonTexts, original);
  }
  const missing = [...originals.files].filter((file) => !done.has(file));
  const count = (files: readonly string[]) => `${files.length} of ${originals.files.size} files`;
  if (unstamped.length) warn(dir, '', `${count(unstamped)} do not say which texts they were made from; run --stamp: ${named(unstamped)}`);
  if (missing.length) warn(dir, '', `${count(missing)} are not translated, and are shown in the original's language: ${named(missing)}`);
  return prose;
}

/** What has to be there for something to be shown in a language. */
const REQUIRED: Readonly<Record<ReturnType<typeof kindOf>, readonly string[]>> = {
  reason: ['title', 'explanation', 'cause', 'steps[1]'],
  question: ['ask', 'options[1].label'],
  actions: [],
};

/** The texts of a reason as they are written. */
export interface ReasonTexts {
  title: string;
  titleFor?: string | undefined;
  explanation: string;
  cause: string;
  steps: string[];
  tell?: string | undefined;
  forAdmin?: string | undefined;
}

/** The texts of a reason as they are shipped; of a translation, of which `original` has more or fewer, only those that the original has. */
export function shipProse({ title, titleFor, explanation, cause, steps, tell, forAdmin }: ReasonTexts, original?: Texts): ReasonProse {
  const has = (field: string) => !original || original.has(field);
  return {
    title,
    ...(titleFor && has('titleFor') && { titleFor }),
    explanation: parseRichText(explanation),
    cause: parseRichText(cause),
    steps: steps.map(parseRichText),
    ...(tell && has('tell') && { tell }),
    ...(forAdmin && has('forAdmin') && { forAdmin: parseRichText(forAdmin) }),
  };
}

const kindOf = (file: string): 'actions' | 'question' | 'reason' => (file === ACTIONS ? 'actions' : file.startsWith(`${QUESTIONS}/`) ? 'question' : 'reason');
const idOf = (file: string) => basename(file, '.yml');
const originalOf = (file: string) => (kindOf(file) === 'reason' ? `reasons/${file}` : file);

/** The files below a folder, with `/` between the parts of their paths. */
function filesIn(dir: string): string[] {
  return readdirSync(dir, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && !entry.name.startsWith('.'))
    .map(({ parentPath, name }) =>
      join(parentPath, name)
        .slice(dir.length + 1)
        .replaceAll('\\', '/'),
    )
    .sort();
}

function olderThan(original: Texts, translation: Texts): string {
  const fields = new Set([...original.keys(), ...translation.keys()]);
  const pairs = [...fields].map((field) => `      ${field}: ${original.get(field) ?? '(gone)'}\n        ${translation.get(field) ?? '(missing)'}`);
  return `the original has changed since. Compare, correct the translation, then run --stamp with its name:\n${pairs.join('\n')}`;
}

function named(files: readonly string[]): string {
  const names = files.slice(0, MOST_NAMED).map((file) => file.replace(/\.yml$/, ''));
  const more = files.length - names.length;
  return `${names.join(', ')}${more ? `, and ${more} more` : ''}`;
}
