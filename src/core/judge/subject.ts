/** Tells a text about what the reasons explain from one about something else: a code or a word alone shows nothing. */
import type { Span } from '../answer.js';
import type { Place, Places } from '../find/concepts.js';
import type { Message } from '../read/message.js';
import { ABOUT, ELSEWHERE, PERHAPS } from '../signs/index.js';

/** `shown`: by its words, an address or an emitter; `open`: it shows neither; `elsewhere`: it is about something else. */
export type Subject = 'shown' | 'open' | 'elsewhere';

/** A text of so few words has one subject. */
const SHORT = 200;
/** So many words around what decided are looked at: further away there may be anything. */
const AROUND = 60;
/** Evidence that is so much of its paragraph stands for itself. */
const MOST_OF_IT = 0.5;
/** A paragraph of so many words tells by itself what it is about. */
const WHOLE_PARAGRAPH = 20;
/** What a word, a code, an address or an emitter counts for the subject, and a word that is said of other things, too. */
const FULL = 2;
const HALF = 1;
/** A word of another field says more: these are few, and hardly ever met in messages about email. */
const ELSE = 3;
/** Of words that are said of other things, too, no more count. */
const MOST_PERHAPS = 2;
/** Replies of SMTP (RFC 5321 §4.2.3 and what providers add): 401, 404, 429 and the like are a web server's. */
const SMTP_REPLY = /^(?:2(?:11|14|20|21|35|5[0-2])|354|4(?:21|22|31|32|4[0-79]|5\d|7[12])|5(?:0[0-4]|1\d|2[1-3]|3[0-58]|4\d|5\d|7\d))$/;

/** What a message is about; everything is `shown` where the knowledge base does not say by which words. In prose, `evidence` is what may only be mentioned: it does not show it. */
export function subjectOf(message: Message, places: Places, emitters: readonly string[], isStated: boolean, evidence: readonly Span[]): Subject {
  if (!isStated) return 'shown';
  const { words, all, codes } = message;
  const [from, to] = surroundings(message, evidence[0]);
  const isEvidence = ({ first, last }: Place) => evidence.some(({ start, end }) => words[first]!.start >= start && words[last]!.end <= end);
  const isNear = ({ first, last }: Place) => first >= from && last <= to;
  /** How many different words of a list stand near, and, where `counts` says so, not in the evidence itself. */
  const count = (id: string, counts: (place: Place) => boolean = isNear) => {
    const near = (places.get(id) ?? []).filter(counts);
    return new Set(
      near.map(({ first, last }) =>
        words
          .slice(first, last + 1)
          .map(({ norm }) => norm)
          .join(' '),
      ),
    ).size;
  };
  const isReply = codes.some(({ kind: of, firm, value }) => firm && of === 'reply' && SMTP_REPLY.test(value));
  const isCode = codes.some(({ kind: of, firm }) => firm && of === 'enhanced');
  const isAddressed = all.some(({ kind: of }) => of === 'address');
  const perhaps = count(PERHAPS, (place) => isNear(place) && !isEvidence(place));
  const shown =
    FULL * count(ABOUT, words.length <= SHORT ? () => true : isNear)
    + (isReply ? FULL * Math.min(perhaps, MOST_PERHAPS) : Math.min(perhaps, HALF))
    + (isCode ? FULL : 0)
    + (emitters.length ? FULL + HALF : 0)
    + (isAddressed ? FULL : 0);
  const beside = count(ELSEWHERE);
  // One word in another paragraph may be anything.
  const elsewhere = ELSE * (beside > 1 || isNextTo(message, places, evidence[0]) ? beside : 0);
  if (elsewhere > shown) return 'elsewhere';
  return shown >= FULL ? 'shown' : 'open';
}

/** True where a word of something else stands in the paragraph of the evidence. */
function isNextTo({ source, words }: Message, places: Places, best: Span | undefined): boolean {
  if (!best) return true;
  const begin = source.lastIndexOf('\n\n', best.start);
  const end = source.indexOf('\n\n', best.end);
  return (places.get(ELSEWHERE) ?? []).some(({ first }) => words[first]!.start > begin && (end < 0 || words[first]!.start < end));
}

/** The words that tell what a piece of evidence is about, by their first and last place: its paragraph where it is most of it, else so many around it. */
function surroundings({ source, words }: Message, best: Span | undefined): [from: number, to: number] {
  if (!best) return [0, words.length];
  const begin = source.lastIndexOf('\n\n', best.start) + 1;
  const end = source.indexOf('\n\n', best.end);
  const first = words.findIndex(({ start }) => start >= best.start);
  const last = words.findLastIndex((word) => word.end <= best.end);
  const own = words.filter((word) => word.start >= begin && (end < 0 || word.end <= end));
  if (own.length && (last - first + 1) / own.length >= MOST_OF_IT) return [words.indexOf(own[0]!), words.indexOf(own.at(-1)!)];
  const [least, most] = own.length >= WHOLE_PARAGRAPH ? [words.indexOf(own[0]!), words.indexOf(own.at(-1)!)] : [0, words.length];
  return [Math.max(first - AROUND, least), Math.min(last + AROUND, most)];
}
