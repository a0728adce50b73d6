import type { Counted, TallyGroup, Unexplained } from '../../../../core/many/tally.js';
import type { Reason } from '../../../../knowledge/schema.js';

/** The beginning of a formula in a spreadsheet; such a cell gets an apostrophe in front, which spreadsheets take for "this is text" (OWASP, CSV injection). */
const FORMULA = /^\s*[=+\-@\t\r|%]/;

function cell(text: string): string {
  return `"${(FORMULA.test(text) ? `'${text}` : text).replaceAll('"', '""')}"`;
}

/** Rows as CSV (RFC 4180), with the mark by which spreadsheets know UTF-8; no cell is ever run as a formula. */
export function csv(rows: readonly (readonly string[])[]): string {
  return `\ufeff${rows.map((row) => row.map(cell).join(',')).join('\r\n')}\r\n`;
}

const HEADER = ['recipient', 'count', 'reason', 'title', 'permanence', 'action', 'example'];

function rowsOf({ recipients, times, unaddressed, example }: Counted, reason?: Reason): string[][] {
  const rest = [reason?.id ?? '', reason?.title ?? '', reason?.permanence ?? '', reason?.action ?? '', example];
  const rows = recipients.map((recipient, index) => [recipient, String(times[index]), ...rest]);
  return unaddressed ? [...rows, ['', String(unaddressed), ...rest]] : rows;
}

/** The failures of some groups of a tally, a recipient a row, and those that could not be explained. */
export function tallyCsv(groups: readonly TallyGroup[], unexplained: readonly Unexplained[] = []): string {
  return csv([HEADER, ...groups.flatMap((group) => rowsOf(group, group.reason)), ...unexplained.flatMap((one) => rowsOf(one))]);
}
