import { html, nothing, type TemplateResult } from 'lit';
import type { Reason } from '../../../knowledge/schema.js';
import { fixerOf, futilityOf } from '../../../words/advice.js';
import type { Words } from '../../../words/words.js';
import { languageOf, type ShownAs, type Turn } from '../conversation.js';
import { actionsView } from './action-view.js';
import { reasonLinks, reasonsOf, type Choose } from './choices.js';
import { headingView, titleView } from './headings.js';
import type { Offers } from './offers.js';
import { richText } from './rich-text-view.js';

/** How many similar reasons are offered below an answer. */
const MOST_SIMILAR = 4;

/** The answer of one reason: what happened, why, what to do; below it similar reasons, and the feedback. */
export function matchView(
  turn: Turn,
  { match, others, about }: ShownAs<'match'>,
  words: Words,
  level: number,
  offers: Offers,
  choose: Choose,
  { note, feedback }: Record<'note' | 'feedback', TemplateResult | typeof nothing>,
): TemplateResult {
  const { reason, captures } = match;
  const { kb, context } = turn;
  const lang = languageOf(kb);
  const known: Record<string, string | undefined> = { person: context.personName, recipient: context.recipient };
  const valueOf = (name: string) => captures[name] ?? known[name];
  const named = titleFor(reason, [context.recipient, captures['recipient'], about.recipients.length === 1 ? about.recipients[0] : undefined], context.account);
  const ids = [...others.map((one) => one.reason.id), ...(reason.related ?? [])];
  const similar = reasonsOf(
    kb,
    ids.filter((id) => id !== reason.id),
  ).slice(0, MOST_SIMILAR);
  const futility = futilityOf(reason);
  const futile = futility && words.futile[futility];
  return html`
    ${titleView(level, named ?? reason.title, lang)}
    ${badgesView(reason, words)}
    <p class="explanation" lang=${lang} dir="auto">${richText(reason.explanation, valueOf)}</p>
    ${futile ? html`<p class="futile" part="futile">${futile}</p>` : nothing}
    ${headingView(level, words.likelyCause)}
    <p class="cause" lang=${lang} dir="auto">${richText(reason.cause, valueOf)}</p>
    ${headingView(level, words.steps)}
    <ol class="steps" lang=${lang} dir="auto">${reason.steps.map((step) => html`<li>${richText(step, valueOf)}</li>`)}</ol>
    ${note}
    ${actionsView(match, words.alsoPossible, level, offers)}
    ${similar.length ? html`<details class="similar"><summary>${words.similar}</summary>${reasonLinks(similar, turn, choose)}</details>` : nothing}
    ${feedback}`;
}

/** The title with the recipient or the account in it, where it is known; undefined where it is not, or the content has no such title. */
function titleFor({ titleFor: title }: Reason, recipients: readonly (string | undefined)[], account: string | undefined): TemplateResult | undefined {
  if (!title) return undefined;
  const [before, name, after] = title.split(/\{(recipient|account)\}/);
  const known = name === 'recipient' ? recipients.find(Boolean) : account;
  return known ? html`${before}<bdi class="address">${known}</bdi>${after}` : undefined;
}

function badgesView(reason: Reason, words: Words): TemplateResult {
  const { permanence } = reason;
  return html`<ul class="badges" role="list">
    <li class="badge ${permanence}" part="badge permanence">${words.permanence[permanence]}</li>
    <li class="badge" part="badge who">${fixerOf(reason, words)}</li>
  </ul>`;
}
