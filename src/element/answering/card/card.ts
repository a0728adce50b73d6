import { html, nothing, type TemplateResult } from 'lit';
import { keyed } from 'lit/directives/keyed.js';
import { matchesOf } from '../../../core/answer.js';
import type { Reason } from '../../../knowledge/schema.js';
import { fixerOf, futilityOf } from '../../../words/advice.js';
import { actionView, actionsView } from './action-view.js';
import type { Shown } from '../conversation.js';
import { feedbackView } from './feedback-view.js';
import { messageView } from './message-view.js';
import { richText } from './rich-text-view.js';
import { supportView } from './support-view.js';
import { tallyView } from './tally-view.js';
import { backView, headingView, reasonLinks, repliesView, titleView, type View } from '../view.js';

type Of<Status extends Shown['status']> = Extract<Shown, { status: Status }>;

/** How many similar reasons are offered below an answer. */
const SIMILAR = 4;

/** The card for what is shown of a message: what was pasted, what the person chose, the answer, and what comes next. */
export function answerCard(view: View): TemplateResult {
  const { turn, words } = view;
  const card = html`<section class="card" part="card" aria-labelledby="title">
    ${messageView(view)}
    ${repliedView(view)}
    ${contentView(view, turn.step.shown)}
    ${supportView(view)}
    <p class="done" part="done" ?hidden=${!turn.done}>${turn.done}</p>
    <div class="next">
      <button type="button" class="quiet" part="another" @click=${view.another}>${turn.step.shown.status === 'unknown' ? words.unknown.paste : words.transcript.another}</button>
      ${turn.step.shown.status === 'match' ? linkButton(view, turn.step.shown.match.reason.id) : nothing}
    </div>
  </section>`;
  // Drawn anew for each answer, so that nothing of the last one stays open.
  return html`${keyed(turn.step.shown, card)}`;
}

function linkButton({ words, copyLink }: View, reason: string): TemplateResult {
  return html`<button type="button" class="quiet" part="copy-link" @click=${() => copyLink(reason)}>${words.link.copy}</button>`;
}

function contentView(view: View, shown: Shown): TemplateResult {
  switch (shown.status) {
    case 'match':
      return matchView(view, shown);
    case 'choose':
      return chooseView(view, shown);
    case 'unknown':
      return unknownView(view, shown);
    case 'tally':
      return tallyView(view, shown.tally);
  }
}

/** What the person chose to get here, with the way back. */
function repliedView(view: View): TemplateResult | typeof nothing {
  const { turn, words } = view;
  if (!turn.trail.length) return nothing;
  return html`<p class="replied">${backView(view)}${turn.step.reply ? html`<span><span class="muted">${words.transcript.replied}</span> <bdi>${turn.step.reply}</bdi></span>` : nothing}</p>`;
}

function matchView(view: View, { match, others }: Of<'match'>): TemplateResult {
  const { reason } = match;
  const { words, contentLang } = view;
  const valueOf = (name: string) => view.valueOf(name, match.captures);
  const similar = [...others.map((one) => one.reason.id), ...(reason.related ?? [])].filter((id) => id !== reason.id);
  const futility = futilityOf(reason);
  const futile = futility && words.futile[futility];
  return html`
    ${titleView(view, reason.title, true)}
    ${badgesView(view, reason)}
    <p class="explanation" lang=${contentLang} dir="auto">${richText(reason.explanation, valueOf)}</p>
    ${futile ? html`<p class="futile" part="futile">${futile}</p>` : nothing}
    ${headingView(view, words.likelyCause)}
    <p class="cause" lang=${contentLang} dir="auto">${richText(reason.cause, valueOf)}</p>
    ${headingView(view, words.steps)}
    <ol class="steps" lang=${contentLang} dir="auto">${reason.steps.map((step) => html`<li>${richText(step, valueOf)}</li>`)}</ol>
    ${actionsView(view, match)}
    ${similarView(view, similar)}
    ${feedbackView(view)}`;
}

function badgesView({ words }: View, reason: Reason): TemplateResult {
  const { permanence } = reason;
  return html`<ul class="badges" role="list">
    <li class="badge ${permanence}" part="badge permanence">${words.permanence[permanence]}</li>
    <li class="badge" part="badge who">${fixerOf(reason, words)}</li>
  </ul>`;
}

function similarView(view: View, ids: readonly string[]): TemplateResult | typeof nothing {
  const reasons = known(view, ids).slice(0, SIMILAR);
  return reasons.length ? html`<details class="similar"><summary>${view.words.similar}</summary>${reasonLinks(view, reasons)}</details>` : nothing;
}

function chooseView(view: View, { candidates, question }: Of<'choose'>): TemplateResult {
  const { contentLang, words } = view;
  const { title, which, neither } = words.choose;
  const options = question
    ? question.options.filter(({ reasons }) => reasons.some((id) => candidates.some(({ reason }) => reason.id === id) || view.reason(id)))
    : candidates.map(({ reason }) => ({ label: reason.title, reasons: [reason.id] }));
  return html`
    ${titleView(view, title)}
    <p class="question" lang=${question ? contentLang : nothing} dir="auto">${question?.ask ?? which}</p>
    ${question?.hint ? html`<p class="muted" lang=${contentLang} dir="auto">${question.hint}</p>` : nothing}
    ${repliesView(view, options, neither(options.length))}`;
}

function unknownView(view: View, shown: Of<'unknown'>): TemplateResult {
  const { title, text, example, exampleAfter, nearest, supportAfter } = view.words.unknown;
  const reasons = known(
    view,
    matchesOf(shown).map(({ reason }) => reason.id),
  );
  return html`
    ${titleView(view, title)}
    <p>${text}</p>
    <p><code dir="ltr">${example}</code></p>
    <p>${exampleAfter}</p>
    ${reasons.length ? html`${headingView(view, nearest)}${reasonLinks(view, reasons)}` : nothing}
    <p>${supportAfter}</p>
    <div class="actions">${actionView(view, view.offer('contact-support'), undefined, 'secondary')}</div>`;
}

/** The reasons of these ids, each once, those that the knowledge base has. */
function known(view: View, ids: readonly string[]): Reason[] {
  return [...new Set(ids)].flatMap((id) => view.reason(id) ?? []);
}
