import type { LitElement } from 'lit';
import type { Latest } from '../../shell/latest.js';
import { isQuery } from './query.js';
import type { SuggestionList, SuggestionsHost } from './suggestion-list.js';

/** The suggestions of a box; their list is loaded once somebody types. */
export class Suggestions {
  list: SuggestionList | undefined;
  #make: () => Promise<SuggestionList>;

  constructor(element: LitElement, latest: Latest, host: SuggestionsHost, load: () => Promise<{ SuggestionList: typeof SuggestionList }>) {
    this.#make = async () => {
      const loaded = await load();
      return (this.list ??= new loaded.SuggestionList(element, latest, host));
    };
  }

  /** Offers reasons for the words in the box, as they are once the list is there; where it does not come, none. */
  async look(typed: () => string): Promise<void> {
    if (!this.list && !isQuery(typed())) return;
    const list = await this.#make().catch(() => undefined);
    await list?.look(typed());
  }
}
