import type { ReactiveControllerHost } from 'lit';

/**
 * The newest thing under way in an element, of asking, reading a file, opening a link, and what a screen reader hears of it:
 * whatever begins stops what came before it, so that a slow answer never takes the place of a newer one.
 */
export class Latest {
  /** Whether a text is being read. */
  isReading = false;
  /** How much of a long text is read, from 0 to 1. */
  share: number | undefined;
  /** The sentence in the live region; silent again as soon as something else begins. */
  sentence = '';

  #element: ReactiveControllerHost;
  #newest = new AbortController();

  constructor(element: ReactiveControllerHost) {
    this.#element = element;
  }

  /** Begins something; its signal is aborted as soon as it is the newest no longer. */
  start(isReading = false): AbortSignal {
    this.stop();
    this.#newest = new AbortController();
    this.isReading = isReading;
    return this.#newest.signal;
  }

  /** Stops what is under way. */
  stop(): void {
    this.report(this.#newest.signal);
    this.#newest.abort();
    this.say('');
  }

  /** Says how much is read by what has this signal; without a share it is done. */
  report({ aborted }: AbortSignal, share?: number): void {
    if (aborted) return;
    this.isReading = share !== undefined;
    this.share = share;
    this.#element.requestUpdate();
  }

  /** Puts a sentence into the live region. */
  say(sentence: string): void {
    this.sentence = sentence;
    this.#element.requestUpdate();
  }
}
