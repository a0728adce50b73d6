import { hashOf } from './flat.js';

/** So many messages and recipients are remembered, the last ones: what a longer log tells of an earlier one counts anew. */
export const REMEMBERED = 100_000;

/** The last states of messages and their recipients, by key. */
export class LastStates<State> {
  #held = new Map<number, State>();

  get(key: string): State | undefined {
    return this.#held.get(hashOf(key));
  }

  set(key: string, state: State): void {
    const hash = hashOf(key);
    this.#held.delete(hash); // the newest goes last
    this.#held.set(hash, state);
    if (this.#held.size <= REMEMBERED) return;
    for (const oldest of this.#held.keys()) {
      this.#held.delete(oldest);
      return;
    }
  }
}
