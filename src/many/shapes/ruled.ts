import { byLine, MOST, shareOf, type Shape } from './shape.js';
import { rowReader, type Row } from './table.js';

/** The rule below a header, or around a table (Markdown, MySQL, psql, reStructuredText). */
const RULE = /^[\s|+:]*[-=─━]{2}[-=─━\s:|+]*$/;
const FEWEST_ROWS = 2;

/** Stands for "\|", a bar in a cell. */
const BAR = '\0';

/** The cells of a line between bars, without Markdown's marks of bold text and code around them. */
function rowOf(line: string): Row {
  const inner = line
    .trim()
    .replaceAll('\\|', BAR)
    .replace(/^[|│]|[|│]$/g, '');
  const cells = inner.split(/[|│]/).map((cell) =>
    cell
      .trim()
      .replaceAll(BAR, '|')
      .replace(/^(?:\*\*|`)|(?:\*\*|`)$/g, ''),
  );
  return { cells, text: line };
}

const isRow = (line: string) => /[|│]/.test(line.slice(1)) && !RULE.test(line);

/** A table of lines with bars between the cells and a rule below the header. */
export const ruled: Shape = {
  form: 'list',
  is({ lines }) {
    const some = lines.filter((line) => line.trim());
    return some.some((line) => RULE.test(line)) && some.filter(isRow).length >= FEWEST_ROWS && shareOf(some, (line) => isRow(line) || RULE.test(line)) >= MOST;
  },
  open({ lines }) {
    const read = rowReader(lines.filter(isRow).map(rowOf));
    return byLine((line) => (isRow(line) ? read(rowOf(line)) : []));
  },
};
