/** Types of both tags in Vue templates, strict ones, too: `import type {} from 'why-failed/tags/vue'`. */
import type { HTMLAttributes, PublicProps } from 'vue';
import type { WhyFailed, WhyFailedDrawer } from '../element/index.js';
import type { WhyFailedAttributes, WhyFailedDrawerAttributes, WhyFailedDrawerEvents, WhyFailedEvents } from './attributes.js';

/** An event's name as Vue's compiler writes it. */
type Camel<Name extends string> = Name extends `${infer First}-${infer Rest}` ? `${First}${Capitalize<Camel<Rest>>}` : Name;
type Heard<Events> = { [Name in keyof Events & string as `on${Capitalize<Camel<Name>>}`]?: ((event: Events[Name]) => void) | undefined };
type Emit<Events> = <Name extends keyof Events>(name: Name, event: Events[Name]) => void;

/** A custom element as Vue's compiler looks for one: what its tag may have is `$props`. */
type Tag<Element extends HTMLElement, Own, Events> = new () => Element & {
  /** For the compiler alone: no element has it. */
  $props: Omit<HTMLAttributes, keyof Own> & Own & Heard<Events> & PublicProps;
  /** For the compiler alone. */
  $emit: Emit<Events>;
};

declare module 'vue' {
  interface GlobalComponents {
    'why-failed': Tag<WhyFailed, WhyFailedAttributes, WhyFailedEvents>;
    'why-failed-drawer': Tag<WhyFailedDrawer, WhyFailedDrawerAttributes, WhyFailedDrawerEvents>;
  }
}
