import { LitElement, html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import type { Answer } from '../core/answer.js';
import { redact } from '../core/redact.js';
import type { KnowledgeBase } from '../knowledge/schema.js';
import type { HostActions, Offer } from './actions.js';
import { answerCard } from './answer-card.js';
import { askView } from './ask-view.js';
import { Engine, messageOf, type Diagnose } from './engine.js';
import { WhyFailedActionEvent, WhyFailedAnswerEvent, WhyFailedErrorEvent, WhyFailedFeedbackEvent, WhyFailedUnmatchedEvent } from './events.js';
import { choose, goBack, reasonOf, sentenceFor, type Session } from './session.js';
import { shownView, type Context, type Settings } from './settings.js';
import { styles } from './styles.js';
import type { View } from './view.js';
import { wordsFor, type Verdict } from './words.js';

/**
 * Says why an e-mail failed: paste the error message, read what happened and what to do. Nothing leaves the browser.
 *
 * The light-DOM children are the fallback where there is no JavaScript; the element shows none of them.
 *
 * @element why-failed
 * @slot - (not shown) The fallback without JavaScript, such as a link to the help article.
 * @attr {string} src - URL of another knowledge base (JSON); loaded at the first use, the built-in one stays if it fails
 * @attr {string} message - An error message to put into the box and answer at once
 * @attr {string} reauthenticate-url - Where to sign in again: a URL with {recipient}, {account}, {reason}
 * @attr {string} resend-url - Where to send again: a URL with {recipient}, {account}, {reason}
 * @attr {string} support-url - The way to support: a URL with {recipient}, {account}, {reason}
 * @attr {string} placeholder - The example in the empty box
 * @attr {number} heading-level - The level of the answer's title among the page's headings (2)
 * @attr {string} lang - The language of the interface (English so far)
 * @attr {string} dir - The direction to write in, where it is not that of the interface's language
 * @fires {WhyFailedAnswerEvent} why-failed-answer - An answer is shown
 * @fires {WhyFailedActionEvent} why-failed-action - An action was pressed; cancelable
 * @fires {WhyFailedFeedbackEvent} why-failed-feedback - The person said whether it helped
 * @fires {WhyFailedUnmatchedEvent} why-failed-unmatched - No reason was sure enough
 * @fires {WhyFailedErrorEvent} why-failed-error - The knowledge base could not be loaded, or the diagnosis failed
 * @csspart label - The label above the box
 * @csspart box - The box to paste into
 * @csspart button - The button that asks
 * @csspart start-over - The control that empties everything
 * @csspart problem - The message below the box when something is missing
 * @csspart card - The answer
 * @csspart back - The way back after a choice
 * @csspart title - The answer's title
 * @csspart badge - Each badge; also `permanence` and `who`
 * @csspart futile - The line that says that sending or signing in again does not help
 * @csspart action - Each action button or link; the further ones also `secondary-action`
 * @csspart instruction - An action without a button
 * @csspart option - Each answer to a question, and each candidate
 * @csspart evidence - The quoted paste
 * @csspart mark - The piece that decided
 * @csspart feedback - "Did this answer your question?"
 * @cssprop --why-failed-font - Font family
 * @cssprop --why-failed-font-size - Font size (the browser's medium size)
 * @cssprop --why-failed-radius - Radius of corners
 * @cssprop --why-failed-gap - Space between the parts
 * @cssprop --why-failed-background - Background of the element
 * @cssprop --why-failed-surface - Background of quotes and secondary buttons
 * @cssprop --why-failed-text - Text
 * @cssprop --why-failed-muted - Less important text
 * @cssprop --why-failed-line - Hairlines
 * @cssprop --why-failed-border - Borders of controls
 * @cssprop --why-failed-accent - Main buttons, links and the focus ring
 * @cssprop --why-failed-on-accent - Text on main buttons
 * @cssprop --why-failed-mark - Background of the piece that decided
 * @cssprop --why-failed-on-mark - Text of the piece that decided
 */
export class WhyFailed extends LitElement implements Settings {
  static override styles = styles;

  static override properties = {
    src: {}, message: {}, placeholder: {},
    lang: { reflect: true, useDefault: true }, dir: { reflect: true, useDefault: true },
    reauthenticateUrl: { attribute: 'reauthenticate-url' },
    resendUrl: { attribute: 'resend-url' },
    supportUrl: { attribute: 'support-url' },
    headingLevel: { attribute: 'heading-level', type: Number },
    context: { attribute: false }, actions: { attribute: false }, knowledge: { attribute: false }, diagnose: { attribute: false },
    _text: { state: true }, _session: { state: true }, _problem: { state: true }, _said: { state: true }, _isReading: { state: true },
  };

  declare src: string | null;
  declare message: string | null;
  declare placeholder: string | null;
  declare reauthenticateUrl: string | null;
  declare resendUrl: string | null;
  declare supportUrl: string | null;
  declare headingLevel: number;
  declare context: Context;
  declare actions: HostActions;
  /** A knowledge base of the host's own; goes before `src` and the built-in one. */
  declare knowledge: KnowledgeBase | undefined;
  /** For hosts that diagnose on a server or in a worker; the core's own where it is not set. */
  declare diagnose: Diagnose | undefined;

  declare private _text: string;
  declare private _session: Session | undefined;
  declare private _problem: string;
  /** The sentence in the live region. */
  declare private _said: string;
  declare private _isReading: boolean;

  /** Counts the questions, so that a slow answer never replaces a newer one. */
  #turn = 0;
  #engine = new Engine((message) => this.dispatchEvent(new WhyFailedErrorEvent(message)));

  constructor() {
    super();
    this.src = this.message = this.placeholder = this.reauthenticateUrl = this.resendUrl = this.supportUrl = null;
    this.lang = this.dir = '';
    this.headingLevel = 2;
    this.context = {};
    this.actions = {};
    this.knowledge = this.diagnose = this._session = undefined;
    this._text = this._problem = this._said = '';
    this._isReading = false;
  }

  /** Puts the text into the box and answers it; the focus stays where it is. */
  async ask(text: string): Promise<Answer> {
    const turn = ++this.#turn;
    this._text = text;
    this._session = undefined;
    this._problem = this._said = '';
    this._isReading = Boolean(text.trim());
    await this.updateComplete; // the live region is empty now, so that the same sentence is heard again
    if (!text.trim()) return this.#complain(turn);
    try {
      const [read, kb, diagnose] = await Promise.all([this.#engine.read(text), ...this.#load()]);
      const answer = await diagnose(read, kb);
      if (turn !== this.#turn) return answer;
      if (answer.status === 'empty') return this.#complain(turn);
      this.#show({ text: read, kb, answer, trail: [], verdicts: {} }, 'paste');
      return answer;
    } catch (error) {
      if (turn === this.#turn) this._problem = this._said = this.#words.failed;
      this.dispatchEvent(new WhyFailedErrorEvent(messageOf(error)));
      throw error;
    } finally {
      if (turn === this.#turn) this._isReading = false;
    }
  }

  /** Empties the box and forgets the answer. */
  reset(): void {
    this.#turn++;
    this._session = undefined;
    this._text = this._problem = this._said = '';
    this._isReading = false;
  }

  /** Focuses the box. */
  override focus(options?: FocusOptions): void { this.#find('#box')?.focus(options); }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('message') && this.message) this.#askQuietly(this.message);
  }

  protected override render(): TemplateResult {
    const words = this.#words;
    const { _text: text, _session: session, _problem: problem, placeholder } = this;
    return html`<div class="frame" lang=${words.lang} dir=${this.dir || words.dir} aria-busy=${this._isReading}>
      ${askView({ words, text, placeholder, problem, canStartOver: Boolean(text || session), ...this.#controls })}
      <div role="status" class="heard">${this._said}</div>
      ${this._isReading ? html`<p class="muted">${words.reading}</p>` : nothing}
      ${session ? answerCard(this.#viewOf(session), session.answer) : nothing}
    </div>`;
  }

  get #words() { return wordsFor(this.lang); }

  #find(selector: string): HTMLElement | null { return this.renderRoot.querySelector(selector); }

  #viewOf(session: Session): View {
    return {
      ...shownView(this, session, this.#words),
      choose: (ids) => { this.#show(choose(session, ids), 'choice'); this.#focusSoon('#title'); },
      back: () => { this._session = goBack(session); this.#focusSoon('#title'); },
      press: (event, offer, reason) => this.#press(event, offer, reason),
      rate: (verdict) => this.#rate(session, verdict),
    };
  }

  #show(session: Session, by: 'paste' | 'choice'): void {
    const { answer, text } = session;
    this._session = session;
    // After a choice the focus moves to the title, which is then read out anyway.
    this._said = by === 'paste' ? sentenceFor(session, this.#words) : '';
    const score = answer.status === 'match' ? answer.match.score : undefined;
    const redacted = redact(text);
    this.dispatchEvent(new WhyFailedAnswerEvent({ status: answer.status, by, reason: reasonOf(session), score, text: redacted }));
    if (answer.status === 'unknown') this.dispatchEvent(new WhyFailedUnmatchedEvent(redacted));
  }

  #complain(turn: number): Answer {
    if (turn === this.#turn) this._problem = this._said = this.#words.empty;
    return { status: 'empty' };
  }

  #press(event: Event, { action, url, run }: Offer, reason: string | undefined): void {
    const detail = { action, reason, url };
    if (this.dispatchEvent(new WhyFailedActionEvent(detail))) run?.(detail);
    else event.preventDefault();
  }

  #rate(session: Session, verdict: Verdict): void {
    const reason = reasonOf(session);
    if (!reason || session.verdicts[reason]) return;
    this._session = { ...session, verdicts: { ...session.verdicts, [reason]: verdict } };
    this.dispatchEvent(new WhyFailedFeedbackEvent(reason, verdict));
    this.#focusSoon('#thanks');
  }

  /** The focused control is about to go: its successor takes the focus. */
  #focusSoon(selector: string): void {
    void this.updateComplete.then(() => this.#find(selector)?.focus());
  }

  /** Failures are shown and fired; from here nobody else waits for them. */
  #askQuietly(text: string): void { this.ask(text).catch(() => {}); }

  #submit = (): void => {
    if (!this._text.trim()) this.focus();
    this.#askQuietly(this._text);
  };

  #controls = {
    submit: this.#submit,
    startOver: (): void => { this.reset(); this.focus(); },
    focused: (): void => { void Promise.allSettled(this.#load()); }, // the first sign of use: load what will answer
    typed: (text: string, isPasted: boolean): void => {
      this._text = text;
      this._problem = '';
      if (isPasted) this.#askQuietly(text);
    },
  };

  #load(): [Promise<KnowledgeBase>, Promise<Diagnose>] {
    const { knowledge, diagnose } = this;
    return [
      knowledge ? Promise.resolve(knowledge) : this.#engine.knowledge(this.src),
      diagnose ? Promise.resolve(diagnose) : this.#engine.diagnose(),
    ];
  }
}

declare global {
  interface HTMLElementTagNameMap { 'why-failed': WhyFailed }
}
