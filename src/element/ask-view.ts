import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import type { Words } from './words.js';

/** What the box shows, and what it calls. */
export interface AskView {
  words: Words;
  text: string;
  placeholder: string | null;
  /** What is missing; empty where nothing is. */
  problem: string;
  canStartOver: boolean;
  focused(): void;
  typed(text: string, isPasted: boolean): void;
  submit(): void;
  startOver(): void;
}

const PASTED: readonly string[] = ['insertFromPaste', 'insertFromDrop'];

/** The box to paste into, with its button. */
export function askView({ words, text, placeholder, problem, canStartOver, focused, typed, submit, startOver }: AskView): TemplateResult {
  // At `input`, not at `paste`: by now the browser has put the pasted text into the box.
  const onInput = ({ target, inputType }: InputEvent) => typed((target as HTMLTextAreaElement).value, PASTED.includes(inputType));
  const onKeydown = (event: KeyboardEvent) => {
    if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey) || event.isComposing) return;
    event.preventDefault();
    event.stopPropagation(); // in a mail app the same keys may send the mail
    submit();
  };
  return html`
    <label for="box" part="label">${words.label}</label>
    <p id="hint" class="muted">${words.hint}</p>
    <textarea id="box" part="box" rows="4" dir="auto" spellcheck="false" autocomplete="off" autocapitalize="off"
      aria-describedby=${problem ? 'problem hint' : 'hint'} aria-invalid=${problem ? 'true' : nothing}
      placeholder=${placeholder ?? words.placeholder} .value=${live(text)}
      @focus=${focused} @input=${onInput} @keydown=${onKeydown}></textarea>
    <p id="problem" class="problem" part="problem" ?hidden=${!problem}>${problem}</p>
    <div class="actions">
      <button type="button" class="primary" part="button" aria-keyshortcuts="Control+Enter Meta+Enter"
        @mousedown=${keepFocus} @click=${submit}>${words.ask}</button>
      ${canStartOver ? html`<button type="button" class="quiet" part="start-over" @click=${startOver}>${words.startOver}</button>` : nothing}
    </div>`;
}

/** A press with the mouse leaves the focus in the box. */
function keepFocus(event: Event): void { event.preventDefault(); }
