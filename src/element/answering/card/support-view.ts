import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { withBody } from './summary.js';
import { headingView, type View } from '../view.js';

/** The hand-off to a human: the summary to read and change, then the ways to send it. Nothing goes out by itself. */
export function supportView(view: View): TemplateResult | typeof nothing {
  const { draft, support } = view;
  const words = view.words.support;
  if (draft === undefined) return nothing;
  const { url, run } = support.offer;
  return html`<div class="support" part="support" role="group" aria-labelledby="support-title">
    ${headingView(view, words.title, 'support-title')}
    <p class="muted" id="support-hint">${words.hint}</p>
    <textarea id="summary" part="summary" rows="8" dir="auto" aria-label=${words.summary} aria-describedby="support-hint"
      .value=${live(draft)} @input=${({ target }: InputEvent) => support.edit((target as HTMLTextAreaElement).value)}></textarea>
    <div class="actions">
      ${sendView(view, draft)}
      <button type="button" class=${run || url ? 'secondary' : 'primary'} part="copy-summary" @click=${support.copy}>${words.copy}</button>
      <button type="button" class="quiet" part="close-support" @click=${support.close}>${words.close}</button>
    </div>
  </div>`;
}

/** The host's own way, or else a mail, or a page. */
function sendView({ support, words }: View, draft: string): TemplateResult | typeof nothing {
  const { url, run } = support.offer;
  const { give, mail, page } = words.support;
  if (run) return html`<button type="button" class="primary" part="send-summary" @click=${support.give}>${give}</button>`;
  if (!url) return nothing;
  const isMail = url.startsWith('mailto:');
  return html`<a class="button primary" part="send-summary" href=${withBody(url, draft)} target=${isMail ? nothing : '_blank'} rel="noopener"
    @click=${support.give}>${isMail ? mail : page}</a>`;
}
