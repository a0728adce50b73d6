import { html, nothing, type TemplateResult } from 'lit';
import { matchesOf } from '../../../core/answer.js';
import type { Words } from '../../../words/words.js';
import type { ShownAs, Turn } from '../conversation.js';
import { actionView } from './action-view.js';
import { reasonLinks, reasonsOf, type Choose } from './choices.js';
import { headingView, titleView } from './headings.js';
import type { Offers } from './offers.js';

/** Help where no reason is sure enough: which text would, what comes near, and support. */
export function unknownView(
  turn: Turn,
  shown: ShownAs<'unknown'>,
  words: Words['unknown'],
  level: number,
  { offer, press }: Offers,
  choose: Choose,
): TemplateResult {
  const ids = matchesOf(shown).map(({ reason }) => reason.id);
  const nearest = reasonsOf(turn.kb, ids);
  return html`
    ${titleView(level, words.title)}
    <p>${words.text}</p>
    <p><code dir="ltr">${words.example}</code></p>
    <p>${words.exampleAfter}</p>
    ${nearest.length ? html`${headingView(level, words.nearest)}${reasonLinks(nearest, turn, choose)}` : nothing}
    <p>${words.supportAfter}</p>
    <div class="actions">${actionView(offer('contact-support'), undefined, 'secondary', press)}</div>`;
}
