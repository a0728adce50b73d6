import { html, nothing, svg, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import type { Opinion, OpinionChange } from '../../conversation.js';
import type { Verdict, Why, Words } from '../../../../words/words.js';

const MOUTHS: Readonly<Record<Verdict, string>> = { yes: 'M8 14q4 4 8 0', partly: 'M8 15.5h8', no: 'M8 16.5q4 -4 8 0' };
const VERDICTS = ['yes', 'partly', 'no'] as const;
const WHYS: readonly Why[] = ['wrong-reason', 'unclear', 'no-help', 'other'];
const LONGEST_NOTE = 500;

type Rate = (change: OpinionChange) => void;

/** Asks once whether the answer helped; then thanks, and where it did not, asks what was missing and shows the way to support. */
export function feedbackView(opinion: Opinion | undefined, { feedback: words, support }: Words, rate: Rate, askSupport: () => void): TemplateResult {
  if (!opinion) return facesView(words, rate);
  const isHappy = opinion.verdict === 'yes';
  return html`<div class="feedback" part="feedback">
    <p id="thanks" tabindex="-1">${isHappy || opinion.isSent ? words.thanks : words.sorry}</p>
    ${isHappy || opinion.isSent ? nothing : detailsView(words, opinion, rate)}
    ${
      isHappy
        ? nothing
        : html`<div class="actions">
      ${opinion.isSent ? nothing : html`<button type="button" class="secondary" part="send-feedback" @click=${() => rate({ isSent: true })}>${words.send}</button>`}
      <button type="button" class="secondary" part="ask-support" @click=${askSupport}>${support.ask}</button>
    </div>`
    }
  </div>`;
}

function facesView({ ask, verdicts }: Words['feedback'], rate: Rate): TemplateResult {
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

function detailsView(words: Words['feedback'], opinion: Opinion, rate: Rate): TemplateResult {
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
