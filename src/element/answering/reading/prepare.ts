import { prepare } from '../../../core/diagnose.js';
import type { KnowledgeBase } from '../../../knowledge/schema.js';
import { loadCounting } from './counting.js';

/** How long the page may be kept waiting where nothing tells how long it is idle, in milliseconds. */
const SLICE = 8;
/** Less idle time than this is not worth a step, in milliseconds. */
const LEAST_LEFT = 1;

/** Calls when the page is idle, with what tells for how long (in milliseconds). */
function whenIdle(act: (left: () => number) => void): void {
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

/** Gets a knowledge base ready for its first question, while the page has nothing else to do. */
export function prepareWhenIdle(kb: KnowledgeBase): void {
  whenIdle((left) => {
    let isDone;
    do isDone = prepare(kb);
    while (!isDone && left() > LEAST_LEFT);
    if (!isDone) prepareWhenIdle(kb);
    else loadCounting().catch(() => {}); // whoever pastes a list is told
  });
}
