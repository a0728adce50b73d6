/** Types of both tags in JSX (React 19): `import type {} from 'why-failed/tags/jsx'`. */
import type * as React from 'react';
import type { WhyFailed, WhyFailedDrawer } from '../element/index.js';
import type { WhyFailedAttributes, WhyFailedDrawerAttributes } from './attributes.js';

declare module 'react' {
  namespace JSX {
    interface IntrinsicElements {
      'why-failed': React.DetailedHTMLProps<React.HTMLAttributes<WhyFailed>, WhyFailed> & WhyFailedAttributes;
      'why-failed-drawer': React.DetailedHTMLProps<React.HTMLAttributes<WhyFailedDrawer>, WhyFailedDrawer> & WhyFailedDrawerAttributes;
    }
  }
}
