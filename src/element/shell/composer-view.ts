import { html, nothing, type TemplateResult } from 'lit';
import type { Composer } from './composer.js';

/** What the box is shown with. */
export interface ComposerView {
  placeholder: string | null;
  canStartOver: boolean;
  isSmall: boolean;
}

/** The box to paste into, with its suggestions, its button, and the way to choose a file. */
export function composerView(composer: Composer, { placeholder, canStartOver, isSmall }: ComposerView): TemplateResult {
  const { host, text, problem } = composer;
  const words = host.words();
  const around = host.around();
  const suggestions = around?.suggestions;
  return html`<div class=${isSmall ? 'composer small' : 'composer'}>
    <label for="box" part="label">${words.label}</label>
    <p id="hint" class="muted">${words.hint}</p>
    <div class="ask">
      <textarea id="box" part="box" rows=${isSmall ? 2 : 4} dir="auto" spellcheck="false" autocomplete="off" autocapitalize="off"
        aria-describedby=${problem ? 'problem hint' : 'hint'} aria-invalid=${problem ? 'true' : nothing}
        aria-autocomplete="list" aria-controls=${suggestions?.isOpen ? 'suggestions' : nothing} aria-activedescendant=${suggestions?.activeId ?? nothing}
        placeholder=${placeholder ?? words.placeholder} .value=${text}
        @focus=${host.load} @blur=${composer.closeSuggestions} @input=${composer.typed} @paste=${composer.pasted} @keydown=${composer.pressed}></textarea>
      ${around?.dropPlace.render()}
    </div>
    <p id="problem" part="problem" ?hidden=${!problem}>${problem}</p>
    <div class="actions">
      <button type="button" class="primary" part="button" aria-keyshortcuts="Control+Enter Meta+Enter" @mousedown=${keepFocus} @click=${composer.submit}>${words.ask}</button>
      <button type="button" class="quiet" part="choose-file" @click=${host.chooseFile}>${words.file.choose}</button>
      ${canStartOver ? html`<button type="button" class="quiet" part="start-over" @click=${host.startOver}>${words.startOver}</button>` : nothing}
    </div>
    ${suggestions?.render()}
  </div>`;
}

/** A press with the mouse leaves the focus in the box. */
export function keepFocus(event: Event): void {
  event.preventDefault();
}
