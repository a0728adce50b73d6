import { html, nothing, type TemplateResult } from 'lit';
import type { Composer } from './composer.js';

/** Kinds of files that the file dialog offers. */
const KINDS = '.eml,.txt,.log,.json,.jsonl,.ndjson,.csv,.tsv,text/*,message/rfc822,application/json';

/** What the box is shown with. */
export interface ComposerView { placeholder: string | null; canStartOver: boolean; isSmall: boolean }

/** The box to paste into, with its suggestions, its button, and the way to choose a file. */
export function composerView(composer: Composer, { placeholder, canStartOver, isSmall }: ComposerView): TemplateResult {
  const { host, text, problem, suggestions, active } = composer;
  const words = host.words();
  const isOpen = suggestions.reasons.length > 0;
  return html`<div class=${isSmall ? 'composer small' : 'composer'}>
    <label for="box" part="label">${words.label}</label>
    <p id="hint" class="muted">${words.hint}</p>
    <div class="ask">
      <textarea id="box" part="box" rows=${isSmall ? 2 : 4} dir="auto" spellcheck="false" autocomplete="off" autocapitalize="off"
        aria-describedby=${problem ? 'problem hint' : 'hint'} aria-invalid=${problem ? 'true' : nothing}
        aria-autocomplete="list" aria-controls=${isOpen ? 'suggestions' : nothing} aria-activedescendant=${active >= 0 ? `suggestion-${active}` : nothing}
        placeholder=${placeholder ?? words.placeholder} .value=${text}
        @focus=${host.focused} @blur=${() => composer.closeSuggestions()} @input=${composer.typed} @paste=${composer.pasted} @keydown=${composer.pressed}></textarea>
      ${isOpen ? suggestionsView(composer) : nothing}
      <div class="drop" aria-hidden="true" ?hidden=${!composer.isDropping}>${words.file.drop}</div>
    </div>
    <p id="problem" class="problem" part="problem" ?hidden=${!problem}>${problem}</p>
    <div class="actions">
      <button type="button" class="primary" part="button" aria-keyshortcuts="Control+Enter Meta+Enter"
        @mousedown=${keepFocus} @click=${composer.submit}>${words.ask}</button>
      <button type="button" class="quiet" part="choose-file" @click=${openDialog}>${words.file.choose}</button>
      <input type="file" id="file" hidden accept=${KINDS} @change=${({ target }: Event) => chosen(composer, target as HTMLInputElement)}>
      ${canStartOver ? html`<button type="button" class="quiet" part="start-over" @click=${host.startOver}>${words.startOver}</button>` : nothing}
    </div>
  </div>`;
}

/** The list of the combobox pattern (ARIA): the focus stays in the box, which names the active option. A text box of several lines may not have the role itself. */
function suggestionsView(composer: Composer): TemplateResult {
  const { suggestions: { reasons, label, contentLang }, active } = composer;
  return html`<ul id="suggestions" class="suggestions" part="suggestions" role="listbox" aria-label=${label} lang=${contentLang} dir="auto">
    ${reasons.map((reason, index) => html`<li id="suggestion-${index}" role="option" part="suggestion" aria-selected=${index === active}
      @mousedown=${keepFocus} @click=${() => composer.pick(reason)}>${reason.title}</li>`)}
  </ul>`;
}

/** A press with the mouse leaves the focus in the box. */
function keepFocus(event: Event): void { event.preventDefault(); }

function openDialog({ currentTarget }: Event): void {
  (currentTarget as Element).parentElement!.querySelector<HTMLInputElement>('#file')!.click();
}

function chosen(composer: Composer, input: HTMLInputElement): void {
  const [file] = input.files ?? [];
  input.value = ''; // the same file may be chosen again
  if (file) void composer.take(file);
}
