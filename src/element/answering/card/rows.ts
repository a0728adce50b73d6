import { html, nothing, type TemplateResult } from 'lit';
import { reasonById } from '../../../knowledge/reason-by-id.js';
import type { KnowledgeBase, Reason } from '../../../knowledge/schema.js';
import type { Words } from '../../../words/words.js';
import { addressOf } from '../address-of.js';
import type { Turn } from '../conversation.js';
import { speechOf, type Speech } from '../speech.js';
import { icon } from './icon.js';

/** Shows these reasons instead: one as the answer, several as a choice, none as unknown; `reply` is what the person pressed. */
export type Choose = (reasons: readonly string[], reply: string) => void;

/** The way back to before a choice, and what was chosen, unless the title says the same. */
export function trailView({ trail, step: { reply: chosen, shown } }: Turn, { back }: Words, goBack: () => void): TemplateResult | typeof nothing {
  if (!trail.length) return nothing;
  const reply = shown.status === 'match' && shown.match.reason.title === chosen ? undefined : chosen;
  return html`<p class="trail"><button type="button" part="back" @click=${goBack}>${icon('back')}${back}</button>${reply ? html`<bdi>${reply}</bdi>` : nothing}</p>`;
}

/** What a row of a list to choose from says: in a few words, and in a line below what follows from it, or what tells it from the others. */
export function rowView(label: string, note?: string): TemplateResult {
  return html`<span><span class="said">${label}</span>${note ? html`<span class="small">${note}</span>` : nothing}</span>${icon('chevron')}`;
}

export interface Reply {
  label: string;
  note?: string | undefined;
  reasons: readonly string[];
  speech: Speech;
}

/** Quick replies, each leading to one or more reasons; the last one, in the language of the interface, to none of them, where it is needed. */
export function repliesView(options: readonly Reply[], last: string | undefined, { lang, dir }: Words, choose: Choose): TemplateResult {
  const row = ({ label, note, reasons, speech }: Reply, kind: string) =>
    html`<li><button type="button" class="row ${kind}" part="option" lang=${speech.lang} dir=${speech.dir} @click=${() => choose(reasons, label)}>${rowView(label, note)}</button></li>`;
  return html`<ul class="rows" role="list">
    ${options.map((reply) => row(reply, ''))}
    ${last === undefined ? nothing : row({ label: last, reasons: [], speech: { lang, dir } }, 'neither')}
  </ul>`;
}

/** Links to reasons, with what tells each from the others: a press shows them here; opened in a new tab, the page's address leads there. */
export function reasonLinks(reasons: readonly Reason[], { kb }: Turn, { choose: { tell: says } }: Words, choose: Choose): TemplateResult {
  const follow = (event: MouseEvent, { id, title }: Reason) => {
    if (event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    choose([id], title);
  };
  const link = (reason: Reason) => {
    const { id, title, tell } = reason;
    const { lang, dir } = speechOf(kb, reason);
    return html`<li lang=${lang} dir=${dir}><a class="row" part="related" href=${addressOf(id)} @click=${(event: MouseEvent) => follow(event, reason)}>${rowView(title, tell && says(tell))}</a></li>`;
  };
  return html`<ul class="rows" role="list">${reasons.map(link)}</ul>`;
}

/** The reasons of these ids, each once, those that the knowledge base has. */
export function reasonsOf(kb: KnowledgeBase, ids: readonly string[]): Reason[] {
  return [...new Set(ids.flatMap((id) => reasonById(kb, id) ?? []))];
}
