import type { MessageKind } from '../answer.js';
import { codesOf, continuationsIn, type FoundCode } from './codes.js';
import { PACE, type Steps } from '../gradually.js';
import { countedIn } from './counted.js';
import { foldInSteps } from './fold.js';
import { KINDS } from './kinds/kinds.js';
import { isField } from './kinds/log.js';
import { linesInSteps, type Role } from './lines.js';
import { quotesIn } from './quotes.js';
import { recipientsIn } from './recipients.js';
import { sideOf, type Side } from './side.js';
import { tokenizeInSteps, type Token } from './tokens.js';
import { withSpaces } from './underscores.js';

/** A token with its place in the message. */
export interface Word extends Token {
  role: Role;
  /** Cells are lines, JSON values, CSV fields, quoted words: a bare label fills one. */
  cell: number;
  /** Sentences and paragraphs: what is said in one is seldom about what is said in the next. */
  sentence: number;
  /** True where `norm` is the word that was probably meant, not the one that stands there. */
  corrected?: boolean;
}

/** The paste, read once. */
export interface Message {
  source: string;
  kind: MessageKind;
  /** Who says it: the person's own app or server, or the recipient's; undefined where the text does not show it. */
  side: Side | undefined;
  /** Without continuation codes and without the inside of links: what phrases are looked for in. */
  words: Word[];
  /** Everything: what codes and vendors' marks are looked for in. */
  all: Word[];
  codes: FoundCode[];
  recipients: string[];
  count?: number;
  truncated: boolean;
}

/** Longest text that is read, in UTF-16 units, as it stands and folded; of a longer one only the first part. */
export const LONGEST = 1 << 18;

/** A bare label is set off by these: line ends, quotes of any kind, brackets, cells of a table, a colon, the end of a sentence. */
const CELL_BREAK = /[\n"\t|()[\]]|(?:^|[\s,;:])'|'(?=$|[\s.,;:!?])|->|→|\s[-=]\s|=>|[;,](?=["\s]{0,5}(?:$|\n))|[:.!?](?=\s)/g;

function cellsOf(text: string): number[] {
  return Array.from(text.matchAll(CELL_BREAK), (match) => match.index + match[0].length);
}

/** The end of a sentence, a paragraph, a cell of a table, or a value of a list, between two words. */
const SENTENCE_END = /[.!?;](?=\s)|[。！？；|\t]|",\s{0,9}"|\n[ \t>|]{0,20}\n/;
/** How much between two words is looked at. */
const BETWEEN = 40;

/** Reads a paste once, in steps: its tokens and their roles, codes, recipients and kind. Never throws; pure. */
export function* readMessage(source: string): Steps<Message> {
  const folded = yield* foldInSteps(source.length > LONGEST ? source.slice(0, LONGEST) : source, LONGEST);
  const truncated = source.length > LONGEST || folded.text.length >= LONGEST;
  const text = withSpaces(folded.text);
  const counted = countedIn(text);
  const tokens = (yield* tokenizeInSteps({ ...folded, text })).filter(({ at }) => !counted || at < counted.index);
  const lines = yield* linesInSteps(text);
  const quotes = quotesIn(text);
  const cells = cellsOf(text);
  yield;
  const repeated = continuationsIn(tokens, text);
  yield;

  let line = 0;
  let quote = 0;
  let cell = 0;
  let sentence = 0;
  let last = 0;
  const every: Word[] = [];
  for (const token of tokens) {
    if (every.length % PACE === PACE - 1) yield;
    while (lines[line + 1] && lines[line + 1]!.at <= token.at) line += 1;
    while (cells[cell] !== undefined && cells[cell]! <= token.at) cell += 1;
    while (quotes[quote] && quotes[quote]![1] <= token.at) quote += 1;
    if (SENTENCE_END.test(text.slice(last, Math.min(token.at, last + BETWEEN)))) sentence += 1;
    last = token.to;
    const here = quotes[quote];
    const { role } = lines[line]!;
    const { norm, kind, start, end, at, to, inUrl } = token;
    // Written out: to spread a token costs twenty times as much, and each later look at the word, too.
    every.push({ norm, kind, start, end, at, to, inUrl, cell, sentence, role: role === 'text' && here && here[0] <= at ? 'server' : role });
  }
  yield;
  const codes = codesOf(every, text);
  yield;
  const all = every.filter(({ role }) => role !== 'original');
  const sight = { text, lines, codes };
  return {
    source,
    kind: KINDS.find(({ is }) => is(sight))!.name,
    side: sideOf(lines.flatMap(({ role, at, to }) => (role === 'header' || role === 'original' ? [] : text.slice(at, to))).join('\n')),
    words: all.filter((word) => !word.inUrl && !repeated.has(word.at) && !isField(word.norm, text[word.to])),
    all,
    codes,
    recipients: recipientsIn(all, text, source),
    truncated,
    ...(counted && { count: counted.count }),
  };
}
