import type { Latest } from '../shell/latest.js';
import type { ConversationElement } from './drawn-turn.js';
import { reveal } from './reveal.js';

/** Leads a person to what is new: by the live region, the focus, and by bringing it into sight. */
export class Attention {
  #element: ConversationElement;
  #latest: Latest;

  constructor(element: ConversationElement, latest: Latest) {
    this.#element = element;
    this.#latest = latest;
  }

  /** Puts a sentence into the live region; the same one again is heard again. */
  say(sentence: string): void {
    const isRepeated = sentence !== '' && sentence === this.#latest.sentence;
    this.#latest.say(isRepeated ? '' : sentence);
    if (isRepeated) void this.#element.updateComplete.then(() => this.#latest.say(this.#latest.sentence || sentence));
  }

  /** Moves the focus to what is drawn next; a title comes into sight with what belongs to it. */
  async focus(selector: string): Promise<void> {
    this.#element.requestUpdate();
    await this.#element.updateComplete;
    const { renderRoot } = this.#element;
    const isTitle = selector === '#title';
    renderRoot.querySelector<HTMLElement>(selector)?.focus({ preventScroll: isTitle });
    if (isTitle) reveal(renderRoot);
  }

  /** Brings what is shown into sight, once it is drawn; the focus stays where it is. */
  async reveal(): Promise<void> {
    await this.#element.updateComplete;
    reveal(this.#element.renderRoot);
  }
}
