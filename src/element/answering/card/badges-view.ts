import { html, nothing, type TemplateResult } from 'lit';
import type { Reason } from '../../../knowledge/schema.js';
import { fixerOf, lastingOf } from '../../../words/advice.js';
import type { Lasting, Words } from '../../../words/words.js';
import { icon, type IconName } from './icon.js';

/** What another address or message may be spared looks permanent, and what arrived looks well. */
const LOOKS: Partial<Record<Lasting, [look: string, sign: IconName]>> = {
  address: ['permanent', 'permanent'],
  message: ['permanent', 'permanent'],
  delivered: ['temporary', 'delivered'],
};

/** How long it lasts: a tint, and an icon and words that say the same without colour. */
export function badgeView(lasting: Lasting, { permanence }: Words, kind = 'span'): TemplateResult {
  const [look, sign] = LOOKS[lasting] ?? [lasting, lasting as IconName];
  const said = html`${icon(sign)}${permanence[lasting]}`;
  return kind === 'span'
    ? html`<span class="badge ${look}" part="badge permanence">${said}</span>`
    : html`<li class="badge ${look}" part="badge permanence">${said}</li>`;
}

const FIXERS: Record<Exclude<Reason['who'], 'nobody'>, IconName> = {
  sender: 'sender',
  'sender-admin': 'it',
  recipient: 'recipient',
  'recipient-admin': 'it',
  vendor: 'vendor',
};

/** How long it lasts, and who can fix it. */
export function badgesView(reason: Reason, words: Words): TemplateResult {
  const { who } = reason;
  return html`<ul class="badges" role="list">
    ${badgeView(lastingOf(reason), words, 'li')}
    <li class="badge" part="badge who">${who === 'nobody' ? nothing : icon(FIXERS[who])}${fixerOf(reason, words)}</li>
  </ul>`;
}
