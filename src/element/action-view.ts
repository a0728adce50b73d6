import { html, nothing, type TemplateResult } from 'lit';
import type { Match } from '../core/answer.js';
import { isPressable, type Offer } from './actions.js';
import { headingView, type View } from './view.js';

/** One action: a link, a button, or, where the host configured neither, the sentence that says what to do. */
export function actionView(view: View, offer: Offer, reason: string | undefined, rank: 'primary' | 'secondary'): TemplateResult {
  const { label, instruction, url } = offer;
  if (!isPressable(offer)) return html`<p class="instruction" part="instruction"><strong>${label}.</strong> ${instruction}</p>`;
  const press = (event: Event) => view.press(event, offer, reason);
  const part = rank === 'primary' ? 'action' : 'action secondary-action';
  if (offer.run) return html`<button type="button" class=${rank} part=${part} @click=${press}>${label}</button>`;
  return html`<a class="button ${rank}" part=${part} href=${url} @click=${press}>${label}</a>`;
}

/** The first action, then the further ones below a heading of their own. */
export function actionsView(view: View, match: Match): TemplateResult | typeof nothing {
  const { id, action, further = [] } = match.reason;
  const first = view.offer(action, match);
  const rest = further.filter((one) => one !== action && one !== 'none').map((one) => view.offer(one, match));
  return html`
    <div class="actions">${actionView(view, first, id, 'primary')}</div>
    ${rest.length ? html`
      ${headingView(view, view.words.alsoPossible)}
      <div class="actions">
        ${rest.filter((one) => !isPressable(one)).map((one) => actionView(view, one, id, 'secondary'))}
        ${rest.filter(isPressable).map((one) => actionView(view, one, id, 'secondary'))}
      </div>` : nothing}`;
}

/** The way to support: what is configured, or the sentence. */
export function supportView(view: View, match?: Match): TemplateResult {
  return html`<div class="actions">${actionView(view, view.offer('contact-support', match), match?.reason.id, 'secondary')}</div>`;
}
