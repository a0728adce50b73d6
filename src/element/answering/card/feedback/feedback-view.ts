import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import type { Why, Words } from '../../../../words/words.js';
import { opinionOf, type Opinion, type OpinionChange, type ShownAs } from '../../conversation.js';
import type { DrawnTurn } from '../../drawn-turn.js';
import { copyLink } from '../copy-link.js';
import { icon } from '../icon.js';
import { reasonLinks, reasonsOf, type Choose } from '../rows.js';
import { rate } from './rate.js';

const VERDICTS = ['yes', 'partly', 'no'] as const;
const WHYS: readonly Why[] = ['wrong-reason', 'unclear', 'no-help', 'other'];
const LONGEST_NOTE = 500;
/** How many other reasons are offered where the answer did not help. */
const MOST_NEXT = 3;

type Rate = (change: OpinionChange) => void;

/** Asks whether the answer helped; where it did not, shows the next best reasons and support, and asks what was wrong last. */
export function feedbackView(drawn: DrawnTurn, shown: ShownAs<'match'>, level: number, choose: Choose): TemplateResult {
  const { turn, words } = drawn;
  const { ask, verdicts } = words.feedback;
  const { reason } = shown.match;
  const opinion = opinionOf(turn);
  const change: Rate = (given) => rate(drawn, given);
  return html`<div class="feedback" part="feedback" role="group" aria-labelledby="feedback-ask">
    <p id="feedback-ask">${ask}</p>
    <div class="verdicts">
      ${VERDICTS.map(
        (verdict) =>
          html`<button type="button" part="verdict" aria-pressed=${opinion?.verdict === verdict} @click=${() => change({ verdict })}>${verdicts[verdict]}</button>`,
      )}
      <button type="button" class="icon" part="copy-link" @click=${() => copyLink(drawn, reason.id)}>${icon('link')}<span>${words.link.copy}</span></button>
    </div>
    ${opinion && opinion.verdict !== 'yes' ? html`${nextView(drawn, shown, level, choose)}${opinion.isSent ? nothing : surveyView(words, opinion, change)}` : nothing}
  </div>`;
}

/** What may help in the answer's place. */
function nextView({ turn, words, askSupport }: DrawnTurn, { match, others }: ShownAs<'match'>, level: number, choose: Choose): TemplateResult {
  const { reason } = match;
  const ids = [...others.map((one) => one.reason.id), ...(reason.related ?? [])].filter((id) => id !== reason.id);
  const reasons = reasonsOf(turn.kb, ids).slice(0, MOST_NEXT);
  return html`<div class="next">
    ${reasons.length ? html`<div class="heading" role="heading" aria-level=${level + 1}>${words.feedback.next}</div>${reasonLinks(reasons, turn, words, choose)}` : nothing}
    <div class="actions"><button type="button" part="ask-support" @click=${askSupport}>${words.support.ask}</button></div>
  </div>`;
}

function surveyView({ feedback: words }: Words, opinion: Opinion, change: Rate): TemplateResult {
  return html`<fieldset class="whys">
      <legend>${words.why}</legend>
      ${WHYS.map((why) => html`<label class="tick"><input type="radio" name="why" .checked=${live(opinion.why === why)} @change=${() => change({ why })}><span>${words.whys[why]}</span></label>`)}
      ${opinion.why === 'no-help' ? html`<p>${words.noHelp}</p>` : nothing}
    </fieldset>
    <div class="note"><label for="note">${words.note}</label>
      <div><input type="text" id="note" maxlength=${LONGEST_NOTE} autocomplete="off" .value=${live(opinion.note ?? '')} @input=${({ target }: InputEvent) => change({ note: (target as HTMLInputElement).value })}>
      <button type="button" part="send-feedback" @click=${() => change({ isSent: true })}>${words.send}</button></div>
    </div>`;
}
