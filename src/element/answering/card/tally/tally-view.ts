import { html, nothing, type TemplateResult } from 'lit';
import { countOf } from '../../../../many/counted.js';
import type { Tally, TallyGroup, Unexplained } from '../../../../many/tally.js';
import { lastingOf } from '../../../../words/advice.js';
import type { TallyWords, Words } from '../../../../words/words.js';
import type { Turn } from '../../conversation.js';
import { headlineOf } from '../../headline.js';
import { speechOf, type Speech } from '../../speech.js';
import { actionView } from '../action-view.js';
import { badgeView } from '../badges-view.js';
import { foldView, titleView } from '../headings.js';
import type { Offers } from '../offers.js';
import type { TallyActs } from './tally-acts.js';

/** More kinds of unexplained failures are in the CSV only. */
const MOST_UNEXPLAINED = 50;
/** An example of them is shown up to this length (UTF-16 units): some three lines. */
const LONGEST_EXAMPLE = 300;

/** Many failures: how many of them and of deliveries, then a row a reason: how often, what helps, and whom it concerns; unexplained ones last. */
export function tallyView(turn: Turn, shown: Tally, words: Words, level: number, offers: Offers, acts: TallyActs): TemplateResult {
  const { groups, unexplained, silent } = shown;
  const { tally, support } = words;
  const numbers = new Intl.NumberFormat(words.lang);
  const limited = groups.find(({ hasMore }) => hasMore);
  const row = (group: TallyGroup): TemplateResult => html`<tr role="row">
    <td role="cell" class="many">${numbers.format(group.count)}</td>
    ${reasonCell(group, words, speechOf(turn.kb, group.reason), acts.explain)}
    <td role="cell" class="helps">${helpView(group, offers)}${group.recipients.length ? addressesView(group, tally, acts) : nothing}</td>
  </tr>`;
  return html`
    <div class="answer">
      ${titleView(level, headlineOf(turn, words))}
      ${turn.file || silent ? html`<p class="small muted">${turn.file ? html`<bdi class="file">${turn.file}</bdi>` : nothing}${turn.file && silent ? ' · ' : nothing}${silent ? tally.silent(silent) : nothing}</p>` : nothing}
      <div class="actions main">
        <button type="button" class="primary" part="save-all" @click=${acts.saveAll}>${tally.saveAll}</button>
        <button type="button" class="secondary" part="ask-support" @click=${acts.askSupport}>${support.ask}</button>
      </div>
    </div>
    <table class="tally" part="tally" role="table" aria-labelledby="title">
      <thead role="rowgroup"><tr role="row">${[tally.count, tally.reason, tally.action].map((label) => html`<th role="columnheader" scope="col">${label}</th>`)}</tr></thead>
      <tbody role="rowgroup">${groups.map(row)}${unexplained.length ? unexplainedRow(unexplained, tally, numbers) : nothing}</tbody>
    </table>
    ${limited ? html`<p class="small muted">${tally.limited(limited.recipients.length)}</p>` : nothing}`;
}

function reasonCell(group: TallyGroup, words: Words, { lang, dir }: Speech, explain: TallyActs['explain']): TemplateResult {
  return html`<td role="cell" class="reason">
      <button type="button" class="link" part="group" lang=${lang} dir=${dir} @click=${() => explain(group)}>${group.reason.title}</button>
      ${badgeView(lastingOf(group.reason), words)}
    </td>`;
}

/** An action for all of a row, where they are of one recipient for that one; where the host has none for it, its name. */
function helpView({ reason: { id, action }, recipients: [only, second] }: TallyGroup, { offer, press }: Offers): TemplateResult {
  const offered = offer(action, id, second ? undefined : only);
  return actionView(offered, id, 'link', press) ?? html`<span class="named">${offered.label}</span>`;
}

/** The addresses of a row: shown, copied, saved where that is wanted. They are written once it is opened: there may be ten thousand. */
function addressesView(group: TallyGroup, { menu, copy, save, addresses }: TallyWords, { copyRecipients, saveGroup }: TallyActs): TemplateResult {
  const { recipients } = group;
  const toggled = ({ target }: Event) => {
    (target as HTMLElement).querySelector('pre')!.textContent = recipients.join('\n');
  };
  const label = addresses(recipients.length);
  const name = menu(label, group.reason.title);
  return foldView(
    label,
    html`<pre class="list scroll" tabindex="0" role="group" aria-label=${name} translate="no"></pre>
      <div class="actions">
        <button type="button" class="link" part="copy-recipients" @click=${() => copyRecipients(group)}>${copy(recipients.length)}</button>
        <button type="button" class="link" part="save-group" aria-label="${save}: ${group.reason.title}" @click=${() => saveGroup(group)}>${save}</button>
      </div>`,
    { part: 'addresses', toggled, name },
  );
}

function unexplainedRow(unexplained: readonly Unexplained[], words: TallyWords, numbers: Intl.NumberFormat): TemplateResult {
  const all = countOf(unexplained);
  const examples = unexplained
    .slice(0, MOST_UNEXPLAINED)
    .map(
      ({ example, count }) =>
        html`<li>${count > 1 ? html`<span class="times">${numbers.format(count)} ×</span> ` : nothing}<code dir="auto" translate="no">${example.slice(0, LONGEST_EXAMPLE)}</code></li>`,
    );
  return html`<tr role="row" part="unexplained">
    <td role="cell" class="many">${numbers.format(all)}</td>
    <td role="cell" class="reason">${words.unexplained}</td>
    <td role="cell" class="helps">${foldView(words.showUnexplained(all), html`<ul class="list scroll" role="list" tabindex="0" aria-label=${words.unexplained}>${examples}</ul>`)}</td>
  </tr>`;
}
