import { html, nothing, type TemplateResult } from 'lit';
import type { Match } from '../../../core/answer.js';
import { furtherOf } from '../../../words/advice.js';
import { isPressable, type Offer } from './actions.js';
import { headingView } from './headings.js';
import type { Offers } from './offers.js';

/** One action: a link, a button, or, where the host configured neither, the sentence that says what to do. Support is always a button: it opens the summary. */
export function actionView(offer: Offer, reason: string | undefined, rank: 'primary' | 'secondary', press: Offers['press']): TemplateResult {
  const { action, label, instruction, url, run } = offer;
  const pressed = (event: Event) => press(event, offer, reason);
  const part = rank === 'primary' ? 'action' : 'action secondary-action';
  if (run || action === 'contact-support') return html`<button type="button" class=${rank} part=${part} @click=${pressed}>${label}</button>`;
  if (url === undefined) return html`<p class="instruction" part="instruction"><strong>${label}.</strong> ${instruction}</p>`;
  return html`<a class="button ${rank}" part=${part} href=${url} @click=${pressed}>${label}</a>`;
}

/** The first action, then the further ones below a heading of their own. */
export function actionsView({ reason, captures }: Match, heading: string, level: number, { offer, press }: Offers): TemplateResult {
  const { id, action } = reason;
  const recipient = captures['recipient'];
  const rest = furtherOf(reason).map((one) => offer(one, id, recipient));
  const instructionsFirst = [...rest.filter((one) => !isPressable(one)), ...rest.filter(isPressable)];
  return html`
    <div class="actions">${actionView(offer(action, id, recipient), id, 'primary', press)}</div>
    ${rest.length ? headingView(level, heading) : nothing}
    ${rest.length ? html`<div class="actions">${instructionsFirst.map((one) => actionView(one, id, 'secondary', press))}</div>` : nothing}`;
}
