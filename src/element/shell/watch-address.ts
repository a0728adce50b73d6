import { FRAGMENT_KEY } from './fragment-key.js';
import type { Opener } from '../links/open-linked.js';

const openers = new Set<Opener>();

/** Loads what opens a reason once the page's address names one. */
function look(event?: Event): void {
  if (location.hash.includes(FRAGMENT_KEY)) void import('../links/open-linked.js').then(({ openLinked }) => openLinked(openers, event));
}

/** Opens the reasons that the page's address leads to, now and later, in one of the elements that watch it while they are in the page. */
export function watchAddress(element: Opener['element'], open: Opener['open'], isLast = false): void {
  const opener = { element, open, isLast };
  element.addController({
    hostConnected() {
      openers.add(opener);
      addEventListener('hashchange', look);
      setTimeout(look); // once the elements of the page's script are all there
    },
    hostDisconnected() {
      openers.delete(opener);
      if (!openers.size) removeEventListener('hashchange', look);
    },
  });
}
