import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import type { Why, Words } from '../../../../words/words.js';
import type { Opinion, OpinionChange, ShownAs } from '../../conversation.js';
import type { DrawnTurn } from '../../drawn-turn.js';
import { reasonLinks, reasonsOf, type Choose } from '../rows.js';
import { rate } from './rate.js';

const WHYS: readonly Why[] = ['wrong-reason', 'unclear', 'no-help', 'other'];
const LONGEST_NOTE = 500;
/** How many other reasons are offered where the answer did not help. */
const MOST_NEXT = 3;

type Rate = (change: OpinionChange) => void;

/** Where the answer did not help: the next best reasons and support, and last what was wrong. */
export function helpedNotView(drawn: DrawnTurn, shown: ShownAs<'match'>, opinion: Opinion, level: number, choose: Choose): TemplateResult {
  return html`${nextView(drawn, shown, level, choose)}${opinion.isSent ? nothing : surveyView(drawn.words, opinion, (change) => rate(drawn, change))}`;
}

function nextView({ turn, words, askSupport }: DrawnTurn, { match, others }: ShownAs<'match'>, level: number, choose: Choose): TemplateResult {
  const { reason } = match;
  // What was judged before is not offered again.
  const ids = [...others.map((one) => one.reason.id), ...(reason.related ?? [])].filter((id) => id !== reason.id && !Object.hasOwn(turn.opinions, id));
  const reasons = reasonsOf(turn.kb, ids).slice(0, MOST_NEXT);
  return html`<div class="next">
    ${reasons.length ? html`<div class="heading" role="heading" aria-level=${level + 1}>${words.helpedNot.next}</div>${reasonLinks(reasons, turn, words, choose)}` : nothing}
    <div class="actions"><button type="button" part="ask-support" @click=${askSupport}>${words.support.ask}</button></div>
  </div>`;
}

function surveyView({ helpedNot: words }: Words, opinion: Opinion, change: Rate): TemplateResult {
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
