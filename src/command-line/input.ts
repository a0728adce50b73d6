import { createReadStream } from 'node:fs';
import { EXIT, reasonOf, Stop } from './exit-status.js';

/** The most that is held of one message, one line or one file of JSON, in megabytes (2^20 UTF-16 units). */
export const MOST_MEGABYTES = 10;
const MOST = MOST_MEGABYTES * 2 ** 20;

const MARKS: readonly [encoding: string, bytes: readonly number[]][] = [
  ['utf-16le', [0xff, 0xfe]],
  ['utf-16be', [0xfe, 0xff]],
];
/** So many bytes are enough to see a byte order mark. */
const LONGEST_MARK = 2;

function decoderFor(beginning: Buffer): TextDecoder {
  const [encoding = 'utf-8'] = MARKS.find(([, bytes]) => bytes.every((byte, at) => beginning[at] === byte)) ?? [];
  return new TextDecoder(encoding);
}

/** The text of a file, or of standard input, piece by piece: UTF-8, or UTF-16 with its byte order mark. Throws a `Stop` where it cannot be read. */
export async function* textOf(file: string | undefined): AsyncGenerator<string> {
  let decoder: TextDecoder | undefined;
  let begun: Buffer = Buffer.alloc(0);
  try {
    for await (const bytes of (file === undefined ? process.stdin : createReadStream(file)) as AsyncIterable<Buffer>) {
      if (decoder) {
        yield decoder.decode(bytes, { stream: true });
        continue;
      }
      begun = Buffer.concat([begun, bytes]);
      if (begun.length < LONGEST_MARK) continue;
      decoder = decoderFor(begun);
      yield decoder.decode(begun, { stream: true });
    }
  } catch (error) {
    throw new Stop(`${file ?? 'standard input'} cannot be read: ${reasonOf(error as NodeJS.ErrnoException)}`, EXIT.misused);
  }
  yield decoder ? decoder.decode() : new TextDecoder().decode(begun);
}

/** All of a text. Throws a `Stop` where it is more than is held of one message. */
export async function wholeOf(pieces: AsyncIterable<string>): Promise<string> {
  let text = '';
  for await (const piece of pieces) {
    text += piece;
    if (text.length > MOST) throw new Stop(`this is longer than ${MOST_MEGABYTES} MB; give one message, or count a log with --tally`, EXIT.tooLong);
  }
  return text;
}

/** A line without its end; of a longer one than is held only the beginning. */
export interface InputLine {
  text: string;
  isCut: boolean;
}

/** The lines of a text, one by one, so that memory does not grow with it. */
export async function* linesOf(pieces: AsyncIterable<string>): AsyncGenerator<InputLine> {
  let open = '';
  let isCut = false;
  const hold = (text: string) => {
    isCut ||= open.length + text.length > MOST;
    open += text.slice(0, MOST - open.length);
  };
  const close = (): InputLine => {
    const line = { text: open.replace(/\r$/, ''), isCut };
    open = '';
    isCut = false;
    return line;
  };
  for await (const piece of pieces) {
    let at = 0;
    for (let end = piece.indexOf('\n'); end >= 0; end = piece.indexOf('\n', at)) {
      hold(piece.slice(at, end));
      yield close();
      at = end + 1;
    }
    hold(piece.slice(at));
  }
  if (open) yield close();
}
