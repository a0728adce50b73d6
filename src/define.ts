/** Registers `<why-failed>` and `<why-failed-drawer>`, unless the page has them already: the only side effect of the package. On a server it registers nothing to wait for. */
import { defineBox, start, whenRead } from './start.js';

/** With it come the types of the elements, of their events, and of `window.whyFailed`. */
export type {} from './element/index.js';
export type {} from './start.js';

defineBox();
if ('document' in globalThis) whenRead(start);
