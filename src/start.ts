/**
 * Registers the elements in a page: the box at once, so that it paints; the drawer's code where the page has one, or when it is idle. What answers is
 * loaded at the first use or when the page is idle.
 */
import { WhyFailed } from './element/why-failed.js';

declare global {
  interface Navigator {
    connection?: { saveData?: boolean };
  }
}

function define(name: string, element: CustomElementConstructor): void {
  if (!customElements.get(name)) customElements.define(name, element);
}

/** Registers `<why-failed>`, unless the page has it already. */
export const defineBox = (): void => define('why-failed', WhyFailed);

async function defineDrawer(): Promise<void> {
  const { WhyFailedDrawer } = await import('./element/why-failed-drawer.js');
  define('why-failed-drawer', WhyFailedDrawer);
}

/** The first element of a name; called as its own, because a picture of the page may be named as the document's methods are. */
const find = (name: keyof HTMLElementTagNameMap) => Document.prototype.querySelector.call(document, name);

function whenIdle(act: () => void): void {
  if ('requestIdleCallback' in window) requestIdleCallback(act, { timeout: 10_000 });
  else setTimeout(act, 2000); // WebKit has no idle callback
}

/** Loads the rest in a page that is read to its end; resolves once its drawer is registered, if it has one. */
export async function start(): Promise<void> {
  whenIdle(() => {
    if (!navigator.connection?.saveData) void (find('why-failed') as WhyFailed | null)?.load?.(); // an older copy has none
    whenIdle(() => void defineDrawer()); // one may be made later
  });
  if (find('why-failed-drawer')) await defineDrawer();
}

/** Calls once the page is read to its end. */
export function whenRead(act: () => unknown): void {
  if (document.readyState === 'loading') addEventListener('DOMContentLoaded', act);
  else act();
}
