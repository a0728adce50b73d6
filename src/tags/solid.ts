/** Types of both tags in Solid's JSX: `import type {} from 'why-failed/tags/solid'`. */
import type * as solid from 'solid-js';
import type { WhyFailed, WhyFailedDrawer } from '../element/index.js';
import type { Listeners, WhyFailedAttributes, WhyFailedDrawerAttributes, WhyFailedDrawerEvents, WhyFailedEvents } from './attributes.js';

/** As they are, and by what Solid sets them as. */
type Set<Own> = Own & { [Name in keyof Own & string as `prop:${Name}` | `attr:${Name}`]?: Own[Name] };
type Html<Element, Own> = Omit<solid.JSX.HTMLAttributes<Element>, keyof Own> & Set<Own>;

declare module 'solid-js' {
  namespace JSX {
    interface IntrinsicElements {
      'why-failed': Html<WhyFailed, WhyFailedAttributes> & Listeners<WhyFailedEvents, 'on:'>;
      'why-failed-drawer': Html<WhyFailedDrawer, WhyFailedDrawerAttributes> & Listeners<WhyFailedDrawerEvents, 'on:'>;
    }
  }
}
