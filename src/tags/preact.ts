/** Types of both tags in Preact's JSX: `import type {} from 'why-failed/tags/preact'`. */
import type * as preact from 'preact';
import type { WhyFailed, WhyFailedDrawer } from '../element/index.js';
import type { Listeners, WhyFailedAttributes, WhyFailedDrawerAttributes, WhyFailedDrawerEvents, WhyFailedEvents } from './attributes.js';

type Html<Element extends EventTarget, Own> = Omit<preact.HTMLAttributes<Element>, keyof Own> & Own;

declare module 'preact' {
  namespace JSX {
    interface IntrinsicElements {
      'why-failed': Html<WhyFailed, WhyFailedAttributes & Listeners<WhyFailedEvents, 'on'>>;
      'why-failed-drawer': Html<WhyFailedDrawer, WhyFailedDrawerAttributes & Listeners<WhyFailedDrawerEvents, 'on'>>;
    }
  }
}
