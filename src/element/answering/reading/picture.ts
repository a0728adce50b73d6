import { html, type TemplateResult } from 'lit';
import type { Words } from '../../../words/words.js';
import type { ImageText, ReadImage, ReadImageOptions } from '../../settings.js';
import { excerpt, type Piece } from '../card/message/excerpt.js';
import { Problem } from '../problem.js';

/** Fewer words than these in common, and a text is another message, not a corrected one. */
const LEAST_SHARE = 0.5;
/** More doubtful words than this are not shown: then there is all of it to look through. */
const MOST_SHOWN = 8;
/** How much stands around a doubtful word, in UTF-16 units. */
const AROUND = 12;

/**
 * What was read from a picture: of a picture that is asked about now, by the host's reader, or of the last one, where a text is what was read from it,
 * corrected. Undefined for other texts. Rejects with a `Problem` where there is no text, or the browser cannot open the picture.
 */
export async function pictureOf(
  asked: string | File,
  last: ImageText | undefined,
  read: ReadImage | undefined,
  { lang, picture: words }: Words,
  { signal, onProgress }: Omit<ReadImageOptions, 'lang'>,
): Promise<ImageText | undefined> {
  if (typeof asked === 'string') return last && isCorrected(asked, last) ? last : undefined;
  if (!read) throw new Problem(words.instead);
  onProgress(0);
  const found = await read(asked, { lang, signal, onProgress }).catch((error: unknown) => {
    throw (Object(error) as Partial<DOMException>).name === 'NotSupportedError' ? new Problem(words.unsupported) : error;
  });
  signal.throwIfAborted();
  if (!found.text.trim()) throw new Problem(words.empty);
  return found;
}

const wordsIn = (text: string) => new Set(text.toLowerCase().match(/[\p{L}\p{N}]+/gu));

/** Whether a text is what was read from a picture, corrected by the person. */
function isCorrected(text: string, picture: ImageText): boolean {
  const read = wordsIn(picture.text);
  const words = [...wordsIn(text)];
  return words.filter((word) => read.has(word)).length >= words.length * LEAST_SHARE;
}

/**
 * Scrolls a box to a place of its text; where that is, the browser says of a copy with the text before it alone. The box itself keeps its text: after
 * each change Firefox scrolls to the caret, some time later.
 */
export function scrollTo(box: HTMLTextAreaElement, place: number): void {
  const { value, offsetWidth, clientHeight } = box;
  const copy = box.cloneNode() as HTMLTextAreaElement;
  Object.assign(copy.style, { position: 'absolute', visibility: 'hidden', inlineSize: `${offsetWidth}px`, blockSize: '0', minBlockSize: '0' });
  box.before(copy);
  copy.value = value.slice(0, place);
  const { scrollHeight } = copy;
  copy.remove();
  box.scrollTop = scrollHeight > clientHeight ? scrollHeight - clientHeight / 2 : 0;
}

/** What to do with a text that was read from a picture, with those of its doubtful words marked that still stand in what was asked. */
export function pictureHint({ picture: words }: Words, { text, doubtful }: ImageText, asked: string): TemplateResult {
  const spans = doubtful.filter(([start, end]) => asked.includes(text.slice(start, end))).map(([start, end]) => ({ start, end }));
  if (!spans.length || spans.length > MOST_SHOWN) return html`${words.correct}`;
  return html`${words.correct} ${words.doubtful} <span class="doubtful" part="doubtful" dir="auto" translate="no">${excerpt(text, spans, AROUND).map(pieceView)}</span>`;
}

const pieceView = (piece: Piece) =>
  piece.kind === 'mark' ? html`<mark>${piece.text}</mark>` : piece.kind === 'plain' ? piece.text.replace(/\s+/g, ' ') : ' … ';
