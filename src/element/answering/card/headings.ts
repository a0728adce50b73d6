import { html, nothing, type TemplateResult } from 'lit';

/** Levels that `aria-level` takes in an answer: its headings are one below its title. */
const MOST_LEVELS = 6;
const USUAL_LEVEL = 2;

/** The level of an answer's title for what the host set. */
export function titleLevel(set: number): number {
  return set >= 1 && set <= MOST_LEVELS ? Math.trunc(set) : USUAL_LEVEL;
}

/** The title of an answer; takes the focus when a choice led to it. `lang` is that of a text from the knowledge base. */
export function titleView(level: number, text: string | TemplateResult, lang?: string): TemplateResult {
  return html`<div id="title" class="title" part="title" role="heading" aria-level=${level} tabindex="-1" lang=${lang ?? nothing} dir=${lang ? 'auto' : nothing}>${text}</div>`;
}

/** A heading inside an answer, one level below its title. */
export function headingView(level: number, text: string, id?: string): TemplateResult {
  return html`<div class="heading" id=${id ?? nothing} role="heading" aria-level=${level + 1} tabindex=${id ? -1 : nothing}>${text}</div>`;
}
