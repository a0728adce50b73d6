/** Reads a YAML file of the content, and says what is wrong with it in a writer's words. */
import { readFileSync } from 'node:fs';
import { relative } from 'node:path';
import { LineCounter, parseDocument } from 'yaml';
import type * as z from 'zod';
import type { ContentMistake } from './content-error.js';

/** Stands where `npm run new-reason` left something to write. */
const TODO = /\bTODO\b/;

/** What the schema calls things, in other words. */
const KINDS: Record<string, string> = {
  string: 'text',
  array: 'a list (lines that begin with "- ")',
  object: 'fields of its own, each in a line',
  record: 'fields of its own, each in a line',
  boolean: 'true or false',
  int: 'a whole number',
};

/** Reads a file against a schema; mistakes are collected, not thrown. */
export function readFile<T>(root: string, path: string, schema: z.ZodType<T>, mistakes: ContentMistake[]): T | undefined {
  const file = relative(root, path);
  const lines = new LineCounter();
  const document = parseDocument(readFileSync(path, 'utf8'), { lineCounter: lines });
  for (const error of document.errors.slice(0, 1)) {
    // the first slip makes the parser stumble over the rest
    const { line } = lines.linePos(error.pos[0]);
    mistakes.push({
      file,
      field: `line ${line}`,
      message: `is not valid YAML (${error.message.split('\n')[0]}). Put the text between quotes if it has a colon, a # or a brace in it`,
    });
  }
  if (document.errors.length) return undefined;
  const data: unknown = document.toJS();
  const left = todosIn(data);
  for (const { path: field, text } of left)
    mistakes.push({
      file,
      field: fieldName(field),
      message: `found ${shown(text)}: write what belongs there in place of TODO, or leave the field out if it is not needed`,
    });
  const result = schema.safeParse(data);
  if (result.success) return left.length ? undefined : result.data;
  // What is still to be written is said once, not also that it is too short or no choice.
  const isSaid = ({ code, path: field }: z.core.$ZodIssue) =>
    left.some(({ path: todo }) => (code === 'invalid_union' || todo.length === field.length) && field.every((key, index) => key === todo[index]));
  for (const issue of result.error.issues) if (!isSaid(issue)) mistakes.push({ file, field: fieldName(issue.path), message: explain(issue, data) });
  return undefined;
}

/** The texts that still have to be written, wherever they stand. */
function todosIn(value: unknown, path: PropertyKey[] = []): { path: PropertyKey[]; text: string }[] {
  if (typeof value === 'string') return TODO.test(value) ? [{ path, text: value }] : [];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => todosIn(inner, [...path, Array.isArray(value) ? Number(key) : key]));
}

const shown = (value: unknown) => {
  const text = value === undefined ? 'nothing' : JSON.stringify(value);
  return text.length > 60 ? `${text.slice(0, 57)}…` : text;
};

function at(value: unknown, path: PropertyKey[]): unknown {
  return path.reduce<unknown>((inner, key) => (inner as Record<PropertyKey, unknown> | undefined)?.[key], value);
}

function fieldName(path: PropertyKey[]): string {
  return path
    .map((key) => (typeof key === 'number' ? `[${key + 1}]` : `.${String(key)}`))
    .join('')
    .replace(/^\./, '');
}

/** Says what was found and what is expected, without the schema's own vocabulary. */
function explain(issue: z.core.$ZodIssue, data: unknown): string {
  const value = at(data, issue.path);
  const found = shown(value);
  switch (issue.code) {
    case 'invalid_value':
      return `found ${found}, expected one of: ${issue.values.join(', ')}`;
    case 'invalid_type': {
      const expected = KINDS[issue.expected] ?? issue.expected;
      return value === undefined ? `is missing (expected ${expected})` : `found ${found}, expected ${expected}`;
    }
    case 'unrecognized_keys':
      return `has ${issue.keys.map((key) => `"${key}"`).join(', ')}, which is no field; see content/README.md for the fields`;
    case 'invalid_key':
      return `"${String(issue.path.at(-1))}" cannot stand here: expected ${issue.issues[0]?.message}`;
    case 'too_small':
    case 'too_big':
      return explainSize(issue, value, found);
    case 'invalid_union': {
      const inner = issue.errors.flat().filter((one) => one.code !== 'invalid_type' || one.path.length);
      return inner.length ? inner.map((one) => explain(one, value)).join('; ') : `found ${found}, expected a phrase or a sign with its fields`;
    }
    default:
      return `found ${found}: ${issue.message}`;
  }
}

function explainSize(issue: z.core.$ZodIssueTooBig | z.core.$ZodIssueTooSmall, value: unknown, found: string): string {
  const isSmall = issue.code === 'too_small';
  const limit = isSmall ? `at least ${issue.minimum}` : `at most ${issue.maximum}`;
  if (issue.origin !== 'string') return `expected ${limit} entries, found ${found}`;
  const { length } = String(value ?? '').trim();
  return `expected ${limit} characters, found ${length}: ${isSmall ? `${Number(issue.minimum) - length} too few` : `${length - Number(issue.maximum)} too many`}`;
}
