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

/** Compiles a phrase of the content: words, `{placeholders}`, `...` for up to six words, and `(this|or that|)`. */
export function compilePhrase(phrase: string): Slot[] {
  return phrase.split(/(\{[a-z]{1,20}\}|\.\.\.|…|\([^()]{0,320}\))/).flatMap((part): Slot[] => {
    if (part === '...' || part === '…') return [{ min: 0, max: LONGEST_GAP }];
    if (part.startsWith('(') && part.endsWith(')') && part.includes('|')) return [{ options: part.slice(1, -1).split('|').map(wordsOf) }];
    const holder = /^\{([a-z]+)\}$/.exec(part);
    if (holder) return [{ ...(HOLDERS[holder[1]!] ?? HOLDERS['any']!), name: holder[1]! }];
    return wordsOf(part).map((word) => ({ word }));
  });
}

/** Longest run of words that `...` stands for. */
const LONGEST_GAP = 6;

/** Most of the content is plain words, which are their own tokens: this spares them the tokenizer. */
const PLAIN = /^[a-z0-9_ ]*$/;

/** The words of a piece of a phrase, as they are compared. */
export function wordsOf(text: string): string[] {
  const lower = text.toLowerCase();
  return PLAIN.test(lower) ? lower.split(' ').filter(Boolean) : tokensOf(text).map(({ norm }) => norm);
}

/** The words of a phrase that must stand there (of alternatives the first), for comparing it as a whole. */
export function literalOf(slots: readonly Slot[]): string[] {
  return slots.flatMap((slot) => ('word' in slot ? [slot.word] : 'options' in slot ? slot.options[0]! : []));
}

/** A phrase made ready to be looked up: `slots[anchor]` is its rarest word. */
export interface Anchored {
  slots: Slot[];
  anchor: number;
  word: string;
}

/**
 * Chooses the rarest word that must be there to look the phrase up by; where alternatives are rarer than any plain word,
 * one entry for each of them.
 */
export function anchorsOf(slots: Slot[], rarity: (word: string) => number): Anchored[] {
  const worth = (word: string) => rarity(word) + word.length / 100;
  let best = -1;
  let most = -1;
  slots.forEach((slot, at) => {
    const value =
      'word' in slot
        ? worth(slot.word)
        : 'options' in slot && slot.options.every(({ length }) => length)
          ? Math.min(...slot.options.map((option) => Math.max(...option.map(worth))))
          : -1;
    if (value > most) [best, most] = [at, value];
  });
  const slot = slots[best];
  if (!slot || 'min' in slot) return [];
  if ('word' in slot) return [{ slots, anchor: best, word: slot.word }];
  return slot.options.map((option) => {
    const rarest = option.reduce((kept, word, at) => (worth(word) > worth(option[kept]!) ? at : kept), 0);
    return { slots: [...slots.slice(0, best), ...option.map((word) => ({ word })), ...slots.slice(best + 1)], anchor: best + rarest, word: option[rarest]! };
  });
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
