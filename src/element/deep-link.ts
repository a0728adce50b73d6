const KEY = 'why-failed=';

/** The fragment that leads to a reason's answer. */
export function linkTo(reason: string): string {
  return `#${KEY}${encodeURIComponent(reason)}`;
}

/** The reason that a fragment leads to, if any. */
export function linkedReason(hash: string): string | undefined {
  const part = hash.replace(/^#/, '').split('&').find((one) => one.startsWith(KEY));
  try {
    return part && decodeURIComponent(part.slice(KEY.length));
  } catch {
    return undefined; // a "%" that encodes nothing
  }
}

/** Opens a reason; false where there is no such reason. */
type Open = (reason: string) => Promise<boolean>;

interface Opener { open: Open; isLast: boolean }

/** A link opens one widget, the first; drawers come last. */
let openers: Opener[] = [];
let handled = '';

function follow(): void {
  const { hash } = location;
  const [first] = openers;
  if (hash === handled || !first) return;
  handled = hash;
  const reason = linkedReason(hash);
  if (reason) void first.open(reason);
}

/** However the page came here: it was somewhere else before. */
function changed(): void {
  handled = '';
  follow();
}

/** A link to where the page already is changes nothing in its address, and yet somebody wants to see the answer. */
function pressed(event: MouseEvent): void {
  const link = event.composedPath().find((one) => one instanceof HTMLAnchorElement);
  if (link?.hash !== location.hash || link.pathname !== location.pathname || event.defaultPrevented) return;
  changed();
}

/** Calls `open` for the reasons that the page's address leads to, now and later, unless another widget is before it; returns what ends it. */
export function followLinks(open: Open, place: 'first' | 'last' = 'first'): () => void {
  if (!openers.length) {
    addEventListener('hashchange', changed);
    addEventListener('click', pressed);
  }
  const own: Opener = { open, isLast: place === 'last' };
  openers = [...openers, own].sort((a, b) => Number(a.isLast) - Number(b.isLast));
  setTimeout(follow); // once the elements of the page's script are all there
  return () => {
    openers = openers.filter((one) => one !== own);
    if (openers.length) return;
    removeEventListener('hashchange', changed);
    removeEventListener('click', pressed);
    setTimeout(() => { if (!openers.length) handled = ''; }); // not where an element is only moved
  };
}
