/** Texts that were read from a picture: letters may be mistaken, and what stands around the message is read with it. */
import type { KnowledgeBase } from '../knowledge/schema.js';
import { matchesOf, type Answer, type Match } from './answer.js';
import { explain } from './explain.js';
import { withLookalikes } from './find/lookalikes.js';
import type { Steps } from './gradually.js';
import { withCodes } from './find/mistaken-codes.js';
import { LONGEST, type Message } from './read/message.js';
import { signIndex } from './signs/index.js';

/** Two empty lines, or more, stand between parts of a picture that stand apart: a menu, a heading, the message; so does what was typed at a prompt. */
const APART = /\n[ \t]{0,9}\n[ \t]{0,9}\n\s*|(?:^|\n)\$ [^\n]*(?:\n|$)/g;
/** An empty line stands between paragraphs of a part. */
const PARAGRAPH = /\n[ \t]{0,9}\n\s*/g;
/** A reply or an address. */
const TELLING = /@|[245]\d\d/;
/** Less than this is a label, a date or a button. */
const FEWEST_WORDS = 3;
/** A heading ("Undeliverable: our meeting") says less than this; it answers only where nothing longer stands in the picture. */
const SURE = 0.75;
/** A code alone is told in a picture of no more words: that of an error's number, with a button. */
const MOST_WORDS_BESIDE = 10;
const WORD = /[\u3040-\u30ff\u3400-\u9fff]{1,4}|[^\s\u3040-\u30ff\u3400-\u9fff]+/g;
/** A menu has so many lines at least, of so many words at most. */
const FEWEST_LINES = 3;
const MOST_WORDS = 2;
/** Of more parts only the longest are read by themselves. */
const MOST_PARTS = 40;

interface Part {
  start: number;
  text: string;
}

/**
 * Answers a text from a picture, in steps. The message is one of the parts that stand apart, and menus, senders and dates around it are no evidence: the
 * part that says most surely why answers; where none does, all of it together.
 */
export function* diagnosePicture(text: string, kb: KnowledgeBase): Steps<Answer> {
  const read = withCodes(text.slice(0, LONGEST + 1));
  const repair = function* (message: Message): Steps<Message> {
    return yield* withLookalikes(message, yield* signIndex.inSteps(kb));
  };
  const parts = partsOf(read);
  const messages = parts.filter(({ text: part }) => isMessage(part));
  const longest = new Set([...messages].sort((a, b) => b.text.length - a.text.length).slice(0, MOST_PARTS));
  const most = Math.max(...messages.map(({ text: part }) => part.length));
  let best: Extract<Answer, { status: 'match' }> | undefined;
  if (parts[0]?.text !== read)
    for (const { start, text: part } of messages.filter((one) => longest.has(one))) {
      const { answer } = yield* explain(without(part, labelsIn(part)), kb, repair);
      if (answer.status !== 'match' || answer.match.score <= (best?.match.score ?? 0) || !isTold(answer, text)) continue;
      if (answer.match.score >= SURE || part.length === most) best = placed(answer, start, text);
    }
  if (best) return best;
  const menus = parts.filter(({ text: part }) => isMenu(part));
  const { answer } = yield* explain(without(read, menus), kb, repair);
  return placed(answer.status === 'empty' || isTold(answer, text) ? answer : { status: 'unknown', nearest: matchesOf(answer), about: answer.about }, 0, text);
}

/**
 * Whether an answer rests on more than a number that stands somewhere in a picture: `5.1.1` among settings is the version of a program. On a code alone
 * only where a reply and its detail stand together, or hardly anything else does.
 */
function isTold(answer: Answer, text: string): boolean {
  const [first] = matchesOf(answer);
  if (answer.status === 'empty' || !first) return true;
  const { codes } = answer.about;
  const starts = new Set(codes.map(({ start }) => start));
  if (first.evidence.some(({ by, start }) => by !== 'code' || !starts.has(start))) return true;
  const details = new Set(codes.flatMap(({ kind, start }) => (kind === 'enhanced' ? start : [])));
  return codes.some(({ kind, end }) => kind === 'reply' && details.has(end + 1)) || wordsIn(text) <= MOST_WORDS_BESIDE;
}

/** The parts that stand apart, in their order. */
function partsOf(text: string, between = APART): Part[] {
  const parts: Part[] = [];
  let start = 0;
  for (const { index, 0: apart } of text.matchAll(between)) {
    parts.push({ start, text: text.slice(start, index) });
    start = index + apart.length;
  }
  parts.push({ start, text: text.slice(start) });
  return parts.filter(({ text: part }) => part.trim());
}

/** How many words a text has; four characters of a script without spaces are about one. */
const wordsIn = (text: string) => text.match(WORD)?.length ?? 0;
const isMessage = (text: string) => wordsIn(text) >= FEWEST_WORDS && !isMenu(text);

/** The paragraphs of a part that are labels, such as the cells of a table above and below the message; one with a code or an address may belong to it. */
const labelsIn = (part: string) => partsOf(part, PARAGRAPH).filter(({ text }) => wordsIn(text) < FEWEST_WORDS && !TELLING.test(text));

/** Short lines below each other, such as the folders of a mail program: each would be a label. */
function isMenu(text: string): boolean {
  const lines = text.split('\n').filter((line) => line.trim());
  return lines.length >= FEWEST_LINES && lines.every((line) => wordsIn(line) <= MOST_WORDS);
}

/** A text with spaces in place of some parts. */
function without(text: string, parts: readonly Part[]): string {
  const pieces: string[] = [];
  let at = 0;
  for (const { start, text: part } of parts) {
    pieces.push(text.slice(at, start), ' '.repeat(part.length));
    at = start + part.length;
  }
  return pieces.join('') + text.slice(at);
}

/** The answer to a part at its place in the whole, with quotes as they were read. */
function placed<Of extends Answer>(answer: Of, by: number, text: string): Of {
  if (answer.status === 'empty') return answer;
  const shift = <T extends { start: number; end: number }>(one: T): T => ({ ...one, start: one.start + by, end: one.end + by });
  const moved = new Map<Match, Match>();
  for (const match of matchesOf(answer))
    moved.set(match, {
      ...match,
      evidence: match.evidence.map((one) => {
        const { start, end } = shift(one);
        return { ...one, start, end, quote: text.slice(start, end) };
      }),
    });
  const of = (match: Match) => moved.get(match)!;
  const about = { ...answer.about, codes: answer.about.codes.map(shift) };
  switch (answer.status) {
    case 'match':
      return { ...answer, match: of(answer.match), others: answer.others.map(of), about };
    case 'choose':
      return { ...answer, candidates: answer.candidates.map(of), about };
    default:
      return { ...answer, nearest: answer.nearest.map(of), about };
  }
}
