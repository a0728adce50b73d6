import { html, type TemplateResult } from 'lit';
import { LINK } from '../../../knowledge/link.js';
import { textOf, type ValueOf } from '../../../knowledge/rich-text.js';
import type { Inline, RichText } from '../../../knowledge/schema.js';

/** Rich text as text nodes and a few fixed elements; nothing in it is ever read as HTML. */
export function richText(text: RichText, valueOf: ValueOf): TemplateResult {
  return html`${typeof text === 'string' ? text : text.map((piece) => inline(piece, valueOf))}`;
}

function inline(piece: Inline, valueOf: ValueOf): TemplateResult | string {
  const said = textOf(piece, valueOf);
  if (typeof piece === 'string') return said;
  if ('b' in piece) return html`<strong>${said}</strong>`;
  if ('code' in piece) return html`<code dir="ltr">${said}</code>`;
  if ('v' in piece) return html`<bdi>${said}</bdi>`;
  // A host's own `knowledge` has not passed the schema.
  if (!LINK.test(piece.href)) return said;
  return html`<a href=${piece.href} target="_blank" rel="noopener noreferrer">${said}</a>`;
}
