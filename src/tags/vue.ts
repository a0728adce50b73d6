/** Types of both tags in Vue templates: `import type {} from 'why-failed/tags/vue'`. */
import type { DefineComponent } from 'vue';
import type { WhyFailedAttributes, WhyFailedDrawerAttributes } from './attributes.js';

declare module 'vue' {
  interface GlobalComponents {
    'why-failed': DefineComponent<WhyFailedAttributes>;
    'why-failed-drawer': DefineComponent<WhyFailedDrawerAttributes>;
  }
}
