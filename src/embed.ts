/**
 * For pages without a bundler: one script tag. The box paints at once; what answers is loaded at the first use or when the page is
 * idle, the drawer's code where the page has one.
 *
 * Calls made before this script has come wait in a queue:
 * `(window.whyFailed ||= []).push(() => document.querySelector('why-failed-drawer').show())`
 */
import { WhyFailed } from './element/why-failed.js';

declare global {
  interface Window {
    whyFailed?: { push(...calls: (() => void)[]): unknown } | undefined;
  }
  interface Navigator {
    connection?: { saveData?: boolean };
  }
}

function define(name: string, element: CustomElementConstructor): void {
  if (!customElements.get(name)) customElements.define(name, element);
}

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

function runCalls(): void {
  const waiting = window.whyFailed;
  const push = (...calls: (() => void)[]) => calls.forEach((call) => call());
  window.whyFailed = { push };
  if (Array.isArray(waiting)) push(...waiting);
}

async function start(): Promise<void> {
  whenIdle(() => {
    void defineDrawer(); // one may be made later
    if (!navigator.connection?.saveData) void (find('why-failed') as WhyFailed | null)?.load?.(); // an older copy has none
  });
  if (find('why-failed-drawer')) await defineDrawer();
  runCalls();
}

define('why-failed', WhyFailed);
if (document.readyState === 'loading') addEventListener('DOMContentLoaded', start);
else void start();
