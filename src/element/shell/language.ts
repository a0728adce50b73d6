import type { LitElement, ReactiveController } from 'lit';
import { languageFor } from '../../words/language.js';
import type { HostWords, withHostWords } from '../../words/own-words.js';
import type { BoxWords, Words } from '../../words/words.js';

/** The language that applies to an element: its own, else that of the nearest ancestor that has one (HTML, the `lang` attribute). */
function languageOf(element: HTMLElement): string {
  if (element.lang) return element.lang; // not an attribute yet before the first drawing
  for (let inner: Element | undefined = element; inner; inner = (inner.getRootNode() as Partial<ShadowRoot>).host) {
    const lang = inner.closest('[lang]:not([lang=""])')?.getAttribute('lang');
    if (lang) return lang;
  }
  return '';
}

/** An element with words; they are no property of Lit's, which hands over what was set early only when it draws for the first time. */
export interface LanguageHost extends LitElement {
  words?: HostWords | undefined;
}

/** The words of an element's interface, in its language; loaded before it is first drawn, so that nobody sees two languages. */
export class Language<Some extends BoxWords> implements ReactiveController {
  #element: LanguageHost;
  #lang = '';
  #words: Some;
  /** The language of the words, once all of them are loaded. */
  #loadedFor: string | undefined;
  /** Loaded where the host has words of its own. */
  #withHostWords: typeof withHostWords | undefined;
  /** Loads what people read of the built-in answers; undefined where that is English. */
  prose: ReturnType<typeof import('../further.js').proseFor> | undefined;
  /** Hears when a language changes anywhere in the page. */
  #observer: MutationObserver;

  /** `english` are those of its words that are needed before somebody uses it. */
  constructor(element: LanguageHost, english: Some) {
    this.#element = element;
    this.#words = english;
    this.#observer = new MutationObserver(() => element.requestUpdate());
    // A value that was set before the element was defined hides the accessor.
    const { words } = element;
    delete element.words;
    element.words = words;
    element.addController(this);
  }

  /** The words of the empty box, and all others once `loadAll` is done; the host's own ones put in. */
  get words(): Some {
    const own = this.#element.words;
    return (own && this.#withHostWords?.(this.#words, this.#lang, own)) ?? this.#words;
  }

  /** Loads what has to be there before the next drawing; the words stay as they are where that fails. */
  async ready(): Promise<void> {
    if (this.#element.words) this.#withHostWords ??= (await import('../../words/own-words.js').catch(() => undefined))?.withHostWords;
    while (this.#lang !== (this.#lang = languageOf(this.#element)))
      if (languageFor(this.#lang) !== 'en' || this.#loadedFor !== undefined) await this.loadAll().catch(() => {});
  }

  /** Loads all words of the language. */
  async loadAll(): Promise<void> {
    while (this.#loadedFor !== this.#lang) {
      const lang = this.#lang;
      // English at once: it would come a request later by the list of all languages.
      const further = languageFor(lang) === 'en' ? undefined : await import('../further.js');
      const words = further ? await further.loadWords(lang) : (await import('../../words/en-first.js')).firstWords;
      if (lang !== this.#lang) continue; // changed in the meantime
      this.prose = further?.proseFor(lang);
      this.#words = words as Words & Some;
      this.#loadedFor = lang;
    }
  }

  /** Follows the language of the page from now on; it may be another one than before. */
  hostConnected(): void {
    this.#observer.observe(this.#element.ownerDocument, { attributeFilter: ['lang'], subtree: true });
    this.#element.requestUpdate();
  }

  hostDisconnected(): void {
    this.#observer.disconnect();
  }
}
