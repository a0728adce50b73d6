import { html, nothing, type TemplateResult } from 'lit';
import { keyed } from 'lit/directives/keyed.js';
import { chosen, draftOf, goBack } from '../conversation.js';
import type { DrawnTurn } from '../drawn-turn.js';
import { chooseView } from './choose-view.js';
import { feedbackView } from './feedback/feedback-view.js';
import { titleLevel } from './headings.js';
import { matchView } from './match-view.js';
import { messageView } from './message/message-view.js';
import { trailView, type Choose } from './rows.js';

/** The card for what is shown of a message: the answer, what comes next, and what it was read from; in its place the hand-off to support, while that is open. */
export function answerCard(drawn: DrawnTurn): TemplateResult {
  const { turn, element, later } = drawn;
  const level = titleLevel(element.headingLevel);
  const draft = draftOf(turn);
  const content = draft?.isOpen ? later?.supportPart(drawn, draft, level) : contentView(drawn, level);
  const card = html`<section class="card" part="card" aria-labelledby="title">
    ${content}
    ${turn.done ? html`<p class="done" part="done">${turn.done}</p>` : nothing}
  </section>`;
  // Drawn anew for each answer, so that nothing of the last one stays open.
  return html`${keyed(draft?.isOpen ?? turn.step.shown, card)}`;
}

function contentView(drawn: DrawnTurn, level: number): TemplateResult | undefined {
  const { turn, words } = drawn;
  const { shown, text } = turn.step;
  const choose: Choose = (ids, reply) => drawn.goOn(text, chosen(shown, ids, turn.kb), reply);
  const trail = trailView(turn, words, () => {
    drawn.change(goBack);
    drawn.focusSoon('#title');
  });
  const message = messageView(turn, words, level);
  switch (shown.status) {
    case 'match':
      return matchView(drawn, shown, level, { trail, message, feedback: feedbackView(drawn, shown, level, choose) });
    case 'choose':
      return html`<div class="answer">${trail}${chooseView(turn, shown, words, level, choose)}</div>${message}`;
    case 'unknown':
      return html`${trail}${drawn.later?.unknownPart(drawn, shown, level, choose)}${message}`;
    case 'tally':
      return drawn.later?.tallyPart(drawn, shown.tally, level);
  }
}
