/** How far down a finger must go to close, in CSS pixels. */
const FAR_ENOUGH = 80;

/** Follows a finger that pulls `target` down by its bar; calls `done` when it went far enough, else lets it spring back. */
export function followSwipe(start: PointerEvent, target: HTMLElement, done: () => void): void {
  if (start.pointerType === 'mouse' || !start.isPrimary) return;
  const listening = new AbortController();
  const { signal } = listening;
  const distance = (event: PointerEvent) => Math.max(0, event.clientY - start.clientY);
  const end = (event: PointerEvent) => {
    listening.abort();
    delete target.dataset['dragged'];
    target.style.removeProperty('transform');
    if (event.type === 'pointerup' && distance(event) >= FAR_ENOUGH) done();
  };
  target.dataset['dragged'] = '';
  addEventListener('pointermove', (event) => target.style.setProperty('transform', `translateY(${distance(event)}px)`), { signal });
  addEventListener('pointerup', end, { signal });
  addEventListener('pointercancel', end, { signal });
}
