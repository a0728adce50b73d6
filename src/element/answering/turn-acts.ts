import type { LitElement } from 'lit';
import { diagnose } from '../../core/diagnose.js';
import { redact } from '../../core/redact.js';
import type { TallyGroup } from '../../core/many/tally.js';
import type { Offer } from './card/actions.js';
import { chosen, draftOf, goBack, namesIn, opinionOf, reasonOf, withDraft, withOpinion, type OpinionChange, type Shown, type Turn } from './conversation.js';
import { tallyCsv } from './card/csv.js';
import { WhyFailedErrorEvent } from '../shell/error-event.js';
import { WhyFailedActionEvent, WhyFailedFeedbackEvent, WhyFailedHandOffEvent } from './events.js';
import { copy, save } from './card/hand-over.js';
import { addressOf } from './links/address-of.js';
import { messageOf } from '../shell/message-of.js';
import { levelOf, offerOf, type Settings } from '../settings.js';
import { summaryOf } from './card/summary.js';
import type { View } from './view.js';
import { withActions } from '../../words/advice.js';
import type { Words } from '../../words/words.js';

/** The element a conversation belongs to. */
export interface TalkHost extends LitElement, Settings {
  focus(): void;
  edit(text: string): void;
}

/** The conversation, as far as its current turn may change it. */
export interface Stage {
  element: TalkHost;
  words(): Words;
  /** Changes the turn that was drawn, and returns what it is now; `undefined` where the person has gone on since. */
  change(drawn: Turn, change: (now: Turn) => Turn): Turn | undefined;
  /** Shows something else of the same message; `reply` is what the person pressed. */
  goOn(drawn: Turn, text: string, shown: Shown, reply?: string): void;
  /** Puts a sentence into the live region. */
  say(sentence: string): void;
  /** Focuses what is drawn next. */
  focusSoon(selector: string): void;
}

/** What happens when something in the card of the current turn is pressed. */
export class TurnActs {
  #stage: Stage;
  #turn: Turn;

  constructor(stage: Stage, turn: Turn) {
    this.#stage = stage;
    this.#turn = turn;
  }

  /** What the turn is drawn with. */
  view(): View {
    const { element } = this.#stage;
    const turn = this.#turn;
    const { kb, context, step } = turn;
    const { shown, text } = step;
    const words = withActions(this.#stage.words(), kb);
    const known: Record<string, string | undefined> = { person: context.personName, recipient: context.recipient };
    // Many failures are not about the one recipient that the host or the first of them names.
    const [hostNames, textNames] = shown.status === 'tally' ? [] : [context.recipient, shown.about.recipients[0]];
    const offer: View['offer'] = (action, { reason, recipient } = {}) =>
      offerOf(action, { account: context.account, reason, recipient: hostNames ?? recipient ?? textNames }, element, words);
    const supportOffer = offer('contact-support', { reason: reasonOf(turn) });
    return {
      words,
      turn,
      text,
      offer,
      draft: draftOf(turn),
      contentLang: kb.lang ?? 'en',
      level: levelOf(element),
      opinion: opinionOf(turn),
      valueOf: (name, captures) => captures[name] ?? known[name],
      reason: (id) => kb.reasons.find((one) => one.id === id),
      choose: (ids, reply) => this.#stage.goOn(turn, text, chosen(shown, ids, kb), reply),
      explain: (group) => void this.#explain(group),
      back: () => this.#leaveFor('#title', goBack),
      press: (event, pressed, reason) => this.#press(event, pressed, reason),
      rate: (change) => this.#rate(change),
      askSupport: () => this.#askSupport(),
      support: {
        offer: supportOffer,
        edit: (edited) => this.#change((now) => withDraft(now, edited)),
        copy: () => void this.#copySummary(),
        give: (event) => this.#give(event, supportOffer),
        close: () => this.#leaveFor('#title', (now) => withDraft(now, undefined)),
      },
      copyLink: (reason) => void this.#copyLink(reason),
      copyRecipients: (group) => void this.#copyRecipients(group),
      saveCsv: (groups, isAll) => this.#saveCsv(groups, isAll),
      edit: () => element.edit(text),
      another: () => element.focus(),
    };
  }

  async #explain({ example, reason }: TallyGroup): Promise<void> {
    const { kb } = this.#turn;
    const { element, words } = this.#stage;
    try {
      const answer = await (element.diagnose ?? diagnose)(example, kb);
      if (answer.status !== 'empty') this.#stage.goOn(this.#turn, example, chosen(answer, [reason.id], kb));
    } catch (error) {
      this.#done(words().failed);
      element.dispatchEvent(new WhyFailedErrorEvent(messageOf(error)));
    }
  }

  #press(event: Event, { action, url, run }: Offer, reason: string | undefined): void {
    const detail = { action, reason, url };
    const isOurs = this.#stage.element.dispatchEvent(new WhyFailedActionEvent(detail));
    if (!isOurs) event.preventDefault();
    else if (action === 'contact-support') this.#askSupport();
    else run?.(detail);
  }

  #rate(change: OpinionChange): void {
    const reason = reasonOf(this.#turn);
    const now = reason && this.#change((turn) => withOpinion(turn, change));
    if (!now || (!change.verdict && !change.isSent)) return; // gone on, or still being written
    const { verdict, why, note } = opinionOf(now)!;
    this.#stage.element.dispatchEvent(new WhyFailedFeedbackEvent({ reason, verdict, why, note: note && redact(note, namesIn(now)) }));
    this.#stage.focusSoon('#thanks');
  }

  #askSupport(): void {
    this.#leaveFor('#support-title', (now) => ({ ...withDraft(now, draftOf(now) ?? summaryOf(now, this.#stage.words())), done: '' }));
  }

  #give(event: Event, { action, url, run }: Offer): void {
    const summary = draftOf(this.#turn) ?? '';
    const reason = reasonOf(this.#turn);
    const isOurs = this.#stage.element.dispatchEvent(new WhyFailedHandOffEvent({ summary, reason, url }));
    if (!isOurs) event.preventDefault();
    else if (!run) {
      if (!url?.startsWith('mailto:')) void this.#copySummary();
      return; // the link does the rest
    } else run({ action, reason, url, summary });
    this.#change((now) => withDraft(now, undefined));
    this.#done(this.#stage.words().support.given);
    this.#stage.focusSoon('#title');
  }

  async #copySummary(): Promise<void> {
    const { copied, copyFailed } = this.#stage.words().support;
    const isCopied = await copy(draftOf(this.#turn) ?? '');
    if (!isCopied) this.#stage.element.renderRoot.querySelector<HTMLTextAreaElement>('#summary')?.select();
    this.#done(isCopied ? copied : copyFailed);
  }

  async #copyLink(reason: string): Promise<void> {
    const { copied, failed } = this.#stage.words().link;
    const href = addressOf(reason);
    this.#done((await copy(href)) ? copied : `${failed} ${href}`);
  }

  async #copyRecipients({ recipients }: TallyGroup): Promise<void> {
    const { copied, copyFailed } = this.#stage.words().tally;
    this.#done((await copy(recipients.join('\n'))) ? copied(recipients.length) : copyFailed);
  }

  #saveCsv(groups: readonly TallyGroup[], isAll: boolean): void {
    const { at, step } = this.#turn;
    const day = at.toISOString().slice(0, 10);
    const name = `why-failed-${day}${isAll ? '' : `-${groups[0]?.reason.id}`}.csv`;
    save(name, 'text/csv', tallyCsv(groups, isAll && step.shown.status === 'tally' ? step.shown.tally.unexplained : []));
    this.#done(this.#stage.words().tally.saved(name));
  }

  #change(change: (now: Turn) => Turn): Turn | undefined {
    return this.#stage.change(this.#turn, change);
  }

  /** Changes what is shown, so that the control that was pressed goes; what replaces it takes the focus. */
  #leaveFor(selector: string, change: (now: Turn) => Turn): void {
    this.#change(change);
    this.#stage.focusSoon(selector);
  }

  /** Says what was just done, unless the person has gone on since. */
  #done(done: string): void {
    if (this.#change((now) => ({ ...now, done }))) this.#stage.say(done);
  }
}
