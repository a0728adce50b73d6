import { dsvFormat } from 'd3-dsv';
import type { Entry } from '../entry.js';
import { isStamped } from '../log/stamp.js';
import { byLine, MOST, shareOf, type Sample, type Shape } from './shape.js';
import { headerIn, rowReader, type Row } from './table.js';

const DELIMITERS = ['\t', ';', ',', '|'] as const;
/** A row is no longer than this, in lines: else its quotes are broken, and its first line stands for itself. */
const MOST_LINES = 100;
const FEWEST_ROWS = 2;
/** A table without names of columns has so many rows, most of them with an address or a code. */
const FEWEST_BARE = 3;
const MOST_BARE = 0.6;
/** The names of columns in the logs of Exchange and IIS stand behind this. */
const FIELDS = /^\ufeff?#fields:\s*/i;
const REMARK = /^\ufeff?#(?!fields:)[a-z-]+:/i;

const formats = Object.fromEntries(DELIMITERS.map((delimiter) => [delimiter, dsvFormat(delimiter)]));

/** The rows of lines, where a quoted cell may go on over several. */
class RowSplitter {
  #delimiter: string;
  #open: string[] = [];
  #isQuoted = false;

  constructor(delimiter: string) {
    this.#delimiter = delimiter;
  }

  /** Takes a line; returns the rows that it completes. */
  add(line: string): Row[] {
    if (!this.#open.length && REMARK.test(line)) return [];
    this.#open.push(line);
    // Two quotes in a quoted cell stand for one, so that their number says it.
    if ((line.split('"').length - 1) % 2) this.#isQuoted = !this.#isQuoted;
    if (!this.#isQuoted) return this.#close();
    if (this.#open.length < MOST_LINES) return [];
    return this.flush();
  }

  /** What is still open has a quote without an end: its lines are rows by themselves. */
  flush(): Row[] {
    const [first, ...others] = this.#open;
    this.#open = [];
    this.#isQuoted = false;
    if (first === undefined) return [];
    return [{ cells: first.split(this.#delimiter), text: first }, ...others.flatMap((line) => this.add(line)), ...this.flush()];
  }

  #close(): Row[] {
    const text = this.#open.join('\n').replace(FIELDS, '');
    this.#open = [];
    const cells = formats[this.#delimiter]!.parseRows(text.replace(/^\ufeff/, ''))[0] ?? [];
    return text.trim() ? [{ cells, text }] : [];
  }
}

/** The delimiter by which lines are a table, with their rows. */
function tableIn({ lines }: Sample): { delimiter: string; rows: Row[] } | undefined {
  for (const delimiter of DELIMITERS) {
    const splitter = new RowSplitter(delimiter);
    const rows = lines.flatMap((line) => splitter.add(line));
    const header = headerIn(rows);
    const names = header === undefined ? undefined : rows[header]!.cells.length;
    const body = header === undefined ? rows : rows.slice(header + 1);
    const width = names ?? body[Math.floor(body.length / 2)]?.cells.length ?? 0;
    if (width < 2) continue;
    const isEven = shareOf(body, ({ cells }) => cells.length === width) >= MOST;
    if (names !== undefined ? body.length > 0 && shareOf(body, ({ cells }) => cells.length > 1) >= MOST : isEven && isBareTable(body, delimiter))
      return { delimiter, rows };
  }
  return undefined;
}

/** Rows without names: with addresses or codes, or with nothing but a text and its count. */
function isBareTable(rows: readonly Row[], delimiter: string): boolean {
  if (shareOf(rows, ({ text }) => isStamped(text)) >= MOST && delimiter !== '\t') return false;
  const isCounted =
    rows.length >= FEWEST_ROWS && rows.every(({ cells }) => cells.length === 2 && cells.filter((cell) => /^\s*\d{1,9}\s*$/.test(cell)).length === 1);
  return isCounted || (rows.length >= FEWEST_BARE && shareOf(rows, ({ text }) => /@\w|\b[45]\d\d\b/.test(text)) >= MOST_BARE);
}

/** Rows of cells between commas, semicolons, tabs (as spreadsheets copy them) or bars: RFC 4180 and its kin. */
export const separated: Shape = {
  form: 'list',
  is: (sample) => tableIn(sample) !== undefined,
  open(sample) {
    const { delimiter, rows } = tableIn(sample)!;
    const read = rowReader(rows);
    const splitter = new RowSplitter(delimiter);
    function* all(some: readonly Row[]): Iterable<Entry> {
      for (const row of some) yield* read(row);
    }
    return byLine(
      (line) => all(splitter.add(line)),
      () => all(splitter.flush()),
    );
  },
};
