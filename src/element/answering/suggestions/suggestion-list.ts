import { html, nothing, type LitElement, type TemplateResult } from 'lit';
import type { KnowledgeBase, Reason } from '../../../knowledge/schema.js';
import type { Words } from '../../../words/words.js';
import type { Latest } from '../../shell/latest.js';
import { speechOf } from '../speech.js';
import { isQuery } from './query.js';

/** The conversation that suggestions belong to, as far as they need it. */
export interface SuggestionsHost {
  words(): Words;
  knowledge(): Promise<KnowledgeBase>;
  /** Speaks in the live region. */
  say(sentence: string): void;
  /** Shows a reason that was picked, for what was typed. */
  pick(reason: string, typed: string): void;
}

/** Reasons for a few typed words, as the list of the combobox pattern (ARIA): the focus stays in the box, which names the active option. A text box of several lines may not have the role itself. */
export class SuggestionList {
  #element: LitElement;
  #latest: Latest;
  #host: SuggestionsHost;
  /** The newest search: what comes after the person has gone on is not shown. */
  #search = new AbortController();
  #typed = '';
  #reasons: readonly Reason[] = [];
  #kb: KnowledgeBase | undefined;
  /** The place of the suggestion that Enter would take, or -1. */
  #active = -1;
  /** How many suggestions were announced last: the list closes at every key, and is only news when it is another one. */
  #told = 0;

  /** `latest` tells whether a text is being read already. */
  constructor(element: LitElement, latest: Latest, host: SuggestionsHost) {
    this.#element = element;
    this.#latest = latest;
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
    this.#search.abort();
    this.#element.requestUpdate();
  }

  /** Looks for the typed words, unless the person has gone on in the meantime; without what it needs, it offers nothing. */
  async look(typed: string): Promise<void> {
    if (!isQuery(typed)) {
      this.#told = 0;
      return;
    }
    this.#search.abort();
    this.#search = new AbortController();
    const { signal } = this.#search;
    const kb = await this.#host.knowledge().catch(() => undefined);
    const { lang } = this.#host.words();
    const reasons = kb && (await import('./search-reasons.js').then(({ searchReasons }) => searchReasons(typed, kb, lang)).catch(() => undefined));
    const isAtBox = this.#element.shadowRoot?.activeElement?.id === 'box';
    if (!reasons || signal.aborted || this.#latest.isReading || !isAtBox) return;
    const isNew = reasons.length !== this.#told;
    this.#told = reasons.length;
    this.close();
    this.#typed = typed.trim();
    this.#reasons = reasons;
    this.#kb = kb;
    if (isNew && reasons.length) this.#host.say(this.#host.words().suggestions.found(reasons.length));
  }

  /** Does what a key means to the list; false where it means nothing. */
  steer(key: string): boolean {
    const { length } = this.#reasons;
    if (!length) return false;
    if (key === 'ArrowDown') this.#active = (this.#active + 1) % length;
    else if (key === 'ArrowUp') this.#active = this.#active <= 0 ? length - 1 : this.#active - 1;
    else if (key === 'Escape') this.close();
    else if (key === 'Enter' && this.#active >= 0) this.#host.pick(this.#reasons[this.#active]!.id, this.#typed);
    else return false;
    this.#element.requestUpdate();
    return true;
  }

  render(): TemplateResult | typeof nothing {
    if (!this.isOpen) return nothing;
    const { label } = this.#host.words().suggestions;
    return html`<div class="suggestions" part="suggestions">
      <p class="heading" aria-hidden="true">${label}</p>
      <ul id="suggestions" role="listbox" aria-label=${label}>
        ${this.#reasons.map(
          (reason, index) => html`<li id="suggestion-${index}" role="option" part="suggestion" aria-selected=${index === this.#active}
          lang=${speechOf(this.#kb!, reason).lang} dir=${speechOf(this.#kb!, reason).dir}
          @mousedown=${stayInBox} @click=${() => this.#host.pick(reason.id, this.#typed)}>${withHits(reason.title, this.#typed)}</li>`,
        )}
      </ul>
    </div>`;
  }
}

/** A title with the words marked that were typed, or begun. */
function withHits(title: string, typed: string): (TemplateResult | string)[] {
  const words = [...new Set(typed.toLowerCase().match(/[\p{L}\p{N}]{2,}/gu))];
  return title
    .split(/([\p{L}\p{N}]+)/u)
    .map((piece) => (words.some((word) => piece.toLowerCase().startsWith(word)) ? html`<span class="hit">${piece}</span>` : piece));
}

/** A press with the mouse leaves the focus in the box. */
const stayInBox = (event: Event) => event.preventDefault();
