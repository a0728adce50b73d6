import type { Span } from '../answer.js';

const LINE_ENDS = ['\n', '\r'];
const PARAGRAPH_ENDS = ['\n\n', '\r\n\r\n', '\r\r'];

/** Where the line that a span stands in begins (before its first character) and ends, whatever ends lines in this text. */
export const lineOf = (source: string, span: Span): [from: number, to: number] => boundsOf(LINE_ENDS, source, span);

/** The same of its paragraph. */
export const paragraphOf = (source: string, span: Span): [from: number, to: number] => boundsOf(PARAGRAPH_ENDS, source, span);

function boundsOf(ends: readonly string[], source: string, { start, end }: Span): [from: number, to: number] {
  const next = ends.map((one) => source.indexOf(one, end)).filter((at) => at >= 0);
  return [Math.max(...ends.map((one) => source.lastIndexOf(one, start))), Math.min(source.length, ...next)];
}
