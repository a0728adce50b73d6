import type { Tally } from '../many/tally.js';

/** What the counting thread tells: how much more it has read (UTF-16 units), what it has counted, or why it stops. */
export type CountingReport = { read: number } | { tally: Tally } | { stop: { message: string; status: number } };
