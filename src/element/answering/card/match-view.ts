import { html, nothing, type TemplateResult } from 'lit';
import { furtherOf, futileLine } from '../../../words/advice.js';
import type { ShownAs } from '../conversation.js';
import type { DrawnTurn } from '../drawn-turn.js';
import { namedTitle } from '../headline.js';
import { speechOf } from '../speech.js';
import { actionView } from './action-view.js';
import { badgesView } from './badges-view.js';
import { partView, titleView } from './headings.js';
import { copyNoteView, noteView } from './note-view.js';
import { offersOf } from './offers.js';
import { richText } from './rich-text-view.js';

/** What is drawn around the answer of a reason: the way back before its title, what was pasted and the feedback after it. */
export type Around = Record<'trail' | 'message' | 'feedback', TemplateResult | typeof nothing>;

/** The answer of one reason: what happened and what to press on one screen, then the steps, why, and what it was read from. */
export function matchView(drawn: DrawnTurn, { match }: ShownAs<'match'>, level: number, { trail, message, feedback }: Around): TemplateResult {
  const { turn, words } = drawn;
  const { reason, captures } = match;
  const { context, kb } = turn;
  const speech = speechOf(kb, reason);
  const { lang, dir } = speech;
  const known: Record<string, string | undefined> = { person: context.personName, recipient: context.recipient };
  const valueOf = (name: string) => captures[name] ?? known[name];
  const named = namedTitle(turn, match);
  const futile = futileLine(reason, words);
  const { offer, press } = offersOf(drawn);
  const recipient = captures['recipient'];
  const button = actionView(offer(reason.action, reason.id, recipient), reason.id, 'primary', press);
  const isCopied = !button && reason.action === 'contact-admin' && reason.forAdmin !== undefined;
  const main = isCopied ? copyNoteView(drawn, reason, 'primary') : button;
  const further = furtherOf(reason).flatMap((action) => actionView(offer(action, reason.id, recipient), reason.id, 'link', press) ?? []);
  return html`
    <div class="answer">
      ${trail}
      ${titleView(level, named ? html`${named[0]}<bdi class="address">${named[1]}</bdi>${named[2]}` : reason.title, speech)}
      ${badgesView(reason, words)}
      <p class="explanation" lang=${lang} dir=${dir}>${richText(reason.explanation, valueOf)}</p>
      ${main ? html`<div class="actions main">${main}</div>` : nothing}
      ${futile ? html`<p class="small muted" part="futile">${futile}</p>` : nothing}
    </div>
    ${partView(
      level,
      words.steps,
      html`<ol class="steps" lang=${lang} dir=${dir}>${reason.steps.map((step) => html`<li>${richText(step, valueOf)}</li>`)}</ol>
        ${further.length ? html`<p class="further">${words.alsoPossible} ${further}</p>` : nothing}`,
    )}
    ${noteView(drawn, reason, level, isCopied)}
    ${partView(level, words.likelyCause, html`<p class="cause" lang=${lang} dir=${dir}>${richText(reason.cause, valueOf)}</p>`)}
    ${message}
    ${feedback}`;
}
