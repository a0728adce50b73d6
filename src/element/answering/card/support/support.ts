import { draftOf, reasonOf, withDraft, type Turn } from '../../conversation.js';
import type { DrawnTurn } from '../../drawn-turn.js';
import { WhyFailedHandOffEvent } from '../../events.js';
import type { Offer } from '../actions.js';
import { copy } from '../hand-over.js';
import { summaryOf } from './summary.js';

/** The ways a person has with the summary for support. */
export interface SupportActs {
  edit(draft: string): void;
  copy(): void;
  give(event: Event): void;
  close(): void;
}

/** Opens the summary for support, to be read and changed. */
export function askSupport({ words, change, masked, focusSoon }: DrawnTurn): void {
  masked((mask) => {
    const turn = change((now) => ({ ...withDraft(now, draftOf(now) ?? summaryOf(now, words, mask)), done: '' }));
    if (turn) focusSoon('#support-title');
  });
}

/** The acts on the summary of a turn; this offer sends it. */
export function supportActs(drawn: DrawnTurn, offer: Offer): SupportActs {
  return {
    edit: (draft) => drawn.change((now) => withDraft(now, draft)),
    copy: () => void copySummary(drawn),
    give: (event) => give(drawn, event, offer),
    close: () => {
      drawn.change(withoutDraft);
      drawn.focusSoon('#title');
    },
  };
}

const withoutDraft = (turn: Turn) => withDraft(turn, undefined);

async function copySummary({ turn, words, element, tell }: DrawnTurn): Promise<void> {
  const { copied, copyFailed } = words.support;
  const isCopied = await copy(draftOf(turn) ?? '');
  if (!isCopied) element.renderRoot.querySelector<HTMLTextAreaElement>('#summary')?.select();
  tell(isCopied ? copied : copyFailed);
}

function give(drawn: DrawnTurn, event: Event, { action, url, told, run }: Offer): void {
  const { turn, words, element, change, tell, focusSoon } = drawn;
  const summary = draftOf(turn) ?? '';
  const reason = reasonOf(turn);
  const isOurs = element.dispatchEvent(new WhyFailedHandOffEvent({ summary, reason, url: told }));
  if (!isOurs) event.preventDefault();
  else if (!run) {
    if (!url?.startsWith('mailto:')) void copySummary(drawn);
    return; // the link does the rest
  } else run({ action, reason, url, summary });
  change(withoutDraft);
  tell(words.support.given);
  focusSoon('#title');
}
