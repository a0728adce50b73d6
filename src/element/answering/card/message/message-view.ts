import { html, nothing, type TemplateResult } from 'lit';
import { matchesOf, type Evidence } from '../../../../core/answer.js';
import { excerpt, markSpans, type Piece } from './excerpt.js';
import type { Shown, Turn } from '../../conversation.js';
import type { Words } from '../../../../words/words.js';
import { foldView, partView } from '../headings.js';
import { quoteView } from './quote-view.js';

/** How many of the strongest pieces the excerpt shows; the whole message marks them all. */
const SHOWN = 3;
/** A paste up to this many characters is shown whole: an excerpt would hardly be shorter. */
const SHORT = 240;
/** The whole of a longer message is not drawn: its beginning is, and what decided stands in the excerpt. */
const MOST_DRAWN = 50_000;

/** The paste, with the pieces that decided marked; of a long one an excerpt around them, and the whole folded. Nothing where a link led here. */
export function messageView({ file, picture, step: { shown, text } }: Turn, words: Words, level: number): TemplateResult | typeof nothing {
  if (!text || shown.status === 'tally') return nothing;
  const evidence = evidenceOf(shown);
  const heading = file ? html`${words.yourMessage} <bdi class="file">${file}</bdi>` : words.yourMessage;
  return partView(
    level,
    heading,
    html`<div class="evidence" part="evidence">${text.length <= SHORT && !picture ? wholeView(text, evidence) : foldedView(text, evidence, words)}</div>`,
  );
}

function foldedView(text: string, evidence: readonly Evidence[], words: Words): TemplateResult {
  const whole = html`<div class="scroll" role="group" tabindex="0" aria-label=${words.message}>${wholeView(text.slice(0, MOST_DRAWN), evidence)}</div>`;
  return html`${quoteView(evidence.length ? excerpt(text, evidence.slice(0, SHOWN)) : beginning(text))}${foldView(words.wholeMessage, whole)}`;
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

const wholeView = (text: string, evidence: readonly Evidence[]) => quoteView(markSpans(text, evidence));
