/** An entry longer than this is no log line; it is cut, so that one broken file cannot swallow the rest. */
const MOST_LINES = 40;
const REPLY_OPEN = /(?:^|[\s:>])([245]\d\d)-/;

/**
 * Puts the lines of a log, a CSV or a list together to entries: indented lines and the further lines of a multi-line reply
 * ("550-…", RFC 5321 §4.2.1) belong to the entry before. One line at a time, so that memory does not grow with the file.
 */
export class EntrySplitter {
  #open: string[] = [];
  #code: string | undefined;

  /** Takes the next line; returns an entry that it has completed, if any. */
  add(line: string): string | undefined {
    const text = line.replace(/\r$/, '');
    if (!text.trim()) return this.flush();
    const belongs = this.#open.length > 0 && this.#open.length < MOST_LINES && (this.#code ? text.trimStart().startsWith(this.#code) : /^[ \t]/.test(text));
    const done = belongs ? undefined : this.flush();
    this.#open.push(text);
    this.#code = REPLY_OPEN.exec(text)?.[1];
    return done;
  }

  /** Ends the input; returns what was still open. */
  flush(): string | undefined {
    const entry = this.#open.length ? this.#open.join('\n') : undefined;
    this.#open = [];
    this.#code = undefined;
    return entry;
  }
}
