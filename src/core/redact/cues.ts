/** What stands before a person's name, the subject of a mail, or a secret: lists of words, made ready to be found. */
import type { MaskingWords } from '../../knowledge/masking-words.js';
import { gradually } from '../gradually.js';
import { fold } from '../read/fold.js';

/** The expressions are over folded text. Those of labels take the sign after it along; their first group is the label. */
export interface Cues {
  headers: RegExp;
  fields: RegExp;
  subjects: RegExp;
  secrets: RegExp;
  /** A word at the end, before what a mail is called. */
  called: RegExp;
  /** A line that begins as the one above a signature. */
  signOff: RegExp;
  greetings: ReadonlySet<string>;
  titles: ReadonlySet<string>;
  names: ReadonlySet<string>;
}

/** What stands between a label and its value: `:`, `=`, `=>`, in JSON after a quote, in XML `>`. */
const SEPARATOR = `["'”»)\\]]{0,2}[ \\t]{0,9}(?:[:=]{1,2}>?|>)[ \\t]{0,9}`;

/** Titles that are other words without a capital. */
export const TITLE_OR_WORD = /^(?:m|me|ms|don|dom|dona|pan|pani|sig|sir|dame|dr|miss)$/;
/** Small words within names ("van der", "de la"). */
export const PARTICLE = /^(?:van|von|der|den|zu|zur|vom|de|del|della|di|da|do|dos|das|du|des|la|le|las|los|el|al|bin|ibn|bint|abu|ben|y|e|af|av|ter|ten)$/;
/** Who is greeted without a name. */
export const NOBODY = /^(?:all|there|team|everyone|everybody|world|folks|zusammen|alle|tous|toutes|todos|todas|a|again|you|i|we|my|the|this|it|and)$/;
/** Addresses of programs, which say more about the failure than about anybody. */
export const PROGRAM = /^(?:mailer-?daemon|postmaster|no-?reply|do-?not-?reply|bounces?|abuse|double-?bounce|microsoftexchange[0-9a-f]{8,40})$/;

/** Compiles the words; each list once. */
export const cues = gradually(function* (words: MaskingWords): Generator<undefined, Cues> {
  yield;
  const label = (list: string) => new RegExp(`(${alternatives(list)})(?:\\[\\d{0,3}\\])?${SEPARATOR}`, 'gu');
  return {
    headers: label(words.headers),
    fields: label(words.fields),
    subjects: label(words.subjects),
    secrets: label(words.secrets),
    called: new RegExp(`(?:${alternatives(words.called)})[ \\t]{0,4}$`, 'u'),
    signOff: new RegExp(`^[ \\t>]{0,20}(?:${alternatives(words.signOffs)})[ \\t]{0,4}(?:[,.!:;—–-]|$)`, 'u'),
    greetings: new Set(listOf(words.greetings)),
    titles: new Set(listOf(words.titles)),
    names: new Set(listOf(words.names)),
  };
});

/** The words of a list, folded. */
export function listOf(list: string): string[] {
  const words = fold(list).text.split(',');
  return [...new Set(words.map((word) => word.trim()))];
}

/** Words as alternatives of an expression; the longer ones first, so that none hides another. */
function alternatives(list: string): string {
  return listOf(list)
    .sort((a, b) => b.length - a.length)
    .map((word) => word.replace(/[.()]/g, '\\$&').replaceAll(' ', '[ _-]?'))
    .join('|');
}
