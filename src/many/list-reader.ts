import type { Entry } from './entry.js';
import type { Reader, Sample, Shape } from './shapes/shape.js';
import { SHAPES } from './shapes/shapes.js';

/** Enough of a text to see which shape it has (UTF-16 units). */
const LOOKED_AT = 50_000;

/** The beginning of a text; `isAll`: there is no more of it than this. */
export function sampleOf(beginning: string, isAll: boolean): Sample {
  const text = beginning.slice(0, LOOKED_AT);
  const lines = text.split(/\r?\n/);
  const isWhole = isAll && text.length === beginning.length;
  if (!isWhole && lines.length > 1) lines.pop();
  return { text, isWhole, lines };
}

/** The shape that a text has by its beginning. */
export function shapeOf(sample: Sample): Shape {
  return SHAPES.find(({ is }) => is(sample))!;
}

/** Reads a list of any shape, piece by piece; the first pieces tell the shape. */
export class ListReader implements Reader {
  #beginning = '';
  #reader: Reader | undefined;

  *add(piece: string): Generator<Entry> {
    if (this.#reader) {
      yield* this.#reader.add(piece);
      return;
    }
    this.#beginning += piece;
    if (this.#beginning.length >= LOOKED_AT) yield* this.#open(false);
  }

  *end(): Generator<Entry> {
    if (!this.#reader) yield* this.#open(true);
    yield* this.#reader!.end();
  }

  *#open(isAll: boolean): Generator<Entry> {
    const sample = sampleOf(this.#beginning, isAll);
    this.#reader = shapeOf(sample).open(sample);
    const beginning = this.#beginning;
    this.#beginning = '';
    yield* this.#reader.add(beginning);
  }
}
