import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import type { SupportWords } from '../../../../words/words.js';
import type { Offer } from '../actions.js';
import { headingView } from '../headings.js';
import { withBody } from './summary.js';
import type { SupportActs } from './support.js';

/** The hand-off to a human: the summary to read and change, then the ways to send it. Nothing goes out by itself. */
export function supportView(draft: string, words: SupportWords, level: number, offer: Offer, { edit, copy, give, close }: SupportActs): TemplateResult {
  return html`<div class="support" part="support" role="group" aria-labelledby="support-title">
    ${headingView(level, words.title, 'support-title')}
    <p class="muted" id="support-hint">${words.hint}</p>
    <textarea id="summary" part="summary" rows="8" dir="auto" aria-label=${words.summary} aria-describedby="support-hint"
      .value=${live(draft)} @input=${({ target }: InputEvent) => edit((target as HTMLTextAreaElement).value)}></textarea>
    <div class="actions">
      ${sendView(draft, words, offer, give)}
      <button type="button" class=${offer.run || offer.url ? 'secondary' : 'primary'} part="copy-summary" @click=${copy}>${words.copy}</button>
      <button type="button" class="quiet" part="close-support" @click=${close}>${words.close}</button>
    </div>
  </div>`;
}

/** The host's own way, or else a mail, or a page. */
function sendView(draft: string, words: SupportWords, { url, run }: Offer, give: SupportActs['give']): TemplateResult | typeof nothing {
  if (run) return html`<button type="button" class="primary" part="send-summary" @click=${give}>${words.give}</button>`;
  if (!url) return nothing;
  const isMail = url.startsWith('mailto:');
  return html`<a class="button primary" part="send-summary" href=${withBody(url, draft)} target=${isMail ? nothing : '_blank'} rel="noopener"
    @click=${give}>${isMail ? words.mail : words.page}</a>`;
}
