import { html, nothing, type LitElement, type TemplateResult } from 'lit';

/** The place to drop a file, shown while one is over the element. */
export class DropPlace {
  #element: LitElement;
  #label: () => string;
  #isShown = false;

  constructor(element: LitElement, label: () => string) {
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

  render(): TemplateResult | typeof nothing {
    return this.#isShown ? html`<div class="drop" aria-hidden="true">${this.#label()}</div>` : nothing;
  }

  #show(isShown: boolean): void {
    if (this.#isShown === isShown) return;
    this.#isShown = isShown;
    this.#element.requestUpdate();
  }
}
