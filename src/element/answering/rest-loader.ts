import type { LitElement } from 'lit';
import type { KnowledgeBase } from '../../knowledge/schema.js';
import type { Words } from '../../words/words.js';
import type { Context } from '../settings.js';
import { dress } from '../shell/dress.js';
import { looks } from './looks.js';
import type { Masking } from './masking.js';
import { whenIdle } from './reading/prepare.js';

/** What is loaded later. */
export type Rest = typeof import('./rest.js');

/** Loads it when the page is idle, so that what is pressed next works even where the network has gone. No element is kept waiting in memory for that. */
export function loadRestWhenIdle(): Promise<Rest> {
  return new Promise((resolve, reject) => {
    whenIdle(() => void import('./rest.js').then(resolve, reject));
  });
}

/** Loads what the first answer of an element can do without; gives the element the looks of all that answers. */
export class RestLoader {
  /** Undefined until it is loaded. */
  rest: Rest | undefined;
  #element: LitElement;

  constructor(element: LitElement) {
    this.#element = element;
    element.addController({ hostConnected: () => this.#dress() });
  }

  /** Loads it now; where that fails, the next use tries again. */
  async load(): Promise<Rest> {
    const rest = await import('./rest.js');
    if (!this.rest) {
      this.rest = rest;
      this.#dress();
      this.#element.requestUpdate();
    }
    return rest;
  }

  /** Loads it where it is not there yet; undefined where it is. */
  loading(): Promise<Rest> | undefined {
    return this.rest ? undefined : this.load();
  }

  /** All words that are there: some come with the rest. */
  allOf(words: Words): Words {
    return this.rest?.withLaterWords(words) ?? words;
  }

  /** An error as the host hears of it, with nobody's address; where what masks it cannot be loaded, no more than that there was one. */
  async told(thrown: unknown, text: string, kb: KnowledgeBase, context: Context, masking: Masking): Promise<unknown> {
    const rest = await this.load().catch(() => undefined);
    return rest ? rest.told(thrown, text, kb, context, masking) : new Error('', { cause: thrown });
  }

  #dress(): void {
    dress(this.#element, [...looks, ...(this.rest?.restLooks ?? [])]);
  }
}
