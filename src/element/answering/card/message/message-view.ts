import { html, nothing, type TemplateResult } from 'lit';
import { matchesOf, type Evidence } from '../../../../core/answer.js';
import { excerpt, markSpans, type Piece } from './excerpt.js';
import type { Shown, Turn } from '../../conversation.js';
import type { Words } from '../../../../words/words.js';

/** How many of the strongest pieces the excerpt shows; the whole message marks them all. */
const SHOWN = 3;
/** A paste up to this many characters is shown whole: an excerpt would hardly be shorter. */
const SHORT = 240;
/** The whole of a longer message is not drawn: its beginning is, and what decided stands in the excerpt. */
const MOST_DRAWN = 50_000;
/** Longer ones are no joy in a box. */
const MOST_EDITED = 5_000;

/** The paste, with the pieces that decided marked; a long one folded to an excerpt around them. */
export function messageView({ file, step: { shown, text } }: Turn, words: Words, edit: () => void): TemplateResult | typeof nothing {
  if (!text) return html`<p class="muted">${words.transcript.linked}</p>`;
  if (shown.status === 'tally') return file ? html`<p class="muted file">${file}</p>` : nothing;
  const evidence = evidenceOf(shown);
  const { yours, marked } = words.transcript;
  return html`<div class="evidence" part="evidence">
    <p class="muted whose"><span>${file ? html`<bdi>${file}</bdi>: ` : nothing}${evidence.length ? marked : yours}</span>
      ${text.length <= MOST_EDITED ? html`<button type="button" class="link" part="edit" @click=${edit}>${words.transcript.edit}</button>` : nothing}</p>
    ${text.length <= SHORT ? wholeView(text, evidence) : foldedView(text, evidence, words)}
  </div>`;
}

function foldedView(text: string, evidence: readonly Evidence[], words: Words): TemplateResult {
  return html`
    ${piecesView(evidence.length ? excerpt(text, evidence.slice(0, SHOWN)) : beginning(text))}
    <details><summary>${words.wholeMessage}</summary>
      <div class="scroll" role="group" tabindex="0" aria-label=${words.message}>${wholeView(text.slice(0, MOST_DRAWN), evidence)}</div></details>`;
}

/** The pieces that decided; of several candidates, which often share a sign, the strongest first. */
function evidenceOf(shown: Exclude<Shown, { status: 'tally' }>): Evidence[] {
  if (shown.status === 'unknown') return [];
  return shown.status === 'match'
    ? shown.match.evidence
    : matchesOf(shown)
        .flatMap(({ evidence }) => evidence)
        .sort((a, b) => b.strength - a.strength);
}

function beginning(text: string): Piece[] {
  return [{ kind: 'plain', text: text.slice(0, SHORT).trimEnd() }, { kind: 'gap' }];
}

const wholeView = (text: string, evidence: readonly Evidence[]) => piecesView(markSpans(text, evidence));

/** White space counts here, so the pieces stand without any between them. */
function piecesView(pieces: readonly Piece[]): TemplateResult {
  return html`<blockquote class="quote" dir="auto" translate="no">${pieces.map(pieceView)}</blockquote>`;
}

function pieceView(piece: Piece, index: number): TemplateResult | string {
  if (piece.kind === 'gap') return index ? ' … ' : '… ';
  return piece.kind === 'mark' ? html`<mark part="mark">${piece.text}</mark>` : piece.text;
}
