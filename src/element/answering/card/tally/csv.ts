import type { Counted } from '../../../../many/counted.js';
import type { TallyGroup, Unexplained } from '../../../../many/tally.js';
import type { Reason } from '../../../../knowledge/schema.js';

/** A formula in a spreadsheet begins with one of these, full-width ones included (OWASP, CSV injection). */
const FORMULA = /[=+\-@|%＝＋－＠]/;
/** Whatever separator a spreadsheet goes by, and whether or not it knows quotes, a cell begins after one of these. */
const SEPARATOR = /[,;|\t\r\n]/;
/** Spreadsheets skip these at the beginning of a cell: space, quotes, control characters (NUL), and what has no width. */
const SKIPPED = /[\s"\p{Cc}\p{Cf}]/u;

/** The text with an apostrophe, which spreadsheets take for "this is text", before each formula that it could be taken for. */
function harmless(text: string): string {
  let safe = '';
  let copied = 0;
  /** Where a cell begins, as long as nothing of it has been met. */
  let beginning: number | undefined = 0;
  for (let at = 0; at < text.length; at++) {
    const unit = text[at]!;
    if (beginning !== undefined && FORMULA.test(unit)) {
      safe += `${text.slice(copied, beginning)}'`;
      copied = beginning;
    }
    if (SEPARATOR.test(unit)) beginning = at + 1;
    else if (!SKIPPED.test(unit)) beginning = undefined;
  }
  return safe + text.slice(copied);
}

function cell(text: string): string {
  return `"${harmless(text).replaceAll('"', '""')}"`;
}

/** Rows as CSV (RFC 4180), with the mark by which spreadsheets know UTF-8; no cell is ever run as a formula. */
export function csv(rows: readonly (readonly string[])[]): string {
  return `\ufeff${rows.map((row) => row.map(cell).join(',')).join('\r\n')}\r\n`;
}

const HEADER = ['recipient', 'count', 'reason', 'title', 'permanence', 'action', 'example'];

function rowsOf({ recipients, times, examples, unaddressed, example }: Counted, reason?: Reason): string[][] {
  const rest = [reason?.id ?? '', reason?.title ?? '', reason?.permanence ?? '', reason?.action ?? ''];
  const rows = recipients.map((recipient, index) => [recipient, String(times[index]), ...rest, examples[index]!]);
  return unaddressed ? [...rows, ['', String(unaddressed), ...rest, example]] : rows;
}

/** The failures of some groups of a tally, a recipient a row, and those that could not be explained. */
export function tallyCsv(groups: readonly TallyGroup[], unexplained: readonly Unexplained[] = []): string {
  return csv([HEADER, ...groups.flatMap((group) => rowsOf(group, group.reason)), ...unexplained.flatMap((one) => rowsOf(one))]);
}
