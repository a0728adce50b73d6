import PostalMime, { decodeWords, type Email } from 'postal-mime';
import { withoutFooters } from './footers.js';
import { forwardedReport } from './forwarded.js';
import { htmlText } from './html-text.js';
import { beginningOf, isMail, type Beginning } from './is-mail.js';
import { isDaemon, isReport, isReportTitle, valueIn } from './is-report.js';
import { withoutOriginal } from './original.js';
import { headerIn, partsOf, type Part } from './parts.js';
import { isReportFields, reportFields } from './report-fields.js';

/** More than any mail server sends back, in UTF-16 units: what is dropped on the element is no longer either. */
const LONGEST = 10 * 2 ** 20;
/** The most that is decoded of one mail, over all parts: twice what the core reads, in UTF-16 units; and lines, each of which costs the parser. */
const MOST_READ = 1 << 19;
const MOST_LINES = 20_000;
/** A mail inside a mail inside a mail; deeper ones are not looked into. */
const DEEPEST = 3;
/** Header lines that say something about a failure, and do so in words; the others are chatter. */
const TELLING = /^(?:x-failed-recipients|x-autoreply|x-autorespond|x-mailer-daemon-[a-z-]+|x-(?:smtp-)?error|x-failure-reason|x-diagnostic[a-z-]*)$/;
/** Of an automatic reply these tell what it is (RFC 3834); on a bounce they tell nothing. */
const AUTOMATIC = /^(?:auto-submitted|precedence|x-precedence)$/;
const IS_AUTOMATIC = /^auto[-_](?:repl|generated)/i;
/** Bounces that repeat the sender's own subject behind a word of theirs. */
const QUOTES_SUBJECT =
  /^(?:(?:undeliverable|undelivered|unzustellbar|non remis|non distribuable|no se puede entregar|non recapitabile|não é possível entregar|não entregue|onbestelbaar|nie można dostarczyć|недоставлено|недоставленное|配信不能|未送达|无法送达|無法傳遞)\s?[:：])/i;
/** Parts in which no reason is looked for: the sender's own message, come back. */
const ORIGINAL = /^(?:message\/(?:rfc822|global|rfc822-headers|global-headers|partial|external-body)|text\/rfc822-headers)$/;
const ORIGINAL_NAMED =
  /^content-description[ \t]{0,3}:\s{0,9}.{0,20}(?:undelivered|original|returned|unsent|rejected|copy of)\b.{0,20}(?:message|mail|headers)/im;
const REPORT = /^message\/(?:global-)?(?:delivery-status|feedback-report|disposition-notification)$/;
const MAIL_FILE = /^content-(?:type|disposition)[ \t]{0,3}:[^\n]{0,200}(?:\n[ \t][^\n]{0,200}){0,5}name\*?\s?=[^\n]{0,200}\.(?:eml|mht)\b/im;
const MAYBE_FIELDS = /^(?:text\/plain|application\/octet-stream|message\/[a-z-]+)$/;
const ATTACHED = /^content-disposition[ \t]{0,3}:\s{0,9}attachment/im;
const ENCODING = /^content-transfer-encoding[ \t]{0,3}:\s{0,9}"?(base64|quoted-printable)/im;
/** A first line of words with spaces between them is no base64, whatever the header says. */
const PLAIN_WORDS = /^\s{0,99}\S{1,200}[ \t]+\S/;
/** Plain text of this length says all by itself; HTML is not even decoded then. */
const ENOUGH = 300;
/** An HTML part this many times as long as the plain one says more: some programs write only "see the HTML part" in that. */
const MUCH_MORE = 3;
/** A session's reply to commands that follow one which was refused already: out of order (RFC 5321 §4.2.4), because nothing was left to do. */
const SEQUEL = /^[ \t]{0,9}<<< 503[ -].*\n?/gm;
const REFUSED = /^[ \t]{0,9}<<< (?!503)[45]\d\d/m;

/** The words of a mail, as `readMail` says; any other text as it was. */
export async function mailText(text: string): Promise<string> {
  const beginning = beginningOf(text);
  if (!beginning) return text;
  try {
    const words = await wordsOf(sourceAt(text, beginning), DEEPEST, { units: MOST_READ, lines: MOST_LINES });
    return words ?? text;
  } catch {
    return text; // the parser refuses headers without an end
  }
}

/** The source from its beginning on, with plain line ends, and without marks that quote the whole. */
function sourceAt(text: string, { at, quote }: Beginning): string {
  const source = text.slice(at, at + LONGEST).replace(/\r\n?/g, '\n');
  if (!quote) return source;
  const bare = quote.trimEnd();
  return source
    .split('\n')
    .map((line) => (line.startsWith(quote) ? line.slice(quote.length) : bare && line.startsWith(bare) ? line.slice(bare.length) : line))
    .join('\n');
}

/** The words of a mail's source; undefined where there are none but those of headers. */
async function wordsOf(source: string, depth: number, left: Left): Promise<string | undefined> {
  const { head, parts } = partsOf(source);
  const { headers } = head ? await parse(head, '') : { headers: [] };
  const isBounce = isReport(head);
  const plain: string[] = [];
  const html: Part[] = [];
  const blocks: string[] = [];
  const inner: Part[] = [];
  for (const part of parts) {
    if (REPORT.test(part.type)) blocks.push(...reportFields(await contentOf(part, left)));
    else if (ORIGINAL.test(part.type) || MAIL_FILE.test(part.head)) inner.push(part);
    else if (ORIGINAL_NAMED.test(part.head)) continue;
    else if (part.type === 'text/html') html.push(part);
    else if (MAYBE_FIELDS.test(part.type)) {
      const content = await contentOf(part, left);
      if (isReportFields(content)) blocks.push(...reportFields(content));
      else if (part.type === 'text/plain' && !ATTACHED.test(part.head)) plain.push(content);
    }
  }
  const isOwnSubject = isDaemon(valueIn(head, 'from')) && !parts.some(({ type }) => type === 'message/feedback-report');
  const isFirstHand = isBounce || blocks.length > 0;
  if (!isFirstHand && depth) {
    for (const part of inner) {
      const one = await contentOf(part, left);
      const words = isMail(one) && isReport(one.slice(0, one.indexOf('\n\n') + 1 || one.length)) ? await wordsOf(one, depth - 1, left) : undefined;
      if (words) return words;
    }
  }
  const said = (await human(plain, html, left)) || preambleOf(parts);
  const forwarded = blocks.length || isDaemon(valueIn(head, 'from')) ? undefined : forwardedReport(said);
  const body = forwarded ?? said;
  const words = withoutSequels(withoutFooters(withoutOriginal(body.replace(/\n{3,}/g, '\n\n'))));
  if (!/[\p{L}\d]{2}/u.test(words) && !blocks.length) return undefined;
  const telling = forwarded
    ? []
    : headers.flatMap(({ originalKey, key, value }) => tellingLine(originalKey, key, decodeWords(value), isFirstHand, isOwnSubject));
  return [telling.join('\n'), words, ...blocks].filter(Boolean).join('\n\n').trim();
}

/** What a header line says of a failure: itself, cut, or nothing. */
function tellingLine(name: string, key: string, value: string, isBounce: boolean, isOwnSubject: boolean): string[] {
  // Of a report from somebody else than a mail system, or titled otherwise, the subject is the original's.
  if (key === 'subject' && isBounce && !isOwnSubject && !isReportTitle(value)) return [];
  if (key === 'subject') return [`${name}: ${QUOTES_SUBJECT.exec(value)?.[0] ?? value}`];
  if (key === 'from') return isDaemon(value) ? [`${name}: ${value}`] : [];
  if (TELLING.test(key) || (!isBounce && AUTOMATIC.test(key) && IS_AUTOMATIC.test(value))) return [`${name}: ${value}`];
  return [];
}

/** What is said to people: plain text where it says as much as HTML. */
async function human(plain: readonly string[], html: readonly Part[], left: Left): Promise<string> {
  const text = plain
    .filter((part) => part.trim())
    .join('\n\n')
    .trim();
  const { length } = text && withoutFooters(text);
  if (length >= ENOUGH) return text;
  const pages: string[] = [];
  for (const part of html) pages.push(htmlText(await contentOf(part, left)));
  const page = pages.filter(Boolean).join('\n\n');
  return page.length <= length * MUCH_MORE ? text : [text, page].filter(Boolean).join('\n\n');
}

/** What a server says to the commands after one that it refused is no cause. */
function withoutSequels(text: string): string {
  return REFUSED.test(text) ? text.replace(SEQUEL, '') : text;
}

/** Where a mail of parts has none, because they were cut off or are not marked: what stands in their place. */
function preambleOf(parts: readonly Part[]): string {
  return parts.find(({ type }) => type.startsWith('multipart/'))?.body.trim() ?? '';
}

/** What may still be decoded of a mail. */
interface Left {
  units: number;
  lines: number;
}

const BLANK_LINES = /\n(?:[ \t]*\n){2,}/g;

/** The beginning of a body that may still be read, with no more than one blank line at a time. */
function within(body: string, left: Left): string {
  const text = body.slice(0, left.units).replace(BLANK_LINES, '\n\n');
  left.units -= text.length;
  let end = 0;
  for (; left.lines > 0 && end < text.length; left.lines--) end = text.indexOf('\n', end) + 1 || text.length;
  return text.slice(0, end);
}

/** A part's content, decoded. */
async function contentOf({ head, body: whole, type }: Part, left: Left): Promise<string> {
  const body = within(whole, left);
  const encoding = ENCODING.exec(head)?.[1]?.toLowerCase();
  const isWrong = encoding === 'base64' && PLAIN_WORDS.test(body.slice(0, 400));
  const lines = [];
  if (isWrong) lines.push('Content-Transfer-Encoding: 8bit');
  // Characters that stand there as such were decoded by what showed or read the source: the charset that is named is not theirs any more.
  if (/[^\0-\x7f]/.test(body) && (!encoding || isWrong)) {
    const flowed = /format\s?=\s?"?flowed/i.test(headerIn(head, 'content-type') ?? '') ? '; format=flowed' : '';
    lines.push(`Content-Type: ${type === 'text/html' ? type : 'text/plain'}; charset=utf-8${flowed}`);
  }
  // An attachment is not decoded from its charset; what is read here is text.
  else if (ATTACHED.test(head)) lines.push('Content-Disposition: inline');
  const mail = await parse([...lines, head].filter(Boolean).join('\n').trimEnd(), body);
  const [attachment] = mail.attachments;
  return (mail.text ?? mail.html ?? (attachment ? String(attachment.content) : '')).replace(/\r\n?/g, '\n');
}

function parse(head: string, body: string): Promise<Email> {
  return PostalMime.parse(`${head}\n\n${body}`, { attachmentEncoding: 'utf8', forceRfc822Attachments: true });
}
