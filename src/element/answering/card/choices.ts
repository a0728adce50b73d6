import { html, nothing, type TemplateResult } from 'lit';
import { reasonById } from '../../../knowledge/reason-by-id.js';
import type { KnowledgeBase, Reason } from '../../../knowledge/schema.js';
import type { Words } from '../../../words/words.js';
import { addressOf } from '../address-of.js';
import { languageOf, type Turn } from '../conversation.js';

/** Shows these reasons instead: one as the answer, several as a choice, none as unknown; `reply` is what the person pressed. */
export type Choose = (reasons: readonly string[], reply: string) => void;

/** The choice that led here, with the way back. */
export function repliedView({ trail, step }: Turn, { back, transcript }: Words, goBack: () => void): TemplateResult | typeof nothing {
  if (!trail.length) return nothing;
  return html`<p class="replied"><button type="button" class="quiet back" part="back" @click=${goBack}>
    <svg viewBox="0 0 16 16" aria-hidden="true"><path d="M10 3 5 8l5 5" /></svg>${back}
  </button>${step.reply ? html`<span><span class="muted">${transcript.replied}</span> <bdi>${step.reply}</bdi></span>` : nothing}</p>`;
}

/** A quick reply, with a line on what follows from it, or what tells it from the others. */
export interface Reply {
  label: string;
  note?: string | undefined;
  reasons: readonly string[];
}

/** Quick replies, each leading to one or more reasons; the last one, in the language of the interface, to none of them. */
export function repliesView(options: readonly Reply[], optionsLang: string, last: string, { lang: lastLang }: Words, choose: Choose): TemplateResult {
  const button = ({ label, note, reasons }: Reply, kind: string, lang: string) =>
    html`<li><button type="button" class=${kind} part="option" lang=${lang} dir="auto" @click=${() => choose(reasons, label)}>
      ${label}${note ? html`<span class="note">${note}</span>` : nothing}
    </button></li>`;
  return html`<ul class="options" role="list">
    ${options.map((reply) => button(reply, 'option', optionsLang))}
    ${button({ label: last, reasons: [] }, 'option quiet', lastLang)}
  </ul>`;
}

/** Links to reasons: a press shows them here; opened in a new tab, the page's address leads there. */
export function reasonLinks(reasons: readonly Reason[], { kb }: Turn, choose: Choose): TemplateResult {
  const follow = (event: MouseEvent, { id, title }: Reason) => {
    if (event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    choose([id], title);
  };
  return html`<ul class="links" role="list" lang=${languageOf(kb)} dir="auto">
    ${reasons.map((reason) => html`<li><a part="related" href=${addressOf(reason.id)} @click=${(event: MouseEvent) => follow(event, reason)}>${reason.title}</a></li>`)}
  </ul>`;
}

/** The reasons of these ids, each once, those that the knowledge base has. */
export function reasonsOf(kb: KnowledgeBase, ids: readonly string[]): Reason[] {
  return [...new Set(ids.flatMap((id) => reasonById(kb, id) ?? []))];
}
