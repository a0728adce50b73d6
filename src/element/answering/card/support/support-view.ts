import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import type { SupportWords } from '../../../../words/words.js';
import type { Draft } from '../../conversation.js';
import type { Offer } from '../actions.js';
import { titleView } from '../headings.js';
import { icon } from '../icon.js';
import { withBody } from './summary.js';
import type { SupportActs } from './support.js';

/** The ticks that there are: for IP address and domain, where one is known, and for English, where the interface is not. */
export interface Offered {
  isSenderOffered: boolean;
  isEnglishOffered: boolean;
}

/** The hand-off to a human, in the answer's place: exactly what goes out, to read and change, then the ways to send it. Nothing goes out by itself. */
export function supportView(
  { text, hasSender, isEnglish = false }: Draft,
  { isSenderOffered, isEnglishOffered }: Offered,
  words: SupportWords,
  level: number,
  offer: Offer,
  acts: SupportActs,
): TemplateResult {
  const { edit, tick, speakEnglish, copy, give, close } = acts;
  return html`<div class="answer" part="support" role="group" aria-labelledby="title">
    <p class="trail"><button type="button" part="close-support" @click=${close}>${icon('back')}${words.back}</button></p>
    ${titleView(level, words.ask)}
    <p id="support-hint">${words.hint}</p>
    <textarea id="summary" class="summary" part="summary" rows="10" dir="auto" aria-label=${words.summary} aria-describedby="support-hint"
      .value=${live(text)} @input=${({ target }: InputEvent) => edit((target as HTMLTextAreaElement).value)}></textarea>
    ${isSenderOffered ? tickView('include-sender', words.include, words.includeWhy, hasSender, tick) : nothing}
    ${isEnglishOffered ? tickView('in-english', words.inEnglish, '', isEnglish, speakEnglish) : nothing}
    <div class="actions main">
      ${sendView(text, words, offer, give)}
      <button type="button" class=${offer.run || offer.url ? 'secondary' : 'primary'} part="copy-summary" @click=${copy}>${icon('copy')}${words.copy}</button>
    </div>
  </div>`;
}

function tickView(part: string, label: string, why: string, isTicked: boolean, tick: (isTicked: boolean) => void): TemplateResult {
  return html`<label class="tick"><input type="checkbox" part=${part} .checked=${live(isTicked)} @change=${({ target }: Event) => tick((target as HTMLInputElement).checked)}>
    <span>${label}${why ? html`<br><span class="small muted">${why}</span>` : nothing}</span></label>`;
}

/** The host's own way, or else a mail, or a page. */
function sendView(draft: string, words: SupportWords, { url, run }: Offer, give: SupportActs['give']): TemplateResult | typeof nothing {
  if (run) return html`<button type="button" class="primary" part="send-summary" @click=${give}>${words.give}</button>`;
  if (!url) return nothing;
  const isMail = url.startsWith('mailto:');
  return html`<a class="button primary" part="send-summary" href=${withBody(url, draft)} target=${isMail ? nothing : '_blank'} rel="noopener"
    @click=${give}>${isMail ? words.mail : words.page}</a>`;
}
