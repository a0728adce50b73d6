import { FRAGMENT_KEY } from '../shell/fragment-key.js';

/** The fragment that leads to a reason's answer. */
export function linkTo(reason: string): string {
  return `#${FRAGMENT_KEY}${encodeURIComponent(reason)}`;
}

/** The same with the page's address, whatever the page's `<base>` says. */
export function addressOf(reason: string): string {
  return new URL(linkTo(reason), location.href).href;
}
