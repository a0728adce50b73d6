/** HTML as text, for pages that are written when building. Elements draw with lit instead. */
import { LINK } from '../knowledge/link.js';
import { textOf } from '../knowledge/rich-text.js';
import type { Inline, RichText } from '../knowledge/schema.js';

/** HTML that may be written as it is: made by `markup`, or of text that is escaped already. */
export class Html {
  readonly text: string;
  constructor(text: string) {
    this.text = text;
  }
  toString(): string {
    return this.text;
  }
}

type Value = string | number | Html | undefined | readonly Value[];

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };

function write(value: Value): string {
  if (value === undefined) return '';
  if (value instanceof Html) return value.text;
  if (typeof value === 'object') return value.map(write).join('');
  return String(value).replace(/[&<>"']/g, (character) => ENTITIES[character]!);
}

/** A template of HTML: what is put into it is escaped, unless it is HTML itself; attributes have to be quoted. */
export function markup(strings: TemplateStringsArray, ...values: Value[]): Html {
  return new Html(strings.reduce((text, string, index) => text + write(values[index - 1]) + string));
}

/** Rich text as HTML, with the same elements and links as in the widget; captured values as where there are none. */
export function richHtml(text: RichText): Html {
  return markup`${(typeof text === 'string' ? [text] : text).map(inline)}`;
}

function inline(piece: Inline): Html | string {
  const said = textOf(piece);
  if (typeof piece === 'string') return said;
  if ('b' in piece) return markup`<strong>${said}</strong>`;
  if ('code' in piece) return markup`<code dir="ltr">${said}</code>`;
  if ('v' in piece) return markup`<bdi>${said}</bdi>`;
  if (!LINK.test(piece.href)) return said;
  return markup`<a href="${piece.href}" rel="noopener noreferrer">${said}</a>`;
}
