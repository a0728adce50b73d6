/** Failures that have something in common. `recipients` are distinct, and cut where `hasMore`; `example` is the first entry as it stood, cut where it is very long. */
export interface Counted {
  count: number;
  recipients: string[];
  /** How often each recipient occurs, in their order. */
  times: number[];
  /** What was said of each recipient first, in their order; empty where there was no room to keep it. */
  examples: string[];
  /** Failures that name no recipient. */
  unaddressed: number;
  hasMore: boolean;
  example: string;
}

/** How many failures they are together. */
export function countOf(counted: readonly Counted[]): number {
  return counted.reduce((sum, { count }) => sum + count, 0);
}
