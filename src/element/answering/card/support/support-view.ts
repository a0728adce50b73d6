import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import type { SupportWords } from '../../../../words/words.js';
import type { Draft } from '../../conversation.js';
import type { Offer } from '../actions.js';
import { titleView } from '../headings.js';
import { icon } from '../icon.js';
import { withBody } from './summary.js';
import type { SupportActs } from './support.js';

/** The hand-off to a human, in the answer's place: exactly what goes out, to read and change, then the ways to send it. Nothing goes out by itself. */
export function supportView(
  { text, hasSender }: Draft,
  isTickOffered: boolean,
  words: SupportWords,
  level: number,
  offer: Offer,
  acts: SupportActs,
): TemplateResult {
  const { edit, tick, copy, give, close } = acts;
  return html`<div class="answer" part="support" role="group" aria-labelledby="title">
    <p class="trail"><button type="button" part="close-support" @click=${close}>${icon('back')}${words.back}</button></p>
    ${titleView(level, words.ask)}
    <p id="support-hint">${words.hint}</p>
    <textarea id="summary" class="summary" part="summary" rows="10" dir="auto" aria-label=${words.summary} aria-describedby="support-hint"
      .value=${live(text)} @input=${({ target }: InputEvent) => edit((target as HTMLTextAreaElement).value)}></textarea>
    ${isTickOffered ? tickView(words, hasSender, tick) : nothing}
    <div class="actions main">
      ${sendView(text, words, offer, give)}
      <button type="button" class=${offer.run || offer.url ? 'secondary' : 'primary'} part="copy-summary" @click=${copy}>${icon('copy')}${words.copy}</button>
    </div>
  </div>`;
}

function tickView({ include, includeWhy }: SupportWords, hasSender: boolean, tick: SupportActs['tick']): TemplateResult {
  return html`<label class="tick"><input type="checkbox" part="include-sender" .checked=${live(hasSender)} @change=${({ target }: Event) => tick((target as HTMLInputElement).checked)}>
    <span>${include}<br><span class="small muted">${includeWhy}</span></span></label>`;
}

/** The host's own way, or else a mail, or a page. */
function sendView(draft: string, words: SupportWords, { url, run }: Offer, give: SupportActs['give']): TemplateResult | typeof nothing {
  if (run) return html`<button type="button" class="primary" part="send-summary" @click=${give}>${words.give}</button>`;
  if (!url) return nothing;
  const isMail = url.startsWith('mailto:');
  return html`<a class="button primary" part="send-summary" href=${withBody(url, draft)} target=${isMail ? nothing : '_blank'} rel="noopener"
    @click=${give}>${isMail ? words.mail : words.page}</a>`;
}
