import { html, nothing, type TemplateResult } from 'lit';
import { isPressable, type Offer } from './actions.js';
import type { Match } from '../../../core/answer.js';
import { furtherOf } from '../../../words/advice.js';
import { headingView, type View } from '../view.js';

/** One action: a link, a button, or, where the host configured neither, the sentence that says what to do. Support is always a button: it opens the summary. */
export function actionView(view: View, offer: Offer, reason: string | undefined, rank: 'primary' | 'secondary'): TemplateResult {
  const { action, label, instruction, url, run } = offer;
  const press = (event: Event) => view.press(event, offer, reason);
  const part = rank === 'primary' ? 'action' : 'action secondary-action';
  if (run || action === 'contact-support') return html`<button type="button" class=${rank} part=${part} @click=${press}>${label}</button>`;
  if (url === undefined) return html`<p class="instruction" part="instruction"><strong>${label}.</strong> ${instruction}</p>`;
  return html`<a class="button ${rank}" part=${part} href=${url} @click=${press}>${label}</a>`;
}

/** The first action, then the further ones below a heading of their own. */
export function actionsView(view: View, { reason, captures }: Match): TemplateResult {
  const { id, action } = reason;
  const about = { reason: id, recipient: captures['recipient'] };
  const rest = furtherOf(reason).map((one) => view.offer(one, about));
  const instructionsFirst = [...rest.filter((one) => !isPressable(one)), ...rest.filter(isPressable)];
  return html`
    <div class="actions">${actionView(view, view.offer(action, about), id, 'primary')}</div>
    ${rest.length ? headingView(view, view.words.alsoPossible) : nothing}
    ${rest.length ? html`<div class="actions">${instructionsFirst.map((one) => actionView(view, one, id, 'secondary'))}</div>` : nothing}`;
}
