import { html, svg, type TemplateResult } from 'lit';
import type { Match } from '../core/answer.js';
import { supportView } from './action-view.js';
import type { View } from './view.js';
import type { Verdict } from './words.js';

const MOUTHS: Readonly<Record<Verdict, string>> = { yes: 'M8 14q4 4 8 0', partly: 'M8 15.5h8', no: 'M8 16.5q4 -4 8 0' };
const VERDICTS = ['yes', 'partly', 'no'] as const;

/** Asks once whether the answer helped; then thanks, and where it did not, shows the way to support. */
export function feedbackView(view: View, match: Match): TemplateResult {
  const { ask, verdicts, thanks, sorry } = view.words.feedback;
  if (view.verdict) {
    return html`<div class="feedback" part="feedback">
      <p id="thanks" tabindex="-1">${view.verdict === 'yes' ? thanks : sorry}</p>
      ${view.verdict === 'yes' ? '' : supportView(view, match)}
    </div>`;
  }
  return html`<div class="feedback" part="feedback" role="group" aria-labelledby="feedback-ask">
    <p id="feedback-ask">${ask}</p>
    <div class="faces">
      ${VERDICTS.map((verdict) => html`<button type="button" class="quiet face" @click=${() => view.rate(verdict)}>
        ${faceView(verdict)}${verdicts[verdict]}
      </button>`)}
    </div>
  </div>`;
}

function faceView(verdict: Verdict): TemplateResult {
  return html`<svg viewBox="0 0 24 24" aria-hidden="true">
    <circle cx="12" cy="12" r="10" /><path d="M9 9v.5M15 9v.5" />${svg`<path d=${MOUTHS[verdict]} />`}
  </svg>`;
}
