/** Registers `<why-failed>`, unless the page has it already: the only side effect of the package. */
import { WhyFailed } from './element/why-failed.js';

if (!customElements.get('why-failed')) customElements.define('why-failed', WhyFailed);
