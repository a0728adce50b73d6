import { everywhere } from './everywhere.js';

/**
 * Something for the host's developer to fix, such as a `src` that is not a knowledge base: cancelled, the built-in one does not
 * answer in its place.
 */
export class WhyFailedErrorEvent extends Event {
  static readonly type = 'why-failed-error';
  readonly message: string;
  constructor(message: string, init: EventInit = everywhere) {
    super(WhyFailedErrorEvent.type, init);
    this.message = message;
  }
}

/** Tells the host of whatever was thrown, and the console unless the host takes care of it; false where the host cancelled what would come next. */
export function tellError(element: EventTarget, error: unknown, init?: EventInit): boolean {
  const message = error instanceof Error ? error.message : String(error);
  const goesOn = element.dispatchEvent(new WhyFailedErrorEvent(message, init));
  if (goesOn) console.warn(`why-failed: ${message}`); // as text: what is behind the error may have words of the paste
  return goesOn;
}

declare global {
  interface GlobalEventHandlersEventMap {
    'why-failed-error': WhyFailedErrorEvent;
  }
}
