import { html, nothing, type TemplateResult } from 'lit';
import { icon } from './icon.js';
import type { Speech } from '../speech.js';

/** Levels that `aria-level` takes in an answer: its headings are one below its title. */
const MOST_LEVELS = 6;
const USUAL_LEVEL = 2;

/** The level of an answer's title for what the host set. */
export function titleLevel(set: number): number {
  return set >= 1 && set <= MOST_LEVELS ? Math.trunc(set) : USUAL_LEVEL;
}

/** The title of an answer; takes the focus when a choice led to it. `speech` is that of a text from the knowledge base. */
export function titleView(level: number, text: string | TemplateResult, speech?: Speech): TemplateResult {
  return html`<div id="title" class="title" part="title" role="heading" aria-level=${level} tabindex="-1" lang=${speech?.lang ?? nothing} dir=${speech?.dir ?? nothing}>${text}</div>`;
}

/** A part of an answer below its first screen; its heading is one level below the title, and stands beside it where there is room. */
export function partView(level: number, heading: string | TemplateResult, content: TemplateResult): TemplateResult {
  return html`<div class="part">
    <div class="heading" role="heading" aria-level=${level + 1}>${heading}</div>
    <div class="stack">${content}</div>
  </div>`;
}

/** Something folded away; `label` opens it. */
export function foldView(label: string, content: TemplateResult, { part, name, isOpen = false, toggled }: Fold = {}): TemplateResult {
  return html`<details part=${part ?? nothing} ?open=${isOpen} @toggle=${toggled}><summary aria-label=${name ?? nothing}>${icon('chevron')}${label}</summary>${content}</details>`;
}

export interface Fold {
  part?: string;
  /** For assistive technology, where the label does not say it by itself. */
  name?: string;
  isOpen?: boolean;
  toggled?: (event: Event) => void;
}
