import { html, type TemplateResult } from 'lit';
import type { Words } from '../../../words/words.js';
import { isPicture } from '../reading/text-file.js';

/** How far a long text is read, with the way to stop. */
export function progressView({ counting: words, reading }: Words, asked: string | File, share: number, cancel: () => void): TemplateResult {
  return html`<div class="reading" part="reading">
    <progress aria-label=${typeof asked !== 'string' && isPicture(asked) ? reading : words.label} max="1" .value=${share}></progress>
    <span class="muted">${words.progress(share)}</span>
    <button type="button" class="secondary" part="cancel" @click=${cancel}>${words.cancel}</button>
  </div>`;
}
