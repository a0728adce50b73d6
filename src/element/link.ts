import { KEY } from './deep-link.js';

/** The fragment that leads to a reason's answer. */
export function linkTo(reason: string): string {
  return `#${KEY}${encodeURIComponent(reason)}`;
}
