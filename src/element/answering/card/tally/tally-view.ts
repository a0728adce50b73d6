import { html, nothing, type TemplateResult } from 'lit';
import { countOf } from '../../../../many/counted.js';
import type { Tally, TallyGroup, Unexplained } from '../../../../many/tally.js';
import type { TallyWords, Words } from '../../../../words/words.js';
import { languageOf, type Turn } from '../../conversation.js';
import { actionView } from '../action-view.js';
import { headingView, titleView } from '../headings.js';
import type { Offers } from '../offers.js';
import type { TallyActs } from './tally-acts.js';

/** More kinds of unexplained failures are in the CSV only. */
const MOST_UNEXPLAINED = 50;
/** An example of them is shown up to this length (UTF-16 units): some three lines. */
const LONGEST_EXAMPLE = 300;

/** Many failures: a row a reason with its share, what helps and whom it concerns; unexplained ones last. */
export function tallyView(
  { kb }: Turn,
  { groups, unexplained, total, delivered, silent }: Tally,
  words: Words,
  level: number,
  offers: Offers,
  acts: TallyActs,
): TemplateResult {
  const { tally, support, lang } = words;
  const numbers = new Intl.NumberFormat(lang);
  const limited = groups.find(({ hasMore }) => hasMore);
  const areAddressed = groups.some(({ recipients }) => recipients.length);
  const row = (group: TallyGroup): TemplateResult => html`<tr role="row">
    ${reasonCell(group, words, languageOf(kb), acts.explain)}
    <td role="cell" class="share">${numbers.format(group.count)}${barView(group.count / total)}</td>
    <td role="cell">${helpView(group, offers)}</td>
    ${areAddressed ? html`<td role="cell">${group.recipients.length ? recipientsView(group, tally, acts) : nothing}</td>` : nothing}
  </tr>`;
  return html`
    ${titleView(level, tally.title(total))}
    <div class="actions">
      <button type="button" class="primary" part="save-all" @click=${acts.saveAll}>${tally.saveAll}</button>
      <button type="button" class="secondary" part="ask-support" @click=${acts.askSupport}>${support.ask}</button>
    </div>
    <table class="tally" part="tally" role="table" aria-labelledby="title">
      <thead role="rowgroup"><tr role="row">
        ${[tally.reason, tally.count, tally.action, ...(areAddressed ? [tally.recipients] : [])].map((label) => html`<th role="columnheader" scope="col">${label}</th>`)}
      </tr></thead>
      <tbody role="rowgroup">${groups.map(row)}</tbody>
    </table>
    ${unexplained.length ? unexplainedView(unexplained, tally, level) : nothing}
    ${delivered ? html`<p class="muted" part="delivered">${tally.delivered(delivered)}</p>` : nothing}
    ${silent ? html`<p class="muted">${tally.silent(silent)}</p>` : nothing}
    ${limited ? html`<p class="muted">${tally.limited(limited.recipients.length)}</p>` : nothing}`;
}

function reasonCell(group: TallyGroup, words: Words, lang: string, explain: TallyActs['explain']): TemplateResult {
  const { title, permanence } = group.reason;
  return html`<td role="cell">
      <button type="button" class="link" part="group" lang=${lang} dir="auto" @click=${() => explain(group)}>${title}</button>
      <span class="badge ${permanence}" part="badge permanence">${words.permanence[permanence]}</span>
    </td>`;
}

/** An action for all of a row: where they are of one recipient, for that one. */
function helpView({ reason: { id, action }, recipients: [only, second] }: TallyGroup, { offer, press }: Offers): TemplateResult {
  return actionView(offer(action, id, second ? undefined : only), id, 'secondary', press);
}

function recipientsView(group: TallyGroup, { copy, save }: TallyWords, { copyRecipients, saveGroup }: TallyActs): TemplateResult {
  return html`<div class="actions">
    <button type="button" class="quiet" part="copy-recipients" @click=${() => copyRecipients(group)}>${copy(group.recipients.length)}</button>
    <button type="button" class="quiet" part="save-group" aria-label="${save}: ${group.reason.title}" @click=${() => saveGroup(group)}>${save}</button>
  </div>`;
}

/** An attribute, not a style: a strict content security policy lets it pass. */
function barView(share: number): TemplateResult {
  return html`<svg class="bar" viewBox="0 0 100 6" preserveAspectRatio="none" aria-hidden="true"><rect width=${Math.max(1, share * 100)} height="6" /></svg>`;
}

function unexplainedView(unexplained: readonly Unexplained[], words: TallyWords, level: number): TemplateResult {
  return html`<div part="unexplained">
    ${headingView(level, words.unexplained(countOf(unexplained)))}
    <details><summary>${words.showUnexplained}</summary>
      <ul class="unexplained scroll" role="list" tabindex="0" aria-label=${words.showUnexplained}>
        ${unexplained.slice(0, MOST_UNEXPLAINED).map(({ example, count }) => html`<li><span class="times">${count} ×</span> <code dir="auto" translate="no">${example.slice(0, LONGEST_EXAMPLE)}</code></li>`)}
      </ul></details>
  </div>`;
}
