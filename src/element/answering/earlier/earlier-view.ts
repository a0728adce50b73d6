import { html, nothing, type TemplateResult } from 'lit';
import type { Turn } from '../conversation.js';
import { headlineOf } from '../headline.js';
import type { Words } from '../../../words/words.js';

/** How much of an earlier paste is shown. */
const BEGINNING = 80;

/** The messages asked before, folded to a line each; a press takes it up again. */
export function earlierView(words: Words, level: number, earlier: readonly Turn[], reopen: (turn: Turn) => void): TemplateResult | typeof nothing {
  if (!earlier.length) return nothing;
  const time = new Intl.DateTimeFormat(words.lang, { timeStyle: 'short' });
  return html`<div class="earlier" part="earlier">
    <div class="heading" role="heading" aria-level=${level}>${words.transcript.earlier}</div>
    <ul role="list">${earlier.map(
      (turn) => html`<li><button type="button" class="quiet" part="earlier-turn" @click=${() => reopen(turn)}>
      <span class="headline">${headlineOf(turn, words)}</span>
      <span class="muted"><bdi>${turn.file ?? firstWordsOf(turn)}</bdi> <time>${time.format(turn.at)}</time></span>
    </button></li>`,
    )}</ul>
  </div>`;
}

function firstWordsOf({ trail, step }: Turn): string {
  const { text } = trail[0] ?? step;
  const line = text
    .slice(0, BEGINNING * 2)
    .replace(/\s+/g, ' ')
    .trim();
  return line.length > BEGINNING ? `${line.slice(0, BEGINNING)}…` : line;
}
