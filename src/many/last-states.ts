import { hashOf } from './flat.js';

/** At least so many messages with their recipients are remembered, the last ones: what a log tells later of an earlier one counts anew. */
export const REMEMBERED = 50_000;

/** The last states of messages and their recipients, by key. */
export class LastStates<State> {
  #newer = new Map<number, State>();
  /** Those before, of which none is added any more: taking out the oldest one by one would cost a map its order. */
  #older = new Map<number, State>();

  get(key: string): State | undefined {
    const hash = hashOf(key);
    return this.#newer.get(hash) ?? this.#older.get(hash);
  }

  set(key: string, state: State): void {
    this.#newer.set(hashOf(key), state);
    if (this.#newer.size < REMEMBERED) return;
    this.#older = this.#newer;
    this.#newer = new Map();
  }
}
