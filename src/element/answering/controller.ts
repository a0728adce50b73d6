import { adoptStyles, html, LitElement, nothing, type TemplateResult } from 'lit';
import { beginningOf, redact } from '../../core/redact.js';
import type { KnowledgeBase } from '../../knowledge/schema.js';
import { answerCard } from './card/card.js';
import { cardStyles } from './card/card-styles.js';
import type { Composer } from '../shell/composer.js';
import {
  goOn,
  linked,
  namesIn,
  newTurn,
  NOTHING_ASKED,
  reasonOf,
  reopen,
  withTurn,
  type Conversation,
  type Origin,
  type Shown,
  type Turn,
} from './conversation.js';
import { DropPlace } from './reading/drop-place.js';
import { Engine } from './reading/engine.js';
import { WhyFailedErrorEvent } from '../shell/error-event.js';
import { everywhere } from '../shell/everywhere.js';
import { WhyFailedAnswerEvent, WhyFailedTallyEvent, WhyFailedUnmatchedEvent } from './events.js';
import { sentenceFor } from './headline.js';
import { isTooLarge, MOST_MEGABYTES } from './reading/limits.js';
import { messageOf } from '../shell/message-of.js';
import { prepareWhenIdle } from './reading/prepare.js';
import { levelOf } from '../settings.js';
import { Suggestions } from './suggestions/suggestions.js';
import { talkStyles } from './talk-styles.js';
import { TurnActs, type Stage, type TalkHost } from './turn-acts.js';
import { earlierView, readingView } from './earlier-view.js';
import { readTextFile } from './reading/text-file.js';
import type { Words } from '../../words/words.js';

/** Of a longer text the events carry this much (UTF-16 units), redacted. */
const MOST_IN_EVENTS = 20_000;

/** Kinds of files that the file dialog offers. */
const KINDS = '.eml,.txt,.log,.json,.jsonl,.ndjson,.csv,.tsv,text/*,message/rfc822,application/json';

/** Puts a sentence into the live region, which is there before this is loaded. */
export type Say = (sentence: string) => void;

/** The conversation of one element: what was asked, what is shown, and what happens when something is pressed. */
export class Talk implements Stage {
  conversation: Conversation = NOTHING_ASKED;
  /** A text is being read; of a long one, the share that is done (0 to 1). */
  reading: { share: number | undefined } | undefined;

  readonly element: TalkHost;
  readonly words: () => Words;
  readonly say: Say;
  readonly suggestions: Suggestions;
  readonly dropPlace: DropPlace;
  #box: Composer;
  #engine: Engine;
  /** Counts the questions, so that a slow answer never replaces a newer one. */
  #number = 0;
  #stop: AbortController | undefined;

  constructor(element: TalkHost, box: Composer, words: () => Words, say: Say) {
    this.element = element;
    this.#box = box;
    this.words = words;
    this.say = say;
    const { renderRoot } = element;
    if (renderRoot instanceof ShadowRoot) adoptStyles(renderRoot, [...(element.constructor as typeof LitElement).elementStyles, cardStyles, talkStyles]);
    this.#engine = new Engine((message) => element.dispatchEvent(new WhyFailedErrorEvent(message, { ...everywhere, cancelable: true })));
    this.dropPlace = new DropPlace(element, () => words().file.drop);
    this.suggestions = new Suggestions({
      words,
      say,
      knowledge: () => this.knowledge(),
      isWaiting: (typed) => box.text === typed && !this.reading && !box.problem && element.shadowRoot?.activeElement?.id === 'box',
      pick: ({ id }) => {
        const typed = box.text.trim();
        box.fill();
        void this.open(id, 'choice', typed);
      },
      update: () => element.requestUpdate(),
    });
    element.requestUpdate();
  }

  /**
   * Reads a text and shows what it says, or what is wrong with it; resolves with that. Rejects where nothing could be loaded,
   * with an `AbortError` where it was stopped, and with a `RangeError` above 10 MB.
   */
  async ask(text: string, origin: Origin): Promise<Shown | { status: 'empty' }> {
    this.#interrupt();
    const number = this.#number;
    const isLatest = () => number === this.#number;
    const { empty, failed, file } = this.words();
    if (isTooLarge(text.length)) {
      const problem = file.tooLarge(MOST_MEGABYTES);
      this.#complain(problem);
      throw new RangeError(problem);
    }
    const { signal } = (this.#stop = new AbortController());
    this.reading = text.trim() ? { share: undefined } : undefined;
    const report = (share: number) => {
      if (!isLatest()) return;
      this.reading = { share };
      this.element.requestUpdate();
    };
    try {
      const shown = text.trim() ? await this.#read(text, origin, signal, report, isLatest) : { status: 'empty' as const };
      if (!isLatest()) return shown;
      if (shown.status === 'empty') {
        if (origin.file || !this.#box.text.trim()) this.#complain(empty); // somebody may have typed while this was loaded
      } else if (this.#box.text === text) this.#box.fill(); // what was asked is in the card now
      return shown;
    } catch (error) {
      if (error instanceof DOMException && error.name === 'AbortError') throw error;
      if (isLatest()) {
        if (!origin.file && !this.#box.text) this.#box.fill(text);
        this.#complain(failed);
      }
      this.element.dispatchEvent(new WhyFailedErrorEvent(messageOf(error)));
      throw error;
    } finally {
      if (isLatest()) this.reading = undefined;
      this.element.requestUpdate();
    }
  }

  /** Reads a file and answers its text, or says why there is none. */
  async take(file: File): Promise<void> {
    this.#interrupt();
    const number = this.#number;
    const read = await readTextFile(file);
    if (number !== this.#number) return; // asked, or started over, in the meantime
    if ('text' in read) return void (await this.ask(read.text, { context: this.element.context, file: file.name }).catch(() => {})); // shown, and told to the host
    const words = this.words().file;
    this.#complain(read.problem === 'tooLarge' ? words.tooLarge(MOST_MEGABYTES) : words[read.problem]);
  }

  /** Opens the browser's file dialog. */
  async chooseFile(): Promise<void> {
    await this.element.updateComplete;
    this.element.renderRoot.querySelector<HTMLInputElement>('#file')?.click();
  }

  /** Stops reading a long text. */
  cancel(): void {
    this.#interrupt();
    this.say(this.words().counting.cancelled);
  }

  /** Forgets everything. */
  reset(): void {
    this.#interrupt();
    this.conversation = NOTHING_ASKED;
    this.say('');
  }

  /** Shows a reason that a link or a suggestion leads to; false where there is no such reason. */
  async open(id: string, by: 'link' | 'choice' = 'link', typed = ''): Promise<boolean> {
    this.#interrupt();
    const number = this.#number;
    const kb = await this.knowledge();
    const shown = linked(id, kb);
    if (!shown || number !== this.#number) return false;
    const { current } = this.conversation;
    const isShown = by === 'link' && current?.step.text === '' && reasonOf(current) === id;
    if (!isShown) this.#show(newTurn(kb, typed, shown, { context: this.element.context }), by);
    void this.focusSoon('#title');
    return true;
  }

  /** Moves the focus to the answer's title; it is read out then, so that the live region falls silent. */
  async focusAnswer(): Promise<void> {
    this.say('');
    await this.focusSoon('#title');
  }

  /** The host's own knowledge base, that at `src`, or the built-in one. */
  async knowledge(): Promise<KnowledgeBase> {
    return this.element.knowledge ?? this.#engine.knowledge(this.element.src);
  }

  /** Gets ready for the first question. */
  async prepare(): Promise<void> {
    const kb = await this.knowledge();
    if (!this.element.diagnose) prepareWhenIdle(kb);
  }

  /** Takes up an earlier turn again. */
  reopen(turn: Turn): void {
    this.#interrupt();
    this.conversation = reopen(this.conversation, turn);
    this.say('');
    void this.focusSoon('#title');
  }

  /** Changes the current turn, and returns it, unless the person has gone on since it was drawn. */
  change(drawn: Turn, change: (now: Turn) => Turn): Turn | undefined {
    const { current } = this.conversation;
    if (current?.step.key !== drawn.step.key) return undefined;
    const changed = change(current);
    this.conversation = { ...this.conversation, current: changed };
    this.element.requestUpdate();
    return changed;
  }

  /** Shows something else of the same message, which a person chose. */
  goOn(drawn: Turn, text: string, shown: Shown, reply?: string): void {
    const turn = this.change(drawn, (now) => goOn(now, text, shown, reply));
    if (!turn) return;
    this.#tell(turn, 'choice');
    void this.focusSoon('#title');
  }

  /** The focused control is about to go: its successor takes the focus. */
  async focusSoon(selector: string): Promise<void> {
    this.element.requestUpdate();
    await this.element.updateComplete;
    this.element.renderRoot.querySelector<HTMLElement>(selector)?.focus();
  }

  /** What is shown below the box: how far a long text is read, the answer, and what was asked before. */
  render(): TemplateResult {
    const words = this.words();
    const { current, earlier } = this.conversation;
    const cancel = () => {
      this.cancel();
      this.element.focus();
    };
    return html`
      <input type="file" id="file" hidden accept=${KINDS} @change=${({ target }: Event) => this.#chosen(target as HTMLInputElement)}>
      ${this.reading?.share === undefined ? nothing : readingView(words, this.reading.share, cancel)}
      ${current ? answerCard(new TurnActs(this, current).view()) : nothing}
      ${earlierView(words, levelOf(this.element), earlier, (turn) => this.reopen(turn))}`;
  }

  async #read(
    text: string,
    origin: Origin,
    signal: AbortSignal,
    report: (share: number) => void,
    isLatest: () => boolean,
  ): Promise<Shown | { status: 'empty' }> {
    const kb = await this.knowledge();
    const read = await this.#engine.read({ text, kb, diagnose: this.element.diagnose, signal, report });
    const shown: Shown | { status: 'empty' } = 'tally' in read ? { status: 'tally', tally: read.tally } : read.answer;
    if (isLatest() && shown.status !== 'empty') this.#show(newTurn(kb, read.text, shown, origin), 'paste');
    return shown;
  }

  #chosen(input: HTMLInputElement): void {
    const [file] = input.files ?? [];
    if (file) void this.take(file);
    input.value = ''; // the same file may be chosen again
  }

  #complain(problem: string): void {
    this.#box.complain(problem);
    this.say(problem);
  }

  #interrupt(): void {
    this.#number++;
    this.#stop?.abort();
    this.#stop = undefined;
    this.reading = undefined;
  }

  #show(turn: Turn, by: WhyFailedAnswerEvent['by']): void {
    const { renderRoot } = this.element;
    const focused = renderRoot instanceof ShadowRoot ? renderRoot.activeElement : null;
    this.conversation = withTurn(this.conversation, turn);
    this.#tell(turn, by);
    // What has the focus is about to go.
    if (focused?.closest('.card, .reading, .earlier')) void this.focusAnswer();
  }

  /** Tells the live region and the host what is shown now. */
  #tell(turn: Turn, by: WhyFailedAnswerEvent['by']): void {
    const { shown, text } = turn.step;
    // After a choice the focus moves to the title, which is then read out anyway.
    this.say(by === 'paste' ? sentenceFor(turn, this.words()) : '');
    if (shown.status === 'tally') {
      this.element.dispatchEvent(new WhyFailedTallyEvent(shown.tally));
      return;
    }
    const redacted = redact(beginningOf(text, MOST_IN_EVENTS), namesIn(turn));
    const score = shown.status === 'match' ? shown.match.score : undefined;
    this.element.dispatchEvent(new WhyFailedAnswerEvent({ status: shown.status, by, reason: reasonOf(turn), score, text: redacted }));
    if (shown.status === 'unknown') this.element.dispatchEvent(new WhyFailedUnmatchedEvent(redacted));
  }
}
