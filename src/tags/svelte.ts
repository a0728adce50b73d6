/** Types of both tags in Svelte templates: `import type {} from 'why-failed/tags/svelte'`. */
import type * as svelte from 'svelte/elements';
import type { WhyFailed, WhyFailedDrawer } from '../element/index.js';
import type { WhyFailedAttributes, WhyFailedDrawerAttributes } from './attributes.js';

declare module 'svelte/elements' {
  interface SvelteHTMLElements {
    'why-failed': svelte.HTMLAttributes<WhyFailed> & WhyFailedAttributes;
    'why-failed-drawer': svelte.HTMLAttributes<WhyFailedDrawer> & WhyFailedDrawerAttributes;
  }
}
