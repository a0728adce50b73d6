import { html, type TemplateResult } from 'lit';
import type { Piece } from './excerpt.js';

/**
 * Pieces of a message; white space counts here, so they stand without any between them. Each line has its own direction (`unicode-bidi: plaintext`):
 * the numbers of an English reply would else be out of order on an Arabic page.
 */
export function quoteView(pieces: readonly Piece[]): TemplateResult {
  return html`<blockquote class="quote" translate="no">${pieces.map(pieceView)}</blockquote>`;
}

function pieceView(piece: Piece, index: number): TemplateResult | string {
  if (piece.kind === 'break') return '\n';
  if (piece.kind === 'gap') return index ? ' … ' : '… ';
  return piece.kind === 'mark' ? html`<mark part="mark">${piece.text}</mark>` : piece.text;
}
