/** The texts of a file that people read, by their fields: what is translated, and what a translation is compared with. */
import { createHash } from 'node:crypto';
import { parseRichText } from '../knowledge/rich-text.js';
import type { Inline } from '../knowledge/schema.js';

/** The texts of a file by their fields, in order: `title`, `steps[1]`, `options[2].label`. */
export type Texts = ReadonlyMap<string, string>;

/** The fields of a reason that are texts, and those of a question and of each of its options. */
const REASON = ['title', 'titleFor', 'explanation', 'cause', 'steps', 'tell', 'forAdmin'];
const QUESTION = ['ask', 'hint', 'options'];
const OPTION = ['label', 'then'];
const ACTION = ['button', 'instruction'];

type Fields = Readonly<Record<string, unknown>>;

/** The texts of a reason's file, or of its translation. */
export function textsOfReason(file: object): Texts {
  return texts(file as Fields, REASON, []);
}

/** The texts of a question's file, or of its translation. */
export function textsOfQuestion(file: object): Texts {
  return texts(file as Fields, QUESTION, OPTION);
}

/** The texts of actions by their ids, or of their translation. */
export function textsOfActions(actions: object): Texts {
  return texts(actions as Fields, Object.keys(actions).sort(), ACTION);
}

/** The texts in these fields, and in those of the objects in them. */
function texts(file: Fields, fields: readonly string[], inner: readonly string[]): Map<string, string> {
  const found = new Map<string, string>();
  const add = (field: string, value: unknown): void => {
    if (typeof value === 'string') found.set(field, value.replace(/\s+/g, ' ').trim());
    else if (Array.isArray(value)) value.forEach((one, index) => add(`${field}[${index + 1}]`, one));
    else if (typeof value === 'object' && value !== null) for (const name of inner) add(`${field}.${name}`, (value as Fields)[name]);
  };
  for (const field of fields) add(field, file[field]);
  return found;
}

/** Tells texts from others, by eight hexadecimal digits (32 bits of SHA-256). */
export function hashOf(given: Texts): string {
  return createHash('sha256')
    .update(JSON.stringify([...given]))
    .digest('hex')
    .slice(0, 8);
}

/** What a text has in it that a translation keeps: what it is called, and each of it. */
const KEPT: readonly [what: string, of: (piece: Inline) => string | undefined][] = [
  ['links', (piece) => (typeof piece === 'object' && 'a' in piece ? piece.href : undefined)],
  ['code', (piece) => (typeof piece === 'object' && 'code' in piece ? piece.code : undefined)],
  ['bold', (piece) => (typeof piece === 'object' && 'b' in piece ? '' : undefined)],
];

const PLACEHOLDER = /\{([a-z]+)[|}]/g;

/** What is wrong with a translation, field by field: what is missing or too much, and links, code, bold and placeholders that are not as in the original. */
export function differencesBetween(original: Texts, translation: Texts): { field: string; message: string }[] {
  const found: { field: string; message: string }[] = [];
  for (const [field, text] of original) {
    const translated = translation.get(field);
    if (translated === undefined) found.push({ field, message: `is missing; the original says “${text}”` });
    else for (const message of lostIn(text, translated)) found.push({ field, message });
  }
  for (const field of translation.keys()) if (!original.has(field)) found.push({ field, message: 'is not in the original: leave it out' });
  return found;
}

function lostIn(text: string, translated: string): string[] {
  const [before, after] = [text, translated].map((one) => [parseRichText(one)].flat());
  const differences = KEPT.flatMap(([what, of]) => {
    const [expected, have] = [before!, after!].map((pieces) => pieces.flatMap((piece) => of(piece) ?? []).sort());
    if (JSON.stringify(expected) === JSON.stringify(have)) return [];
    if (what === 'bold') return [`has ${have!.length} pieces of **bold**, and the original ${expected!.length}: keep as many`];
    return [`has ${what} other than the original: expected ${list(expected!)}, found ${list(have!)}`];
  });
  const [expected, have] = [text, translated].map((one) => Array.from(one.matchAll(PLACEHOLDER), ([, name]) => `{${name}}`).sort());
  return expected!.join() === have!.join()
    ? differences
    : [...differences, `has placeholders other than the original: expected ${list(expected!)}, found ${list(have!)}`];
}

const list = (items: readonly string[]) => (items.length ? items.join(', ') : 'none');
