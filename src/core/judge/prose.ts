/** Tells prose that is about something else from a message that says why an e-mail failed. */
import type { Span } from '../answer.js';
import type { Message, Word } from '../read/message.js';
import { COMMON } from '../signs/phrases.js';
import { lineOf } from './bounds.js';
import type { Candidate } from './rank.js';

/** What no phrase stands for, and what few texts about something else name. */
const MASKED = new Set(['address', 'host', 'ip', 'id']);
const LEAST_WORDS = 8;
/** Share of common words, and how many different ones, for "a" is common in other languages, too; of these the signs know too few words to judge by. */
const LEAST_ENGLISH = 0.15;
const FEWEST_ENGLISH = 2;
/** Failures are told in words that signs have: of 288 that showed no code or host, none had more other words and so small a part explained. */
const MOST_STRANGE = 1 / 6;
const LEAST_EXPLAINED = 0.3;

/**
 * True for English prose ("the mailbox at our gate is full of leaflets …") of which the evidence is a small part, and the rest
 * has words that no sign has. Never for a message with a code, an address, a host, or of another kind than text.
 */
export function isAboutElse({ kind, source, words, all }: Message, { evidence, best }: Candidate, vocabulary: { hasWord(word: string): boolean }): boolean {
  if (isSetOff(words, best)) return false;
  if (kind === 'dsn' || kind === 'log' || kind === 'json' || kind === 'reply' || best.strength === 'proof') return false;
  // The headers of a mail name addresses and hosts, whatever it is about; those of a machine say that it is a report.
  if (all.some((word) => MASKED.has(word.kind) && word.role !== 'header')) return false;
  const [from, to] = lineOf(source, best);
  const line = words.filter(({ kind: of, start }) => of === 'word' && start > from && start < to);
  const share = (test: (word: (typeof line)[number]) => boolean) => line.filter(test).length / line.length;
  return (
    line.length >= LEAST_WORDS
    && share(({ norm }) => COMMON.has(norm)) >= LEAST_ENGLISH
    && new Set(line.map(({ norm }) => norm).filter((norm) => COMMON.has(norm))).size >= FEWEST_ENGLISH
    && share(({ norm }) => !vocabulary.hasWord(norm)) > MOST_STRANGE
    && share(({ start, end }) => evidence.some((one) => start >= one.start && end <= one.end)) < LEAST_EXPLAINED
  );
}

/** A text that names so many causes, each on a line or between quotes of its own, and no recipient, tells of none: a glossary, a list of codes, a program. */
const REFERENCE = 3;
/** Where it has no code, it may name them in few words, and has so many. */
const LISTED = 4;
/** What concerns one failure is told in fewer different replies. */
const MANY_CODES = 4;
/** Points from which a cause counts as named, and as mentioned. */
const SAID = 2.5;
const MENTIONED = 2;

/** True for a text about failures in general: documentation, a list of codes, the source of a program. */
export function isReference({ all, words, codes }: Message, candidates: readonly Candidate[]): boolean {
  if (all.some(({ kind }) => kind === 'address')) return false;
  const replies = new Set(codes.filter(({ kind }) => kind === 'reply').map(({ value }) => value));
  const cellsOf = (isNamed: (candidate: Candidate) => boolean) => {
    const cells = new Map<string, number | undefined>();
    for (const one of candidates) if (isNamed(one)) cells.set(one.reason.category, words.find(({ start }) => start >= one.best.start)?.cell);
    return new Set(cells.values()).size;
  };
  return (
    replies.size >= MANY_CODES
    || cellsOf((one) => one.words >= SAID) >= REFERENCE
    || (!codes.some(({ firm }) => firm) && cellsOf((one) => Math.max(one.words, one.concepts) >= MENTIONED) >= LISTED)
  );
}

/** A line, a value, quoted words, what follows a colon: evidence that fills so much of a short one stands by itself. */
const SET_OFF = 0.6;
const LONGEST_CELL = 14;

function isSetOff(words: readonly Word[], { start, end }: Span): boolean {
  const inside = cellOf(words, { start });
  if (!inside.length || inside.length > LONGEST_CELL) return false;
  return inside.filter((word) => word.start >= start && word.end <= end).length / inside.length >= SET_OFF;
}

/** The words of the line, the value, the quotation or what follows a colon that a span begins in; none where that is the whole text. */
export function cellOf(words: readonly Word[], { start }: { start: number }): Word[] {
  const cell = words.find((word) => word.start >= start)?.cell;
  const inside = words.filter((word) => word.cell === cell);
  return inside.length === words.length ? [] : inside;
}
