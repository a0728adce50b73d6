import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import type { ConversationController } from './answering/controller.js';
import type { Outcome } from './answering/conversation.js';
import { SettingsElement } from './settings-element.js';
import type { Setting } from './settings.js';
import { Composer } from './shell/composer.js';
import { composerView } from './shell/composer-view.js';
import { tellError } from './shell/error-event.js';
import { Language } from './shell/language.js';
import { Latest } from './shell/latest.js';
import type { Problem } from './answering/problem.js';
import { styles } from './shell/styles.js';
import { watchAddress } from './shell/watch-address.js';
import { loadParts } from '../knowledge/load.js';
import { boxWords } from '../words/en-box.js';
import type { Words } from '../words/words.js';

/**
 * Says why an e-mail failed: paste the error message, read what happened and what to do. Nothing leaves the browser.
 *
 * The light-DOM children are the fallback where there is no JavaScript; the element shows none of them.
 *
 * @element why-failed
 * @slot - (not shown) The fallback without JavaScript, such as a link to the help article.
 * @fires {WhyFailedAnswerEvent} why-failed-answer - An answer is shown
 * @fires {WhyFailedActionEvent} why-failed-action - An action was pressed; cancelable
 * @fires {WhyFailedFeedbackEvent} why-failed-feedback - The person said whether it helped
 * @fires {WhyFailedUnmatchedEvent} why-failed-unmatched - No reason was sure enough
 * @fires {WhyFailedTallyEvent} why-failed-tally - Many failures were counted
 * @fires {WhyFailedHandOffEvent} why-failed-handoff - A summary goes to support; cancelable
 * @fires {WhyFailedErrorEvent} why-failed-error - The knowledge base could not be loaded (cancelable: the built-in one does not answer then), or the diagnosis failed
 * @csspart label - The label above the box
 * @csspart box - The box to paste into; one line after an answer
 * @csspart suggestions - The list of suggestions below the box
 * @csspart suggestion - Each suggestion
 * @csspart problem - The message below the box when something is missing
 * @csspart button - The button that asks
 * @csspart choose-file - The button that opens the file dialog
 * @csspart example - Each example to try
 * @csspart doubtful - What may be read wrongly in a picture
 * @csspart reading - How far a long text is read
 * @csspart cancel - The button that stops reading it
 * @csspart stopped - A long text whose reading was stopped
 * @csspart read-after-all - The button that reads it after all
 * @csspart card - The answer
 * @csspart back - The way back after a choice
 * @csspart title - The answer's title
 * @csspart badge - Each badge
 * @csspart permanence - The badge that says whether it is temporary
 * @csspart who - The badge that says who can fix it
 * @csspart action - The button, or link, that does what helps
 * @csspart secondary-action - Each further action
 * @csspart futile - The line that says that sending or signing in again does not help
 * @csspart note - The note for whoever runs the mail system, folded
 * @csspart copy-note - Copies it
 * @csspart evidence - What was pasted
 * @csspart mark - The piece of it that decided
 * @csspart option - Each quick reply
 * @csspart related - Each link to another reason
 * @csspart feedback - "Did this answer your question?", and what follows
 * @csspart verdict - Each answer to that
 * @csspart send-feedback - Sends what was wrong
 * @csspart copy-link - Copies a link to the answer
 * @csspart ask-support - Opens the hand-off
 * @csspart tally - The table of many failures
 * @csspart group - The title of each of its rows
 * @csspart addresses - The addresses of a row, folded
 * @csspart copy-recipients - Copies them
 * @csspart save-group - Saves a row as CSV
 * @csspart save-all - Saves the whole table as CSV
 * @csspart unexplained - The row of failures without a sure reason
 * @csspart support - The hand-off to support
 * @csspart summary - The summary for support
 * @csspart in-english - The tick that writes it in English, for the support team
 * @csspart include-sender - The tick that puts IP address and domain in
 * @csspart send-summary - Sends it
 * @csspart copy-summary - Copies it
 * @csspart close-support - The way back to the answer
 * @csspart done - What was just done, such as "Copied."
 * @csspart earlier - What was asked before, folded
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
export class WhyFailed extends SettingsElement {
  static override styles = styles;
  static override properties: Record<string, Setting> = { headingLevel: { attribute: 'heading-level', type: Number, initial: 2 } };

  /**
   * The level of the answer's title among the page's headings (2)
   * @attr heading-level
   */
  declare headingLevel: number;

  protected override readonly language = new Language(this, boxWords);
  #latest = new Latest(this);
  #composer = new Composer(this, (asked) => void this.#ask(asked, this.context, true).catch(() => {})); // shown and told
  /** Loaded at the first sign of use. */
  #conversation: ConversationController | undefined;
  #loading: Promise<ConversationController> | undefined;

  constructor() {
    super();
    watchAddress(this, (reason) => this.open(reason));
  }

  /**
   * Answers a text, as if it had been pasted; the focus stays where it is. Resolves with what is shown. Rejects where the
   * answer could not be loaded, with an `AbortError` where a long text was not read to its end, and with a `RangeError` above 10 MB.
   */
  async ask(text: string): Promise<Outcome> {
    return this.#ask(text);
  }

  /** Answers a text as `ask` does, with what the host knows of this message, and moves the focus to the answer's title, as after a press on "Why?". */
  async explain(text: string, context = this.context): Promise<Outcome> {
    const outcome = await this.#ask(text, context);
    await this.focusAnswer();
    return outcome;
  }

  /** Moves the focus to the title of the answer, if there is one. */
  async focusAnswer(): Promise<void> {
    await this.#conversation?.focusAnswer();
  }

  /** Empties the box and forgets everything. */
  reset(): void {
    this.#latest.stop();
    this.#conversation?.reset();
    this.#composer.fill();
  }

  /** Focuses the box. */
  override focus(options?: FocusOptions): void {
    this.renderRoot?.querySelector<HTMLElement>('#box')?.focus(options);
  }

  /** Makes room for another message: what was answered is the first of those asked before. What is in the box stays. */
  setAside(): void {
    this.#conversation?.setAside();
  }

  /** Loads all that answers, ahead of its first use; a failure shows when something is asked. */
  async load(): Promise<void> {
    await this.#load()
      .then((conversation) => conversation.prepare())
      .catch(() => {}); // asking tries again, and says so
  }

  /** Shows a reason's answer, as a link to it does; false where the knowledge base has no such reason. */
  async open(reason: string): Promise<boolean> {
    const signal = this.#latest.start();
    return (await this.#load()).open(reason, signal);
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('message') && this.message?.trim()) this.ask(this.message).catch(() => {}); // shown and told
  }

  protected override render(): TemplateResult {
    const { placeholder, examples } = this;
    const { words } = this.language;
    const { isReading, share, sentence } = this.#latest;
    return html`<div class="frame" lang=${words.lang} dir=${this.dir || words.dir} aria-busy=${isReading}
      @dragover=${this.#composer.draggedOver} @drop=${this.#composer.dropped}>
      ${composerView(this.#composer, words, { placeholder, examples: examples ?? words.examples.texts, isReading })}
      <div role="status">${sentence}</div>
      ${isReading && share === undefined ? html`<p class="muted">${words.reading}</p>` : nothing}
      ${this.#conversation?.render()}
    </div>`;
  }

  /** Answers a text, or that of a file, and brings the answer into sight where the person asked; what is wrong shows below the box, and the host hears of it unless the person can fix it. */
  async #ask(asked: string | File, context = this.context, isInSight = false): Promise<Outcome> {
    const isFile = typeof asked !== 'string';
    const signal = this.#latest.start(isFile || asked.trim() !== '');
    this.#composer.begin(asked);
    await this.updateComplete; // the live region is empty now, so that the same sentence is heard again
    try {
      const conversation = await this.#load();
      if (!this.#latest.isReading) signal.throwIfAborted(); // started over
      const outcome = await conversation.answer(asked, context, signal, isInSight);
      const { text } = this.#composer;
      if (signal.aborted) return outcome;
      if (outcome.status === 'empty') {
        if (isFile || !text.trim()) this.#complain((this.language.words as Words).empty); // somebody may have typed in the meantime
      } else if (text === asked && !conversation.hint) this.#composer.fill(); // it is in the card now
      return outcome;
    } catch (error) {
      const { forPerson } = Object(error) as Partial<Problem>;
      if (!signal.aborted) {
        if (!isFile && !forPerson && !this.#composer.text) this.#composer.fill(asked);
        this.#complain(forPerson ?? this.language.words.failed);
      }
      if (!forPerson && error !== signal.reason) tellError(this, error);
      throw error;
    } finally {
      this.#latest.report(signal);
    }
  }

  #complain(problem: string): void {
    this.#composer.complain(problem);
    this.#latest.say(problem);
  }

  /** Loads what answers; a failure is tried again at the next use. */
  async #load(): Promise<ConversationController> {
    this.#loading ??= Promise.all([
      import('./answering/controller.js'),
      this.language.loadAll(),
      this.knowledge || this.src || loadParts(this.language.prose?.()),
    ]).then(([{ ConversationController }]) => {
      this.#conversation = new ConversationController(this, this.#latest, () => this.language.words as Words, this.#composer);
      return (this.#composer.around = this.#conversation);
    });
    this.#loading.catch(() => (this.#loading = undefined));
    return this.#loading;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'why-failed': WhyFailed;
  }
}
