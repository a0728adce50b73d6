import { atOnce, PACE, type Steps } from '../gradually.js';

/**
 * What a piece of the paste is: the remote server's own words, text that may be anything, a mail's header lines, or what is no evidence:
 * the quoted original message, signatures and disclaimers.
 */
export type Role = 'server' | 'text' | 'header' | 'original';

/** A line of the folded text, without what quotes it; `text` is its beginning. */
export interface Line {
  at: number;
  to: number;
  text: string;
  role: Role;
}

/** Enough of a line to see what it is. */
const LOOKED_AT = 400;

/** From here on the sender's own message is quoted: the marks that mail servers and mail programs write above it. */
const ORIGINAL =
  /^(?:-{2,}\s{0,9}(?:original message|original|this is a copy of|below this line|the body of the message|returned message|forwarded message|unsent message|undelivered message|message header|the header of the original|copy of (?:the|your) message|rejected message|body of message)|={3,}.{0,80}(?:copy|original)|content-type:\s{0,9}(?:message\/(?:rfc822|global)|text\/rfc822-headers)|original message headers|original message follows|(?:undelivered|unsent|your) (?:original )?message (?:text )?follows|original (?:mail|message) (?:as )?follows|(?:the )?message (?:text|headers?) follows?|your message (?:reads|is included|was as follows|begins as follows)|begin forwarded message|the (?:first|original) \S{1,12} (?:lines|message) (?:of|was|were|follows?)\b)/;

const HEADER =
  /^(?:return-path|received(?:-spf)?|message-id|mime-version|dkim-signature|(?:content|thread|list|arc|x)-[a-z0-9-]+|references|(?:in-)?reply-to|subject|date|from|to|cc|authentication-results|user-agent|delivered-to|sender|auto-submitted)\s{0,9}:/;

/** Header lines in which mail servers say what failed. */
const KEEPS_WORDS =
  /^(?:auto-submitted|x-(?:postfix|failed|notes|exim|mailer-daemon|ms-exchange-message-is-ndr|supplementary|diagnostic|actual)[a-z-]*)\s{0,9}:/;

/** The fields of a delivery report (RFC 3464): whatever stood before, here is what failed. */
const REPORT = /^(?:reporting-mta|final-recipient|diagnostic-code)\s{0,9}:/;

/** A header that a quoted original begins with where nothing announces it, and how many header lines it has at least. */
const FIRST_HEADER = /^(?:return-path|received|dkim-signature|delivered-to|from|message-id|x-[a-z0-9-]+)\s{0,9}:/;
const FEWEST_HEADERS = 3;

/** From here to the end of the paragraph stands what is below every mail of a company, whatever happened. */
const FOOTER =
  /^(?:-- ?$|(?:this|the information (?:contained )?in this) (?:e-?mail|message|communication)(?: message)?(?: transmission)? (?:and any|is confidential|may contain|is intended|contains|has been scanned)|(?:to )?unsubscribe\b.{0,60}(?:click|list|visit|link)|diese e-?mail (?:enthalt|und)|confidentiality (?:notice|note)|disclaimer:|please consider the environment)/;

/** The lines of a folded text, each with what it is. */
export function linesOf(text: string): Line[] {
  return atOnce(linesInSteps(text));
}

/** The same in steps. */
export function* linesInSteps(text: string): Steps<Line[]> {
  const lines: Line[] = [];
  let isOriginal = false;
  let isFooter = false;
  let originalAt = -1;
  for (let at = 0; at <= text.length;) {
    if (lines.length % PACE === PACE - 1) yield;
    let to = text.indexOf('\n', at);
    if (to < 0) to = text.length;
    const line = withoutQuoting(text, at, to);
    if (!line) isFooter = false;
    if (REPORT.test(line)) isOriginal = isFooter = false;
    else if (!isOriginal && ORIGINAL.test(line) && lines.some(({ role }) => role !== 'header')) {
      isOriginal = true;
      originalAt = lines.length;
    } else if (!isFooter && lines.length && FOOTER.test(line)) isFooter = true;
    const isHeader = HEADER.test(line) && !KEEPS_WORDS.test(line);
    lines.push({ at, to, text: line, role: isOriginal || isFooter ? 'original' : isHeader ? 'header' : 'text' });
    at = to + 1;
  }
  // A paste that begins with such a line and has nothing else to say is read after all.
  if (originalAt === 0 || lines.every(({ role, text: line }) => role === 'original' || !line))
    for (const line of lines) if (line.role === 'original') line.role = 'text';
  endAtUnannounced(lines);
  return lines;
}

/** A block of header lines below text, after a blank line, is the original, though nothing announces it; not a report's fields, nor the headers of the paste itself. */
function endAtUnannounced(lines: Line[]): void {
  let hasText = false;
  for (let index = 1; index < lines.length; index++) {
    const { role, text } = lines[index]!;
    if (role === 'text' && text && index > FEWEST_HEADERS) hasText ||= !/^[a-z0-9-]{1,40}:/.test(text);
    if (!hasText || role !== 'header' || lines[index - 1]!.text || !FIRST_HEADER.test(text)) continue;
    const block = lines.slice(index, index + 2 * FEWEST_HEADERS).filter((line) => line.role === 'header').length;
    if (block < FEWEST_HEADERS) continue;
    for (const line of lines.slice(index)) {
      if (REPORT.test(line.text)) return;
      line.role = 'original';
    }
    return;
  }
}

/** A line without the marks that quote it ("> ", "| "), cut. */
function withoutQuoting(text: string, at: number, to: number): string {
  let from = at;
  while (from < to && '>| \t\u00a0'.includes(text[from]!)) from += 1;
  return text.slice(from, Math.min(to, from + LOOKED_AT)).trimEnd();
}
