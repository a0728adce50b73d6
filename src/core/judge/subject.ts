/** Tells a text about what the reasons explain from one about something else: a code or a word alone shows nothing. */
import type { Span } from '../answer.js';
import type { Place, Places } from '../find/concepts.js';
import type { Message } from '../read/message.js';
import { ABOUT, ELSEWHERE, WITH_CODE } from '../signs/index.js';

/** `shown`: by its words, an address or an emitter; `open`: it shows neither; `elsewhere`: it is about something else. */
export type Subject = 'shown' | 'open' | 'elsewhere';

/** A failure's own words outweigh this many words of something else: a log of an app that sends mail has many of both. */
const OUTWEIGHED = 2;

/** What a message is about; everything is `shown` where the knowledge base does not say by which words. In prose, `evidence` is what may only be mentioned: it does not show it. */
export function subjectOf(message: Message, places: Places, emitters: readonly string[], isStated: boolean, evidence: readonly Span[]): Subject {
  if (!isStated) return 'shown';
  const { kind, words, all, codes } = message;
  const isMentioned = ({ first, last }: Place) => kind === 'text' && evidence.some(({ start, end }) => words[first]!.start >= start && words[last]!.end <= end);
  const about = (places.get(ABOUT) ?? []).filter((place) => !isMentioned(place)).length;
  const beside = codes.some(({ firm }) => firm) ? (places.get(WITH_CODE)?.length ?? 0) : 0;
  const isCode = codes.some(({ kind: of, firm }) => firm && of === 'enhanced');
  const shown = about + beside + (isCode ? 2 : 0) + (emitters.length ? 2 : 0) + (all.some(({ kind: of }) => of === 'address') ? 1 : 0);
  const elsewhere = places.get(ELSEWHERE)?.length ?? 0;
  if (elsewhere > OUTWEIGHED * shown) return 'elsewhere';
  return shown ? 'shown' : 'open';
}
