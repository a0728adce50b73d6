import { numberIn, entriesOf, type Field } from '../event.js';
import type { Entry } from '../entry.js';
import { roleOf, type Role } from '../names.js';
import { stateOf } from '../states.js';
import { isAmong, listOf, wordsOf } from '../words.js';

/** A row of a table, and how it stood. */
export interface Row {
  cells: readonly string[];
  text: string;
}

/** The longest name of a column. */
const LONGEST_NAME = 60;
const MOST_WORDS = 5;
/** Names that a header needs to be one: one for what it is about, and another. */
const FEWEST_NAMES = 2;
const NAMING: readonly Role[] = ['recipient', 'status', 'code', 'server', 'reason', 'note', 'count'];
/** Exports begin with a title and a few words about themselves. */
const MOST_ABOVE = 12;
const RULE = /^[\s|+:=_*─━-]*$/;
const VALUE = /@\w|^\s*[245]\d\d\b|\b[45]\.\d\.\d{1,3}\b/;
/** A cell that is an address, with a name before it or not. */
const ADDRESS = /^(?:[^@<]{0,200}<)?[^\s@<>]{1,200}@[^\s@<>]{1,250}>?$/;
const REPLY = /^[45]\d\d$/;
const TOTAL = listOf(
  '=total, =totals, =sum, =grand total, =summe, =gesamt, =gesamtsumme, =insgesamt, =somme, =total général, =suma, =total general, =合計, =総計, =المجموع, =الإجمالي',
);

/** How well cells fit as names of columns: the number of those that count here. */
function namesIn(cells: readonly string[]): number {
  if (cells.some((cell) => cell.length > LONGEST_NAME || cell.trim().split(/\s+/).length > MOST_WORDS || VALUE.test(cell) || numberIn(cell) !== undefined))
    return 0;
  const roles = new Set(cells.map(roleOf));
  return NAMING.filter((role) => roles.has(role)).length;
}

/** Where among the first rows the names of the columns stand; undefined where there are none. */
export function headerIn(rows: readonly Row[]): number | undefined {
  const at = rows.slice(0, MOST_ABOVE).findIndex(({ cells }) => cells.length > 1 && namesIn(cells) >= FEWEST_NAMES);
  return at < 0 ? undefined : at;
}

/** What the columns hold, by what stands in them. */
function guessNames(rows: readonly Row[]): string[] {
  const width = Math.max(0, ...rows.map(({ cells }) => cells.length));
  const columns = Array.from({ length: width }, (_, at) => rows.flatMap(({ cells }) => (cells[at]?.trim() ? [cells[at]!] : [])));
  const is = (column: readonly string[], test: (value: string) => boolean) => column.length > 0 && column.every(test);
  const addresses = columns.map((column) => is(column, (value) => ADDRESS.test(value.trim())));
  // Two columns of addresses: nothing says which is the sender's.
  const isOne = addresses.filter(Boolean).length === 1;
  const numbers = columns.map((column) => is(column, (value) => numberIn(value) !== undefined));
  const isCounted = numbers.filter(Boolean).length === 1 && width <= 3;
  return columns.map((column, at) => {
    if (addresses[at]) return isOne ? 'recipient' : '';
    if (numbers[at]) return column.every((value) => REPLY.test(value.trim())) ? 'code' : isCounted ? 'count' : '';
    if (is(column, (value) => stateOf(value) !== undefined)) return 'status';
    return is(column, (value) => /^[\d\s:./TZ+-]*$/.test(value)) ? 'time' : 'note';
  });
}

/** The names of columns: those of the header, else by what stands in them; and how many of the first rows are no rows of the table. */
function namesOf(rows: readonly Row[]): { names: readonly string[]; above: number } {
  const header = headerIn(rows);
  if (header !== undefined) return { names: rows[header]!.cells, above: header + 1 };
  const [first, ...others] = rows;
  // A header in another language: where all other rows have a number or an address, it has none.
  const guessed = guessNames(others);
  const isOther = guessed.some(
    (name, at) => (name === 'count' && numberIn(first!.cells[at] ?? '') === undefined) || (name === 'recipient' && !VALUE.test(first!.cells[at] ?? '')),
  );
  return isOther ? { names: guessed, above: 1 } : { names: guessNames(rows), above: 0 };
}

/** Reads the rows of a table, from the first on. `sample` are its first rows. */
export function rowReader(sample: readonly Row[]): (row: Row) => Entry[] {
  const { names, above } = namesOf(sample);
  const header = sample[above - 1]?.cells.join('\n');
  /** No column has a name that says what failed: then any may. */
  const isTelling = names.some((name) => (['server', 'reason', 'note', 'status', 'code'] as Role[]).includes(roleOf(name)));
  let left = above;
  return ({ cells, text }) => {
    if (left > 0) {
      left -= 1;
      return [];
    }
    const isHeader = cells.join('\n') === header; // again, as on each printed page
    if (!text.trim() || isHeader || RULE.test(text) || isAmong(wordsOf(cells[0] ?? ''), TOTAL)) return [];
    const fields = cells.flatMap((value, at): Field[] => {
      const name = names[at] ?? '';
      return [{ name: isTelling || roleOf(name) !== 'other' ? name : 'note', value }];
    });
    return entriesOf(fields, text, 'said');
  };
}
