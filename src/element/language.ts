import type { LitElement, ReactiveController } from 'lit';
import { boxWords } from './words/en-box.js';
import { boxWordsAtOnce, loadWords, withHostWords, type HostWords } from './words/languages.js';
import type { BoxWords, Words } from './words/words.js';

/** The language that applies to an element: its own, else that of the nearest ancestor that has one (HTML, the `lang` attribute). */
function languageOf(element: HTMLElement): string {
  for (let node: Node | null = element; node; node = node instanceof ShadowRoot ? node.host : node.parentNode) {
    if (node instanceof HTMLElement && node.lang) return node.lang;
  }
  return '';
}

/** The elements of the page; one observer serves them all. */
const elements = new Set<LitElement>();
const observer = typeof MutationObserver === 'undefined' ? undefined! : new MutationObserver(() => { for (const element of elements) element.requestUpdate(); });

/** The words of an element's interface, in its language; loaded before it is first drawn, so that nobody sees two languages. */
export class Language implements ReactiveController {
  #element: LitElement & { words: HostWords };
  #lang = '';
  #box: BoxWords = boxWords;
  #all: Words | undefined;
  #loadedFor: string | undefined;

  constructor(element: LitElement & { words: HostWords }) {
    this.#element = element;
    element.addController(this);
  }

  /** The words of the empty box, the host's own ones put in. */
  get box(): BoxWords { return withHostWords(this.#box, this.#lang, this.#element.words); }

  /** All words, the host's own ones put in; `loadAll` comes first. */
  get all(): Words { return withHostWords(this.#all!, this.#lang, this.#element.words); }

  /** Loads what has to be there before the next drawing; the words stay as they are where that fails. */
  async ready(): Promise<void> {
    for (let lang = languageOf(this.#element); lang !== this.#lang; lang = languageOf(this.#element)) {
      this.#lang = lang;
      const box = boxWordsAtOnce(lang);
      if (box && !this.#all) this.#box = box;
      else await this.loadAll().catch(() => {});
    }
  }

  /** Loads all words of the language. */
  async loadAll(): Promise<void> {
    while (this.#loadedFor !== this.#lang) {
      const lang = this.#lang;
      const words = await loadWords(lang);
      if (lang !== this.#lang) continue; // changed in the meantime
      this.#all = this.#box = words;
      this.#loadedFor = lang;
    }
  }

  /** Follows the language of the page from now on. */
  hostConnected(): void {
    if (!elements.size) observer.observe(document.documentElement, { attributes: true, attributeFilter: ['lang'] });
    elements.add(this.#element);
  }

  hostDisconnected(): void {
    elements.delete(this.#element);
    if (!elements.size) observer.disconnect();
  }
}
