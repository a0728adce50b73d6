import { opinionOf, reasonOf, withOpinion, type OpinionChange } from '../../conversation.js';
import type { DrawnTurn } from '../../drawn-turn.js';
import { WhyFailedFeedbackEvent } from '../../events.js';

/** Keeps more of a person's opinion of the answer; tells the host once they said yes or no, and once they sent the rest. */
export function rate({ turn, element, change, masked, focusSoon }: DrawnTurn, opinion: OpinionChange): void {
  const reason = reasonOf(turn);
  const now = reason && change((one) => withOpinion(one, opinion));
  if (!now || (!opinion.verdict && !opinion.isSent)) return; // gone on, or still being written
  const { verdict, why, note } = opinionOf(now)!;
  masked((mask) => element.dispatchEvent(new WhyFailedFeedbackEvent({ reason, verdict, why, note: note && mask(note) })));
  focusSoon('#thanks');
}
