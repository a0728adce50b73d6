import { html, nothing, type LitElement, type TemplateResult } from 'lit';

/** Kinds of files that the file dialog offers. */
const KINDS = '.eml,.txt,.log,.json,.jsonl,.ndjson,.csv,.tsv,text/*,message/rfc822,application/json';

/** The ways in for files: the place to drop one, shown while one is over the element, and the browser's dialog. */
export class FilePlace {
  #element: LitElement & { readImage?: unknown };
  #label: () => string;
  #isShown = false;

  constructor(element: LitElement & { readImage?: unknown }, label: () => string) {
    this.#element = element;
    this.#label = label;
    element.addEventListener('dragover', ({ dataTransfer }) => {
      if (!dataTransfer?.types.includes('Files')) return;
      dataTransfer.dropEffect = 'copy';
      this.#show(true);
    });
    element.addEventListener('dragleave', ({ relatedTarget }) => this.#show(this.#isShown && element.contains(relatedTarget as Node | null)));
    element.addEventListener('drop', () => this.#show(false));
  }

  /** Opens the browser's dialog. */
  async choose(): Promise<void> {
    await this.#element.updateComplete;
    this.#element.renderRoot.querySelector<HTMLInputElement>('#file')?.click();
  }

  /** Draws the place to drop, and the input of the dialog; `chosen` hears its `change`. */
  render(chosen: (event: Event) => void): TemplateResult {
    return html`${this.#isShown ? html`<div class="drop" aria-hidden="true">${this.#label()}</div>` : nothing}
      <input type="file" id="file" hidden accept=${this.#element.readImage ? `${KINDS},image/*` : KINDS} @change=${chosen}>`;
  }

  #show(isShown: boolean): void {
    if (this.#isShown === isShown) return;
    this.#isShown = isShown;
    this.#element.requestUpdate();
  }
}
