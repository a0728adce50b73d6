import { beginningOf } from '../../../../core/redact/beginning-of.js';
import { opinionOf, type Turn } from '../../conversation.js';
import type { Mask } from '../../../../masking/redact.js';
import type { Why, Words } from '../../../../words/words.js';

/** Longer messages are shortened: a form for support takes no more, and the beginning says the most. */
const MOST_OF_MESSAGE = 1500;
const MOST_GROUPS = 20;
const MOST_ADDRESSES = 3;

/** IP addresses as replies write them, with what stands before: browsers before 2023 cannot look behind. */
const IP = /(?:^|[^\w.:])(\d{1,3}(?:\.\d{1,3}){3}|(?:[0-9a-f]{1,4}:){2,7}[0-9a-f]{0,4}(?:::?[0-9a-f]{1,4}){0,7})(?![\w.:])/gi;
const ipsIn = (text: string) => Array.from(text.matchAll(IP), ([, ip]) => ip!);
const MASKED_IP = /\[IP\]/g;

/** What support needs where mail is blocked: which server, and whose domain. */
export interface Sender {
  ips: readonly string[];
  domain: string | undefined;
}

/** The IP addresses in the text of a turn, and the domain of the account that the host knows of. */
export function senderOf({ context, step: { text, shown } }: Turn): Sender {
  const ips = shown.status === 'tally' ? [] : ipsIn(messageOf(text));
  return { ips: [...new Set(ips)].slice(0, MOST_ADDRESSES), domain: context.account?.split('@')[1] };
}

/** The lines that name them. */
export function senderLines({ ips, domain }: Sender, { ip: ipLabel, domain: domainLabel }: Words['support']): string[] {
  return [...(ips.length ? [`${ipLabel}: ${ips.join(', ')}`] : []), ...(domain ? [`${domainLabel}: ${domain}`] : [])];
}

/**
 * What support gets: what happened, and the message, with addresses, names and ids masked, for the person to read and change. `hasSender` leaves the
 * IP addresses, and names the domain.
 */
export function summaryOf(turn: Turn, words: Words, mask: Mask, hasSender: boolean): string {
  const { shown, text: pasted } = turn.step;
  // Of many failures those that are explained are counted; what they say would only name people.
  const text = shown.status === 'tally' ? shown.tally.unexplained.map(({ example }) => example).join('\n') : pasted;
  const masked = mask(messageOf(text)).trim();
  const message = hasSender ? withAddresses(masked, text) : masked;
  const { message: messageLabel, note: noteLabel, shortened } = words.support;
  const note = opinionOf(turn)?.note?.trim();
  return [
    ...problemLines(turn, words),
    ...(hasSender ? senderLines(senderOf(turn), words.support) : []),
    ...(note ? [`${noteLabel}: ${mask(note)}`] : []),
    ...(message ? ['', `${messageLabel}:`, message, ...(text.length > MOST_OF_MESSAGE ? [shortened] : [])] : []),
  ].join('\n');
}

const messageOf = (text: string) => beginningOf(text, MOST_OF_MESSAGE);

/** What was wrong with an answer that may well name the reason. */
const RIGHT_ALL_THE_SAME: readonly (Why | undefined)[] = ['unclear', 'no-help'];

function problemLines({ kb, opinions, step: { shown } }: Turn, { support: { problem, noReason, notThese }, tally }: Words): string[] {
  if (shown.status !== 'tally') {
    const isRejected = (id: string) => opinions[id]?.verdict === 'no' && !RIGHT_ALL_THE_SAME.includes(opinions[id].why);
    const reason = shown.status === 'match' && !isRejected(shown.match.reason.id) ? shown.match.reason : undefined;
    const rejected = kb.reasons.filter(({ id }) => isRejected(id)).map(({ title }) => title);
    return [`${problem}: ${reason?.title ?? noReason}`, ...(rejected.length ? [`${notThese}: ${rejected.join('; ')}`] : [])];
  }
  const { total, delivered, groups } = shown.tally;
  return [`${problem}: ${tally.title(total, delivered)}`, ...groups.slice(0, MOST_GROUPS).map(({ count, reason }) => `${count} × ${reason.title}`)];
}

/** A masked text with its IP addresses back in their places; as it is where they cannot be told for sure. */
function withAddresses(masked: string, text: string): string {
  const found = ipsIn(messageOf(text));
  return masked.match(MASKED_IP)?.length === found.length ? masked.replace(MASKED_IP, () => found.shift()!) : masked;
}

/** A summary that the person has changed, without the lines and addresses of the sender. */
export function withoutSender(draft: string, sender: Sender, words: Words): string {
  const lines = senderLines(sender, words.support);
  const kept = draft
    .split('\n')
    .filter((line) => !lines.includes(line))
    .join('\n');
  return sender.ips.reduce((text, ip) => text.replaceAll(ip, '[IP]'), kept);
}

/** Browsers and mail programs cut longer mailto: URLs. */
const LONGEST_MAILTO = 1900;

/** A support URL with the summary as the body, where it is a mailto: without one (RFC 6068). */
export function withBody(url: string, summary: string): string {
  const target = new URL(url);
  if (target.protocol !== 'mailto:' || /[?&]body=/i.test(target.search)) return url;
  const room = LONGEST_MAILTO - url.length;
  let body = '';
  for (const character of summary.replaceAll('\n', '\r\n')) {
    const next = body + encodeURIComponent(/^[\ud800-\udfff]$/.test(character) ? '\ufffd' : character);
    if (next.length > room) break;
    body = next;
  }
  return `${url}${target.search ? '&' : url.endsWith('?') ? '' : '?'}body=${body}`;
}
