/**
 * For pages without a bundler: one script tag. The box paints at once; what answers is loaded at the first use or when the page is
 * idle, the drawer's code where the page has one.
 *
 * Calls made before this script has come wait in a queue:
 * `(window.whyFailed ||= []).push(() => document.querySelector('why-failed-drawer').show())`
 */
import { WhyFailed } from './element/why-failed.js';

declare global {
  interface Window { whyFailed?: { push(...calls: (() => void)[]): unknown } | undefined }
  interface Navigator { connection?: { saveData?: boolean } }
}

if (!customElements.get('why-failed')) customElements.define('why-failed', WhyFailed);

async function defineDrawer(): Promise<void> {
  const { WhyFailedDrawer } = await import('./element/why-failed-drawer.js');
  if (!customElements.get('why-failed-drawer')) customElements.define('why-failed-drawer', WhyFailedDrawer);
}

function whenIdle(act: () => void): void {
  if ('requestIdleCallback' in window) requestIdleCallback(act, { timeout: 10_000 });
  else setTimeout(act, 2000); // WebKit has no idle callback
}

function runCalls(): void {
  const waiting = Array.isArray(window.whyFailed) ? (window.whyFailed as (() => void)[]) : [];
  window.whyFailed = { push: (...calls) => calls.forEach((call) => call()) };
  for (const call of waiting) call();
}

function start(): void {
  const isInPage = document.querySelector('why-failed-drawer') !== null;
  const ready = isInPage ? defineDrawer() : Promise.resolve();
  void ready.then(runCalls);
  whenIdle(() => {
    void defineDrawer(); // one may be made later
    if (!navigator.connection?.saveData) void document.querySelector('why-failed')?.load?.(); // an older copy has none
  });
}

if (document.readyState === 'loading') document.addEventListener('DOMContentLoaded', start);
else start();
