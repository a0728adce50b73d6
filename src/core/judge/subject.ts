/** Tells a text about what the reasons explain from one about something else: a code or a word alone shows nothing. */
import { sizeOf, type Place, type Places } from '../find/concepts.js';
import type { Span } from '../answer.js';
import type { Message, Word } from '../read/message.js';
import { ABOUT, ELSEWHERE, PERHAPS, UNSENT } from '../signs/index.js';
import { COMMON } from '../signs/phrases.js';
import { lineOf, paragraphOf } from './bounds.js';
import { logistic } from './logistic.js';
import { cellOf } from './prose.js';
import type { Candidate } from './rank.js';

/**
 * What is looked at, each between 0 and a few: of the paragraph that holds the evidence its length and how much of it is explained (logarithms of words)
 * or strange (a share); numbers, words of the subject's lists; what the message is. The names are for those who fit it.
 */
export const SUBJECT_FEATURES = [
  'length',
  'explained',
  'strange',
  'cell',
  'numbers',
  'about',
  'perhaps',
  'unsent',
  'elsewhere',
  'server',
  'address',
  'emitter',
  'reply',
  'opening',
  'code',
  'log',
  'mail',
  'proof',
  'concepts',
] as const;
export type SubjectFeatures = Readonly<Record<(typeof SUBJECT_FEATURES)[number], number>>;

/** Of different words that show the subject, no more count. */
const MOST_WORDS = 4;
/** A reply that begins so near the start of a line (a quotation mark, a bracket) opens it. */
const OPENING = 4;
/** Replies of SMTP (RFC 5321 §4.2.3 and what providers add): 401, 404, 429 and the like are a web server's. */
const SMTP_REPLY = /^(?:2(?:11|14|20|21|35|5[0-2])|354|4(?:21|22|31|32|4[0-79]|5\d|7[12])|5(?:0[0-4]|1\d|2[1-3]|3[0-58]|4\d|5\d|7\d))$/;

/** What shows the subject of a text, of which there must be a candidate. */
export function subjectFeaturesOf(
  message: Message,
  places: Places,
  emitters: readonly string[],
  { best, evidence }: Candidate,
  vocabulary: { hasWord(word: string): boolean },
): SubjectFeatures {
  const { source, words, all, codes, kind, side } = message;
  const known = new Set<Word>();
  for (const [concept, list] of places) {
    if (concept === ELSEWHERE) continue;
    for (const { first, last } of list) for (let at = first; at <= last; at++) known.add(words[at]!);
  }
  const firm = codes.filter((code) => code.firm);
  const replies = firm.filter(({ kind: of, value }) => of === 'reply' && SMTP_REPLY.test(value));
  const openings = replies.filter(({ start }) => start < OPENING || /[\n\r]/.test(source.slice(start - OPENING, start)));
  const full = openings.filter(({ end }) => firm.some((code) => code.kind === 'enhanced' && code.start >= end && code.start - end <= 1));
  const around = wordsAround(message, best, full);
  const share = (list: readonly Word[], test: (word: Word) => boolean) => (list.length ? list.filter(test).length / list.length : 0);
  const isExplained = ({ start, end }: Word) => evidence.some((one) => start >= one.start && end <= one.end);
  const isStrange = (word: Word) => !known.has(word) && !vocabulary.hasWord(word.norm) && !COMMON.has(word.norm);
  const at = words.findIndex((word) => word.start >= best.start);
  /** How many different words of a list there are. */
  const count = (list: readonly Place[] = []) =>
    Math.min(
      MOST_WORDS,
      new Set(
        list
          .filter(({ first }) => Math.abs(first - at) < FAR)
          .map(({ first, last }) =>
            words
              .slice(first, last + 1)
              .map(({ norm }) => norm)
              .join(' '),
          ),
      ).size,
    );
  const cell = cellOf(words, best);
  const is = (test: boolean) => (test ? 1 : 0);
  return {
    length: sizeOfAll(around),
    explained: sizeOfAll(around.filter(isExplained)),
    strange: strangeness(around, isStrange),
    cell: is(cell.length > 0 && best.by === 'phrase' && cell.every(isExplained)),
    numbers: share(words, ({ kind: of }) => of === 'number'),
    about: count(places.get(ABOUT)),
    perhaps: count(places.get(PERHAPS)?.filter(({ first, last }) => !isExplained(words[first]!) || !isExplained(words[last]!))),
    unsent: is(places.has(UNSENT)),
    // One word in another paragraph may be anything.
    elsewhere: count(places.get(ELSEWHERE)?.filter(({ first }) => around.includes(words[first]!))),
    // Whose server speaks is only told of servers of mail.
    server: is(side !== undefined || words.some(({ role }) => role === 'server')),
    address: is(all.some(({ kind: of }) => of === 'address')),
    emitter: is(emitters.length > 0),
    reply: is(replies.length > 0),
    opening: is(openings.length > 0) + is(full.length > 0),
    code: is(firm.some(({ kind: of }) => of === 'enhanced')),
    log: is(kind === 'log'),
    mail: is(kind === 'dsn' || kind === 'mail'),
    proof: is(best.strength === 'proof'),
    concepts: is(best.by === 'concepts'),
  };
}

/** Which share of words is strange. Of scripts without spaces a word is a single character, which says nothing. */
function strangeness(words: readonly Word[], isStrange: (word: Word) => boolean): number {
  let size = 0;
  let strange = 0;
  for (const word of words) {
    size += sizeOf(word);
    if (sizeOf(word) === 1 && isStrange(word)) strange += 1;
  }
  return size ? strange / size : 0;
}

/** How many words these are; a few more or less matter where there are few. */
function sizeOfAll(words: readonly Word[]): number {
  return Math.log(1 + words.reduce((sum, word) => sum + sizeOf(word), 0));
}

/** Of a long text, words further away from the evidence tell nothing of it; words that show the subject may stand further away. */
const AROUND = 25;
const FAR = 150;

/** The words of the paragraph that a span begins in, or of its line where that is an SMTP reply with a status code: what stands below may be anything. */
function wordsAround({ source, words }: Message, span: Span, replies: readonly Span[]): Word[] {
  const line = lineOf(source, span);
  const isReply = replies.some(({ start }) => start > line[0] && start <= span.start);
  const [from, to] = isReply ? line : paragraphOf(source, span);
  const at = words.findIndex((word) => word.start >= span.start);
  return words.slice(Math.max(0, at - AROUND), at + AROUND).filter((word) => word.kind === 'word' && word.start > from && word.end <= to);
}

/** The weight of each feature and of none: logistic regression (L2), as that of the score (`npm run calibrate` prints both). */
const WEIGHTS: SubjectFeatures = {
  length: -2.6,
  explained: 1.43,
  strange: -2.63,
  cell: 1.35,
  numbers: -10.71,
  about: 0.54,
  perhaps: 0.23,
  unsent: 1.5,
  elsewhere: -3.05,
  server: 1.73,
  address: 1.74,
  emitter: 3.73,
  reply: 1.02,
  opening: 1.42,
  code: 0.78,
  log: 7.46,
  mail: 2.02,
  proof: 4.17,
  concepts: -1.16,
};
const BASE = 6.43;

/** How likely a text with such features is about a failure that the reasons explain, from 0 to 1. */
export function subjectOf(features: SubjectFeatures): number {
  return logistic(SUBJECT_FEATURES, WEIGHTS, features, BASE);
}
