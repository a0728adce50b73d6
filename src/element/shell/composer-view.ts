import { html, nothing, svg, type TemplateResult } from 'lit';
import type { Composer } from './composer.js';
import type { BoxWords } from '../../words/words.js';

/** How the box stands: empty, with examples to try; after an answer as one quiet line, until something stands in it. */
export interface BoxState {
  placeholder: string | null;
  examples: readonly string[];
  isReading: boolean;
}

/** So many lines of what is typed after an answer are seen at once. */
const MOST_LINES = 6;

/** The box to paste into, with its suggestions, its button, and the way to choose a file. */
export function composerView(composer: Composer, words: BoxWords, { placeholder, examples, isReading }: BoxState): TemplateResult {
  const { around, text, problem } = composer;
  const list = around?.suggestions.list;
  const again = around?.again;
  const isLine = again && !problem && (isReading || !text);
  return html`<div class="box${again ? ' again' : ''}${isLine ? ' line' : ''}${around?.isWanted ? ' wanted' : ''}">
    <label for="box" part="label">${again ?? words.label}</label>
    <p id="hint" class="small muted">${words.hint}</p>
    <div class="ask">
      <textarea id="box" part="box" rows=${isLine ? 1 : again ? Math.min(text.split('\n').length, MOST_LINES) : 3} dir="auto" spellcheck="false" autocomplete="off" autocapitalize="off"
        aria-describedby=${problem ? 'problem hint' : 'hint'} aria-invalid=${problem ? 'true' : nothing}
        aria-autocomplete="list" aria-controls=${list?.isOpen ? 'suggestions' : nothing} aria-activedescendant=${list?.activeId ?? nothing}
        placeholder=${again ?? placeholder ?? words.placeholder} .value=${text}
        @focus=${composer.woken} @blur=${composer.closeSuggestions} @input=${composer.typed} @paste=${composer.pasted} @keydown=${composer.pressed}></textarea>
      ${around?.filePlace.render(composer.chosen)}
    </div>
    ${list?.render()}
    <p id="problem" part="problem" ?hidden=${!problem}>${problem}</p>
    <div class="actions">
      <button type="button" class="primary" part="button" aria-keyshortcuts="Control+Enter Meta+Enter" @mousedown=${keepFocus} @click=${composer.submit}>${words.ask}</button>
      <button type="button" class="plain" part="choose-file" @click=${composer.chooseFile}><svg viewBox="0 0 24 24" aria-hidden="true">${svg`<path d=${CLIP} />`}</svg><span class="hear">${words.file.choose}</span></button>
    </div>
    ${again || (text && !isReading) || problem || !examples.length ? nothing : examplesView(composer, words, examples)}
  </div>`;
}

/** Answered at one press. */
function examplesView({ tried }: Composer, { examples: { label } }: BoxWords, examples: readonly string[]): TemplateResult {
  return html`<div class="actions" role="group" aria-labelledby="examples"><span id="examples" class="small muted">${label}</span>
    ${examples.map((one) => html`<button type="button" class="chip" part="example" @click=${tried}>${one}</button>`)}</div>`;
}

/** A paper clip. */
const CLIP = 'M19.5 11.5 12 19a4.6 4.6 0 0 1-6.5-6.5l8-8a3.1 3.1 0 0 1 4.4 4.4L10 16.8a1.6 1.6 0 0 1-2.3-2.3l7-7';

/** A press with the mouse leaves the focus in the box. */
function keepFocus(event: Event): void {
  event.preventDefault();
}
