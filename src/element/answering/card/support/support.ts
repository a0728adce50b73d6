import { draftOf, reasonOf, withDraft, type Draft, type Turn } from '../../conversation.js';
import type { DrawnTurn } from '../../drawn-turn.js';
import { WhyFailedHandOffEvent } from '../../events.js';
import { tellError } from '../../../shell/error-event.js';
import type { Words } from '../../../../words/words.js';
import type { Offer } from '../actions.js';
import { copy } from '../hand-over.js';
import { senderLines, senderOf, summaryOf, withoutSender } from './summary.js';

/** The ways a person has with the summary for support. */
export interface SupportActs {
  edit(text: string): void;
  /** Puts IP address and domain in, or takes them out. */
  tick(hasSender: boolean): void;
  /** Writes it in English, or in the language of the interface again. */
  speakEnglish(isEnglish: boolean): void;
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
    tick: (hasSender) => void rewrite(drawn, draft, { hasSender }),
    speakEnglish: (isEnglish) => void rewrite(drawn, draft, { isEnglish }),
    copy: () => void copySummary(drawn, draft),
    give: (event) => give(drawn, draft, event, offer),
    close: () => close(drawn, draft),
  };
}

function close({ change, focusSoon }: DrawnTurn, draft: Draft): void {
  change((now) => withOpen({ ...now, done: '' }, draft, false));
  focusSoon('#title');
}

/** What the person has not changed is written anew; in what they have, only the lines come and go, or are written in the other language. */
async function rewrite(drawn: DrawnTurn, draft: Draft, change: Partial<Draft>): Promise<void> {
  const changed = { ...draft, ...change };
  try {
    const [before, after] = await Promise.all([spokenIn(drawn, draft), spokenIn(drawn, changed)]);
    drawn.masked((mask) => {
      const [old, now] = [summaryOf(before.turn, before.words, mask, draft.hasSender), summaryOf(after.turn, after.words, mask, changed.hasSender)];
      drawn.change((turn) =>
        withDraft(turn, { ...changed, text: draft.text === old ? now : rewritten(drawn, { before: draft, after: changed, old, now }, before.words) }),
      );
    });
  } catch (error) {
    drawn.tell(drawn.words.failed);
    tellError(drawn.element, error);
  }
}

/** The turn and the words that a draft is written in. */
async function spokenIn({ turn, words, inEnglish }: DrawnTurn, { isEnglish }: Draft): Promise<{ turn: Turn; words: Words }> {
  return isEnglish ? inEnglish() : { turn, words };
}

/** A draft that the person has changed, with what has changed in the summary. */
function rewritten({ turn }: DrawnTurn, { before: { text, hasSender: had }, after: { hasSender }, old, now }: Rewriting, words: Words): string {
  const sender = senderOf(turn);
  if (hasSender !== had) {
    const [first = '', ...rest] = text.split('\n');
    return hasSender ? [first, ...senderLines(sender, words.support), ...rest].join('\n') : withoutSender(text, sender, words);
  }
  const translated = new Map(old.split('\n').map((line, place) => [line, now.split('\n')[place]]));
  return text
    .split('\n')
    .map((line) => translated.get(line) ?? line)
    .join('\n');
}

interface Rewriting {
  before: Draft;
  after: Draft;
  /** The summary as we would write it before and after. */
  old: string;
  now: string;
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
