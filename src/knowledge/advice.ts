/** What is read of a reason once it is shown: most of what people read, so that a page loads it apart, and only the part that it shows. */
import { fromColumns, type Columns } from './columns.js';
import type { Reason } from './schema.js';

/** The fields of a reason that are its advice. */
export const ADVICE = ['titleFor', 'explanation', 'cause', 'steps', 'tell', 'related'] as const;

/** What is loaded later still: where somebody opens the note for IT, or asks in their own words. */
export const LATER = ['forAdmin', 'asked'] as const;

export type Advice = Pick<Reason, (typeof ADVICE)[number] | (typeof LATER)[number]>;

/** The advice of all reasons, in their order, in parts; each as it is shipped. */
export type PackedAdvice = readonly Columns[];

/** A reason without its advice, and without its signs. */
export type Outline = Omit<Reason, keyof Advice | 'signs'>;

const NOT_LOADED: Advice = Object.freeze({ explanation: '', cause: '', steps: [] });

/** Advice that is loaded part by part; until then there is nothing to read. */
export class LateAdvice {
  readonly #rows: Advice[] = [];
  /** Where each part ends. */
  readonly #ends: readonly number[];
  readonly #loaders: readonly (() => Promise<{ default: Columns }>)[];
  readonly #loading: (Promise<void> | undefined)[] = [];
  readonly #isLoaded: boolean[] = [];

  /** For parts of so many reasons, each with what loads it. */
  constructor(counts: readonly number[], loaders: readonly (() => Promise<{ default: Columns }>)[]) {
    let end = 0;
    this.#ends = counts.map((count) => (end += count));
    this.#loaders = loaders;
  }

  /** The advice of the reason at a place. */
  of(place: number): Advice {
    return this.#rows[place] ?? NOT_LOADED;
  }

  /** Loads the advice of the reasons at these places, or of all; undefined where it is there. A failure is tried again at the next use. */
  load(places?: readonly number[]): Promise<void> | undefined {
    const all = this.#ends.map((_, part) => part);
    const parts = places ? new Set(places.map((place) => this.#ends.findIndex((end) => place < end))) : all;
    const missing = [...parts].filter((part) => part >= 0 && !this.#isLoaded[part]);
    return missing.length ? Promise.all(missing.map((part) => this.#load(part))).then(() => {}) : undefined;
  }

  #load(part: number): Promise<void> {
    const loading = (this.#loading[part] ??= this.#loaders[part]!().then(({ default: columns }) => {
      const first = this.#ends[part - 1] ?? 0;
      fromColumns<Advice>(columns).forEach((advice, at) => (this.#rows[first + at] = Object.freeze(advice)));
      this.#isLoaded[part] = true;
    }));
    loading.catch(() => (this.#loading[part] = undefined));
    return loading;
  }
}
