import { linesOf } from '../command-line/input.js';
import { isMail } from '../mail/is-mail.js';

/** The line above each mail in a mailbox file (RFC 4155). */
const MAILBOX_LINE = /^From \S{1,320}\s.{0,40}\d\d:\d\d/;
/** Enough of a file to see whether it is mail (UTF-16 units). */
const LOOKED_AT = 1 << 16;
/** Of a longer mail only so much is kept: what failed is told before the original, with its attachments, begins. */
const LONGEST_MAIL = 2 ** 20;

/** The pieces of a text once more, and its beginning. */
export async function beginningOf(pieces: AsyncIterable<string>): Promise<{ beginning: string; all: AsyncGenerator<string> }> {
  const iterator = pieces[Symbol.asyncIterator]();
  let beginning = '';
  while (beginning.length < LOOKED_AT) {
    const { value, done } = await iterator.next();
    if (done) break;
    beginning += value;
  }
  async function* all(): AsyncGenerator<string> {
    yield beginning;
    for (let next = await iterator.next(); !next.done; next = await iterator.next()) yield next.value;
  }
  return { beginning, all: all() };
}

/** True for a mail as source, or a mailbox file of them, by its beginning. */
export function isMailbox(beginning: string): boolean {
  return isMail(beginning);
}

/** The mails of a mailbox file, one by one; a single mail where it is one. */
export async function* mailsOf(pieces: AsyncIterable<string>): AsyncGenerator<string> {
  let open: string[] = [];
  let length = 0;
  let isBlank = true;
  for await (const { text } of linesOf(pieces)) {
    if (isBlank && MAILBOX_LINE.test(text) && open.length) {
      yield open.join('\n');
      open = [];
      length = 0;
    }
    isBlank = !text.trim();
    length += text.length + 1;
    if (length <= LONGEST_MAIL) open.push(text);
  }
  if (open.length) yield open.join('\n');
}
