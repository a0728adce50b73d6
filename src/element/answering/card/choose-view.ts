import { html, nothing, type TemplateResult } from 'lit';
import type { Words } from '../../../words/words.js';
import type { ShownAs, Turn } from '../conversation.js';
import { headlineOf } from '../headline.js';
import { speechOf } from '../speech.js';
import { titleView } from './headings.js';
import { reasonsOf, repliesView, type Choose } from './rows.js';

/** The question that tells the candidates apart, or the candidates themselves, as quick replies. */
export function chooseView(turn: Turn, { candidates, question }: ShownAs<'choose'>, words: Words, level: number, choose: Choose): TemplateResult {
  const { tell, neither, unsure } = words.choose;
  const { kb } = turn;
  const asked = speechOf(kb, question);
  const isKnown = (reasons: readonly string[]) => reasons.some((id) => candidates.some(({ reason }) => reason.id === id)) || reasonsOf(kb, reasons).length > 0;
  const leading = question?.options.filter(({ reasons }) => isKnown(reasons));
  const options = leading
    ? leading.map(({ label, then, reasons }) => ({ label, note: then, reasons, speech: asked }))
    : candidates.map(({ reason }) => ({ label: reason.title, note: reason.tell && tell(reason.tell), reasons: [reason.id], speech: speechOf(kb, reason) }));
  const last = !leading ? neither(options.length) : leading.some((option) => option.unsure) ? undefined : unsure;
  return html`
    ${titleView(level, headlineOf(turn, words), question && asked)}
    ${question?.hint ? html`<p class="hint muted" lang=${asked.lang} dir=${asked.dir}>${question.hint}</p>` : nothing}
    ${repliesView(options, last, words, choose)}`;
}
