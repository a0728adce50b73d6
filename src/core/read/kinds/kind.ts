import type { MessageKind } from '../../answer.js';
import type { FoundCode } from '../codes.js';
import type { Line } from '../lines.js';

/** What a text is judged by: folded, with its lines and codes. */
export interface Sight {
  text: string;
  lines: readonly Line[];
  codes: readonly FoundCode[];
}

/** A half-open range of the folded text. */
export type Range = readonly [from: number, to: number];

/** After this the remote server is quoted, up to where `endOf` says: a place in `rest`, the text after the mark (`undefined`: it quotes nothing). */
export interface Mark {
  /** Global; every repetition bounded. */
  after: RegExp;
  endOf(rest: string): number | undefined;
}

/** One kind of paste: how it is known, and where in it the remote server speaks. */
export interface Kind {
  name: MessageKind;
  is(sight: Sight): boolean;
  marks?: readonly Mark[];
}

/** Quoted words are no longer than this; in practice they end with their paragraph. */
export const LONGEST_QUOTE = 3000;

const PARAGRAPH_END = /\n[ \t>|]{0,20}\n|\n[ \t]{0,20}--|\(in reply to|\n(?=[a-z][a-z-]{2,30}:)/;

/** The end of the paragraph that a text begins with; a server's remark on the command ("(in reply to …") ends it, too. */
export function endOfParagraph(rest: string): number {
  return PARAGRAPH_END.exec(rest)?.index ?? rest.length;
}

/** The end of the line that a text begins with. */
export function endOfLine(rest: string): number {
  const end = rest.indexOf('\n');
  return end < 0 ? rest.length : end + 1;
}
