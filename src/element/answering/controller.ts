/* oxlint-disable max-lines -- the one place through which a paste goes in and an answer out */
import { html, nothing, type TemplateResult } from 'lit';
import type { TallyGroup } from '../../many/tally.js';
import type { KnowledgeBase } from '../../knowledge/schema.js';
import { withActions } from '../../words/advice.js';
import type { Words } from '../../words/words.js';
import type { Context } from '../settings.js';
import { isLong, type Composer } from '../shell/composer.js';
import { tellError } from '../shell/error-event.js';
import type { Latest } from '../shell/latest.js';
import { Attention } from './attention.js';
import { answerCard } from './card/card.js';
import { chosen, goOn, linked, newTurn, NOTHING_ASKED, reasonOf, reopen, setAside, withTurn } from './conversation.js';
import type { Conversation, Outcome, Shown, Turn } from './conversation.js';
import type { ConversationElement, DrawnTurn } from './drawn-turn.js';
import type { WhyFailedAnswerEvent } from './events.js';
import { sentenceFor } from './headline.js';
import { LanguageFollower } from './language-follower.js';
import { Masking } from './masking.js';
import { Pictures } from './pictures.js';
import { allReadable, readable } from './readable.js';
import { FilePlace } from './reading/file-place.js';
import { KnowledgeLoader } from './reading/knowledge-loader.js';
import { prepareWhenIdle } from './reading/prepare.js';
import { firstKnowledge, isOneLine, readPaste } from './reading/read-paste.js';
import { isPicture } from './reading/text-file.js';
import { textOf } from './reading/text-of.js';
import { loadRestWhenIdle, RestLoader, type Rest } from './rest-loader.js';
import { Suggestions } from './suggestions/suggestions.js';
import { tellHost } from './tell-host.js';

type Box = Pick<Composer, 'fill' | 'complain'>;

/**
 * The conversation of one element: what was asked, what is shown, and what becomes of it when something is pressed. Long, because it is the one place
 * through which a paste goes in and an answer out; what is done on the way is in the files that it calls.
 */
export class ConversationController {
  readonly suggestions: Suggestions;
  readonly filePlace: FilePlace;

  #conversation: Conversation = NOTHING_ASKED;
  /** What is being read, and what the person stopped of that. */
  #asked: string | File = '';
  #stopped: string | File | undefined;
  #element: ConversationElement;
  #latest: Latest;
  #words: () => Words;
  #box: Box;
  #attention: Attention;
  #knowledgeLoader: KnowledgeLoader;
  #masking: Masking;
  #restLoader: RestLoader;
  #pictures: Pictures;
  #language: LanguageFollower;
  /** The knowledge base that everything is ready for, or will be. */
  #prepared: KnowledgeBase | undefined;
  /** Whether that waits for the answer that is under way. */
  #isToPrepare = false;

  constructor(element: ConversationElement, latest: Latest, words: () => Words, box: Box) {
    this.#element = element;
    this.#box = box;
    this.#latest = latest;
    this.#attention = new Attention(element, latest);
    this.#words = () => this.#restLoader.allOf(words());
    this.#knowledgeLoader = new KnowledgeLoader(element);
    this.#masking = new Masking(element);
    this.filePlace = new FilePlace(element, () => this.#words().file.drop);
    this.#restLoader = new RestLoader(element);
    this.#pictures = new Pictures(element, latest, this.#restLoader, this.#words);
    const host = {
      words: this.#words,
      knowledge: (lang?: string) => this.#knowledge(lang),
      say: (sentence: string) => this.#attention.say(sentence),
      pick: (reason: string, typed: string) => {
        box.fill();
        void this.open(reason, latest.start(), typed);
      },
    };
    this.suggestions = new Suggestions(element, latest, host, () => this.#restLoader.load());
    const conversation = { get: () => this.#conversation, put: (now: Conversation) => (this.#conversation = now) };
    this.#language = new LanguageFollower(element, { ...host, ...conversation, load: () => this.#restLoader.load() });
    element.requestUpdate();
  }

  /** What the box is for after an answer: another message, or where none was sure what would tell more. */
  get again(): string {
    const words = this.#words();
    return this.hint ? words.picture.read : this.state && (this.state === 'again' ? words.again : words.unknown.paste);
  }

  /** What to do with a text in the box that was read from a picture. */
  get hint(): TemplateResult | undefined {
    return this.#pictures.hint(this.#conversation.current);
  }

  get state(): '' | 'again' | 'again wanted' | 'read' {
    const { current } = this.#conversation;
    if (current?.picture) return 'read';
    return current ? (current.step.shown.status === 'unknown' ? 'again wanted' : 'again') : '';
  }

  /**
   * Reads a text, or that of a file, and shows what it says, as long as the signal says that it is the newest. Resolves with
   * that. Rejects with a `Problem` where it cannot be read, and with an `AbortError` where a long text was stopped.
   */
  async answer(asked: string | File, context: Context, signal: AbortSignal, isInSight: boolean): Promise<Outcome> {
    this.#stopped = undefined;
    this.#asked = asked;
    const picture = await this.#pictures.textOf(asked, this.#conversation.current, signal);
    const isCorrected = picture !== undefined && typeof asked === 'string';
    const text = picture && !isCorrected ? picture.text : await textOf(asked, signal, this.#words);
    const file = typeof asked === 'string' ? undefined : asked.name;
    if (!text.trim()) return { status: 'empty' };
    const [kb] = await Promise.all([this.#knowledge(), isOneLine(text) ? this.#forEarlier() : this.#restLoader.load()]);
    const found = await readPaste(
      { text, kb, from: picture && 'picture' },
      this.#element.diagnose,
      this.#words().lang,
      (share) => this.#latest.report(signal, share),
      signal,
    ).catch(async (error: unknown) => {
      signal.throwIfAborted(); // something newer is under way, then or now: nobody waits for this any more
      const told = await this.#restLoader.told(error, text, kb, context, this.#masking);
      signal.throwIfAborted();
      throw told;
    });
    const outcome: Outcome = 'tally' in found ? { status: 'tally', tally: found.tally } : found.answer;
    if (outcome.status === 'unknown') await this.#restLoader.load(); // draws it
    if (outcome.status !== 'empty') await readable(found.kb, outcome);
    if (!signal.aborted) this.#asked = '';
    if (!signal.aborted && outcome.status !== 'empty') {
      if (picture) this.#box.fill(text); // to be corrected
      if (isCorrected) this.#conversation = { ...this.#conversation, current: undefined }; // it is the same message
      this.#show(newTurn(found.kb, found.text, outcome, { context, file, picture }), 'paste');
      if (picture && !isCorrected) void this.#pictures.show(outcome);
      if (isInSight) void this.#attention.reveal();
    }
    await allReadable(found.kb, outcome)?.catch(() => {}); // the host may read it all
    if (this.#isToPrepare) this.#prepareFor(kb);
    return outcome;
  }

  /** Forgets everything. */
  reset(): void {
    this.#conversation = NOTHING_ASKED;
    this.#asked = '';
    this.#stopped = undefined;
  }

  /** Puts what is shown among what was asked before. */
  setAside(): void {
    if (!this.#conversation.current || this.#latest.isReading) return;
    this.#conversation = setAside(this.#conversation);
    this.#restLoader.load().catch(() => {}); // draws them
    this.#element.requestUpdate();
  }

  /** Shows a reason that a link leads to, or a suggestion for what was typed; false where there is no such reason, or something newer. */
  async open(id: string, signal: AbortSignal, typed?: string): Promise<boolean> {
    const isLink = typed === undefined;
    const [kb] = await Promise.all([this.#knowledge(), this.#forEarlier()]);
    const shown = linked(id, kb);
    if (shown) await readable(kb, shown);
    if (!shown || signal.aborted) return false;
    const { current } = this.#conversation;
    const turn = newTurn(kb, typed ?? '', shown, { context: this.#element.context });
    const isShown = isLink && current?.step.text === '' && reasonOf(current) === reasonOf(turn);
    if (!isShown) this.#show(turn, isLink ? 'link' : 'choice');
    void this.#attention.focus('#title');
    return true;
  }

  /** Moves the focus to the answer's title; it is read out then, so that the live region falls silent. */
  async focusAnswer(): Promise<void> {
    this.#attention.say('');
    await this.#attention.focus('#title');
  }

  /** Gets ready for the first question: each key that is pressed calls this. What is asked already comes first, and has it done behind itself. */
  async prepare(): Promise<void> {
    const kb = await this.#knowledge();
    this.#isToPrepare = this.#latest.isReading;
    if (!this.#isToPrepare) this.#prepareFor(kb);
  }

  /** The same, once for each knowledge base. */
  #prepareFor(kb: KnowledgeBase): void {
    if (kb === this.#prepared) return;
    this.#prepared = kb;
    this.#prepareWhenIdle(kb).catch(() => (this.#prepared = undefined)); // the next use tries again; whoever needs what could not be loaded is told
  }

  /** Gets ready for what comes after the first question, too. */
  async #prepareWhenIdle(given: KnowledgeBase): Promise<void> {
    const { prepare } = await loadRestWhenIdle();
    const { diagnose } = this.#element;
    const kb = await firstKnowledge(given, diagnose);
    if (!diagnose) await prepareWhenIdle(() => prepare(kb));
    await this.#masking.prepare(kb);
  }

  /** Draws what is below the box: how far a long text is read, the answer, and what was asked before. */
  render(): TemplateResult {
    const words = this.#words();
    this.#language.follow();
    const stopped = this.#stopped;
    const { rest } = this.#restLoader;
    const { current, earlier } = this.#conversation;
    return html`
      ${this.#latest.share === undefined ? nothing : rest?.progressView(words, this.#asked, this.#latest.share, () => this.#cancel())}
      ${stopped === undefined ? nothing : rest?.stoppedView(words, stopped, () => void this.#element.ask(stopped).catch(() => {}))}
      ${current ? answerCard(this.#drawn(current)) : nothing}
      ${rest?.earlierView(words, earlier, current === undefined, (turn) => this.#reopen(turn))}`;
  }

  /** Loads what draws the messages asked before, where there will be some. */
  async #forEarlier(): Promise<void> {
    if (this.#conversation.current) await this.#restLoader.load().catch(() => {});
  }

  /** The host's own knowledge base, that at `src`, or the built-in one. */
  async #knowledge(lang = this.#words().lang): Promise<KnowledgeBase> {
    return this.#element.knowledge ?? this.#knowledgeLoader.load(this.#element.src, lang);
  }

  /** Stops reading a long text; it is still there. */
  #cancel(): void {
    this.#latest.stop();
    const asked = this.#asked;
    if (typeof asked === 'string' ? isLong(asked) : !isPicture(asked)) this.#stopped = asked; // a shorter one is in the box, and no picture is kept
    this.#asked = '';
    this.#attention.say(this.#words().counting.cancelled);
    this.#element.focus();
  }

  /** Takes up an earlier turn again. */
  #reopen(turn: Turn): void {
    this.#latest.stop();
    this.#box.complain('');
    this.#conversation = reopen(this.#conversation, turn);
    void this.focusAnswer();
  }

  /** The current turn, for what draws it. */
  #drawn(turn: Turn): DrawnTurn {
    return {
      turn,
      words: withActions(this.#words(), turn.kb),
      element: this.#element,
      later: this.#restLoader.rest?.laterParts,
      change: (change) => this.#change(turn, change),
      goOn: (text, shown, reply) => this.#goOn(turn, text, shown, reply),
      late: (act) => void this.#late(turn, act),
      askSupport: () => void this.#late(turn, ({ askSupport }) => askSupport(this.#drawn(turn))),
      explain: (group) => void this.#explain(turn, group),
      tell: (done) => this.#tell(turn, done),
      inEnglish: () => this.#language.inEnglish(turn),
      masked: (act) => this.#masking.use(turn, act),
      focusSoon: (selector) => void this.#attention.focus(selector),
    };
  }

  /** Changes the current turn, and returns it, unless the person has gone on since it was drawn. */
  #change(drawn: Turn, change: (now: Turn) => Turn): Turn | undefined {
    const { current } = this.#conversation;
    if (current?.step.key !== drawn.step.key) return undefined;
    const changed = change(current);
    this.#conversation = { ...this.#conversation, current: changed };
    this.#element.requestUpdate();
    return changed;
  }

  /** Shows something else of the same message, once there is something to read of it. */
  #goOn(drawn: Turn, text: string, shown: Shown, reply?: string): void {
    const loading = readable(drawn.kb, shown) ?? (shown.status === 'unknown' ? this.#restLoader.loading() : undefined);
    if (loading) {
      const again = () => this.#goOn(drawn, text, shown, reply);
      loading.then(again, (error: unknown) => this.#tellFailed(drawn, error));
      return;
    }
    const turn = this.#change(drawn, (now) => goOn(now, text, shown, reply));
    if (!turn) return;
    this.#announce(turn, 'choice');
    void this.#attention.focus('#title');
  }

  /** Does what is loaded later. */
  async #late(drawn: Turn, act: (rest: Rest) => void): Promise<void> {
    try {
      act(await this.#restLoader.load());
    } catch (error) {
      this.#tellFailed(drawn, error);
    }
  }

  async #explain(drawn: Turn, { example, reason }: TallyGroup): Promise<void> {
    const signal = this.#latest.start();
    try {
      const diagnose = this.#element.diagnose ?? (await this.#restLoader.load()).diagnose;
      const answer = await diagnose(example, drawn.kb);
      if (!signal.aborted && answer.status !== 'empty') this.#goOn(drawn, example, chosen(answer, [reason.id], drawn.kb));
    } catch (error) {
      this.#tell(drawn, this.#words().failed);
      const told = await this.#restLoader.told(error, example, drawn.kb, drawn.context, this.#masking);
      if (!signal.aborted) tellError(this.#element, told);
    }
  }

  /** Says that something could not be done; the host hears why. */
  #tellFailed(drawn: Turn, error: unknown): void {
    this.#tell(drawn, this.#words().failed);
    tellError(this.#element, error);
  }

  /** Says what was just done, unless the person has gone on since. */
  #tell(drawn: Turn, done: string): void {
    if (this.#change(drawn, (now) => ({ ...now, done }))) this.#attention.say(done);
  }

  #show(turn: Turn, by: WhyFailedAnswerEvent['by']): void {
    const { renderRoot } = this.#element;
    const focused = renderRoot instanceof ShadowRoot ? renderRoot.activeElement : null;
    this.#conversation = withTurn(this.#conversation, turn);
    loadRestWhenIdle().catch(() => {}); // its first use tries again
    this.#announce(turn, by);
    // The control that has the focus is about to go.
    if (focused?.closest('.card, .reading, .earlier, .chip')) void this.focusAnswer();
  }

  /** Tells the live region and the host what is shown now. */
  #announce(turn: Turn, by: WhyFailedAnswerEvent['by']): void {
    if (by !== 'paste') this.#box.complain(''); // of what is gone
    // After a choice the focus moves to the title, which is then read out anyway.
    this.#attention.say(by === 'paste' ? sentenceFor(turn, this.#words()) : '');
    tellHost(this.#element, turn, by, this.#masking);
  }
}
