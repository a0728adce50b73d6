import type { Entry, State } from '../entry.js';

/** What a line of a server's log tells of one message to one recipient; `id` is the server's own name of the message. */
export interface Told {
  state: State;
  id?: string | undefined;
  recipient?: string | undefined;
  /** The words that say why; the line where there are none of their own. */
  said?: string | undefined;
}

/** The lines of one server's program. Stateful: opened anew for each log. */
export interface Dialect {
  is(line: string): boolean;
  open(): (line: string) => readonly Told[] | undefined;
}

/** A line that says nothing of a failure or a delivery, or says again what another one tells. */
export const NOTHING: readonly Told[] = [];

/** The entry of what a line tells. */
export function entryOf({ state, id, recipient, said }: Told, line: string): Entry {
  return { example: line, texts: [said || line], count: 1, state, recipient, key: id && recipient ? `${id} ${recipient}` : undefined };
}
