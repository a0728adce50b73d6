import type { LitElement } from 'lit';
import type { KnowledgeBase } from '../../knowledge/schema.js';
import type { Words } from '../../words/words.js';
import { tellError } from '../shell/error-event.js';
import { languageOf, type Conversation, type Turn } from './conversation.js';

/** The conversation that is kept in the language of the interface, as far as that needs it. */
interface Host {
  words(): Words;
  /** The knowledge base in a language (BCP 47), where there is one; in that of the interface where none is given. */
  knowledge(lang?: string): Promise<KnowledgeBase>;
  get(): Conversation;
  put(now: Conversation): void;
  /** Loads what puts a conversation into another language. */
  load(): Promise<{ toLanguageOf(kb: KnowledgeBase, conversation: Conversation): Promise<(now: Conversation) => Conversation> }>;
}

/** Keeps what is shown in the language of the interface, which may change at any time; where that fails it stays as it is, and the host hears of it. */
export class LanguageFollower {
  #element: LitElement;
  #host: Host;
  /** The language that was followed last, and the knowledge base of what was shown then: it may not be there in that language. */
  #lang = '';
  #kb: KnowledgeBase | undefined;

  constructor(element: LitElement, host: Host) {
    this.#element = element;
    this.#host = host;
  }

  /** Puts what is shown into the language of the interface, where that is not done already. */
  follow(): void {
    const { lang } = this.#host.words();
    const { current, earlier } = this.#host.get();
    const shown = current ?? earlier[0];
    if (!shown || languageOf(shown.kb) === lang || (lang === this.#lang && shown.kb === this.#kb)) return;
    this.#lang = lang;
    this.#kb = shown.kb;
    this.#put(lang).catch((error: unknown) => tellError(this.#element, error));
  }

  /** A turn in English, and English words: for people who do not speak the language of the interface. */
  async inEnglish(turn: Turn): Promise<{ turn: Turn; words: Words }> {
    const [kb, { toLanguageOf }, { words }] = await Promise.all([this.#host.knowledge('en'), this.#host.load(), import('../../words/en.js')]);
    const inLanguage = await toLanguageOf(kb, { current: turn, earlier: [] });
    return { turn: inLanguage({ current: turn, earlier: [] }).current ?? turn, words };
  }

  async #put(lang: string): Promise<void> {
    const [kb, { toLanguageOf }] = await Promise.all([this.#host.knowledge(), this.#host.load()]);
    const inLanguage = await toLanguageOf(kb, this.#host.get());
    if (lang !== this.#host.words().lang) return; // it has changed again
    this.#host.put(inLanguage(this.#host.get()));
    this.#element.requestUpdate();
  }
}
