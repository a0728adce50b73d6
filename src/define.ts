/** Registers `<why-failed>` and `<why-failed-drawer>`, unless the page has them already: the only side effect of the package. On a server it registers nothing to wait for. */
import { defineBox, start, whenRead } from './start.js';

/** With them come the types of their events, and of `window.whyFailed`. */
export type { WhyFailed, WhyFailedDrawer } from './element/index.js';

defineBox();
if ('document' in globalThis) whenRead(start);
