import { html, nothing, type TemplateResult } from 'lit';
import type { Composer } from './composer.js';
import type { BoxWords } from '../../words/words.js';

/** How the box stands: empty, with examples to try; after an answer as one quiet line, until something stands in it. */
export interface BoxState {
  placeholder: string | null;
  examples: string;
  isReading: boolean;
}

/** The box to paste into, with its suggestions, its button, and the way to choose a file. */
export function composerView(composer: Composer, words: BoxWords, { placeholder, examples, isReading }: BoxState): TemplateResult {
  const { around, text, problem } = composer;
  const list = around?.suggestions.list;
  const again = around?.again;
  const hint = around?.hint;
  const isLine = again && !problem && !hint && (isReading || !text);
  return html`<div class="box ${around?.state} ${isLine ? 'line' : ''}">
    <label for="box" part="label">${again || words.label}</label>
    <p id="hint" class="small muted">${hint ?? words.hint}</p>
    <div class="ask">
      <textarea id="box" part="box" rows=${isLine ? 1 : 3} dir=${text && 'auto'} spellcheck="false" autocomplete="off"
        aria-describedby=${problem ? 'problem hint' : 'hint'} aria-invalid=${problem ? 'true' : nothing}
        aria-autocomplete="list" aria-controls=${list?.isOpen ? 'suggestions' : nothing} aria-activedescendant=${list?.activeId ?? nothing}
        placeholder=${again || (placeholder ?? words.placeholder)} .value=${text}
        @focus=${composer.woken} @blur=${composer.closeSuggestions} @input=${composer.typed} @paste=${composer.pasted} @keydown=${composer.pressed}></textarea>
      ${around?.filePlace.render(composer.chosen)}
    </div>
    ${list?.render()}
    <p id="problem" part="problem" ?hidden=${!problem}>${problem}</p>
    <div class="actions">
      <button type="button" class="primary" part="button" @mousedown=${keepFocus} @click=${composer.submit}>${words.ask}</button>
      <button type="button" class="plain" part="choose-file" @click=${composer.chooseFile}>${words.file.choose}</button>
    </div>
    ${again || (text && !isReading) || problem || !examples ? nothing : examplesView(composer, words, examples)}
  </div>`;
}

/** Answered at one press. */
function examplesView({ tried }: Composer, { examples: { label } }: BoxWords, given: string): TemplateResult {
  return html`<div class="actions" role="group" aria-labelledby="examples"><span id="examples" class="small muted">${label}</span>
    ${given.split('|').map((one) => html`<button type="button" class="chip" part="example" dir="auto" @click=${tried}>${one}</button>`)}</div>`;
}

/** A press with the mouse leaves the focus in the box. */
function keepFocus(event: Event): void {
  event.preventDefault();
}
