import { html, nothing, type TemplateResult } from 'lit';
import { foldView } from '../card/headings.js';
import { icon } from '../card/icon.js';
import type { Turn } from '../conversation.js';
import { headlineOf } from '../headline.js';
import { speechOf } from '../speech.js';
import type { Words } from '../../../words/words.js';

/** How much of an earlier paste is shown. */
const BEGINNING = 80;

/** The messages asked before, folded, unless nothing else is shown; a press takes one up again. */
export function earlierView(words: Words, earlier: readonly Turn[], isOpen: boolean, reopen: (turn: Turn) => void): TemplateResult | typeof nothing {
  if (!earlier.length) return nothing;
  const time = new Intl.DateTimeFormat(words.lang, { timeStyle: 'short' });
  const row = (turn: Turn) => html`<li><button type="button" class="row" part="earlier-turn" @click=${() => reopen(turn)}>
      <span><span class="said headline"><bdi lang=${languageOf(turn)}>${headlineOf(turn, words)}</bdi></span>
        <span class="small past"><time>${time.format(turn.at)}</time> <bdi class="cut">${turn.file ?? firstWordsOf(turn)}</bdi></span></span>${icon('chevron')}</button></li>`;
  return html`<div class="earlier">${foldView(words.earlier(earlier.length), html`<ul class="rows" role="list">${earlier.map(row)}</ul>`, { part: 'earlier', isOpen })}</div>`;
}

/** The language of a headline that is a reason's title; others are in that of the interface. */
function languageOf({ kb, step: { shown } }: Turn): string | typeof nothing {
  return shown.status === 'match' ? speechOf(kb, shown.match.reason).lang : nothing;
}

function firstWordsOf({ trail, step }: Turn): string {
  const { text } = trail[0] ?? step;
  const line = text
    .slice(0, BEGINNING * 2)
    .replace(/\s+/g, ' ')
    .trim();
  return line.length > BEGINNING ? `${line.slice(0, BEGINNING)}…` : line;
}
