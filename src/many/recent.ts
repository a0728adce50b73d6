import { hashOf } from './flat.js';

/** Keeps what belongs to the last texts that were set: at least so many of them, and at most twice as many. */
export class Recent<Value> {
  #most: number;
  #newer = new Map<number, Value>();
  /** Those before, of which none is added any more: taking out the oldest one by one would cost a map its order. */
  #older = new Map<number, Value>();

  constructor(most: number) {
    this.#most = most;
  }

  get(text: string): Value | undefined {
    const hash = hashOf(text);
    return this.#newer.get(hash) ?? this.#older.get(hash);
  }

  set(text: string, value: Value): void {
    this.#newer.set(hashOf(text), value);
    if (this.#newer.size < this.#most) return;
    this.#older = this.#newer;
    this.#newer = new Map();
  }
}
