/** Reads and checks a content folder (Node only). */
import { existsSync, readdirSync, type Dirent } from 'node:fs';
import { basename, join, relative } from 'node:path';
import * as z from 'zod';
import { checkReferences } from './check-references.js';
import { ContentError, type ContentMistake, type Say } from './content-error.js';
import { ActionFile, BUILT_IN, ConceptFile, EmitterFile, OtherQuestionsFile, type FileSchemas, type OwnReasonFile } from './file-schema.js';
import { ACTIONS as ACTIONS_FILE, loadTranslations, QUESTIONS, shipProse } from './load-translations.js';
import type { LoadedContent, LoadedReason, WordList } from './loaded-content.js';
import { readFile } from './read-file.js';
import { textsOfActions, textsOfQuestion, textsOfReason, type Texts } from './texts.js';
import { ACTIONS, ID, ID_HINT, SUBJECT_LISTS, type KnowledgeBase, type Reason, type Sign, type SubjectList } from '../knowledge/schema.js';

const list = <T>(value: T | T[] | undefined): T[] | undefined => (value === undefined ? undefined : Array.isArray(value) ? value : [value]);

function shipSign(sign: OwnReasonFile['signs'][number]): Sign {
  if (typeof sign === 'string') return { phrase: sign };
  const { with: beside, from, ...rest } = sign;
  return { ...rest, ...(beside && { with: list(beside)! }), ...(from && { from: list(from)! }) };
}

/** Only what has something in it is shipped: every byte of the knowledge base is paid by a page. */
function shipReason(id: string, emitter: string, file: OwnReasonFile): Reason {
  const { category, permanence, who, action } = file;
  const { title, titleFor, ...advice } = shipProse(file);
  return {
    id,
    emitter,
    title,
    ...(titleFor && { titleFor }),
    category,
    permanence,
    who,
    action,
    ...(file.further.length && { further: file.further }),
    ...advice,
    ...(hasOwn(file.asked) && { asked: file.asked }),
    ...(file.was.length && { was: file.was }),
    signs: file.signs.map(shipSign).sort((a, b) => compare(likenessOf(a), likenessOf(b))),
    ...(file.related.length && { related: file.related }),
    ...(file.article && { article: file.article }),
  };
}

/** Signs that are alike in all but their words stand together, for they are packed so; their order means nothing. */
const likenessOf = ({ phrase: _, code, ...rest }: Sign) => `${code === undefined} ${JSON.stringify(rest)}`;

const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);

const PLACES = { folder: 'a reason is a file reasons/<emitter>/<id>.yml', file: 'content is in files that end in .yml' };

/** What stands in a folder, sorted; what would be overlooked there is a mistake. */
function namesIn(dir: string, kind: 'folder' | 'file', say: Say): string[] {
  if (!existsSync(dir)) return [];
  const entries = readdirSync(dir, { withFileTypes: true }).filter(({ name }) => !name.startsWith('.'));
  const fits = (entry: Dirent) => (kind === 'folder' ? entry.isDirectory() : entry.isFile() && entry.name.endsWith('.yml'));
  for (const { name } of entries.filter((entry) => !fits(entry))) say(join(dir, name), '', `is not read: ${PLACES[kind]}`);
  const names = entries
    .filter(fits)
    .map(({ name }) => name)
    .sort();
  for (const name of names.filter((one) => !ID.test(basename(one, '.yml')))) say(join(dir, name), '', `cannot be an id: name it with ${ID_HINT}`);
  return names;
}

/**
 * Loads the content folder `dir`; `schemas` say what is asked of its files, `OWN` where it is not the built-in content.
 * @throws {ContentError} with every mistake found, each with file, field, what was found and what is expected.
 */
export function loadContent(dir: string, schemas: FileSchemas = BUILT_IN): LoadedContent {
  const root = join(dir, '..');
  const mistakes: ContentMistake[] = [];
  const say: Say = (file, field, message) => mistakes.push({ file: relative(root, file), field, message });
  const readTable = <T>(name: string, type: z.ZodType<T>) => {
    const path = join(dir, name);
    return existsSync(path) ? (readFile(root, path, z.record(z.string().regex(ID), type), mistakes) ?? {}) : undefined;
  };

  const folders = namesIn(join(dir, 'reasons'), 'folder', say);
  const emitters = readTable('emitters.yml', EmitterFile) ?? Object.fromEntries(folders.map((name) => [name, { name, hosts: [], marks: [], called: {} }]));
  const actionTable = readTable('actions.yml', ActionFile);
  const actions = Object.entries(actionTable ?? {}).map(([id, words]) => ({ id, ...words }));
  /** What is to be translated, by the names that the translations have. */
  const texts = new Map<string, Texts>();
  if (actions.length) texts.set(ACTIONS_FILE, textsOfActions(actionTable!));

  const othersPath = join(dir, 'other-questions.yml');
  const others = existsSync(othersPath) ? readFile(root, othersPath, OtherQuestionsFile, mistakes)?.asked : undefined;

  const reasons: LoadedReason[] = [];
  const paths: string[] = [];
  for (const folder of folders) {
    if (!emitters[folder])
      say(join(dir, 'reasons', folder), '', `"${folder}" is not in emitters.yml; add it there, or use one of: ${Object.keys(emitters).join(', ')}`);
    for (const name of namesIn(join(dir, 'reasons', folder), 'file', say)) {
      const path = join(dir, 'reasons', folder, name);
      paths.push(path);
      const file = readFile(root, path, schemas.reason, mistakes);
      if (!file) continue;
      const { examples, near, sources } = file;
      texts.set(`${folder}/${name}`, textsOfReason(file));
      reasons.push({ reason: shipReason(basename(name, '.yml'), folder, file), examples, near, sources, file: path });
    }
  }

  if (!paths.length)
    say(join(dir, 'reasons'), '', `${existsSync(join(dir, 'reasons')) ? 'is empty' : 'is missing'}: expected at least one reason; ${PLACES.folder}`);

  const questionNames = namesIn(join(dir, QUESTIONS), 'file', say);
  const questions = questionNames.flatMap((name) => {
    const file = readFile(root, join(dir, QUESTIONS, name), schemas.question, mistakes);
    if (!file) return [];
    texts.set(`${QUESTIONS}/${name}`, textsOfQuestion(file));
    const { ask, hint, when, asked, options } = file;
    return [{ id: basename(name, '.yml'), ask, ...(hint && { hint }), ...(when.length && { when }), ...(hasOwn(asked) && { asked }), options }];
  });

  const wordsIn = (folder: string): WordList[] =>
    namesIn(join(dir, folder), 'file', say).flatMap((name) => {
      const file = readFile(root, join(dir, folder, name), ConceptFile, mistakes);
      return file ? [{ id: basename(name, '.yml'), byLanguage: file.words }] : [];
    });
  const words = wordsIn('concepts');
  const concepts = words.map(({ id, byLanguage }) => ({ id, words: allOf(byLanguage) }));

  const subjectWords = existsSync(join(dir, 'subject')) ? wordsIn('subject') : [];
  for (const { id } of subjectWords)
    if (!isSubjectList(id)) say(join(dir, `subject/${id}.yml`), '', `found "${id}"; a list of the subject is one of: ${SUBJECT_LISTS.join(', ')}`);
  const listOf = (name: SubjectList) => [name, allOf(subjectWords.find(({ id }) => id === name)?.byLanguage ?? {})];
  const subject = subjectWords.length && (Object.fromEntries(SUBJECT_LISTS.map(listOf)) as NonNullable<KnowledgeBase['subject']>);

  checkReferences(
    {
      dir,
      paths,
      reasons,
      questions,
      concepts: concepts.map(({ id }) => id),
      emitters: Object.keys(emitters),
      actions: [...ACTIONS, ...actions.map(({ id }) => id)],
    },
    say,
  );
  const files = [...paths.map((path) => relative(join(dir, 'reasons'), path).replaceAll('\\', '/')), ...questionNames.map((name) => `${QUESTIONS}/${name}`)];
  const originals = { texts, files: new Set([...files, ...(actions.length ? [ACTIONS_FILE] : [])]) };
  if (mistakes.length) throw new ContentError(mistakes);
  const shipped = Object.entries(emitters).map(([id, { name, hosts, marks, called }]) => ({
    id,
    name,
    ...(hosts.length && { hosts }),
    ...(marks.length && { marks }),
    ...(hasOwn(called) && { called }),
  }));
  return {
    kb: {
      version: '1',
      reasons: reasons.map(({ reason }) => reason),
      questions,
      emitters: shipped,
      ...(concepts.length && { concepts }),
      ...(subject && { subject }),
      ...(actions.length && { actions }),
      ...(others && { others }),
    },
    reasons,
    words,
    subjectWords,
    texts,
    translate: () => loadTranslations(dir, originals, schemas !== BUILT_IN),
  };
}

const hasOwn = (byLanguage: object) => Object.keys(byLanguage).length > 0;

/** The words of all languages, each once. */
const allOf = (byLanguage: Record<string, string[]>) => [...new Set(Object.values(byLanguage).flat())];

const isSubjectList = (id: string): id is SubjectList => (SUBJECT_LISTS as readonly string[]).includes(id);
