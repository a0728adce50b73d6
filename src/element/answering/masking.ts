import { beginningOf } from '../../core/redact/beginning-of.js';
import type { KnowledgeBase } from '../../knowledge/schema.js';
import type { Mask } from '../../masking/redact.js';
import { namesIn, type Turn } from './conversation.js';
import type { ConversationElement } from './drawn-turn.js';
import { prepareWhenIdle } from './reading/prepare.js';
import { inSlices } from './slices.js';

/** How much of an error's message is told, in UTF-16 units, and how many of its words are looked for in the text. */
const MOST_OF_MESSAGE = 1000;
const MOST_WORDS = 200;
const SHORTEST_WORD = 4;

type Masks = typeof import('../../masking/redact.js');

/** Loaded for the page, once for all its elements. */
let loading: Promise<Masks> | undefined;
let loaded: Masks | undefined;

/** Masks what leaves an element. What that takes is loaded after the first answer, or in an idle moment before. */
export class Masking {
  #element: ConversationElement;

  constructor(element: ConversationElement) {
    this.#element = element;
  }

  /** Loads it; a failure is tried again at the next use. */
  async load(): Promise<Masks> {
    loading ??= import('../../masking/redact.js').then((masks) => (loaded = masks));
    loading.catch(() => (loading = undefined));
    return loading;
  }

  /** Gets ready for the first text, while the page has nothing else to do. */
  async prepare(kb: KnowledgeBase): Promise<void> {
    const { prepare } = await this.load();
    await prepareWhenIdle(() => prepare(kb));
  }

  /** Gives what masks texts of a turn: at once where it is ready. Where it cannot be loaded, nothing is left of a text. */
  use(turn: Turn, act: (mask: Mask) => void): void {
    if (loaded?.prepare(turn.kb)) act(this.#maskFor(turn, loaded));
    else
      this.#ready(turn.kb).then(
        (masks) => act(this.#maskFor(turn, masks)),
        () => act(() => ''),
      );
  }

  async #ready(kb: KnowledgeBase): Promise<Masks> {
    await this.#element.updateComplete; // the answer is drawn first
    const masks = await this.load();
    await inSlices(
      (function* () {
        while (!masks.prepare(kb)) yield;
      })(),
    );
    return masks;
  }

  /** An error as the host hears of it: a message that repeats words of the text is masked. */
  async told(thrown: unknown, text: string, kb: KnowledgeBase): Promise<unknown> {
    const message = thrown instanceof Error ? thrown.message : String(thrown);
    const isRepeated = message.split(/\s+/, MOST_WORDS).some((word) => word.length >= SHORTEST_WORD && text.includes(word));
    if (!isRepeated) return thrown;
    const masks = await this.load().catch(() => undefined);
    return new Error(masks?.redact(beginningOf(message, MOST_OF_MESSAGE), kb) ?? '', { cause: thrown });
  }

  /** The host's own way goes before ours, and may use it. */
  #maskFor(turn: Turn, { redact }: Masks): Mask {
    const mask: Mask = (text) => redact(text, turn.kb, namesIn(turn));
    const { redact: own } = this.#element;
    return own ? (text) => own(text, mask) : mask;
  }
}
