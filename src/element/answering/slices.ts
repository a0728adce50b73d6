/** How long the page may be kept waiting at a time, in milliseconds. */
const SLICE = 12;

/** Does work of many steps in slices, which may yield what share of it is done; what comes after it has a slice of its own. Rejects when aborted. */
export async function inSlices<Value>(steps: Generator<number | undefined, Value>, report?: (share: number) => void, signal?: AbortSignal): Promise<Value> {
  let until = performance.now() + SLICE;
  for (let step = steps.next(); ; step = steps.next()) {
    if (!step.done && performance.now() < until) continue;
    if (!step.done) report?.(step.value ?? 0);
    await pause();
    signal?.throwIfAborted();
    if (step.done) return step.value;
    until = performance.now() + SLICE;
  }
}

/** Lets the page draw and hear; a message, because timers are slowed down after a few. */
function pause(): Promise<void> {
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(undefined);
  });
}
