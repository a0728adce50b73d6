/** Types of both tags in Svelte templates: `import type {} from 'why-failed/tags/svelte'`. Listeners are `onwhy-failed-answer={…}`; in Svelte 4 `on:why-failed-answer={…}`. */
import type * as svelte from 'svelte/elements';
import type { WhyFailed, WhyFailedDrawer } from '../element/index.js';
import type { Listeners, WhyFailedAttributes, WhyFailedDrawerAttributes, WhyFailedDrawerEvents, WhyFailedEvents } from './attributes.js';

type Html<Element extends EventTarget, Own> = Omit<svelte.HTMLAttributes<Element>, keyof Own> & Own;

declare module 'svelte/elements' {
  interface SvelteHTMLElements {
    'why-failed': Html<WhyFailed, WhyFailedAttributes & Listeners<WhyFailedEvents, 'on' | 'on:'>>;
    'why-failed-drawer': Html<WhyFailedDrawer, WhyFailedDrawerAttributes & Listeners<WhyFailedDrawerEvents, 'on' | 'on:'>>;
  }
}
