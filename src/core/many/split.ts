const STAMPED =
  /^\W{0,2}(?:<\d+>)?(?:\d{4}-\d\d-\d\d[ T]\d\d:\d\d|[A-Z][a-z]{2}\s+\d{1,2} \d\d:\d\d:\d\d|\d{1,2}[/.-](?:\d{1,2}|[A-Z][a-z]{2})[/.-]\d{2,4}[ :,T]+\d{1,2}:\d\d|\{.*"(?:time|timestamp|date|ts)"\s*:)/;

/** True for a line of a log: it begins with its time, or names it. */
export function isStamped(entry: string): boolean {
  return STAMPED.test(entry);
}

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

/** An entry longer than this is no log line; it is cut, so that one broken file cannot swallow the rest. */
const MOST_LINES = 40;

/** The fields that begin the block of one recipient in a delivery status notification (RFC 3464 §2.3). */
const RECIPIENT_BLOCK = /^(?:original-recipient|final-recipient)[ \t]*:/im;

/** One entry a recipient of a DSN; undefined for any other text, and for a DSN of one recipient. */
function recipientBlocks(text: string): string[] | undefined {
  if (!RECIPIENT_BLOCK.test(text)) return undefined;
  const blocks = text.split(/\r?\n[ \t]*\r?\n/).filter((block) => RECIPIENT_BLOCK.test(block));
  return blocks.length > 1 ? blocks : undefined;
}

/** The entries of a text that is a list by its form: the elements of a JSON array, the recipients of a DSN; undefined for any other. */
export function listedIn(text: string): string[] | undefined {
  return jsonArray(text) ?? recipientBlocks(text);
}

/** An entry, and what share of the text is read with it. */
export interface Entry {
  entry: string;
  done: number;
}

/** The lines of a text, as `EntrySplitter` joins them. */
export function* linesIn(text: string): Generator<Entry> {
  const splitter = new EntrySplitter();
  for (let at = 0; at < text.length;) {
    const end = text.indexOf('\n', at);
    const next = end < 0 ? text.length : end + 1;
    const entry = splitter.add(text.slice(at, end < 0 ? text.length : end));
    if (entry !== undefined) yield { entry, done: at / text.length };
    at = next;
  }
  const last = splitter.flush();
  if (last !== undefined) yield { entry: last, done: 1 };
}

/** The entries of a text; `listed` is what `listedIn` says of it. */
export function* entriesIn(text: string, listed: string[] | undefined): Generator<Entry> {
  if (!listed) yield* linesIn(text);
  else for (let index = 0; index < listed.length; index++) yield { entry: listed[index]!, done: (index + 1) / listed.length };
}

function jsonArray(text: string): string[] | undefined {
  if (!/^\s*\[\s*[{"]/.test(text)) return undefined;
  try {
    const data: unknown = JSON.parse(text);
    return Array.isArray(data) ? data.map((one) => (typeof one === 'string' ? one : JSON.stringify(one))) : undefined;
  } catch {
    return undefined;
  }
}
