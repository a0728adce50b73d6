import type { MaskingWords } from '../../knowledge/masking-words.js';
import type { KnowledgeBase } from '../../knowledge/schema.js';
import { fold } from '../read/fold.js';
import { linesOf, type Line } from '../read/lines.js';
import { cues } from './cues.js';
import { undress, type Undressed } from './dress.js';
import { maskLabelled } from './labelled.js';
import { Masked, type Masks } from './masked.js';
import { isProgram, maskPeople } from './people.js';
import { piecesOf, type Piece } from './pieces.js';
import { both, harmless, vocabulary } from './vocabulary.js';

/** What may stand between two masked pieces that become one. */
const BETWEEN = /^[ \t.,'’_+=/\\&%~*-]{0,4}$/;
const SPACE_BETWEEN = /^[ \t.'’-]{0,3}$/;
const LONGEST_HOST_NAME = 200;

/** The line above a quoted mail ends so. */
const WROTE = /[\d@\p{L}][ \t]{0,3}[:：]\s?$/u;
const CODE = /\b[245]\d\d[ -]|\b[245]\.\d{1,3}\.\d/;

/**
 * A text with all masked that is not known to be harmless: kept are the words that the knowledge base is written with, codes, dates, punctuation
 * and the host names of providers. Known words are masked, too, where they stand for a person: beside an address, in headers, after greetings.
 * Of a returned original nothing is left. `words` tell what is personal, and what else is harmless. `names` are names that the caller knows of. Cut a text at a word's end before, or half an address may
 * be left of it.
 */
export function redact(text: string, kb: KnowledgeBase, words: MaskingWords, names: readonly string[] = []): string {
  const known = both(vocabulary.of(kb), harmless.of(words), cues.of(words).names);
  const own = text.replace(/\r\n?/g, '\n');
  const undressed = undress(own);
  const pieces = piecesOf(undressed, known);
  const masked = new Masked(pieces, undressed, cues.of(words));
  maskLabelled(masked);
  maskPeople(masked);
  const { masks } = masked;
  keepPrograms(pieces, masks, (host) => known.knownEnd(host) >= 0);
  for (const name of names) maskGivenName(name, undressed, pieces, masks);
  maskOriginal(own, undressed, pieces, masks);
  return written(own, undressed, pieces, masks);
}

/** The addresses of programs at known providers stay: they are no person's. */
function keepPrograms(pieces: readonly Piece[], masks: Masks, isKnown: (host: string) => boolean): void {
  pieces.forEach(({ kind, word }, index) => {
    if (kind === 'address' && isProgram(word) && isKnown(word.slice(word.lastIndexOf('@') + 1))) masks[index] = undefined;
  });
}

/** Masks a name that is known of, as whole words, in whatever case, form and over whatever space. */
function maskGivenName(name: string, { low }: Undressed, pieces: readonly Piece[], masks: Masks): void {
  const words = undress(name.trim().slice(0, LONGEST_HOST_NAME)).low.split(/\s+/);
  if (words.join('').length < 2) return;
  const pattern = new RegExp(words.map((word) => word.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&')).join('\\s{1,9}'), 'gu');
  const isLetter = (char: string | undefined) => char !== undefined && /[\p{L}\p{N}]/u.test(char);
  let index = 0;
  for (const { index: at, 0: met } of low.matchAll(pattern)) {
    const to = at + met.length;
    if ((isLetter(low[at - 1]) && isLetter(met[0])) || (isLetter(low[to]) && isLetter(met.at(-1)))) continue;
    while (index < pieces.length && pieces[index]!.to <= at) index += 1;
    for (let one = index; one < pieces.length && pieces[one]!.at < to; one++) if (masks[one] !== 'address') masks[one] = 'name';
  }
}

/** Masks the returned original, and what is below every mail of a company. */
function maskOriginal(own: string, { from, to }: Undressed, pieces: readonly Piece[], masks: Masks): void {
  const folded = fold(own);
  let index = 0;
  const lines = linesOf(folded.text);
  const quoted = quotedIn(lines, folded.text);
  for (const line of lines) {
    if ((line.role !== 'original' && !quoted.has(line)) || line.to <= line.at) continue;
    const first = folded.from ? folded.from[line.at]! : line.at;
    const end = folded.to ? folded.to[line.to - 1]! : line.to;
    while (index < pieces.length && (to ? to[pieces[index]!.to - 1]! : pieces[index]!.to) <= first) index += 1;
    for (; index < pieces.length && (from ? from[pieces[index]!.at]! : pieces[index]!.at) < end; index++)
      if (pieces[index]!.kind !== 'space') masks[index] = 'original';
  }
}

/** The lines of a mail that somebody quotes below "Jane wrote:": they begin with ">", and no code is among them. */
function quotedIn(lines: readonly Line[], text: string): Set<Line> {
  const quoted = new Set<Line>();
  for (let index = 1; index < lines.length; index++) {
    const isQuoted = (line: Line | undefined) => line !== undefined && /^[ \t]{0,9}>/.test(text.slice(line.at, line.at + 10));
    if (!isQuoted(lines[index]) || isQuoted(lines[index - 1])) continue;
    let end = index;
    while (isQuoted(lines[end])) end += 1;
    const block = lines.slice(index, end);
    if (WROTE.test(lines[index - 1]!.text) && !block.some((line) => CODE.test(line.text))) for (const line of block) quoted.add(line);
    index = end;
  }
  return quoted;
}

/** The text with its masks; those of one kind that stand together become one. */
function written(own: string, { from, to }: Undressed, pieces: readonly Piece[], masks: Masks): string {
  let out = '';
  /** The mask that was written last, and what was written since. */
  let last = '';
  let since = '';
  let place = 0;
  const end = (index: number) => (to ? to[pieces[index]!.to - 1]! : pieces[index]!.to);
  for (let index = 0; index < pieces.length; index++) {
    const mask = masks[index];
    // What an escape stands for is one or more pieces: it is written once.
    const start = Math.max(place, from ? from[pieces[index]!.at]! : pieces[index]!.at);
    place = Math.max(start, end(index));
    if (mask === undefined) {
      since += own.slice(start, place);
      continue;
    }
    const isSame = last !== '' && (mask === 'original' ? last === mask : isJoined(last, mask, since));
    if (isSame) {
      if (mask !== '…' && last === '…' && out.endsWith('[…]')) {
        out = `${out.slice(0, -3)}[${mask}]`;
        last = mask;
      }
    } else {
      out += `${since}[${mask}]`;
      last = mask;
    }
    since = '';
  }
  return out + since;
}

function isJoined(last: string, mask: string, between: string): boolean {
  const isWords = (one: string) => one === '…' || one === 'name';
  if (isWords(last) && isWords(mask)) return last === mask ? (mask === 'name' ? /^[ \t.,'’&"-]{0,4}$/ : BETWEEN).test(between) : SPACE_BETWEEN.test(between);
  return (
    last === mask
    && mask !== 'address'
    && (mask === 'subject' || mask === 'secret' ? !/\n\S/.test(between) && between.length < 24 : /^[ .:()/+-]{0,3}$/.test(between))
  );
}

/** Does a bit of the work that the first text waits for; true where nothing is left of it. */
export function prepareRedact(kb: KnowledgeBase, words: MaskingWords): boolean {
  return vocabulary.step(kb) && harmless.step(words) && cues.step(words);
}
