import { decodeWords, type Header } from 'postal-mime';
import { isDaemon, isReportTitle } from './is-report.js';

/** Header lines that say something about a failure, and do so in words; the others are chatter. */
const TELLING = /^(?:x-failed-recipients|x-autoreply|x-autorespond|x-mailer-daemon-[a-z-]+|x-(?:smtp-)?error|x-failure-reason|x-diagnostic[a-z-]*)$/;
/** Of an automatic reply these tell what it is (RFC 3834); on a bounce they tell nothing. */
const AUTOMATIC = /^(?:auto-submitted|precedence|x-precedence)$/;
const IS_AUTOMATIC = /^auto[-_](?:repl|generated)/i;
/** Bounces that repeat the sender's own subject behind a word of theirs. */
const QUOTES_SUBJECT =
  /^(?:(?:undeliverable|undelivered|unzustellbar|non remis|non distribuable|no se puede entregar|non recapitabile|não é possível entregar|não entregue|onbestelbaar|nie można dostarczyć|недоставлено|недоставленное|配信不能|未送达|无法送达|無法傳遞)\s?[:：])/i;

/** Of a mail's headers the lines that say something of a failure; `isReport`: a mail system wrote it, `isOwnSubject`: and its title is its own. */
export function tellingHeaders(headers: readonly Header[], isReport: boolean, isOwnSubject: boolean): string {
  return headers.flatMap(({ originalKey, key, value }) => lineOf(originalKey, key, decodeWords(value), isReport, isOwnSubject)).join('\n');
}

/** What a header line says of a failure: itself, cut, or nothing. */
function lineOf(name: string, key: string, value: string, isReport: boolean, isOwnSubject: boolean): string[] {
  // Of a report from somebody else than a mail system, or titled otherwise, the subject is the original's.
  if (key === 'subject' && isReport && !isOwnSubject && !isReportTitle(value)) return [];
  if (key === 'subject') return [`${name}: ${QUOTES_SUBJECT.exec(value)?.[0] ?? value}`];
  if (key === 'from') return isDaemon(value) ? [`${name}: ${value}`] : [];
  if (TELLING.test(key) || (!isReport && AUTOMATIC.test(key) && IS_AUTOMATIC.test(value))) return [`${name}: ${value}`];
  return [];
}
