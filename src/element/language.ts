import type { LitElement, ReactiveController } from 'lit';
import type { HostWords, withHostWords } from './words/own-words.js';
import type { BoxWords, Words } from './words/words.js';

/** The language that applies to an element: its own, else that of the nearest ancestor that has one (HTML, the `lang` attribute). */
function languageOf(element: HTMLElement): string {
  if (element.lang) return element.lang; // not an attribute yet before the first drawing
  for (let inner: Element | undefined = element; inner; inner = (inner.getRootNode() as Partial<ShadowRoot>).host) {
    const lang = inner.closest('[lang]:not([lang=""])')?.getAttribute('lang');
    if (lang) return lang;
  }
  return '';
}

/** The languages whose words have to be loaded before the first drawing; all others begin with English. */
export const OTHERS = /^(?:ar|de|es|fr|ja)\b/i;

/** The elements of the page; one observer serves them all. */
const elements = new Set<LitElement>();
let observer: MutationObserver | undefined;

/** The words of an element's interface, in its language; loaded before it is first drawn, so that nobody sees two languages. */
export class Language<Some extends BoxWords> implements ReactiveController {
  #element: LitElement & { words: HostWords };
  #lang = '';
  #english: Some;
  #box: Some;
  #all: Words | undefined;
  #loadedFor: string | undefined;
  /** Loaded where the host has words of its own. */
  #withHostWords: typeof withHostWords | undefined;

  /** `english` are those of its words that are needed before somebody uses it. */
  constructor(element: LitElement & { words: HostWords }, english: Some) {
    this.#element = element;
    this.#english = this.#box = english;
    element.addController(this);
  }

  /** The words of the empty box, the host's own ones put in. */
  get box(): Some { return this.#put(this.#box); }

  /** All words, the host's own ones put in; `loadAll` comes first. */
  get all(): Words { return this.#put(this.#all!); }

  /** Loads what has to be there before the next drawing; the words stay as they are where that fails. */
  async ready(): Promise<void> {
    if (Object.keys(this.#element.words).length) this.#withHostWords ??= (await import('./words/own-words.js').catch(() => undefined))?.withHostWords;
    for (let lang = languageOf(this.#element); lang !== this.#lang; lang = languageOf(this.#element)) {
      this.#lang = lang;
      if (!OTHERS.test(lang) && !this.#all) this.#box = this.#english;
      else await this.loadAll().catch(() => {});
    }
  }

  /** Loads all words of the language. */
  async loadAll(): Promise<void> {
    while (this.#loadedFor !== this.#lang) {
      const lang = this.#lang;
      const { loadWords } = await import('./words/languages.js');
      const words = await loadWords(lang);
      if (lang !== this.#lang) continue; // changed in the meantime
      this.#all = words;
      this.#box = words as Words & Some;
      this.#loadedFor = lang;
    }
  }

  #put<Any extends BoxWords>(words: Any): Any {
    return this.#withHostWords?.(words, this.#lang, this.#element.words) ?? words;
  }

  /** Follows the language of the page from now on. */
  hostConnected(): void {
    observer ??= new MutationObserver(() => elements.forEach((element) => element.requestUpdate()));
    observer.observe(document.documentElement, { attributeFilter: ['lang'] });
    elements.add(this.#element);
  }

  hostDisconnected(): void {
    elements.delete(this.#element);
    if (!elements.size) observer!.disconnect();
  }
}
