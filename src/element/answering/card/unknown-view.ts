import { html, nothing, type TemplateResult } from 'lit';
import type { Words } from '../../../words/words.js';
import type { ShownAs } from '../conversation.js';
import type { DrawnTurn } from '../drawn-turn.js';
import { headlineOf } from '../headline.js';
import { actionView } from './action-view.js';
import { foldView, partView, titleView } from './headings.js';
import { offersOf, type Offers } from './offers.js';
import { reasonLinks, reasonsOf, type Choose } from './rows.js';

/** Where no reason is sure enough: what comes near, which text would tell and where it stands, and support. */
export function unknownView(drawn: DrawnTurn, { nearest }: ShownAs<'unknown'>, level: number, choose: Choose): TemplateResult {
  const { turn, words } = drawn;
  const reasons = reasonsOf(
    turn.kb,
    nearest.map(({ reason }) => reason.id),
  );
  const { text, example, none } = words.unknown;
  const wanted = html`<p class="explanation">${text} <code dir="ltr">${example}</code></p>`;
  const ways = waysView(words, level, offersOf(drawn));
  return reasons.length
    ? html`<div class="answer">${titleView(level, headlineOf(turn, words))}${reasonLinks(reasons, turn, words, choose)}</div>
      ${foldView(none, html`<div class="ways">${wanted}${ways}</div>`)}`
    : html`<div class="answer">${titleView(level, headlineOf(turn, words))}${wanted}</div>${ways}`;
}

/** Where the server's reply stands in the usual programs, and support. */
function waysView({ unknown: { where, places, supportBefore } }: Words, level: number, { offer, press }: Offers): TemplateResult {
  const folds = places.map(({ name, steps }) => foldView(name, html`<ol class="steps">${steps.map((step) => html`<li>${step}</li>`)}</ol>`));
  return html`
    ${partView(level, where, html`<div class="folds">${folds}</div>`)}
    <div class="actions"><span class="small muted">${supportBefore}</span>${actionView(offer('contact-support'), undefined, 'secondary', press) ?? nothing}</div>`;
}
