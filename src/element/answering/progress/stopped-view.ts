import { html, type TemplateResult } from 'lit';
import type { Words } from '../../../words/words.js';

/** How much of a text is shown, to tell which it is. */
const BEGINNING = 80;

/** A long text or a file whose reading was stopped: too long for the box, it stays here, with the way to read it after all. */
export function stoppedView({ ask: label }: Words, stopped: string | File, ask: () => void): TemplateResult {
  const beginning = typeof stopped === 'string' ? `${stopped.trimStart().slice(0, BEGINNING)}…` : stopped.name;
  return html`<div class="reading" part="stopped">
    <bdi class="muted">${beginning}</bdi>
    <button type="button" class="secondary" part="read-after-all" @click=${ask}>${label}</button>
  </div>`;
}
