/** Finds what its neighbours tell to be personal: beside an address, after a greeting, beside another name. */
import { NOBODY, PARTICLE, PROGRAM, TITLE_OR_WORD } from './cues.js';
import type { Masked } from './masked.js';

/** How many words a name has at most. */
const LONGEST_NAME = 5;

/** Masks the words that stand for a person. */
export function maskPeople(masked: Masked): void {
  masked.pieces.forEach((piece, index) => {
    if (piece.kind === 'address') maskBeside(masked, index);
    else if (piece.word) maskGreeted(masked, index);
  });
  maskNamesThatAreWords(masked);
  maskNeighbours(masked);
  maskAgain(masked);
  maskBetween(masked);
}

/** The words beside an address: those of a name before it, and after it those in brackets or at the end of a line. */
function maskBeside(masked: Masked, index: number): void {
  const { pieces, text } = masked;
  const { word } = pieces[index]!;
  const local = word.slice(0, /@[^@]*$| [^ ]* /.exec(word)?.index ?? 0);
  for (const part of local.match(/\p{L}{3,40}/gu) ?? []) masked.parts.add(part);
  let words = 0;
  for (let at = index - 1; at >= 0 && words < LONGEST_NAME; at--) {
    const { kind, at: from, to } = pieces[at]!;
    const piece = text.slice(from, to);
    if (kind === 'space' ? piece.includes('\n') && words : kind === 'mark' && /[:;=.!?>|{}[\]]/.test(piece) && !(piece === '.' && words)) break;
    if (kind === 'firm' || (!masked.isWord(at) && kind !== 'space' && kind !== 'mark')) break;
    if (!masked.isWord(at)) continue;
    if (kind === 'known' && !masked.isCapital(at) && !PARTICLE.test(pieces[at]!.word)) break;
    masked.hide(at, 'name');
    words += 1;
  }
  let end = index + 1;
  while (end < pieces.length && /^[>\]"' \t]+$/.test(text.slice(pieces[end]!.at, pieces[end]!.to))) end += 1;
  const mark = pieces[end] && text.slice(pieces[end]!.at, pieces[end]!.to);
  const isBracket = mark === '(' || mark === ',' || mark === '-' || mark === '–';
  if (isBracket) end += 1;
  const named: number[] = [];
  for (let at = end; at < pieces.length && named.length < LONGEST_NAME; at++) {
    const { kind, at: from, to } = pieces[at]!;
    if (kind === 'space' && !text.slice(from, to).includes('\n')) continue;
    if (kind === 'mark' && /^[.,'-]$/.test(text.slice(from, to)) && named.length) continue;
    if (kind === 'known' && !masked.isCapital(at) && !(named.length && PARTICLE.test(pieces[at]!.word))) break;
    if (kind !== 'known' && kind !== 'unknown') break;
    named.push(at);
  }
  const next = named.length && pieces[named.at(-1)! + 1];
  const isClosed = !next || /[)\]"\n<;,|]/.test(text[next.at] ?? '\n');
  if (named.length && (mark === '(' ? isClosed : named.length > 1 || isClosed)) for (const at of named) masked.hide(at, 'name');
}

/** The name after a greeting or a title. */
function maskGreeted(masked: Masked, index: number): void {
  const { pieces, text, low, cues } = masked;
  const { word, at: from } = pieces[index]!;
  const isTitle = cues.titles.has(word) && (masked.isCapital(index) || !TITLE_OR_WORD.test(word));
  const greeting = isTitle || cues.greetings.has(word) || isLongGreeting(masked, index);
  if (!greeting) return;
  const isLine = /(?:^|\n)[ \t>"']{0,20}(?:[\p{L}]{1,12} ){0,2}$/u.test(low.slice(Math.max(0, from - 48), from));
  const words: number[] = [];
  let isEnd = true;
  for (let at = index + 1; at < pieces.length; at++) {
    const piece = pieces[at]!;
    const written = text.slice(piece.at, piece.to);
    if (piece.kind === 'space' && !written.includes('\n')) continue;
    if (piece.kind === 'mark' && (written === '.' || written === '-' || written === "'" || written === '’') && words.length < 4) continue;
    if (!masked.isWord(at)) break;
    if (NOBODY.test(piece.word) && !masked.isCapital(at)) {
      isEnd = false;
      break;
    }
    const isName = piece.kind === 'unknown' || masked.isCapital(at) || PARTICLE.test(piece.word);
    if (!isName && ((isTitle && masked.isCapital(index)) || words.length > 1 || piece.kind === 'firm')) {
      isEnd = false;
      break;
    }
    if (!isName && !words.length && !isTitle) {
      // "hi mark," but not "hi mark it as spam"
      const next = pieces[at + 1];
      if (!isLine || (next && !/^[,!:.\n]/.test(text[next.at]!))) break;
    } else if (!isName && !isTitle) break;
    words.push(at);
    if (words.length > LONGEST_NAME) break;
  }
  if (isTitle && (!words.length || (words.every((at) => pieces[at]!.kind === 'firm') && word.length < 4))) return;
  if (!isEnd && !isTitle && words.length && words.every((at) => pieces[at]!.kind === 'firm')) return;
  if (words.length) masked.show(from, from + word.length);
  for (const at of words) masked.hide(at, 'name');
}

/** A greeting of two words ends here. */
function isLongGreeting(masked: Masked, index: number): boolean {
  const { pieces, cues } = masked;
  const before = pieces[index - 2];
  return before !== undefined && before.word !== '' && pieces[index - 1]!.kind === 'space' && cues.greetings.has(`${before.word} ${pieces[index]!.word}`);
}

/** Words that are names, too, with a capital; not the month in a date. */
function maskNamesThatAreWords(masked: Masked): void {
  const { pieces, text, cues } = masked;
  pieces.forEach(({ kind, word, at, to }, index) => {
    if (kind !== 'known' || !cues.names.has(word) || !/^\p{Lu}\p{Ll}+$/u.test(text.slice(at, to))) return;
    if (!/^\d{1,2}$/.test(pieces[index - 2]?.word ?? '') && !/^\d/.test(pieces[index + 2]?.word ?? '')) masked.hide(index, 'name');
  });
}

/** Known words with a capital beside unknown ones with a capital ("Grant Miller"), and what is joined to an unknown word without a space. */
function maskNeighbours(masked: Masked): void {
  const { pieces, text, masks } = masked;
  const isNamed = (index: number) => {
    const mask = masks[index];
    return (mask === '…' && masked.isCapital(index)) || mask === 'name';
  };
  pieces.forEach(({ kind, at }, index) => {
    if (kind === 'known' && text[at - 1] === '@') masked.hide(index, 'name');
  });
  const spread = (index: number, other: number, between: number) => {
    if (pieces[index]?.kind !== 'known' || masked.shown.has(index) || masks[index] !== undefined || !pieces[other]) return;
    const joint = text.slice(pieces[between]!.at, pieces[between]!.to);
    if (
      /^[ \t]$/.test(joint)
        ? masked.isCapital(index) && isNamed(other) && masked.isWord(other)
        : /^[._\-+'’~]$/.test(joint) && masks[other] !== undefined && masks[other] !== 'address' && masks[other] !== 'IP'
    )
      masked.hide(index, masks[other] === 'name' ? 'name' : '…');
  };
  for (let index = 0; index < pieces.length; index++) spread(index, index - 2, index - 1);
  for (let index = pieces.length - 1; index >= 0; index--) if (index + 2 < pieces.length) spread(index, index + 2, index + 1);
}

/** What is a name in one place is one in all; so is each word of an address. */
function maskAgain(masked: Masked): void {
  const { pieces } = masked;
  pieces.forEach(({ kind, word }, index) => {
    if (kind !== 'known' && kind !== 'unknown') return;
    if (masked.parts.has(word) || (masked.names.has(word) && masked.isCapital(index))) masked.hide(index, 'name');
  });
}

/** Small words between two names. */
function maskBetween(masked: Masked): void {
  const { pieces, masks } = masked;
  for (let index = 2; index + 2 < pieces.length; index++) {
    if (!PARTICLE.test(pieces[index]!.word) || masks[index] !== undefined) continue;
    const isSpaced = pieces[index - 1]!.kind === 'space' && pieces[index + 1]!.kind === 'space';
    const isName = (at: number) => masked.isWord(at) && (masks[at] === 'name' || masks[at] === '…');
    if (isSpaced && isName(index - 2) && isName(index + 2)) masked.hide(index, masks[index - 2]!);
  }
}

/** True for the address of a program rather than of a person. */
export function isProgram(address: string): boolean {
  return PROGRAM.test(address.slice(0, Math.max(0, address.lastIndexOf('@'))));
}
