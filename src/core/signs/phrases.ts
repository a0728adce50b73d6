/** Phrases with placeholders, gaps and alternatives: compiled to slots, and met with tokens. */
import { tokensOf, type Token, type TokenKind } from '../read/tokens.js';

/** One place of a pattern: a word, one of several word sequences, or `min` to `max` tokens of the given kinds, captured under `name`. */
export type Slot = { word: string } | { options: string[][] } | { min: number; max: number; name?: string; kinds?: readonly TokenKind[] };

const HOLDERS: Record<string, { min: number; max: number; kinds?: readonly TokenKind[] }> = {
  person: { min: 1, max: 6, kinds: ['word', 'id'] },
  recipient: { min: 1, max: 1, kinds: ['address'] },
  sender: { min: 1, max: 1, kinds: ['address'] },
  address: { min: 1, max: 1, kinds: ['address'] },
  domain: { min: 1, max: 1, kinds: ['host', 'address', 'word', 'id'] },
  host: { min: 1, max: 1, kinds: ['host', 'ip', 'word', 'id'] },
  ip: { min: 1, max: 1, kinds: ['ip', 'host'] },
  number: { min: 1, max: 1, kinds: ['number', 'time'] },
  any: { min: 1, max: 6 },
};

/** Common English words, none in any person's name: they keep "the road is blocked" from being somebody. */
export const COMMON = new Set(
  'a an the your my our his her its their this that these those it he she they we you i ip address domain message mail email account server host sender recipient user access port which who what there here traffic site page and or if when but to from at not has was is are'.split(
    ' ',
  ),
);

/** Ends a phrase among the numbers of its pieces. */
export const END = -1;

/** Marks around and between alternatives, among the pieces of a phrase. */
export const OPEN = '(';
export const OR = '|';
export const CLOSE = ')';
/** Stands for up to six words. */
const GAP = '...';
const LONGEST_GAP = 6;

/** The pieces of a phrase of the content: words as they are compared, `{placeholders}`, `...`, and `(this|or that|)` with its marks. */
export function piecesOf(phrase: string): string[] {
  return phrase.split(/(\{[a-z]{1,20}\}|\.\.\.|…|\([^()]{0,320}\))/).flatMap((part) => {
    if (part === GAP || part === '…') return GAP;
    if (/^\{[a-z]+\}$/.test(part)) return part;
    if (!part.startsWith('(') || !part.endsWith(')') || !part.includes('|')) return wordsOf(part);
    const options = part.slice(1, -1).split('|').map(wordsOf);
    return [...options.flatMap((words, index) => [index ? OR : OPEN, ...words]), CLOSE];
  });
}

/** True for a piece that is a word. */
export function isWord(piece: string): boolean {
  return piece !== GAP && piece !== OPEN && piece !== OR && piece !== CLOSE && !piece.startsWith('{');
}

/**
 * Compiles the pieces of a phrase. Where the piece at `chosen` is one of alternatives, these are the only ones that count;
 * `anchor` is its slot.
 */
export function compile(pieces: readonly string[], chosen = -1): { slots: Slot[]; anchor: number } {
  const slots: Slot[] = [];
  let anchor = -1;
  for (let at = 0; at < pieces.length; at++) {
    const piece = pieces[at]!;
    if (piece === OPEN) {
      const end = pieces.indexOf(CLOSE, at);
      const options: string[][] = [[]];
      let taken: string[] | undefined;
      for (let inner = at + 1; inner < end; inner++) {
        if (inner === chosen) [anchor, taken] = [slots.length + options.at(-1)!.length, options.at(-1)!];
        if (pieces[inner] === OR) options.push([]);
        else options.at(-1)!.push(pieces[inner]!);
      }
      if (taken) slots.push(...taken.map((word) => ({ word })));
      else slots.push({ options });
      at = end;
      continue;
    }
    if (at === chosen) anchor = slots.length;
    if (piece === GAP) slots.push({ min: 0, max: LONGEST_GAP });
    else if (piece.startsWith('{')) slots.push({ ...(HOLDERS[piece.slice(1, -1)] ?? HOLDERS['any']!), name: piece.slice(1, -1) });
    else slots.push({ word: piece });
  }
  return { slots, anchor };
}

/** Most of the content is plain words, which are their own tokens, and marks with signs between words: this spares them the tokenizer. */
const PLAIN = /^(?:[a-z0-9_ =()[\]#]|[g-z_]-)*$/;
const WORD = /[a-z0-9_]+/g;

/** The words of a piece of a phrase, as they are compared. */
export function wordsOf(text: string): string[] {
  const lower = text.toLowerCase();
  return PLAIN.test(lower) ? (lower.match(WORD) ?? []) : tokensOf(text).map(({ norm }) => norm);
}

/** Where a pattern was met: first and last token (inclusive), and the token ranges of its placeholders. */
export interface Met {
  first: number;
  last: number;
  captures: { name: string; first: number; last: number }[];
}

/** Masked tokens that a server puts into the middle of its sentences: `user <x@y> unknown`. */
const skippable = (token: Token) => token.kind === 'address' || token.kind === 'ip' || token.kind === 'enhanced';
const MOST_SKIPPED = 2;

function fits(slot: Extract<Slot, { min: number }>, token: Token): boolean {
  if (slot.kinds && !slot.kinds.includes(token.kind)) return false;
  return slot.name !== 'person' || !COMMON.has(token.norm);
}

/**
 * Walks the slots from `slot` in direction `step` (1 or -1), beginning at token `at`.
 * Returns the last token used, or -1; captures are pushed. Placeholders at the outer end take as much as they can,
 * inner ones as little.
 */
function walk(slots: readonly Slot[], slot: number, tokens: readonly Token[], at: number, step: 1 | -1, captures: Met['captures'], skipped: number): number {
  if (slot < 0 || slot >= slots.length) return at - step;
  if (++steps > MOST_STEPS) return -1;
  const here = slots[slot]!;
  const token = tokens[at];
  if ('word' in here) {
    if (!token) return -1;
    if (token.norm === here.word) return walk(slots, slot + step, tokens, at + step, step, captures, skipped);
    return skippable(token) && skipped < MOST_SKIPPED ? walk(slots, slot, tokens, at + step, step, captures, skipped + 1) : -1;
  }
  if ('options' in here) {
    for (const option of here.options) {
      const words = option.map((word): Slot => ({ word }));
      const inner = option.length ? walk(words, step > 0 ? 0 : words.length - 1, tokens, at, step, captures, skipped) : at - step;
      if (inner === -1 && option.length) continue;
      const last = walk(slots, slot + step, tokens, inner + step, step, captures, skipped);
      if (last >= 0) return last;
    }
    return -1;
  }
  let room = 0;
  while (room < here.max && tokens[at + room * step] && fits(here, tokens[at + room * step]!)) room += 1;
  const outer = slot + step < 0 || slot + step >= slots.length;
  for (let i = here.min; i <= room; i++) {
    const taken = outer && here.name ? room + here.min - i : i;
    const mark = captures.length;
    const end = at + (taken - 1) * step;
    if (here.name && taken) captures.push({ name: here.name, first: Math.min(at, end), last: Math.max(at, end) });
    const last = walk(slots, slot + step, tokens, at + taken * step, step, captures, skipped);
    if (last >= 0) return last;
    captures.length = mark;
  }
  return -1;
}

/** Placeholders that can take one to six words each may be met in very many ways: after so many steps a phrase is not met. */
const MOST_STEPS = 500;
let steps = 0;

/** Meets a pattern whose word at `anchor` stands at token `at`; undefined when the rest does not fit. */
export function meet(slots: readonly Slot[], anchor: number, tokens: readonly Token[], at: number): Met | undefined {
  const captures: Met['captures'] = [];
  if (!('word' in slots[anchor]!) || slots[anchor].word !== tokens[at]?.norm) return undefined;
  steps = 0;
  const last = walk(slots, anchor + 1, tokens, at + 1, 1, captures, 0);
  if (last < 0) return undefined;
  const first = anchor === 0 ? at : walk(slots, anchor - 1, tokens, at - 1, -1, captures, 0);
  return first < 0 ? undefined : { first, last, captures };
}

/** The last token that a phrase takes which begins at token `at`, or -1. */
function walkFrom(slots: readonly Slot[], tokens: readonly Token[], at: number): number {
  steps = 0;
  return walk(slots, 0, tokens, at, 1, [], 0);
}

/** True where a phrase stands anywhere among the tokens. */
export function occurs(slots: readonly Slot[], tokens: readonly Token[]): boolean {
  const slot = slots[0]!;
  const begins = 'word' in slot ? ({ norm }: Token) => norm === slot.word : () => true;
  return tokens.some((token, at) => begins(token) && walkFrom(slots, tokens, at) >= 0);
}

/** True where a phrase stands there, and nothing before or after it. */
export function fills(slots: readonly Slot[], tokens: readonly Token[]): boolean {
  const [slot] = slots;
  const [token] = tokens;
  return Boolean(slot && token && ('min' in slot || !skippable(token))) && walkFrom(slots, tokens, 0) === tokens.length - 1;
}
