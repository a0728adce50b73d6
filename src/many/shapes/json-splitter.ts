/** Where a scan for the next telling character goes on: outside of strings, and inside of one. */
const STRUCTURE = /["{}[\]]/g;
const STRING = /["\\\n]/g;
/** A string, with what ends it (its quote, the line or the text), or a bracket. */
const STRING_OR_BRACKET = /"(?:[^"\\\n]|\\[^]?)*(["\n]|$)|[{}[\]]/g;

/** The values that a text without an end of its own holds to the full, none of them inside of another; strings where they are values by themselves. */
function wholeIn(text: string, takesStrings: boolean): string[] {
  const open: number[] = [];
  const whole: { from: number; to: number }[] = [];
  for (const { index, 0: met, 1: end } of text.matchAll(STRING_OR_BRACKET)) {
    const to = index + met.length;
    if (end === '"') {
      if (takesStrings && !open.length) whole.push({ from: index, to });
    } else if (end !== undefined) {
      open.length = 0; // no string goes over a line's end: what is open is broken
    } else if (met === '{' || met === '[') {
      open.push(index);
    } else if (open.length) {
      const from = open.pop()!;
      while (whole.length && whole.at(-1)!.from > from) whole.pop();
      whole.push({ from, to });
    }
  }
  return whole.map(({ from, to }) => text.slice(from, to));
}

/**
 * Cuts JSON into values that are short enough to be parsed by themselves: one after the other (JSON lines, or whole documents), and of a longer
 * one what it holds, down to some depth. Takes pieces that end anywhere; what stands between the values is skipped.
 */
export class JsonSplitter {
  #longest: number;
  /** How many levels of longer values are gone into. */
  #levels: number;
  /** The open value as far as it is read; empty between values. */
  #open = '';
  /** The brackets that are open, and whether a string is. */
  #depth = 0;
  #isString = false;
  #isEscape = false;
  /** Cuts what the open value holds, once that is too long. */
  #inner: JsonSplitter | undefined;
  /** Whether strings are values, too: those of a list of messages. */
  #takesStrings: boolean;
  #isFirst = true;

  constructor(longest: number, levels: number, takesStrings = false) {
    this.#longest = longest;
    this.#levels = levels;
    this.#takesStrings = takesStrings;
  }

  /** Takes a piece; yields the values that it completes. */
  *add(piece: string): Generator<string> {
    let from = 0; // what is before is dealt with
    let at = 0;
    if (this.#isEscape && piece) {
      this.#isEscape = false;
      at = 1;
    }
    while (at < piece.length) {
      const scan = this.#isString ? STRING : STRUCTURE;
      scan.lastIndex = at;
      const found = scan.exec(piece);
      if (!found) break;
      at = found.index;
      const unit = found[0];
      if (unit === '\\') {
        if (at + 1 >= piece.length) this.#isEscape = true;
        at += 2;
        continue;
      }
      at += 1;
      if (unit === '\n') {
        // No string goes over a line's end: this value is broken, and the next line begins anew.
        yield* this.#hold(piece.slice(from, at));
        yield* this.#giveUp();
        from = at;
        continue;
      }
      if (this.#depth === 0 && !this.#isString) from = at - 1; // a value begins
      if (unit === '"') this.#isString = !this.#isString;
      else this.#depth = Math.max(0, this.#depth + (unit === '{' || unit === '[' ? 1 : -1));
      if (this.#depth > 0 || this.#isString) continue;
      yield* this.#close(piece.slice(from, at));
      from = at;
    }
    if (this.#depth > 0 || this.#isString) yield* this.#hold(piece.slice(from));
  }

  /** Ends the text; yields what an unfinished value has to the full. */
  *end(): Generator<string> {
    if (this.#open || this.#inner) yield* this.#giveUp();
  }

  /** Keeps a part of the open value, or hands it to what cuts that. */
  *#hold(part: string): Generator<string> {
    if (this.#inner) yield* this.#inner.add(part);
    else {
      this.#open += part;
      if (this.#open.length > this.#longest) yield* this.#levels > 0 ? this.#goInside() : this.#giveUp();
    }
  }

  *#close(part: string): Generator<string> {
    if (this.#inner) {
      yield* this.#inner.add(part.slice(0, -1));
      yield* this.#inner.end();
    } else {
      const value = this.#open + part;
      if (!value.startsWith('"') || this.#takesStrings) yield value;
    }
    this.#open = '';
    this.#inner = undefined;
    this.#isFirst = false;
  }

  /** Goes on with what the open value holds. */
  *#goInside(): Generator<string> {
    const open = this.#open;
    this.#open = '';
    if (open.startsWith('"')) return; // a string of this length is no message
    this.#inner = new JsonSplitter(this.#longest, this.#levels - 1, this.#isFirst && open.startsWith('['));
    yield* this.#inner.add(open.slice(1));
  }

  /** The open value has no end: what it holds to the full is given. */
  *#giveUp(): Generator<string> {
    if (this.#inner) yield* this.#inner.end();
    else if (!this.#open.startsWith('"')) yield* wholeIn(this.#open.slice(1), this.#isFirst && this.#open.startsWith('['));
    this.#open = '';
    this.#inner = undefined;
    this.#depth = 0;
    this.#isString = false;
    this.#isFirst = false;
  }
}
