import { html, nothing, type TemplateResult } from 'lit';
import type { KnowledgeBase, Reason } from '../../../knowledge/schema.js';
import { keepFocus } from '../../shell/composer-view.js';
import type { Words } from '../../../words/words.js';

/** What the suggestions need of the conversation they belong to. */
export interface SuggestionsHost {
  words(): Words;
  knowledge(): Promise<KnowledgeBase>;
  /** True while the person is still at these typed words. */
  isWaiting(typed: string): boolean;
  /** Shows a reason that was picked. */
  pick(reason: Reason): void;
  say(sentence: string): void;
  update(): void;
}

/** A query shorter than this fits everything. */
export const FEWEST_CHARACTERS = 3;
/** A longer text is a message to be answered, not a few words to look up. */
const MOST_CHARACTERS = 60;
/** True for what may be a few words to look up. */
export const isQuery = (typed: string) => typed.trim().length >= FEWEST_CHARACTERS && typed.trim().length <= MOST_CHARACTERS && !typed.trim().includes('\n');

/** Reasons for a few typed words, as the list of the combobox pattern (ARIA): the focus stays in the box, which names the active option. A text box of several lines may not have the role itself. */
export class Suggestions {
  #host: SuggestionsHost;
  #reasons: readonly Reason[] = [];
  #lang = '';
  /** The place of the suggestion that Enter would take, or -1. */
  #active = -1;
  /** How many suggestions were announced last: the list closes at every key, and is only news when it is another one. */
  #told = 0;

  constructor(host: SuggestionsHost) {
    this.#host = host;
  }

  get isOpen(): boolean {
    return this.#reasons.length > 0;
  }

  /** The id of the active option. */
  get activeId(): string | undefined {
    return this.#active >= 0 ? `suggestion-${this.#active}` : undefined;
  }

  close(): void {
    this.#reasons = [];
    this.#active = -1;
  }

  /** Looks for the typed words, unless the person types on, asks or goes away in the meantime; without what it needs, it offers nothing. */
  async look(typed: string): Promise<void> {
    if (!isQuery(typed)) {
      this.#told = 0;
      return;
    }
    const loaded = await Promise.all([import('./suggest.js'), this.#host.knowledge()]).catch(() => undefined);
    if (!loaded) return;
    const [{ suggest }, kb] = loaded;
    const reasons = suggest(typed, kb);
    if (!this.#host.isWaiting(typed)) return;
    const isNew = reasons.length !== this.#told;
    this.#told = reasons.length;
    this.close();
    this.#reasons = reasons;
    this.#lang = kb.lang ?? 'en';
    if (isNew && reasons.length) this.#host.say(this.#host.words().suggestions.found(reasons.length));
    this.#host.update();
  }

  /** Does what a key means to the list; false where it means nothing. */
  steer(key: string): boolean {
    const { length } = this.#reasons;
    if (!length) return false;
    if (key === 'ArrowDown') this.#active = (this.#active + 1) % length;
    else if (key === 'ArrowUp') this.#active = this.#active <= 0 ? length - 1 : this.#active - 1;
    else if (key === 'Escape') this.close();
    else if (key === 'Enter' && this.#active >= 0) this.#host.pick(this.#reasons[this.#active]!);
    else return false;
    this.#host.update();
    return true;
  }

  render(): TemplateResult | typeof nothing {
    if (!this.isOpen) return nothing;
    return html`<ul id="suggestions" class="suggestions" part="suggestions" role="listbox" aria-label=${this.#host.words().suggestions.label} lang=${this.#lang} dir="auto">
      ${this.#reasons.map(
        (reason, index) => html`<li id="suggestion-${index}" role="option" part="suggestion" aria-selected=${index === this.#active}
        @mousedown=${keepFocus} @click=${() => this.#host.pick(reason)}>${reason.title}</li>`,
      )}
    </ul>`;
  }
}
