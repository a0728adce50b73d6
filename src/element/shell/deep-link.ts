/** What begins the part of a page's fragment that names a reason. */
export const KEY = 'why-failed=';

/** One that can show a reason; `open` resolves with false where there is no such reason. */
export interface Opener {
  element: Element;
  open(reason: string): Promise<boolean>;
  isLast: boolean;
}

const openers = new Set<Opener>();

/** Loads what opens a reason once the page's address names one. */
function look(event?: Event): void {
  if (location.hash.includes(KEY)) void import('../answering/links/follow-link.js').then(({ followLink }) => followLink(openers, event));
}

/** Calls `open` for the reasons that the page's address leads to, now and later, unless another widget is before it; returns what ends it. */
export function followLinks(opener: Opener): () => void {
  if (!openers.size) addEventListener('hashchange', look);
  openers.add(opener);
  setTimeout(look); // once the elements of the page's script are all there
  return () => {
    openers.delete(opener);
    if (!openers.size) removeEventListener('hashchange', look);
  };
}
