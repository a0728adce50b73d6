import { html, nothing, type TemplateResult } from 'lit';
import { keyed } from 'lit/directives/keyed.js';
import { chosen, draftOf, goBack, opinionOf, reasonOf } from '../conversation.js';
import type { DrawnTurn } from '../drawn-turn.js';
import { chooseView } from './choose-view.js';
import { repliedView, type Choose } from './choices.js';
import { copyLink } from './copy-link.js';
import { feedbackView } from './feedback/feedback-view.js';
import { rate } from './feedback/rate.js';
import { titleLevel } from './headings.js';
import { matchView } from './match-view.js';
import { noteView } from './note-view.js';
import { messageView } from './message/message-view.js';
import { offersOf } from './offers.js';
import { unknownView } from './unknown-view.js';

/** The card for what is shown of a message: what was pasted, what the person chose, the answer, and what comes next. */
export function answerCard(drawn: DrawnTurn): TemplateResult {
  const { turn, words, element } = drawn;
  const { shown, text } = turn.step;
  const level = titleLevel(element.headingLevel);
  const draft = draftOf(turn);
  const reason = reasonOf(turn);
  const back = () => {
    drawn.change(goBack);
    drawn.focusSoon('#title');
  };
  const card = html`<section class="card" part="card" aria-labelledby="title">
    ${messageView(turn, words, () => element.edit(text))}
    ${repliedView(turn, words, back)}
    ${contentView(drawn, level)}
    ${draft === undefined ? nothing : drawn.later?.supportPart(drawn, draft, level)}
    <p class="done" part="done" ?hidden=${!turn.done}>${turn.done}</p>
    <div class="next">
      <button type="button" class="quiet" part="another" @click=${() => element.focus()}>${shown.status === 'unknown' ? words.unknown.paste : words.transcript.another}</button>
      ${reason === undefined ? nothing : html`<button type="button" class="quiet" part="copy-link" @click=${() => copyLink(drawn, reason)}>${words.link.copy}</button>`}
    </div>
  </section>`;
  // Drawn anew for each answer, so that nothing of the last one stays open.
  return html`${keyed(shown, card)}`;
}

function contentView(drawn: DrawnTurn, level: number): TemplateResult | undefined {
  const { turn, words } = drawn;
  const { shown, text } = turn.step;
  const offers = offersOf(drawn);
  const choose: Choose = (ids, reply) => drawn.goOn(text, chosen(shown, ids, turn.kb), reply);
  switch (shown.status) {
    case 'match': {
      const feedback = feedbackView(
        opinionOf(turn),
        words,
        (change) => rate(drawn, change),
        () => drawn.askSupport(),
      );
      return matchView(turn, shown, words, level, offers, choose, { note: noteView(drawn, shown.match.reason), feedback });
    }
    case 'choose':
      return chooseView(turn, shown, words, level, choose);
    case 'unknown':
      return unknownView(turn, shown, words.unknown, level, offers, choose);
    case 'tally':
      return drawn.later?.tallyPart(drawn, shown.tally, level);
  }
}
