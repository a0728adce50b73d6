import { html, type TemplateResult } from 'lit';
import type { Inline, RichText } from '../knowledge/schema.js';

/** Gives the text of a captured value, or undefined where there is none. */
export type ValueOf = (name: string) => string | undefined;

/** Rich text as text nodes and a few fixed elements; nothing in it is ever read as HTML. */
export function richText(text: RichText, valueOf: ValueOf): TemplateResult {
  return html`${typeof text === 'string' ? text : text.map((piece) => inline(piece, valueOf))}`;
}

function inline(piece: Inline, valueOf: ValueOf): TemplateResult | string {
  if (typeof piece === 'string') return piece;
  if ('b' in piece) return html`<strong>${piece.b}</strong>`;
  if ('code' in piece) return html`<code>${piece.code}</code>`;
  if ('v' in piece) return html`<bdi>${valueOf(piece.v) || piece.or}</bdi>`;
  // A host's own `knowledge` has not passed the schema.
  if (!piece.href.startsWith('https://')) return piece.a;
  return html`<a href=${piece.href} target="_blank" rel="noopener noreferrer">${piece.a}</a>`;
}
