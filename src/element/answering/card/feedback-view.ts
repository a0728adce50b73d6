import { html, nothing, svg, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import type { Opinion } from '../conversation.js';
import type { View } from '../view.js';
import type { Verdict, Why } from '../../../words/words.js';

const MOUTHS: Readonly<Record<Verdict, string>> = { yes: 'M8 14q4 4 8 0', partly: 'M8 15.5h8', no: 'M8 16.5q4 -4 8 0' };
const VERDICTS = ['yes', 'partly', 'no'] as const;
const WHYS: readonly Why[] = ['wrong-reason', 'unclear', 'no-help', 'other'];
const LONGEST_NOTE = 500;

/** Asks once whether the answer helped; then thanks, and where it did not, asks what was missing and shows the way to support. */
export function feedbackView(view: View): TemplateResult {
  const { opinion } = view;
  const words = view.words.feedback;
  if (!opinion) return facesView(view);
  const isHappy = opinion.verdict === 'yes';
  return html`<div class="feedback" part="feedback">
    <p id="thanks" tabindex="-1">${isHappy || opinion.isSent ? words.thanks : words.sorry}</p>
    ${isHappy || opinion.isSent ? nothing : detailsView(view, opinion)}
    ${isHappy ? nothing : helpView(view, opinion)}
  </div>`;
}

function helpView({ rate, askSupport, words }: View, { isSent }: Opinion): TemplateResult {
  return html`<div class="actions">
    ${isSent ? nothing : html`<button type="button" class="secondary" part="send-feedback" @click=${() => rate({ isSent: true })}>${words.feedback.send}</button>`}
    <button type="button" class="secondary" part="ask-support" @click=${askSupport}>${words.support.ask}</button>
  </div>`;
}

function facesView({ rate, words }: View): TemplateResult {
  const { ask, verdicts } = words.feedback;
  return html`<div class="feedback" part="feedback" role="group" aria-labelledby="feedback-ask">
    <p id="feedback-ask">${ask}</p>
    <div class="faces">
      ${VERDICTS.map(
        (verdict) => html`<button type="button" class="quiet face" @click=${() => rate({ verdict })}>
        ${faceView(verdict)}${verdicts[verdict]}
      </button>`,
      )}
    </div>
  </div>`;
}

function detailsView({ rate, words: { feedback: words } }: View, opinion: Opinion): TemplateResult {
  return html`
    <fieldset class="whys">
      <legend>${words.why}</legend>
      ${WHYS.map((why) => html`<label class="why"><input type="radio" name="why" .checked=${live(opinion.why === why)} @change=${() => rate({ why })}>${words.whys[why]}</label>`)}
    </fieldset>
    <label class="note">${words.note}
      <input type="text" id="note" maxlength=${LONGEST_NOTE} autocomplete="off" .value=${live(opinion.note ?? '')} @input=${({ target }: InputEvent) => rate({ note: (target as HTMLInputElement).value })}>
    </label>`;
}

function faceView(verdict: Verdict): TemplateResult {
  return html`<svg viewBox="0 0 24 24" aria-hidden="true">
    <circle cx="12" cy="12" r="10" /><path d="M9 9v.5M15 9v.5" />${svg`<path d=${MOUTHS[verdict]} />`}
  </svg>`;
}
