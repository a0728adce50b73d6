import { withoutEchoes } from './echoes.js';
import { withoutFooters } from './footers.js';
import { forwardedReport } from './forwarded.js';
import { htmlText } from './html-text.js';
import { beginningOf, isMail, type Beginning } from './is-mail.js';
import { isDaemon, isReport, valueIn } from './is-report.js';
import { withoutOriginal } from './original.js';
import { allOf, contentOf, parse, type Left } from './part-content.js';
import { partsOf, type Part } from './parts.js';
import { isReportFields, reportFields } from './report-fields.js';
import { tellingHeaders } from './telling-headers.js';

/** More than any mail server sends back, in UTF-16 units: what is dropped on the element is no longer either. */
const LONGEST = 10 * 2 ** 20;
/** A mail inside a mail inside a mail; deeper ones are not looked into. */
const DEEPEST = 3;
/** Parts in which no reason is looked for: the sender's own message, come back. */
const ORIGINAL = /^(?:message\/(?:rfc822|global|rfc822-headers|global-headers|partial|external-body)|text\/rfc822-headers)$/;
const ORIGINAL_NAMED =
  /^content-description[ \t]{0,3}:\s{0,9}.{0,20}(?:undelivered|original|returned|unsent|rejected|copy of)\b.{0,20}(?:message|mail|headers)/im;
const REPORT = /^message\/(?:global-)?(?:delivery-status|feedback-report|disposition-notification)$/;
const MAIL_FILE = /^content-(?:type|disposition)[ \t]{0,3}:[^\n]{0,200}(?:\n[ \t][^\n]{0,200}){0,5}name\*?\s?=[^\n]{0,200}\.(?:eml|mht)\b/im;
/** HTML that calls itself plain text. */
const PAGE = /^\s{0,99}<(?:!doctype html|html)\b/i;
const MAYBE_FIELDS = /^(?:text\/plain|application\/octet-stream|message\/[a-z-]+)$/;
const ATTACHED = /^content-disposition[ \t]{0,3}:\s{0,9}attachment/im;
/** Plain text of this length says all by itself; HTML is not even decoded then. */
const ENOUGH = 300;
/** An HTML part this many times as long as the plain one says more: some programs write only "see the HTML part" in that. */
const MUCH_MORE = 3;
/** After a piece of this length (UTF-16 units) something else may have its turn. */
const LONG = 1 << 15;

/** Lets a page draw and hear between two pieces of a long mail, each of which takes some milliseconds. */
async function pauseAfter({ length }: string): Promise<void> {
  if (length > LONG) await new Promise((resolve) => setTimeout(resolve));
}

/** The words of a mail, as `readMail` says; any other text as it was. */
export async function mailText(text: string): Promise<string> {
  const beginning = beginningOf(text);
  if (!beginning) return text;
  try {
    const words = await wordsOf(sourceAt(text, beginning), DEEPEST, allOf());
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
      await pauseAfter(content);
      if (isReportFields(content)) blocks.push(...reportFields(content));
      else if (part.type === 'text/plain' && !ATTACHED.test(part.head)) plain.push(PAGE.test(content) ? htmlText(content) : content);
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
  const words = withoutEchoes(withoutFooters(withoutOriginal(body.replace(/\n{3,}/g, '\n\n'))));
  if (!/[\p{L}\d]{2}/u.test(words) && !blocks.length) return undefined;
  const telling = forwarded ? '' : tellingHeaders(headers, isFirstHand, isOwnSubject);
  return [telling, words, ...blocks].filter(Boolean).join('\n\n').trim();
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
  for (const part of html) {
    const content = await contentOf(part, left);
    await pauseAfter(content);
    pages.push(htmlText(content));
    await pauseAfter(content);
  }
  const page = pages.filter(Boolean).join('\n\n');
  return page.length <= length * MUCH_MORE ? text : [text, page].filter(Boolean).join('\n\n');
}

/** Where a mail of parts has none, because they were cut off or are not marked: what stands in their place. */
function preambleOf(parts: readonly Part[]): string {
  return parts.find(({ type }) => type.startsWith('multipart/'))?.body.trim() ?? '';
}
