import { html, nothing, type TemplateResult } from 'lit';
import type { Evidence } from '../core/answer.js';
import { excerpt, markSpans, type Piece } from './excerpt.js';
import { headingView, type View } from './view.js';

/** How many of the strongest pieces the excerpt shows; the whole message marks them all. */
const SHOWN = 3;
/** A paste up to this many characters is shown whole: an excerpt would hardly be shorter. */
const SHORT = 240;

/** The paste with the pieces that decided, marked; a long one as an excerpt. */
export function evidenceView(view: View, evidence: readonly Evidence[]): TemplateResult | typeof nothing {
  if (!evidence.length) return nothing;
  const { text, words } = view;
  const whole = piecesView(markSpans(text, evidence));
  return html`
    <div class="evidence" part="evidence">
      ${headingView(view, words.evidence)}
      ${text.length <= SHORT ? whole : html`
        ${piecesView(excerpt(text, evidence.slice(0, SHOWN)))}
        <details><summary>${words.wholeMessage}</summary>
          <div class="scroll" role="group" tabindex="0" aria-label=${words.message}>${whole}</div></details>`}
    </div>`;
}

/** White space counts here, so the pieces stand without any between them. */
function piecesView(pieces: readonly Piece[]): TemplateResult {
  return html`<blockquote class="quote" dir="auto" translate="no">${pieces.map(pieceView)}</blockquote>`;
}

function pieceView(piece: Piece, index: number): TemplateResult | string {
  if (piece.kind === 'gap') return index ? ' … ' : '… ';
  return piece.kind === 'mark' ? html`<mark part="mark">${piece.text}</mark>` : piece.text;
}
