import type { Span } from '../../../../core/answer.js';

/** A piece of a paste: as it is, marked, or left out; what is left out between lines is no more than a new line. */
export type Piece = { kind: 'plain' | 'mark'; text: string } | { kind: 'gap' } | { kind: 'break' };

/** How much stays around each mark, in UTF-16 units: about one line. */
const AROUND = 60;

/** The whole text, in pieces, with the spans marked. */
export function markSpans(text: string, spans: readonly Span[]): Piece[] {
  return cut(text, [{ start: 0, end: text.length }], tidy(spans, text.length));
}

/** The lines of the spans, of long ones some 60 characters around; the spans marked, the rest left out. */
export function excerpt(text: string, spans: readonly Span[], around = AROUND): Piece[] {
  const marks = tidy(spans, text.length);
  const windows = marks.map(({ start, end }) => ({
    start: Math.max(text.slice(0, start).lastIndexOf('\n') + 1, Math.min(start, wordStart(text, start - around))),
    end: Math.min(lineEnd(text, end), Math.max(end, wordEnd(text, end + around))),
  }));
  const pieces = cut(text, tidy(windows, text.length), marks);
  return pieces.filter(({ kind }, index) => kind !== 'break' || (index > 0 && index < pieces.length - 1));
}

function lineEnd(text: string, at: number): number {
  const end = text.indexOf('\n', at);
  return end < 0 ? text.length : end;
}

/** What stands for what is left out between two places: whole lines are passed over in silence. */
function left(text: string, from: number, to: number): Piece {
  const isLines = (from === 0 || text[from] === '\n') && (to === text.length || text[to - 1] === '\n');
  return { kind: isLines ? 'break' : 'gap' };
}

/** Sorted, inside the text, overlapping ones joined. */
function tidy(spans: readonly Span[], length: number): Span[] {
  const joined: Span[] = [];
  const inside = spans
    .map(({ start, end }) => ({ start: Math.max(0, start), end: Math.min(length, end) }))
    .filter(({ start, end }) => start < end)
    .sort((a, b) => a.start - b.start);
  for (const span of inside) {
    const last = joined.at(-1);
    if (last && span.start <= last.end) last.end = Math.max(last.end, span.end);
    else joined.push(span);
  }
  return joined;
}

function cut(text: string, windows: readonly Span[], marks: readonly Span[]): Piece[] {
  const pieces: Piece[] = [];
  const plain = (start: number, end: number) => {
    if (start < end) pieces.push({ kind: 'plain', text: text.slice(start, end) });
  };
  let shown = 0;
  for (const { start, end } of windows) {
    if (start > shown) pieces.push(left(text, shown, start));
    let at = start;
    for (const mark of marks.filter((one) => one.start >= start && one.end <= end)) {
      plain(at, mark.start);
      pieces.push({ kind: 'mark', text: text.slice(mark.start, mark.end) });
      at = mark.end;
    }
    plain(at, end);
    shown = end;
  }
  if (shown < text.length) pieces.push(left(text, shown, text.length));
  return pieces;
}

/** How far a cut may move to fall between words (and so never inside a surrogate pair of one). */
const WORD = 20;

function wordStart(text: string, at: number): number {
  if (at <= 0) return 0;
  const word = /\s{1,20}(?=\S)/.exec(text.slice(at, at + WORD));
  return word ? at + word.index + word[0].length : evenStart(text, at);
}

function wordEnd(text: string, at: number): number {
  if (at >= text.length) return text.length;
  const space = text.slice(at - WORD, at).search(/\s{1,20}\S{0,20}$/);
  return space < 0 ? evenStart(text, at) : at - WORD + space;
}

/** The same place, or one before it where it is inside a surrogate pair. */
function evenStart(text: string, at: number): number {
  return /[\udc00-\udfff]/.test(text.charAt(at)) ? at - 1 : at;
}
