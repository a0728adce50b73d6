import type { KnowledgeBase } from '../../knowledge/schema.js';
import type { Mask } from '../../masking/redact.js';
import { tellError } from '../shell/error-event.js';
import { namesIn, type Turn } from './conversation.js';
import type { ConversationElement } from './drawn-turn.js';
import { painted } from './painted.js';
import { adviceOn, isComplete } from './reading/built-in.js';
import { prepareWhenIdle } from './reading/prepare.js';
import { inSlices } from './slices.js';

type Masks = typeof import('../../masking/redact.js');

/** Loaded for the page, once for all its elements. */
let loading: Promise<Masks> | undefined;
let loaded: Masks | undefined;

/** Masks what leaves an element. What that takes is loaded after the first answer, or in an idle moment before. */
export class Masking {
  #element: ConversationElement;
  /** Until the last one was told. */
  #told: Promise<void> | undefined;

  constructor(element: ConversationElement) {
    this.#element = element;
  }

  /** Loads it, and all that a knowledge base says, whose words are nobody's name; a failure is tried again at the next use. */
  async load(kb: KnowledgeBase): Promise<Masks> {
    loading ??= import('../../masking/redact.js').then((masks) => (loaded = masks));
    loading.catch(() => (loading = undefined));
    const [masks] = await Promise.all([loading, adviceOn(kb)]);
    return masks;
  }

  /** Gets ready for the first text, while the page has nothing else to do. */
  async prepare(kb: KnowledgeBase): Promise<void> {
    const { prepare } = await this.load(kb);
    await prepareWhenIdle(() => prepare(kb));
  }

  /** Gives what masks texts of a turn: at once where it is ready. Where it cannot be loaded, nothing is left of a text. */
  use(turn: Turn, act: (mask: Mask) => void): void {
    if (isComplete(turn.kb) && loaded?.prepare(turn.kb)) act(this.#maskFor(turn.kb, namesIn(turn), loaded));
    else this.later(turn, act);
  }

  /** The same once what is shown can be seen: nobody waits longer for an answer because a host wants to hear of it. */
  later(turn: Turn, act: (mask: Mask) => void): void {
    const before = this.#told;
    const masking = this.#ready(turn.kb).then(
      (masks) => this.#maskFor(turn.kb, namesIn(turn), masks),
      (): Mask => () => '',
    );
    this.#told = masking.then(async (mask) => {
      await before; // frames may come late, and what was shown first is told first
      act(mask);
    });
  }

  async #ready(kb: KnowledgeBase): Promise<Masks> {
    await this.#element.updateComplete;
    await painted();
    const masks = await this.load(kb);
    await inSlices(
      (function* () {
        while (!masks.prepare(kb)) yield;
      })(),
    );
    return masks;
  }

  /** Gives what masks texts where nothing of a turn is known but these names; undefined where it cannot be loaded. */
  async forNames(kb: KnowledgeBase, names: readonly string[]): Promise<Mask | undefined> {
    const masks = await this.load(kb).catch(() => undefined);
    return masks && this.#maskFor(kb, names, masks);
  }

  /** The host's own way goes before ours, and may use it. Where it fails nothing is left of a text: the answer does not hang on it. */
  #maskFor(kb: KnowledgeBase, names: readonly string[], { redact }: Masks): Mask {
    const mask: Mask = (text) => redact(text, kb, names);
    const { redact: own } = this.#element;
    if (!own) return mask;
    return (text) => {
      try {
        return own(text, mask);
      } catch (error) {
        tellError(this.#element, error);
        return '';
      }
    };
  }
}
