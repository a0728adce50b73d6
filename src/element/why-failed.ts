import { LitElement, html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { loadParts } from '../knowledge/load.js';
import type { KnowledgeBase } from '../knowledge/schema.js';
import type { HostActions } from './answering/card/actions.js';
import { Composer, isLongPaste } from './shell/composer.js';
import { composerView } from './shell/composer-view.js';
import type { Shown } from './answering/conversation.js';
import { followLinks } from './shell/deep-link.js';
import type { Diagnose } from './answering/reading/engine.js';
import { Language } from './shell/language.js';
import { WhyFailedErrorEvent } from './shell/error-event.js';
import { messageOf } from './shell/message-of.js';
import type { Context, Settings } from './settings.js';
import { styles } from './shell/styles.js';
import type { Talk } from './answering/controller.js';
import { boxWords } from '../words/en-box.js';
import type { HostWords } from '../words/own-words.js';
import type { Words } from '../words/words.js';

/**
 * Says why an e-mail failed: paste the error message, read what happened and what to do. Nothing leaves the browser.
 *
 * The light-DOM children are the fallback where there is no JavaScript; the element shows none of them.
 *
 * @element why-failed
 * @slot - (not shown) The fallback without JavaScript, such as a link to the help article.
 * @attr {string} src - URL of another knowledge base (JSON); loaded at the first use, or before in an idle moment. If it fails, the built-in one answers, unless `why-failed-error` is cancelled
 * @attr {string} message - An error message to put into the box and answer at once
 * @attr {string} reauthenticate-url - Where to sign in again: a URL with {recipient}, {account}, {reason}
 * @attr {string} resend-url - Where to send again: a URL with {recipient}, {account}, {reason}
 * @attr {string} support-url - The way to support: a URL with {recipient}, {account}, {reason}
 * @attr {string} placeholder - The example in the empty box
 * @attr {number} heading-level - The level of the answer's title among the page's headings (2)
 * @attr {string} lang - The language of the interface: ar, de, en, es, fr, ja; that of the page unless it is set
 * @attr {string} dir - The direction to write in, where it is not that of the interface's language
 * @fires {WhyFailedAnswerEvent} why-failed-answer - An answer is shown
 * @fires {WhyFailedActionEvent} why-failed-action - An action was pressed; cancelable
 * @fires {WhyFailedFeedbackEvent} why-failed-feedback - The person said whether it helped
 * @fires {WhyFailedUnmatchedEvent} why-failed-unmatched - No reason was sure enough
 * @fires {WhyFailedTallyEvent} why-failed-tally - Many failures were counted
 * @fires {WhyFailedHandOffEvent} why-failed-handoff - A summary goes to support; cancelable
 * @fires {WhyFailedErrorEvent} why-failed-error - The knowledge base could not be loaded (cancelable: the built-in one does not answer then), or the diagnosis failed
 * @csspart label - The label above the box
 * @csspart box - The box to paste into
 * @csspart suggestions - The list of suggestions below the box
 * @csspart suggestion - Each suggestion
 * @csspart problem - The message below the box when something is missing
 * @csspart button - The button that asks
 * @csspart choose-file - The button that opens the file dialog
 * @csspart start-over - The control that empties everything
 * @csspart reading - How far a long text is read
 * @csspart cancel - The button that stops reading it
 * @csspart card - The answer
 * @csspart evidence - What was pasted
 * @csspart mark - The piece of it that decided
 * @csspart edit - Puts the message back into the box
 * @csspart back - The way back after a choice
 * @csspart title - The answer's title
 * @csspart badge - Each badge
 * @csspart permanence - The badge that says whether it is temporary
 * @csspart who - The badge that says who can mend it
 * @csspart futile - The line that says that sending or signing in again does not help
 * @csspart action - Each action button or link
 * @csspart secondary-action - Each of the further ones
 * @csspart instruction - An action without a button
 * @csspart option - Each quick reply
 * @csspart related - Each link to another reason
 * @csspart feedback - "Did this answer your question?", and what follows
 * @csspart send-feedback - Sends what was missing
 * @csspart ask-support - Opens the hand-off
 * @csspart tally - The table of many failures
 * @csspart group - The title of each of its rows
 * @csspart copy-recipients - Copies the recipients of a row
 * @csspart save-group - Saves a row as CSV
 * @csspart save-all - Saves the whole table as CSV
 * @csspart unexplained - The failures without a sure reason
 * @csspart support - The hand-off to support
 * @csspart summary - The summary for support
 * @csspart send-summary - Sends it
 * @csspart copy-summary - Copies it
 * @csspart close-support - Closes the hand-off
 * @csspart done - What was just done, such as "Copied."
 * @csspart another - The way to the next message
 * @csspart copy-link - Copies a link to the answer
 * @csspart earlier - What was asked before
 * @csspart earlier-turn - Each message asked before
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
    src: {},
    message: {},
    placeholder: {},
    lang: { reflect: true, useDefault: true },
    dir: { reflect: true, useDefault: true },
    reauthenticateUrl: { attribute: 'reauthenticate-url' },
    resendUrl: { attribute: 'resend-url' },
    supportUrl: { attribute: 'support-url' },
    headingLevel: { attribute: 'heading-level', type: Number },
    context: { attribute: false },
    actions: { attribute: false },
    followsLinks: { attribute: false },
    knowledge: { attribute: false },
    diagnose: { attribute: false },
    _said: { state: true },
    _isLoading: { state: true },
  };

  declare src: string | null;
  declare message: string | null;
  declare placeholder: string | null;
  declare reauthenticateUrl: string | null;
  declare resendUrl: string | null;
  declare supportUrl: string | null;
  declare headingLevel: number;
  /** What the host knows of the failed message: `personName`, `recipient`, `account`, `provider`. */
  declare context: Context;
  /** The host's own actions by name: `url` (a template), `label`, `run` (a function). They go before the three URLs. */
  declare actions: HostActions;
  /** A knowledge base of the host's own; goes before `src` and the built-in one. */
  declare knowledge: KnowledgeBase | undefined;
  /** For hosts that diagnose on a server or in a worker; the core's own where it is not set. */
  declare diagnose: Diagnose | undefined;
  /** Whether links to an answer (`#why-failed=<reason>`) open here; the first element of a page that does takes them. */
  declare followsLinks: boolean;

  // The sentence in the live region.
  declare private _said: string;
  declare private _isLoading: boolean;

  #words: HostWords | undefined;
  #language = new Language(this, boxWords);
  #composer = new Composer(this, {
    words: () => this.#language.words,
    ask: (text) => this.#askQuietly(text),
    take: (file) => this.#use((talk) => talk.take(file)),
    chooseFile: () => this.#use((talk) => talk.chooseFile()),
    around: () => this.#talk,
    load: () => this.load(),
    startOver: () => {
      this.reset();
      this.focus();
    },
  });
  /** What answers; loaded at the first sign of use. */
  #talk: Talk | undefined;
  #loading: Promise<Talk> | undefined;
  /** Counts what is asked, and what stops it, while the rest is loaded. */
  #resets = 0;
  #asked = 0;
  #unfollow: (() => void) | undefined;

  constructor() {
    super();
    this.src = this.message = this.placeholder = this.reauthenticateUrl = this.resendUrl = this.supportUrl = null;
    this.lang = this.dir = '';
    this.headingLevel = 2;
    this.context = {};
    this.actions = {};
    this.followsLinks = true;
    this.knowledge = this.diagnose = undefined;
    this._said = '';
    this._isLoading = false;
  }

  /** Words of the host's own, by language; any part of them. */
  get words(): HostWords | undefined {
    return this.#words;
  }

  set words(words: HostWords | undefined) {
    this.#words = words;
    this.requestUpdate();
  }

  /**
   * Answers a text, as if it had been pasted; the focus stays where it is. Resolves with what is shown. Rejects where the
   * answer could not be loaded, with an `AbortError` where a long text was not read to its end, and with a `RangeError` above 10 MB.
   */
  async ask(text: string): Promise<Shown | { status: 'empty' }> {
    return this.#ask(text);
  }

  /** Answers a text as `ask` does, with what the host knows of this message, and moves the focus to the answer's title, as after a press on "Why?". */
  async explain(text: string, context = this.context): Promise<Shown | { status: 'empty' }> {
    const shown = await this.#ask(text, context);
    await this.focusAnswer();
    return shown;
  }

  /** Moves the focus to the title of the answer, if there is one. */
  async focusAnswer(): Promise<void> {
    await this.#talk?.focusAnswer();
  }

  /** Empties the box and forgets everything. */
  reset(): void {
    this.#resets++;
    this.#asked++;
    this._isLoading = false;
    this._said = '';
    this.#talk?.reset();
    this.#composer.fill();
  }

  /** Focuses the box. */
  override focus(options?: FocusOptions): void {
    this.renderRoot.querySelector<HTMLElement>('#box')?.focus(options);
  }

  /** Puts a text into the box, to be changed and asked; the focus goes there. */
  edit(text: string): void {
    this.#composer.fill(text);
    this.focus();
  }

  /** Loads all that answers, ahead of its first use; a failure shows when something is asked. */
  async load(): Promise<void> {
    await this.#loadTalk()
      .then((talk) => talk.prepare())
      .catch(() => {}); // asking tries again, and says so
  }

  /** Shows a reason's answer, as a link to it does; false where the knowledge base has no such reason. */
  async open(reason: string): Promise<boolean> {
    return (await this.#loadTalk()).open(reason);
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.#follow();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#unfollow?.();
    this.#unfollow = undefined;
  }

  /** Waits for the words of the language. */
  protected override async scheduleUpdate(): Promise<void> {
    await this.#language.ready();
    super.scheduleUpdate();
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('message') && this.message?.trim()) this.#askQuietly(this.message);
    if (changed.has('followsLinks') && this.isConnected) this.#follow();
  }

  protected override render(): TemplateResult {
    const words = this.#language.words;
    const isReading = this._isLoading || this.#talk?.reading !== undefined;
    const hasAnswer = this.#talk?.conversation.current !== undefined;
    return html`<div class="frame" lang=${words.lang} dir=${this.dir || words.dir} aria-busy=${isReading}
      @dragover=${this.#composer.draggedOver} @drop=${this.#composer.dropped}>
      ${composerView(this.#composer, { placeholder: this.placeholder, canStartOver: hasAnswer || Boolean(this.#composer.text), isSmall: hasAnswer })}
      <div role="status">${this._said}</div>
      ${isReading && this.#talk?.reading?.share === undefined ? html`<p class="muted">${words.reading}</p>` : nothing}
      ${this.#talk?.render() ?? nothing}
    </div>`;
  }

  async #ask(text: string, context = this.context): Promise<Shown | { status: 'empty' }> {
    const asked = ++this.#asked;
    const resets = this.#resets;
    this._said = '';
    if (!isLongPaste(text)) this.#composer.fill(text);
    this._isLoading = text.trim() !== '';
    await this.updateComplete; // the live region is empty now, so that the same sentence is heard again
    let talk: Talk;
    try {
      talk = await this.#loadTalk();
    } catch (error) {
      if (asked === this.#asked) {
        if (!this.#composer.text) this.#composer.fill(text);
        this.#complainOfLoading();
      }
      this.dispatchEvent(new WhyFailedErrorEvent(messageOf(error)));
      throw error;
    }
    if (resets !== this.#resets) throw new DOMException('Started over', 'AbortError');
    this._isLoading = false; // from here on it says itself that it reads
    return talk.ask(text, { context });
  }

  /** Does something with what answers, or says that it could not be loaded. */
  #use(act: (talk: Talk) => unknown): void {
    this.#loadTalk().then(act, () => this.#complainOfLoading());
  }

  #complainOfLoading(): void {
    const { failed } = this.#language.words;
    this._isLoading = false;
    this.#composer.complain(failed);
    this.#say(failed);
  }

  /** Puts a sentence into the live region; the same one again is heard again. */
  #say(sentence: string): void {
    if (sentence !== this._said) this._said = sentence;
    else if (sentence) {
      this._said = '';
      void this.updateComplete.then(() => {
        this._said ||= sentence;
      });
    }
  }

  /** Failures are shown and fired; from here nobody else waits for them. */
  #askQuietly(text: string): void {
    if (!text.trim()) this.focus();
    this.#ask(text).catch(() => {});
  }

  /** Follows links to an answer, or no longer. */
  #follow(): void {
    this.#unfollow?.();
    this.#unfollow = this.followsLinks ? followLinks({ element: this, open: (reason) => this.open(reason), isLast: false }) : undefined;
  }

  /** Loads what answers; a failure is tried again at the next use. */
  async #loadTalk(): Promise<Talk> {
    this.#loading ??= Promise.all([import('./answering/controller.js'), this.#language.loadAll(), this.knowledge || this.src || loadParts()]).then(
      ([{ Talk }]) => {
        this.#talk = new Talk(
          this,
          this.#composer,
          () => this.#language.words as Words,
          (sentence) => this.#say(sentence),
        );
        return this.#talk;
      },
    );
    this.#loading.catch(() => {
      this.#loading = undefined;
    });
    return this.#loading;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'why-failed': WhyFailed;
  }
}
