import type { Entry } from '../entry.js';

/** The beginning of a text, by which its shape is told; of a longer text its last line is left out of `lines`. */
export interface Sample {
  text: string;
  /** True where there is no more of it. */
  isWhole: boolean;
  lines: readonly string[];
}

/** Reads a list piece by piece, wherever the pieces end; memory does not grow with the list. */
export interface Reader {
  /** Takes the next piece; yields the entries that it completes. */
  add(piece: string): Iterable<Entry>;
  /** Ends the list; yields what was still open. */
  end(): Iterable<Entry>;
}

/** One shape that lists of failures come in. */
export interface Shape {
  /** How sure it is that such a text tells of many: by its form, by what its blocks say, or by nothing but its lines themselves. */
  form: 'list' | 'blocks' | 'lines';
  is(sample: Sample): boolean;
  open(sample: Sample): Reader;
}

/** A longer line is cut: one broken file must not fill the memory. */
export const LONGEST_LINE = 1 << 16;

/** Reads line by line; the ends of lines longer than `LONGEST_LINE` are left out. */
export function byLine(take: (line: string) => Iterable<Entry>, flush: () => Iterable<Entry> = () => []): Reader {
  let open = '';
  const hold = (text: string) => {
    if (open.length < LONGEST_LINE) open += text.slice(0, LONGEST_LINE - open.length);
  };
  const close = () => {
    const line = open.endsWith('\r') ? open.slice(0, -1) : open;
    open = '';
    return take(line);
  };
  return {
    *add(piece) {
      let at = 0;
      for (let end = piece.indexOf('\n'); end >= 0; end = piece.indexOf('\n', at)) {
        hold(piece.slice(at, end));
        at = end + 1;
        yield* close();
      }
      hold(piece.slice(at));
    },
    *end() {
      if (open) yield* close();
      yield* flush();
    },
  };
}

/** What share of some things is so. */
export function shareOf<Thing>(things: readonly Thing[], is: (thing: Thing) => boolean): number {
  return things.length ? things.filter(is).length / things.length : 0;
}

/** So large a share is as good as all: there is a title above a table, and a line that somebody added. */
export const MOST = 0.8;
