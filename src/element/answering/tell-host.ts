import { beginningOf } from '../../core/redact/beginning-of.js';
import { reasonOf, type Turn } from './conversation.js';
import { WhyFailedAnswerEvent, WhyFailedTallyEvent, WhyFailedUnmatchedEvent } from './events.js';
import type { Masking } from './masking.js';

/** Of a longer text the events carry this much (UTF-16 units), masked. */
const MOST_IN_EVENTS = 20_000;

/** Tells the host what is shown now, and what led to it. */
export function tellHost(element: EventTarget, turn: Turn, by: WhyFailedAnswerEvent['by'], masking: Masking): void {
  const { shown, text } = turn.step;
  if (shown.status === 'tally') {
    element.dispatchEvent(new WhyFailedTallyEvent(shown.tally));
    return;
  }
  const score = shown.status === 'match' ? shown.match.score : undefined;
  masking.later(turn, (mask) => {
    const masked = mask(beginningOf(text, MOST_IN_EVENTS));
    element.dispatchEvent(new WhyFailedAnswerEvent({ status: shown.status, by, reason: reasonOf(turn), score, text: masked }));
    if (shown.status === 'unknown') element.dispatchEvent(new WhyFailedUnmatchedEvent(masked));
  });
}
