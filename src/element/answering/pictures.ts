import type { TemplateResult } from 'lit';
import { matchesOf } from '../../core/answer.js';
import type { Words } from '../../words/words.js';
import type { ImageText } from '../settings.js';
import type { Latest } from '../shell/latest.js';
import type { Shown, Turn } from './conversation.js';
import type { ConversationElement } from './drawn-turn.js';
import { painted } from './painted.js';
import { isPicture } from './reading/text-file.js';
import type { RestLoader } from './rest-loader.js';

/** The pictures that an element is asked about. What that takes is loaded when one comes. */
export class Pictures {
  #element: ConversationElement;
  #latest: Latest;
  #restLoader: RestLoader;
  #words: () => Words;

  constructor(element: ConversationElement, latest: Latest, restLoader: RestLoader, words: () => Words) {
    this.#element = element;
    this.#latest = latest;
    this.#restLoader = restLoader;
    this.#words = words;
  }

  /** The text of a picture, or that of the last one, which a text was corrected from; undefined for anything else. */
  async textOf(asked: string | File, current: Turn | undefined, signal: AbortSignal): Promise<ImageText | undefined> {
    const { readImage } = this.#element;
    if (typeof asked === 'string' ? !current?.picture : !isPicture(asked)) return undefined;
    const { pictureOf } = await this.#restLoader.load();
    return pictureOf(asked, current?.picture, readImage, this.#words(), { signal, onProgress: (share) => this.#latest.report(signal, share) });
  }

  /** What to do with what was read from a picture, and stands in the box. */
  hint(current: Turn | undefined): TemplateResult | undefined {
    return current?.picture && this.#restLoader.rest?.pictureHint(this.#words(), current.picture, current.step.text);
  }

  /** Brings what decided into sight in the box: around it stands what else is in the picture. */
  async show(shown: Shown): Promise<void> {
    await this.#element.updateComplete;
    await painted(); // else Firefox scrolls to the caret afterwards
    const place = shown.status === 'tally' ? undefined : matchesOf(shown)[0]?.evidence[0]?.start;
    const box = this.#element.renderRoot.querySelector<HTMLTextAreaElement>('#box');
    if (box && place !== undefined) this.#restLoader.rest?.scrollTo(box, place);
  }
}
