import { beginningOf } from '../../../../core/redact/beginning-of.js';
import { opinionOf, type Turn } from '../../conversation.js';
import { headlineOf } from '../../headline.js';
import type { Mask } from '../../../../masking/redact.js';
import type { Words } from '../../../../words/words.js';

/** Longer messages are shortened: a form for support takes no more, and the beginning says the most. */
const MOST_OF_MESSAGE = 1500;
const MOST_QUOTES = 3;
const MOST_GROUPS = 20;

/** The facts that support needs, with addresses, names and ids masked, for the person to read and change. */
export function summaryOf(turn: Turn, words: Words, mask: Mask): string {
  const { shown } = turn.step;
  // Of many failures those that are explained are counted; what they say would only name people.
  const text = shown.status === 'tally' ? shown.tally.unexplained.map(({ example }) => example).join('\n') : turn.step.text;
  const message = mask(beginningOf(text, MOST_OF_MESSAGE)).trim();
  const lines = [
    ...factsOf(turn, words, mask),
    ...(message ? ['', `${words.support.message}:`, message, ...(text.length > MOST_OF_MESSAGE ? [words.support.shortened] : [])] : []),
  ];
  return lines.join('\n');
}

function factsOf(turn: Turn, words: Words, mask: Mask): string[] {
  const { shown } = turn.step;
  const { subject, noReason, codes, decided, opinion: opinionLabel } = words.support;
  const opinion = opinionOf(turn);
  if (shown.status === 'tally') {
    return [
      `${subject}: ${headlineOf(turn, words)}`,
      ...shown.tally.groups.slice(0, MOST_GROUPS).map(({ count, reason }) => `${count} × ${reason.title} (${reason.id})`),
    ];
  }
  const quotes = shown.status === 'match' ? shown.match.evidence.slice(0, MOST_QUOTES).map(({ quote }) => `“${mask(quote.replace(/\s+/g, ' '))}”`) : [];
  const found = [...new Set(shown.about.codes.map(({ value }) => value))];
  const said =
    opinion && [words.feedback.verdicts[opinion.verdict], opinion.why && words.feedback.whys[opinion.why], opinion.note && mask(opinion.note)].filter(Boolean);
  return [
    shown.status === 'match' ? `${subject}: ${shown.match.reason.title} (${shown.match.reason.id})` : `${subject}: ${noReason}`,
    ...(found.length ? [`${codes}: ${found.join(', ')}`] : []),
    ...(quotes.length ? [`${decided}: ${quotes.join(', ')}`] : []),
    ...(said ? [`${opinionLabel}: ${said.join(' · ')}`] : []),
  ];
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
