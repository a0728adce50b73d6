/** How long the page may be kept waiting where nothing tells how long it is idle, in milliseconds. */
const SLICE = 8;
/** Less idle time than this is not worth a step, in milliseconds. */
const LEAST_LEFT = 1;

/** Calls when the page is idle, with what tells for how long (in milliseconds). */
export function whenIdle(act: (left: () => number) => void): void {
  if ('requestIdleCallback' in window) {
    requestIdleCallback((deadline) => act(() => deadline.timeRemaining()));
    return;
  }
  setTimeout(() => {
    // WebKit has no idle callback
    const until = performance.now() + SLICE;
    act(() => until - performance.now());
  }, SLICE);
}

/** Does one step after the other while the page has nothing else to do, until one says that nothing is left; resolves then. Rejects where a step throws. */
export async function prepareWhenIdle(step: () => boolean): Promise<void> {
  for (;;) {
    const left = await new Promise<() => number>(whenIdle);
    do if (step()) return;
    while (left() > LEAST_LEFT);
  }
}
