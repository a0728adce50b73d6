import { html, nothing, type TemplateResult } from 'lit';
import type { Captures, Match } from '../core/answer.js';
import type { Action, Reason } from '../knowledge/schema.js';
import type { Offer } from './actions.js';
import type { Verdict, Words } from './words.js';

/** What the parts of an answer need to be drawn, and what they call when something is pressed. */
export interface View {
  words: Words;
  /** The paste that was answered. */
  text: string;
  /** The `aria-level` of the answer's title. */
  level: number;
  /** True where the person came here by a choice. */
  canGoBack: boolean;
  verdict: Verdict | undefined;
  /** The text of a captured value, from the paste or else from the host's context. */
  valueOf(name: string, captures: Captures): string | undefined;
  offer(action: Action, match?: Match): Offer;
  reason(id: string): Reason | undefined;
  /** Shows these reasons instead: one as the answer, several as a choice, none as unknown. */
  choose(ids: readonly string[]): void;
  back(): void;
  press(event: Event, offer: Offer, reason: string | undefined): void;
  rate(verdict: Verdict): void;
}

/** The title of an answer; takes the focus when a choice led to it. */
export function titleView({ level }: View, text: string): TemplateResult {
  return html`<div id="title" class="title" part="title" role="heading" aria-level=${level} tabindex="-1">${text}</div>`;
}

/** A heading inside an answer, one level below its title. */
export function headingView({ level }: View, text: string): TemplateResult {
  return html`<div class="heading" role="heading" aria-level=${level + 1}>${text}</div>`;
}

/** The way back to what was shown before a choice. */
export function backView({ canGoBack, words, back }: View): TemplateResult | typeof nothing {
  if (!canGoBack) return nothing;
  return html`<button type="button" class="quiet back" part="back" @click=${back}>
    <svg viewBox="0 0 16 16" aria-hidden="true"><path d="M10 3 5 8l5 5" /></svg>${words.back}
  </button>`;
}

/** Buttons one below the other, each leading to one or more reasons. */
export function optionsView({ choose }: View, options: readonly { label: string; reasons: readonly string[] }[], last?: string): TemplateResult {
  const button = (label: string, ids: readonly string[], kind: string) =>
    html`<li><button type="button" class=${kind} part="option" @click=${() => choose(ids)}>${label}</button></li>`;
  return html`<ul class="options" role="list">
    ${options.map(({ label, reasons }) => button(label, reasons, 'option'))}
    ${last === undefined ? nothing : button(last, [], 'option quiet')}
  </ul>`;
}
