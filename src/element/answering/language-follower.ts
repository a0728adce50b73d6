import type { LitElement } from 'lit';
import { tellError } from '../shell/error-event.js';

/** Keeps what is shown in the language of the interface, which may change at any time; where that fails it stays as it is, and the host hears of it. */
export class LanguageFollower {
  #element: LitElement;
  #put: (lang: string) => Promise<void>;
  /** The language that was followed last. */
  #lang = '';

  /** `put` puts all that is shown into a language. */
  constructor(element: LitElement, put: (lang: string) => Promise<void>) {
    this.#element = element;
    this.#put = put;
  }

  /** Follows a language, if that is not done already. */
  follow(lang: string): void {
    if (lang === this.#lang) return;
    this.#lang = lang;
    this.#put(lang).then(
      () => this.#element.requestUpdate(),
      (error: unknown) => tellError(this.#element, error),
    );
  }

  /** There is something new, in the language that its reading began in: it may have changed meanwhile. */
  check(lang: string): void {
    if (lang !== this.#lang) this.#lang = '';
  }
}
