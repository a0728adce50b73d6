import { opinionOf, reasonOf, withOpinion, type OpinionChange } from '../../conversation.js';
import type { DrawnTurn } from '../../drawn-turn.js';
import { WhyFailedFeedbackEvent } from '../../events.js';

/** Keeps more of a person's opinion of the answer; tells the host once they said yes or no, and once they sent the rest. Nobody is thanked for a failure. */
export function rate({ turn, words, element, change, masked, tell, focusSoon }: DrawnTurn, opinion: OpinionChange): void {
  const reason = reasonOf(turn);
  if (opinion.verdict && opinion.verdict === opinionOf(turn)?.verdict) return; // said already
  const now = reason && change((one) => withOpinion({ ...one, done: '' }, opinion));
  if (!now || (!opinion.verdict && !opinion.isSent)) return; // gone on, or still being written
  const { verdict, why, note } = opinionOf(now)!;
  masked((mask) => element.dispatchEvent(new WhyFailedFeedbackEvent({ reason, verdict, why, note: note && mask(note) })));
  const { thanks } = words.feedback;
  if (verdict === 'yes' || opinion.isSent) tell(why === 'no-help' ? words.helpedNot.noHelp : thanks);
  if (opinion.isSent) focusSoon('[part=ask-support]'); // what was pressed is gone
}
