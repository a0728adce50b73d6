import { draftOf, reasonOf, withDraft, type Draft, type Turn } from '../../conversation.js';
import type { DrawnTurn } from '../../drawn-turn.js';
import { WhyFailedHandOffEvent } from '../../events.js';
import type { Offer } from '../actions.js';
import { copy } from '../hand-over.js';
import { senderLines, senderOf, summaryOf, withoutSender } from './summary.js';

/** The ways a person has with the summary for support. */
export interface SupportActs {
  edit(text: string): void;
  /** Puts IP address and domain in, or takes them out. */
  tick(hasSender: boolean): void;
  copy(): void;
  give(event: Event): void;
  close(): void;
}

/** Opens the summary for support in the answer's place, to be read and changed; one that was left is still there. */
export function askSupport({ words, change, masked, focusSoon }: DrawnTurn): void {
  masked((mask) => {
    const turn = change((now) => {
      const hasSender = needsSender(now);
      return withOpen({ ...now, done: '' }, draftOf(now) ?? { text: summaryOf(now, words, mask, hasSender), hasSender, isOpen: true }, true);
    });
    if (turn) focusSoon('#title');
  });
}

/** Whether support can do nothing without the server's address: ticked then, for the person to take it out. */
function needsSender({ step: { shown } }: Turn): boolean {
  return shown.status === 'match' && ['blocklist', 'reputation', 'reverse-dns'].includes(shown.match.reason.category);
}

const withOpen = (turn: Turn, draft: Draft, isOpen: boolean) => withDraft(turn, { ...draft, isOpen });

/** The acts on the summary of a turn; this offer sends it. */
export function supportActs(drawn: DrawnTurn, draft: Draft, offer: Offer): SupportActs {
  return {
    edit: (text) => drawn.change((now) => withDraft(now, { ...draft, text })),
    tick: (hasSender) => tick(drawn, draft, hasSender),
    copy: () => void copySummary(drawn, draft),
    give: (event) => give(drawn, draft, event, offer),
    close: () => close(drawn, draft),
  };
}

function close({ change, focusSoon }: DrawnTurn, draft: Draft): void {
  change((now) => withOpen({ ...now, done: '' }, draft, false));
  focusSoon('#title');
}

/** What the person has not changed is written anew; in what they have, only the lines come and go. */
function tick({ turn, words, change, masked }: DrawnTurn, { text, hasSender: had }: Draft, hasSender: boolean): void {
  masked((mask) => {
    const sender = senderOf(turn);
    const [first = '', ...rest] = text.split('\n');
    const changed = hasSender ? [first, ...senderLines(sender, words.support), ...rest].join('\n') : withoutSender(text, sender, words);
    const isOurs = text === summaryOf(turn, words, mask, had);
    change((now) => withDraft(now, { text: isOurs ? summaryOf(turn, words, mask, hasSender) : changed, hasSender, isOpen: true }));
  });
}

async function copySummary({ words, element, tell }: DrawnTurn, { text }: Draft): Promise<void> {
  const { copied, copyFailed } = words.support;
  const isCopied = await copy(text);
  if (!isCopied) element.renderRoot.querySelector<HTMLTextAreaElement>('#summary')?.select();
  tell(isCopied ? copied : copyFailed);
}

function give(drawn: DrawnTurn, draft: Draft, event: Event, { action, url, told, run }: Offer): void {
  const { turn, words, element, tell } = drawn;
  const reason = reasonOf(turn);
  const { text: summary } = draft;
  const isOurs = element.dispatchEvent(new WhyFailedHandOffEvent({ summary, reason, url: told }));
  if (!isOurs) event.preventDefault();
  else if (!run) {
    if (!url?.startsWith('mailto:')) void copySummary(drawn, draft);
    return; // the link does the rest
  } else run({ action, reason, url, summary });
  close(drawn, draft);
  tell(words.support.given);
}
