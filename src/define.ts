/** Registers `<why-failed>` and `<why-failed-drawer>`, unless the page has them already: the only side effect of the package. */
import { WhyFailed } from './element/why-failed.js';
import { WhyFailedDrawer } from './element/why-failed-drawer.js';

for (const [name, element] of [
  ['why-failed', WhyFailed],
  ['why-failed-drawer', WhyFailedDrawer],
] as const) {
  if (!customElements.get(name)) customElements.define(name, element);
}
