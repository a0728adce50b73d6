import { isDaemon, isReportTitle } from './is-report.js';

const HEADER = /^[*_]{0,2}([\p{L}][\p{L}\p{M} -]{0,20})[ \t]{0,3}[:：][*_]{0,2}[ \t]{0,9}(.{1,300})/u;
const MOST_HEADERS = 12;
const FEWEST_HEADERS = 2;

/** The names of From and Subject above what mail programs forward. */
const FROM = /^(?:from|von|de|da|van|från|fra|od|от|差出人|发件人|寄件者|보낸 사람)$/;
const SUBJECT = /^(?:subject|betreff|objet|asunto|oggetto|assunto|onderwerp|ämne|emne|temat|тема|件名|主题|主旨|제목)$/;

/**
 * The bounce that somebody forwards inside a text, from its header lines on, without the marks that quote it; undefined where there is none. Its words are
 * meant, not those of the person who asks.
 */
export function forwardedReport(text: string): string | undefined {
  const lines = text.split('\n');
  for (let index = 0; index < lines.length; index++) {
    const quote = /^(?:>[ \t]?){0,5}/.exec(lines[index]!)![0];
    if (!HEADER.test(lines[index]!.slice(quote.length, quote.length + 400))) continue;
    let headers = 0;
    let isReport = false;
    let end = index;
    for (; end < Math.min(lines.length, index + MOST_HEADERS); end++) {
      const [, name, value] = HEADER.exec(lines[end]!.slice(quote.length, quote.length + 400)) ?? [];
      if (!name) break;
      headers += 1;
      const key = name.trim().toLowerCase();
      isReport ||= (FROM.test(key) && isDaemon(value!)) || (SUBJECT.test(key) && isReportTitle(value!));
    }
    if (isReport && headers >= FEWEST_HEADERS) {
      const inner = lines.slice(index).map((line) => unquoted(line, quote));
      return inner.filter((line, at) => at >= headers || isTelling(line)).join('\n');
    }
    index = end;
  }
  return undefined;
}

function unquoted(line: string, quote: string): string {
  return line.startsWith(quote) ? line.slice(quote.length) : line.startsWith(quote.trimEnd()) ? line.slice(quote.trimEnd().length) : line;
}

/** From and Subject; whom the bounce went to is not whom the mail did not reach. */
function isTelling(line: string): boolean {
  const name = HEADER.exec(line)?.[1]?.trim().toLowerCase() ?? '';
  return FROM.test(name) || SUBJECT.test(name);
}
