import { html, nothing, type TemplateResult } from 'lit';
import type { Captures } from '../../core/answer.js';
import type { TallyGroup } from '../../core/many/tally.js';
import type { Action, Reason } from '../../knowledge/schema.js';
import type { Offer } from './card/actions.js';
import type { Opinion, OpinionChange, Turn } from './conversation.js';
import { addressOf } from './links/address-of.js';
import type { Words } from '../../words/words.js';

/** What an action is offered for: it fills the host's URL templates. */
export interface OfferedFor {
  reason?: string | undefined;
  recipient?: string | undefined;
}

/** What the parts of an answer need to be drawn, and what they call when something is pressed. */
export interface View {
  words: Words;
  /** The language of the knowledge base's texts. */
  contentLang: string;
  turn: Turn;
  /** The paste that was answered. */
  text: string;
  /** The `aria-level` of the answer's title. */
  level: number;
  opinion: Opinion | undefined;
  /** The summary for support while it is being written. */
  draft: string | undefined;
  /** The text of a captured value, from the paste or else from the host's context. */
  valueOf(name: string, captures: Captures): string | undefined;
  offer(action: Action, about?: OfferedFor): Offer;
  reason(id: string): Reason | undefined;
  /** Shows these reasons instead: one as the answer, several as a choice, none as unknown; `reply` is what the person pressed. */
  choose(ids: readonly string[], reply: string): void;
  /** Explains one group of a tally by its example. */
  explain(group: TallyGroup): void;
  back(): void;
  press(event: Event, offer: Offer, reason: string | undefined): void;
  rate(change: OpinionChange): void;
  askSupport(): void;
  support: {
    offer: Offer;
    edit(draft: string): void;
    copy(): void;
    give(event: Event): void;
    close(): void;
  };
  copyLink(reason: string): void;
  copyRecipients(group: TallyGroup): void;
  saveCsv(groups: readonly TallyGroup[], isAll: boolean): void;
  /** Puts the message back into the box. */
  edit(): void;
  /** Goes to the box for another message. */
  another(): void;
}

/** The title of an answer; takes the focus when a choice led to it. */
export function titleView({ level, contentLang }: View, text: string, isContent = false): TemplateResult {
  return html`<div id="title" class="title" part="title" role="heading" aria-level=${level} tabindex="-1" lang=${isContent ? contentLang : nothing} dir=${isContent ? 'auto' : nothing}>${text}</div>`;
}

/** A heading inside an answer, one level below its title. */
export function headingView({ level }: View, text: string, id?: string): TemplateResult {
  return html`<div class="heading" id=${id ?? nothing} role="heading" aria-level=${level + 1} tabindex=${id ? -1 : nothing}>${text}</div>`;
}

/** The way back to what was shown before a choice. */
export function backView({ turn, words, back }: View): TemplateResult | typeof nothing {
  if (!turn.trail.length) return nothing;
  return html`<button type="button" class="quiet back" part="back" @click=${back}>
    <svg viewBox="0 0 16 16" aria-hidden="true"><path d="M10 3 5 8l5 5" /></svg>${words.back}
  </button>`;
}

/** Quick replies, each leading to one or more reasons; the last one to none of them. */
export function repliesView(
  { choose, contentLang, words }: View,
  options: readonly { label: string; reasons: readonly string[] }[],
  last?: string,
): TemplateResult {
  const button = (label: string, ids: readonly string[], kind: string, lang: string) =>
    html`<li><button type="button" class=${kind} part="option" lang=${lang} dir="auto" @click=${() => choose(ids, label)}>${label}</button></li>`;
  return html`<ul class="options" role="list">
    ${options.map(({ label, reasons }) => button(label, reasons, 'option', contentLang))}
    ${last === undefined ? nothing : button(last, [], 'option quiet', words.lang)}
  </ul>`;
}

/** Links to reasons: a press shows them here; opened in a new tab, the page's address leads there. */
export function reasonLinks({ choose, contentLang }: View, reasons: readonly Reason[]): TemplateResult {
  const follow = (event: MouseEvent, { id, title }: Reason) => {
    if (event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    choose([id], title);
  };
  return html`<ul class="links" role="list" lang=${contentLang} dir="auto">
    ${reasons.map((reason) => html`<li><a part="related" href=${addressOf(reason.id)} @click=${(event: MouseEvent) => follow(event, reason)}>${reason.title}</a></li>`)}
  </ul>`;
}
