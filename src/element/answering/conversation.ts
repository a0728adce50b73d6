import { matchesOf, type About, type Answer } from '../../core/answer.js';
import type { Tally } from '../../many/tally.js';
import { reasonById } from '../../knowledge/reason-by-id.js';
import type { KnowledgeBase, Reason } from '../../knowledge/schema.js';
import { narrow } from './narrow.js';
import type { Context, ImageText } from '../settings.js';
import type { Verdict, Why } from '../../words/words.js';

/** The answer to a text of many failures. */
export interface TallyAnswer {
  status: 'tally';
  tally: Tally;
}

/** An answer or a tally: all that can be shown of a message. */
export type Shown = Exclude<Answer, { status: 'empty' }> | TallyAnswer;

/** The outcome of asking: what is shown of it, or that there was nothing to read. */
export type Outcome = Shown | { status: 'empty' };

/** One kind of what is shown. */
export type ShownAs<Status extends Shown['status']> = Extract<Shown, { status: Status }>;

/** One thing shown of a message, and what the person chose to get to it; `key` tells it from all others. */
export interface Step {
  key: number;
  text: string;
  shown: Shown;
  reply?: string | undefined;
}

/** A person's opinion of an answer. */
export interface Opinion {
  verdict: Verdict;
  why?: Why | undefined;
  note?: string;
  isSent?: boolean;
}

/** A summary for support that is being written. */
export interface Draft {
  text: string;
  /** Whether it names IP address and domain. */
  hasSender: boolean;
  /** Whether it is in English, for the support team, where the interface is not. */
  isEnglish?: boolean;
  /** Whether it stands in the answer's place. */
  isOpen: boolean;
}

/** One message and where the person has got to with it; never changed, only replaced. */
export interface Turn {
  kb: KnowledgeBase;
  at: Date;
  /** The name of the file it came from. */
  file: string | undefined;
  /** What was read, where it came from a picture. */
  picture: ImageText | undefined;
  /** The host's own knowledge of this message when it was asked about. */
  context: Context;
  step: Step;
  /** The steps before each choice, oldest first. */
  trail: readonly Step[];
  /** The person's opinions of the answers, by reason id: each is asked about once. */
  opinions: Readonly<Record<string, Opinion>>;
  /** The summaries for support, by the key of their step: one that was left is kept. */
  drafts: Readonly<Record<number, Draft>>;
  /** A short word on what was just done (copied, saved, handed over). */
  done: string;
}

/** Everything asked so far, the current turn apart. */
export interface Conversation {
  current: Turn | undefined;
  earlier: readonly Turn[];
}

export const NOTHING_ASKED: Conversation = { current: undefined, earlier: [] };

/** More are forgotten, so that a page that is left open all day does not grow. */
const MOST_EARLIER = 20;

/** Where a message comes from: what the host knows of it, and the name of its file. */
export interface Origin {
  context: Context;
  file?: string | undefined;
  picture?: ImageText | undefined;
}

let steps = 0;

function newStep(text: string, shown: Shown, reply?: string): Step {
  return { key: ++steps, text, shown, reply };
}

/** The turn for a new message. */
export function newTurn(kb: KnowledgeBase, text: string, shown: Shown, { context, file, picture }: Origin): Turn {
  return { kb, at: new Date(), file, picture, context, step: newStep(text, shown), trail: [], opinions: {}, drafts: {}, done: '' };
}

/** The conversation with a new turn as the current one. */
export function withTurn({ current, earlier }: Conversation, turn: Turn): Conversation {
  return { current: turn, earlier: (current ? [current, ...earlier] : earlier).slice(0, MOST_EARLIER) };
}

/** The conversation with an earlier turn taken up again. */
export function reopen({ current, earlier }: Conversation, turn: Turn): Conversation {
  const rest = earlier.filter((one) => one !== turn);
  return { current: turn, earlier: current ? [current, ...rest] : rest };
}

/** The conversation with the current turn among those before: the next message begins afresh. */
export function setAside({ current, earlier }: Conversation): Conversation {
  return { current: undefined, earlier: current ? [current, ...earlier].slice(0, MOST_EARLIER) : earlier };
}

/** Nothing is known of a message that was never pasted. */
const NO_MESSAGE: About = { kind: 'text', recipients: [], codes: [], emitters: [], truncated: false };

/** The answer for reasons that the person chose, whatever was shown before; none means "neither of them". */
export function chosen(shown: Shown, ids: readonly string[], kb: KnowledgeBase): Shown {
  const before: Shown = shown.status === 'tally' ? { status: 'unknown', nearest: [], about: NO_MESSAGE } : shown;
  const answer = narrow(before, ids, kb);
  return answer.status === 'empty' ? shown : answer;
}

/** The answer for a reason that a link leads to, also by an id that it took over; undefined where the knowledge base has no such reason. */
export function linked(id: string, kb: KnowledgeBase): Shown | undefined {
  const reason = reasonById(kb, id);
  return reason && { status: 'match', match: { reason, score: 0, evidence: [], captures: {} }, others: [], about: NO_MESSAGE };
}

/** The turn one step on. */
export function goOn(turn: Turn, text: string, shown: Shown, reply?: string): Turn {
  return { ...turn, step: newStep(text, shown, reply), trail: [...turn.trail, turn.step], done: '' };
}

/** The turn before the last choice. */
export function goBack(turn: Turn): Turn {
  const step = turn.trail.at(-1);
  return step ? { ...turn, step, trail: turn.trail.slice(0, -1), done: '' } : turn;
}

/** The language of a knowledge base's texts. */
export function languageOf({ lang = 'en' }: KnowledgeBase): string {
  return lang;
}

/** The id of the reason that is shown as the answer. */
export function reasonOf({ step: { shown } }: Turn): string | undefined {
  return shown.status === 'match' ? shown.match.reason.id : undefined;
}

/** The reasons of which more than the title is read in what is shown. */
export function reasonsRead(shown: Shown): Reason[] {
  const matches = shown.status === 'tally' || (shown.status === 'choose' && shown.question) ? [] : shown.status === 'match' ? [shown.match] : matchesOf(shown);
  return matches.map(({ reason }) => reason);
}

/** The summary for support, if one was begun. */
export function draftOf({ drafts, step }: Turn): Draft | undefined {
  return drafts[step.key];
}

/** The turn with a summary for support. */
export function withDraft(turn: Turn, draft: Draft): Turn {
  return { ...turn, drafts: { ...turn.drafts, [turn.step.key]: draft } };
}

/** Names that the host knows of a message. */
export function namesOf({ personName, recipient, account }: Context): string[] {
  return [personName, recipient, account].filter((name) => name !== undefined);
}

/** Names that are known of a message; they are masked wherever its text leaves the element. */
export function namesIn({ context, step: { shown } }: Turn): string[] {
  const people = shown.status === 'tally' ? [] : matchesOf(shown).map(({ captures }) => captures['person']);
  return [...namesOf(context), ...people.filter((name) => name !== undefined)];
}

/** The person's opinion of the answer that is shown. */
export function opinionOf(turn: Turn): Opinion | undefined {
  return turn.opinions[reasonOf(turn) ?? ''];
}

/** An addition to an opinion; the verdict comes first. */
export type OpinionChange = Partial<Opinion>;

/** The turn with more of an opinion of the answer that is shown. */
export function withOpinion(turn: Turn, change: OpinionChange): Turn {
  const reason = reasonOf(turn);
  const { verdict, ...rest } = { ...opinionOf(turn), ...change };
  return reason && verdict ? { ...turn, opinions: { ...turn.opinions, [reason]: { verdict, ...rest } } } : turn;
}
