import { everywhere } from './everywhere.js';

/**
 * Something for the host's developer to mend, such as a `src` that is not a knowledge base: cancelled, the built-in one does not
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

declare global {
  interface HTMLElementEventMap {
    'why-failed-error': WhyFailedErrorEvent;
  }
}
