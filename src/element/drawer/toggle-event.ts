import { everywhere } from '../shell/everywhere.js';

/** The drawer has opened or closed. */
export class WhyFailedToggleEvent extends Event {
  static readonly type = 'why-failed-toggle';
  readonly open: boolean;
  constructor(open: boolean) {
    super(WhyFailedToggleEvent.type, everywhere);
    this.open = open;
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    'why-failed-toggle': WhyFailedToggleEvent;
  }
}
