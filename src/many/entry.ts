/**
 * What became of a message: `failed` for good or for now; `delivered`, or `sent` where a list says no more; `opened`, which only what was delivered
 * is; `pending` is on its way; `silent` says nothing of it. The words alone tell of what is `said` (a failure, unless they say that it was delivered),
 * of what is `perhaps` one (only where they are explained, or name a failure), and of what is one only where they are `explained`.
 */
export type State = 'failed' | 'delivered' | 'sent' | 'opened' | 'pending' | 'silent' | 'said' | 'perhaps' | 'explained';

/** One row, event, line or block of a list. */
export interface Entry {
  /** As it stood. */
  example: string;
  /** What says why, the most telling first; the first of them that is explained decides. */
  texts: readonly string[];
  count: number;
  state: State;
  /** Whom it was for, where the list says so: else it is looked for in the text. */
  recipient?: string | undefined;
  /** Tells the message and its recipient from others: of several entries with one key the last counts. */
  key?: string | undefined;
  /** When, in milliseconds since 1970; entries without one count in their order. */
  time?: number | undefined;
}

/** What only says something by its words. */
export function plainEntry(text: string, { count = 1, state = 'said' as State, example = text } = {}): Entry {
  return { example, texts: [text], count, state };
}

/** What says nothing of a failure or a delivery. */
export function silentEntry(text: string): Entry {
  return { example: text, texts: [], count: 1, state: 'silent' };
}
