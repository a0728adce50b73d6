import { html, nothing, type TemplateResult } from 'lit';
import type { Composer } from './composer.js';
import type { BoxWords } from '../../words/words.js';

/** The box to paste into, small once there is an answer, with its suggestions, its button, and the way to choose a file. */
export function composerView(composer: Composer, words: BoxWords, placeholder: string | null): TemplateResult {
  const { around, text, problem } = composer;
  const suggestions = around?.suggestions.list;
  const isSmall = around?.isAnswered;
  return html`<div class=${isSmall ? 'composer small' : 'composer'}>
    <label for="box" part="label">${words.label}</label>
    <p id="hint" class="muted">${words.hint}</p>
    <div class="ask">
      <textarea id="box" part="box" rows=${isSmall ? 2 : 4} dir="auto" spellcheck="false" autocomplete="off" autocapitalize="off"
        aria-describedby=${problem ? 'problem hint' : 'hint'} aria-invalid=${problem ? 'true' : nothing}
        aria-autocomplete="list" aria-controls=${suggestions?.isOpen ? 'suggestions' : nothing} aria-activedescendant=${suggestions?.activeId ?? nothing}
        placeholder=${placeholder ?? words.placeholder} .value=${text}
        @focus=${composer.woken} @blur=${composer.closeSuggestions} @input=${composer.typed} @paste=${composer.pasted} @keydown=${composer.pressed}></textarea>
      ${around?.filePlace.render(composer.chosen)}
    </div>
    <p id="problem" part="problem" ?hidden=${!problem}>${problem}</p>
    <div class="actions">
      <button type="button" class="primary" part="button" aria-keyshortcuts="Control+Enter Meta+Enter" @mousedown=${keepFocus} @click=${composer.submit}>${words.ask}</button>
      <button type="button" class="quiet" part="choose-file" @click=${composer.chooseFile}>${words.file.choose}</button>
      ${isSmall || text ? html`<button type="button" class="quiet" part="start-over" @click=${composer.startOver}>${words.startOver}</button>` : nothing}
    </div>
    ${suggestions?.render()}
  </div>`;
}

/** A press with the mouse leaves the focus in the box. */
function keepFocus(event: Event): void {
  event.preventDefault();
}
