/**
 * Types of both tags in React's JSX: `import type {} from 'why-failed/tags/jsx'`.
 *
 * React 19 sets properties and listens to events (`onwhy-failed-answer`) when it makes a tag itself. Of a tag that came from the server it sets
 * attributes alone: properties (`context`, `actions`) and listeners are lost at hydration, and React 18 knows neither. There use the components
 * of `why-failed/react`, or set them in an effect.
 */
import type * as React from 'react';
import type { WhyFailed, WhyFailedDrawer } from '../element/index.js';
import type { Listeners, WhyFailedAttributes, WhyFailedDrawerAttributes, WhyFailedDrawerEvents, WhyFailedEvents } from './attributes.js';

type Html<Element, Own> = Omit<React.DetailedHTMLProps<React.HTMLAttributes<Element>, Element>, keyof Own> & Own & { class?: string | undefined };

declare module 'react' {
  namespace JSX {
    interface IntrinsicElements {
      'why-failed': Html<WhyFailed, WhyFailedAttributes & Listeners<WhyFailedEvents, 'on'>>;
      'why-failed-drawer': Html<WhyFailedDrawer, WhyFailedDrawerAttributes & Listeners<WhyFailedDrawerEvents, 'on'>>;
    }
  }
}
