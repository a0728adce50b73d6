import { html, nothing, type TemplateResult } from 'lit';
import { countOf, type Tally, type TallyGroup, type Unexplained } from '../../../core/many/tally.js';
import { actionView } from './action-view.js';
import { headingView, titleView, type View } from '../view.js';

/** More kinds of unexplained failures are in the CSV only. */
const MOST_UNEXPLAINED = 50;

/** Many failures: a row a reason with its share, what helps and whom it concerns; unexplained ones last. */
export function tallyView(view: View, tally: Tally): TemplateResult {
  const words = view.words.tally;
  const { groups, unexplained, total, silent } = tally;
  const numbers = new Intl.NumberFormat(view.words.lang);
  const limited = groups.find(({ hasMore }) => hasMore);
  const areAddressed = groups.some(({ recipients }) => recipients.length);
  return html`
    ${titleView(view, words.title(total))}
    <div class="actions">
      <button type="button" class="primary" part="save-all" @click=${() => view.saveCsv(groups, true)}>${words.saveAll}</button>
      <button type="button" class="secondary" part="ask-support" @click=${view.askSupport}>${view.words.support.ask}</button>
    </div>
    <table class="tally" part="tally" role="table" aria-labelledby="title">
      <thead role="rowgroup"><tr role="row">
        ${[words.reason, words.count, words.action, ...(areAddressed ? [words.recipients] : [])].map((label) => html`<th role="columnheader" scope="col">${label}</th>`)}
      </tr></thead>
      <tbody role="rowgroup">${groups.map((group) => groupRow(view, group, numbers.format(group.count), group.count / total, areAddressed))}</tbody>
    </table>
    ${unexplained.length ? unexplainedView(view, unexplained) : nothing}
    ${silent ? html`<p class="muted">${words.silent(silent)}</p>` : nothing}
    ${limited ? html`<p class="muted">${words.limited(limited.recipients.length)}</p>` : nothing}`;
}

/** `areAddressed` where some of the rows have recipients: then each has a cell for them. */
function groupRow(view: View, group: TallyGroup, count: string, share: number, areAddressed: boolean): TemplateResult {
  const { words, contentLang } = view;
  const { reason, recipients } = group;
  const [only, second] = recipients;
  return html`<tr role="row">
    <td role="cell">
      <button type="button" class="link" part="group" lang=${contentLang} dir="auto" @click=${() => view.explain(group)}>${reason.title}</button>
      <span class="badge ${reason.permanence}" part="badge permanence">${words.permanence[reason.permanence]}</span>
    </td>
    <td role="cell" class="share">${count}${barView(share)}</td>
    <td role="cell">${actionView(view, view.offer(reason.action, { reason: reason.id, recipient: second ? undefined : only }), reason.id, 'secondary')}</td>
    ${areAddressed ? html`<td role="cell">${recipients.length ? recipientsView(view, group) : nothing}</td>` : nothing}
  </tr>`;
}

function recipientsView(view: View, group: TallyGroup): TemplateResult {
  const { copy, save } = view.words.tally;
  return html`<div class="actions">
    <button type="button" class="quiet" part="copy-recipients" @click=${() => view.copyRecipients(group)}>${copy(group.recipients.length)}</button>
    <button type="button" class="quiet" part="save-group" aria-label="${save}: ${group.reason.title}" @click=${() => view.saveCsv([group], false)}>${save}</button>
  </div>`;
}

/** An attribute, not a style: a strict content security policy lets it pass. */
function barView(share: number): TemplateResult {
  return html`<svg class="bar" viewBox="0 0 100 6" preserveAspectRatio="none" aria-hidden="true"><rect width=${Math.max(1, share * 100)} height="6" /></svg>`;
}

function unexplainedView(view: View, unexplained: readonly Unexplained[]): TemplateResult {
  const words = view.words.tally;
  return html`<div part="unexplained">
    ${headingView(view, words.unexplained(countOf(unexplained)))}
    <details><summary>${words.showUnexplained}</summary>
      <ul class="unexplained scroll" role="list" tabindex="0" aria-label=${words.showUnexplained}>
        ${unexplained.slice(0, MOST_UNEXPLAINED).map(({ example, count }) => html`<li><span class="times">${count} ×</span> <code dir="auto" translate="no">${example.slice(0, 300)}</code></li>`)}
      </ul></details>
  </div>`;
}
