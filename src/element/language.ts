import type { LitElement } from 'lit';
import { isLazy, loadWords, withHostWords, type HostWords } from './words/languages.js';
import { words as english } from './words/en.js';
import type { Words } from './words/words.js';

/** The language that applies to an element: its own, else that of the nearest ancestor that has one (HTML, the `lang` attribute). */
export function languageOf(element: HTMLElement): string {
  for (let node: Node | null = element; node; node = node instanceof ShadowRoot ? node.host : node.parentNode) {
    if (node instanceof HTMLElement && node.lang) return node.lang;
  }
  return '';
}

/** The words of an element's interface, in its language; loaded before it is first drawn, so that nobody sees two languages. */
export class Language {
  #element: LitElement & { words: HostWords };
  #lang = '';
  #loaded: Words = english;

  constructor(element: LitElement & { words: HostWords }) { this.#element = element; }

  /** The words, the host's own ones put in. */
  get words(): Words { return withHostWords(this.#loaded, this.#lang, this.#element.words); }

  /** Loads the words where that has to be waited for; they stay as they are where that fails. */
  load(): Promise<void> | undefined {
    const lang = languageOf(this.#element);
    if (lang === this.#lang) return undefined;
    this.#lang = lang;
    if (!isLazy(lang)) {
      this.#loaded = english;
      return undefined;
    }
    return loadWords(lang).then((words) => { if (this.#lang === lang) this.#loaded = words; }, () => {});
  }
}
