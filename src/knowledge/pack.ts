import type { KnowledgeBase, Reason, Sign } from './schema.js';

/** Between the values of a column of texts; where one of them has it, the column stays a list. */
const SEPARATOR = '~';

/** Between the texts of a list; a column of lists has it at the end of its name. */
const COMMA = '|';

/** Between the phrases, or codes, of signs that are alike in all else. */
const JOINT = '^';

/** The values of a field, one a row: texts as one text, others as a list; `''` or `0` where a row has no such field. */
type Column = string | readonly unknown[];
type Columns = Record<string, Column>;

/** A knowledge base as it is shipped: what is alike stands together, which is some 4 kB less with brotli. */
export interface Packed extends Omit<KnowledgeBase, 'reasons'> {
  reasons: Columns;
  /** The signs of all reasons, one after the other; neighbours that are alike are one. */
  signs: Columns;
  /** How many of these rows each reason has. */
  counts: readonly number[];
}

/** Packs a knowledge base, when building. Throws where a sign has a "^", which none needs. */
export function pack({ reasons, ...rest }: KnowledgeBase): Packed {
  const signs = reasons.map((reason) => join(reason.signs));
  return {
    ...rest,
    reasons: toColumns(reasons.map(({ signs: _, ...reason }) => reason)),
    signs: toColumns(signs.flat()),
    counts: signs.map(({ length }) => length),
  };
}

/** The knowledge base that was packed. */
export function unpack({ reasons, signs, counts, ...rest }: Packed): KnowledgeBase {
  const all = fromColumns<Sign>(signs);
  let end = 0;
  return {
    ...rest,
    reasons: fromColumns<Reason>(reasons).map((reason, index) => ({ ...reason, signs: all.slice(end, (end += counts[index]!)).flatMap(split) })),
  };
}

function join(signs: readonly Sign[]): Sign[] {
  const joined: Sign[] = [];
  let before = '';
  for (const sign of signs) {
    const field = fieldOf(sign);
    const text = sign[field]!;
    if (text.includes(JOINT)) throw new Error(`A sign has no "${JOINT}" in it: ${text}`);
    const last = joined.at(-1);
    const alike = JSON.stringify({ ...sign, [field]: '' });
    if (last && alike === before) last[field] += JOINT + text;
    else joined.push({ ...sign });
    before = alike;
  }
  return joined;
}

function split(sign: Sign): Sign[] {
  const field = fieldOf(sign);
  return sign[field]!.split(JOINT).map((text) => ({ ...sign, [field]: text }));
}

/** A sign is a phrase, a code, or concepts. */
const fieldOf = ({ code, phrase }: Sign) => (code ? 'code' : phrase ? 'phrase' : 'concepts');

function toColumns(rows: readonly object[]): Columns {
  const fields = new Set(rows.flatMap(Object.keys));
  return Object.fromEntries(
    Array.from(fields, (field) => {
      const values = rows.map((row) => (row as Record<string, unknown>)[field]);
      return values.every(isListOfTexts) ? [field + COMMA, toColumn(values.map((list) => list?.join(COMMA)))] : [field, toColumn(values)];
    }),
  );
}

function isListOfTexts(value: unknown): value is string[] | undefined {
  return value === undefined || (Array.isArray(value) && value.length > 0 && value.every((one) => typeof one === 'string' && one && !one.includes(COMMA)));
}

function toColumn(values: readonly unknown[]): Column {
  const areTexts = values.every((value) => value === undefined || (typeof value === 'string' && value !== '' && !value.includes(SEPARATOR)));
  return areTexts ? values.join(SEPARATOR) : values.map((value) => value ?? 0);
}

function fromColumns<Row>(columns: Columns): Row[] {
  const rows: Record<string, unknown>[] = [];
  for (const [name, column] of Object.entries(columns)) {
    const [field, isList] = name.endsWith(COMMA) ? [name.slice(0, -1), true] : [name];
    (typeof column === 'string' ? column.split(SEPARATOR) : column).forEach((value, index) => {
      const row = (rows[index] ??= {});
      if (value !== '' && value !== 0) row[field!] = isList ? (value as string).split(COMMA) : value;
    });
  }
  return rows as Row[];
}
