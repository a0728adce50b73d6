import { html, nothing, type TemplateResult } from 'lit';
import { keyed } from 'lit/directives/keyed.js';
import type { Answer, Evidence, Match } from '../core/answer.js';
import type { Reason } from '../knowledge/schema.js';
import { futilityOf, isPressable } from './actions.js';
import { actionsView, supportView } from './action-view.js';
import { evidenceView } from './evidence-view.js';
import { feedbackView } from './feedback-view.js';
import { matchesOf } from './narrow.js';
import { richText } from './rich-text-view.js';
import { backView, headingView, optionsView, titleView, type View } from './view.js';

type Of<Status extends Answer['status']> = Extract<Answer, { status: Status }>;

/** How many similar reasons are offered below an answer. */
const SIMILAR = 4;

/** The card for an answer: a reason, a choice, or the honest "not clear". */
export function answerCard(view: View, answer: Answer): TemplateResult {
  const card = html`<section class="card" part="card" aria-labelledby="title">${backView(view)}${contentView(view, answer)}</section>`;
  // Drawn anew for each answer, so that nothing of the last one stays open.
  return html`${keyed(answer, card)}`;
}

function contentView(view: View, answer: Answer): TemplateResult | typeof nothing {
  switch (answer.status) {
    case 'match': return matchView(view, answer);
    case 'choose': return chooseView(view, answer);
    case 'unknown': return unknownView(view, answer);
    case 'empty': return nothing;
  }
}

function matchView(view: View, answer: Of<'match'>): TemplateResult {
  const { match } = answer;
  const { reason } = match;
  const { words } = view;
  const valueOf = (name: string) => view.valueOf(name, match.captures);
  const futility = futilityOf(reason);
  return html`
    ${titleView(view, reason.title)}
    ${badgesView(view, reason)}
    <p class="explanation">${richText(reason.explanation, valueOf)}</p>
    ${futility ? html`<p class="futile" part="futile">${words.futile[futility]}</p>` : nothing}
    ${headingView(view, words.likelyCause)}
    <p class="cause">${richText(reason.cause, valueOf)}</p>
    ${headingView(view, words.steps)}
    <ol class="steps">${reason.steps.map((step) => html`<li>${richText(step, valueOf)}</li>`)}</ol>
    ${actionsView(view, match)}
    ${evidenceView(view, match.evidence)}
    ${similarView(view, answer)}
    ${feedbackView(view, match)}`;
}

function badgesView({ words }: View, { permanence, who }: Reason): TemplateResult {
  const actor = who === 'nobody' ? words.nobody[permanence] : words.who[who];
  return html`<ul class="badges" role="list">
    <li class="badge ${permanence}" part="badge permanence">${words.permanence[permanence]}</li>
    <li class="badge" part="badge who">${actor}</li>
  </ul>`;
}

function similarView(view: View, { match, others }: Of<'match'>): TemplateResult | typeof nothing {
  const ids = new Set([...others.map(({ reason }) => reason.id), ...(match.reason.related ?? [])]);
  ids.delete(match.reason.id);
  const options = titled(view, [...ids]).slice(0, SIMILAR);
  return options.length ? html`<details class="similar"><summary>${view.words.similar}</summary>${optionsView(view, options)}</details>` : nothing;
}

function chooseView(view: View, { candidates, question }: Of<'choose'>): TemplateResult {
  const { title, which, neither } = view.words.choose;
  const options = question
    ? question.options.filter(({ reasons }) => reasons.some((id) => candidates.some(({ reason }) => reason.id === id) || view.reason(id)))
    : candidates.map(({ reason }) => ({ label: reason.title, reasons: [reason.id] }));
  return html`
    ${titleView(view, title)}
    <p class="question">${question?.ask ?? which}</p>
    ${question?.hint ? html`<p class="muted">${question.hint}</p>` : nothing}
    ${optionsView(view, options, neither(options.length))}
    ${evidenceView(view, allEvidence(candidates))}`;
}

/** The candidates often share a sign: each piece once, strongest first. */
function allEvidence(candidates: readonly Match[]): Evidence[] {
  return candidates.flatMap(({ evidence }) => evidence).sort((a, b) => b.strength - a.strength);
}

function unknownView(view: View, answer: Of<'unknown'>): TemplateResult {
  const { title, text, example, exampleAfter, nearest, supportAfter } = view.words.unknown;
  const options = titled(view, matchesOf(answer).map(({ reason }) => reason.id));
  const hasSupport = isPressable(view.offer('contact-support'));
  return html`
    ${titleView(view, title)}
    <p>${text}</p>
    <p><code dir="ltr">${example}</code></p>
    <p>${exampleAfter}</p>
    ${options.length ? html`${headingView(view, nearest)}${optionsView(view, options)}` : nothing}
    ${hasSupport ? html`<p>${supportAfter}</p>${supportView(view)}` : nothing}`;
}

function titled(view: View, ids: readonly string[]): { label: string; reasons: string[] }[] {
  return ids.flatMap((id) => {
    const reason = view.reason(id);
    return reason ? [{ label: reason.title, reasons: [id] }] : [];
  });
}
