/** Where in a pasted text a mail begins, and what stands before each of its lines ("> ", where the whole is quoted). */
export interface Beginning {
  at: number;
  quote: string;
}

/** Enough of a paste for any header block, in UTF-16 units. */
const LOOKED_AT = 1 << 16;
/** A page that shows a mail's source has a few lines of its own above it. */
const MOST_LINES_ABOVE = 40;

const LINE = /^([a-z][a-z0-9-]{0,60})[ \t]{0,3}:(?!\/\/)(.*)$/i;
/** The line above a mail in a mailbox file (RFC 4155). */
const MAILBOX_LINE = /^>?From \S{1,320}\s.{0,40}\d\d:\d\d/;
/** Headers that people write themselves, too, above what they quote (RFC 5322). */
const COMMON = new Set(['from', 'to', 'cc', 'subject', 'date', 'sender', 'reply-to']);
/** Headers that only a mail's source has. */
const TECHNICAL =
  /^(?:return-path|received|message-id|mime-version|content-(?:type|transfer-encoding|language)|delivered-to|envelope-to|x-(?!error|reason)[a-z0-9-]+|dkim-signature|arc-[a-z-]+|authentication-results|received-spf|references|in-reply-to|auto-submitted|precedence|thread-[a-z]+|user-agent|list-[a-z-]+)$/;
/** Labels of a form or a dialog, which no mail has: all of such a text is to be read. */
const FORM = /^(?:error|reason|message|details?|description|cause|response|result|bounce|diagnostic-code|reporting-mta|final-recipient|action|code)$/;
const FEWEST = 2;
const FEWEST_COMMON = 3;

const PART = /^--[^\s-].{0,199}$/;
const PART_HEADER = /^content-(?:type|description|disposition|transfer-encoding)[ \t]{0,3}:/i;
/** What a page that shows the source has above it; no failure is told there. */
const SHOWN_ABOVE =
  /^(?:original message$|message id\b|created (?:at|on)\b|download original|copy to clipboard|(?:spf|dkim|dmarc):?\s|view (?:message )?source|raw message|headers?:?$)/i;
/** Headers of a mail that a mail system wrote. */
const BY_A_SYSTEM =
  /^return-path[ \t]{0,3}:[ \t]{0,9}<>|^x-failed-recipients[ \t]{0,3}:|^(?:from|subject|content-type)[ \t]{0,3}:.{0,200}(?:mailer-?daemon|post-?master|deliver|returned|failure|multipart\/report)/im;
const CODE = /\b[45]\d\d[ -]|\b[45]\.\d{1,3}\.\d{1,3}\b/;

/** The marks that quote a line, or what it is indented by. */
function quoteOf(line: string): string {
  return /^(?:[>|][ \t]?){1,20}|^[ \t]{1,40}(?=[a-z-]{2,40}:)/i.exec(line)?.[0] ?? '';
}

function unquote(line: string, quote: string): string {
  if (line.startsWith(quote)) return line.slice(quote.length);
  const bare = quote.trimEnd();
  return bare && line.startsWith(bare) ? line.slice(bare.length) : line;
}

/** The header lines from `from` on, and whether they are a mail's; `isStrong`: whether a mail's and nothing else's. */
function blockAt(lines: readonly string[], from: number, quote: string): { head: string; isOne: boolean; isStrong: boolean } {
  const head: string[] = [];
  const common = new Set<string>();
  const technical = new Set<string>();
  let isForm = false;
  for (let index = from; index < lines.length; index++) {
    const line = unquote(lines[index]!, quote);
    const [, name, value] = LINE.exec(line.slice(0, 300)) ?? [];
    if (!name && !(head.length && /^[ \t]+\S/.test(line))) break;
    head.push(line);
    if (!name) continue;
    const key = name.toLowerCase();
    if (COMMON.has(key)) common.add(key);
    else if (TECHNICAL.test(key)) technical.add(key);
    else if (FORM.test(key) || (key === 'status' && !/^\s*[A-Z]{1,4}\s*$/.test(value!))) isForm = true;
  }
  const known = common.size + technical.size;
  const isOne = !isForm && (technical.size ? known >= FEWEST : common.size >= FEWEST_COMMON);
  return { head: head.join('\n'), isOne, isStrong: isOne && technical.size >= FEWEST };
}

/** Where the mail begins that a text is; undefined for any other text. Its headers may stand below a mailbox file's line, or below those of a page that shows the source. */
export function beginningOf(text: string): Beginning | undefined {
  const lines = text.slice(0, LOOKED_AT).split(/\r\n|\r|\n/);
  const starts: number[] = [];
  for (let index = 0, at = 0; index < lines.length; index++) {
    starts.push(at);
    at += lines[index]!.length;
    at += text.startsWith('\r\n', at) ? 2 : 1;
  }
  let first = lines.findIndex((line) =>
    line
      .replace(/^\ufeff/, '')
      .replace(/^(?:[>|][ \t]?)+/, '')
      .trim(),
  );
  if (first < 0) return undefined;
  if (first === 0 && lines[0]!.startsWith('\ufeff')) {
    lines[0] = lines[0]!.slice(1);
    starts[0] = 1;
  }
  const quote = quoteOf(lines[first]!);
  if (MAILBOX_LINE.test(unquote(lines[first]!, quote))) first += 1;
  const isPart = PART.test(unquote(lines[first] ?? '', quote)) && PART_HEADER.test(unquote(lines[first + 1] ?? '', quote));
  const own = blockAt(lines, first, quote);
  if (isPart || own.isStrong) return { at: starts[first]!, quote };
  const below = beginningBelow(lines, first);
  if (below !== undefined) return { at: starts[below]!, quote: quoteOf(lines[below]!) };
  return own.isOne ? { at: starts[first]!, quote } : undefined;
}

/** The line at which a mail's source begins below a few lines that are not of it, and tell no failure. */
function beginningBelow(lines: readonly string[], first: number): number | undefined {
  let isShown = false;
  for (let index = first; index < Math.min(lines.length, first + MOST_LINES_ABOVE); index++) {
    const line = lines[index]!;
    const quote = quoteOf(line);
    const name = LINE.exec(unquote(line, quote).slice(0, 300))?.[1]?.toLowerCase();
    if (index > first && ((name && TECHNICAL.test(name)) || MAILBOX_LINE.test(line))) {
      const { head, isStrong } = blockAt(lines, MAILBOX_LINE.test(line) ? index + 1 : index, quote);
      if (isStrong) return isShown || BY_A_SYSTEM.test(head) ? index : undefined;
    }
    if (CODE.test(line)) return undefined;
    isShown ||= SHOWN_ABOVE.test(line.trim());
  }
  return undefined;
}

/**
 * True for a mail as source (.eml, "show original", a mailbox file's line above it or not, quoted as a whole or not): what `readMail` reads.
 * False for any other text, such as one that quotes a mail below words of its own.
 */
export function isMail(text: string): boolean {
  return beginningOf(text) !== undefined;
}
