import { html, nothing, type TemplateResult } from 'lit';
import { opinionOf, type ShownAs } from '../../conversation.js';
import type { DrawnTurn } from '../../drawn-turn.js';
import { icon } from '../icon.js';
import type { Choose } from '../rows.js';

const VERDICTS = ['yes', 'partly', 'no'] as const;

/** Asks whether the answer helped; where it did not, what follows is loaded. */
export function feedbackView(drawn: DrawnTurn, shown: ShownAs<'match'>, level: number, choose: Choose): TemplateResult {
  const { turn, words } = drawn;
  const { ask, verdicts } = words.feedback;
  const { reason } = shown.match;
  const opinion = opinionOf(turn);
  return html`<div class="feedback" part="feedback" role="group" aria-labelledby="feedback-ask">
    <p id="feedback-ask">${ask}</p>
    <div class="verdicts">
      ${VERDICTS.map(
        (verdict) =>
          html`<button type="button" part="verdict" aria-pressed=${opinion?.verdict === verdict} @click=${() => drawn.late(({ rate }) => rate(drawn, { verdict }))}>${verdicts[verdict]}</button>`,
      )}
      <button type="button" class="icon" part="copy-link" @click=${() => drawn.late(({ copyLink }) => copyLink(drawn, reason.id))}>${icon('link')}<span>${words.link.copy}</span></button>
    </div>
    ${opinion && opinion.verdict !== 'yes' ? drawn.later?.helpedNot(drawn, shown, opinion, level, choose) : nothing}
  </div>`;
}
