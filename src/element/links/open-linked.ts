import type { LitElement } from 'lit';
import { FRAGMENT_KEY } from '../shell/fragment-key.js';

/** An element that can show a reason; `open` resolves with false where there is no such reason. */
export interface Opener {
  element: LitElement & { followsLinks: boolean };
  open(reason: string): Promise<boolean>;
  /** Whether any other one is asked first. */
  isLast: boolean;
}

/** The reason that a fragment leads to, if any. */
export function linkedReason(hash: string): string | undefined {
  const part = hash
    .replace(/^#/, '')
    .split('&')
    .find((one) => one.startsWith(FRAGMENT_KEY));
  try {
    return part && decodeURIComponent(part.slice(FRAGMENT_KEY.length));
  } catch {
    return undefined; // a "%" that encodes nothing
  }
}

/** The fragment that was followed last, and by whom: an element that is only moved does not follow it again. */
let followed: { hash: string; by: Element } | undefined;
let hearsClicks = false;

/** A link to where the page already is changes nothing in its address, and yet somebody wants to see the answer. */
function leadsHere(event: Event): boolean {
  const link = event.composedPath().find((one) => one instanceof HTMLAnchorElement);
  return !event.defaultPrevented && link?.hash === location.hash && link.pathname === location.pathname;
}

/** Opens the reason that the page's address names, after a change of the address, or the arrival of a widget; in one widget, the first, drawers come last. */
export function openLinked(openers: ReadonlySet<Opener>, event: Event | undefined): void {
  if (!hearsClicks)
    addEventListener('click', (click) => {
      if (leadsHere(click)) openLinked(openers, click);
    });
  hearsClicks = true;
  const [first] = [...openers].filter(({ element }) => element.followsLinks).sort((a, b) => Number(a.isLast) - Number(b.isLast));
  const { hash } = location;
  const reason = linkedReason(hash);
  if (!first || !reason) return;
  if (!event && followed?.hash === hash && followed.by.isConnected) return;
  followed = { hash, by: first.element };
  void first.open(reason).catch(() => {}); // asking says what is wrong
}
