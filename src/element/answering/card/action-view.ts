import { html, type TemplateResult } from 'lit';
import type { Offer } from './actions.js';
import type { Offers } from './offers.js';

/** How an action looks: the one button, a button beside it, or words in a line. */
export type Rank = 'primary' | 'secondary' | 'link';

/** One action as a link or a button; undefined where the host configured neither: then the steps say what to do. Support is always a button: it opens the summary. */
export function actionView(offer: Offer, reason: string | undefined, rank: Rank, press: Offers['press']): TemplateResult | undefined {
  const { action, label, url, run } = offer;
  const pressed = (event: Event) => press(event, offer, reason);
  const part = rank === 'primary' ? 'action' : 'action secondary-action';
  if (run || action === 'contact-support') return html`<button type="button" class=${rank} part=${part} @click=${pressed}>${label}</button>`;
  return url === undefined ? undefined : html`<a class=${rank === 'link' ? rank : `button ${rank}`} part=${part} href=${url} @click=${pressed}>${label}</a>`;
}
