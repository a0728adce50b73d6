/**
 * For pages without a bundler: one script tag.
 *
 * Calls made before this script has come wait in a queue:
 * `(window.whyFailed ||= []).push(() => document.querySelector('why-failed-drawer').show())`
 */
import { defineBox, start, whenRead } from './start.js';

function runCalls(): void {
  const waiting = window.whyFailed;
  const push = (...calls: (() => void)[]) => calls.forEach((call) => call());
  window.whyFailed = { push };
  if (Array.isArray(waiting)) push(...waiting);
}

defineBox();
whenRead(() => start().then(runCalls));
