import type { Span } from '../../../../core/answer.js';

/** A piece of a paste: as it is, marked, or left out. */
export type Piece = { kind: 'plain' | 'mark'; text: string } | { kind: 'gap' };

/** How much stays around each mark, in UTF-16 units: about one line. */
const AROUND = 60;

/** The whole text, in pieces, with the spans marked. */
export function markSpans(text: string, spans: readonly Span[]): Piece[] {
  return cut(text, [{ start: 0, end: text.length }], tidy(spans, text.length));
}

/** Some 60 characters around each span, the spans marked, the rest left out. */
export function excerpt(text: string, spans: readonly Span[], around = AROUND): Piece[] {
  const marks = tidy(spans, text.length);
  const windows = marks.map(({ start, end }) => ({
    start: Math.min(start, wordStart(text, start - around)),
    end: Math.max(end, wordEnd(text, end + around)),
  }));
  return cut(text, tidy(windows, text.length), marks);
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
    if (start > shown) pieces.push({ kind: 'gap' });
    let at = start;
    for (const mark of marks.filter((one) => one.start >= start && one.end <= end)) {
      plain(at, mark.start);
      pieces.push({ kind: 'mark', text: text.slice(mark.start, mark.end) });
      at = mark.end;
    }
    plain(at, end);
    shown = end;
  }
  if (shown < text.length) pieces.push({ kind: 'gap' });
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
