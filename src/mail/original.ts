/** Lines that draw themselves out ("--- … ---", "=== … ===", "|---- … ----|"): a heading, whatever it says. */
const DECORATED = /^[|*\s]{0,9}[-=_*#~+>]{2,}/;
const DECORATION = /[|\-=_*#~+<>[\]\s:.]+/g;

/** What a mail server puts above its log of what went wrong: no original, though it is drawn out the same. */
const LOG =
  /transcript|session|\blog\b|failed address|following address|permanent|fatal|transient|error|reason|deferred|diagnos|undeliverable address|recipient list|protokoll|fehler/;

/** Headings of the returned original, in the languages that mail servers write: inside a drawn line. */
const HEADING =
  /\b(?:copy of|original|returned message|returned mail|unsent message|undelivered|rejected message|bounced message|failed message|forwarded message|message (?:headers?|text|body|contents?|follows|source|truncated)|headers? (?:of|follows?)|mail headers?|body of|(?:your|the) message|below this line|kopie|ursprünglich|originalnachricht|nachricht(?:entext|enkopf| folgt)|copie (?:du|de)|message (?:d'origine|initial|original)|copia (?:del|della|do)|mensaje original|messaggio originale|mensagem original|oorspronkelijk)|исходно|оригинал|копия|元の?メッセージ|原文|以下は|オリジナル|原始邮件|原邮件|原郵件|원본/;

/** Sentences above the returned original, that are drawn out by nothing. */
const SENTENCE = new RegExp(
  `^(?:${[
    "(?:the |your |an? )?(?:full |complete )?(?:original|undelivered|returned|unsent|rejected|failed|offending) (?:e-?mail |mail )?(?:message|e-?mail|mail)?(?: text| body)?(?:'s)? ?(?:headers?|text|body|contents?)?(?: \\S{1,12}){0,3} ?(?:follows?|is (?:included|attached|shown|reproduced|appended|quoted)? ?(?:below|as follows|following)|below|was as follows|reads as follows)",
    '(?:the |your )?(?:message|mail)(?: headers?| text| body)? (?:follows|was as follows|is as follows|reads|begins as follows|(?:is )?included below|header(?:s)? follows?)',
    '(?:here (?:is|are|follows?)|below (?:is|are|follows?)|following is|attached (?:is|below)|(?:the )?following(?: lines)? (?:is|are)|included (?:is|below)|it follows)\\b[^.:]{0,60}\\b(?:original|copy|headers?|initial part|first (?:part|lines|\\d+)|beginning|returned|undelivered|your (?:message|mail))\\b(?![^.:]{0,40}\\b(?:error|reason|recipient|address|transcript|diagnos))',
    '(?:original|message|mail|returned) (?:message )?headers?\\s?:?$',
    '(?:the )?(?:original|returned) (?:message|mail)\\s?:$',
    'a copy of (?:the|your) (?:original )?(?:message|mail)(?: headers?)? (?:follows|is (?:included )?below)',
    '(?:the )?(?:first|original) \\S{1,12} (?:lines|message)\\b(?: of)?[^.:]{0,40}(?:were|was|follows?|are)\\b',
    '(?:die |ihre )?(?:ursprüngliche|originale|zurückgewiesene) (?:nachricht|e-?mail|mail)(?:en)?(?:kopfzeilen)?(?: folgt| lautete|\\s?:$)',
    'ursprüngliche nachrichtenkopfzeilen',
    "en-têtes? (?:de (?:message|courrier) )?(?:d'origine|originaux|du message)",
    "(?:le )?message (?:original|d'origine)(?: suit|\\s?:$)",
    'encabezados? (?:de(?:l)? mensajes? )?origina(?:l|les)',
    '(?:el )?mensaje original(?: sigue|\\s?:$)',
    'intestazioni (?:originali|del messaggio)',
    'cabeçalhos? d[eao]s? mensage(?:m|ns) (?:original|originais)',
    'oorspronkelijke (?:berichtkoppen|bericht)',
    '(?:ниже|далее) .{0,30}(?:исходн|копи|оригинал|заголов)',
    '(?:заголовки |текст )?исходного (?:сообщения|письма)',
    '元の?メッセージ(?:[・ ]?ヘッダー)?',
    'オリジナル(?:メール|メッセージ)',
    '原始(?:邮件|郵件)(?:标头|头|標頭)?',
  ].join('|')})`,
);

/** Somebody's reply program quotes what it answers ("On Monday Jane wrote:"). */
const WROTE =
  /^(?:on .{5,120} wrote|am .{5,120} schrieb.{0,60}|le .{5,120} a écrit|el .{5,120} escribi[óo].{0,60}|il .{5,120} ha scritto|em .{5,120} escreveu)\s?:$/;

const HEADER = /^([a-z][a-z0-9-]{0,60})[ \t]{0,3}:/i;
/** Headers that only a mail's source has: people and mail servers list From, To and Subject above the cause as well. */
const TECHNICAL = /^(?:received|return-path|dkim-signature|x-mailer|mime-version|message-id|content-type|x-[a-z-]+)$/;
const FIRST = /^(?:received|return-path|dkim-signature|delivered-to|from|to|date|message-id|subject|mime-version|x-[a-z0-9-]+)$/;
/** The headers on top of every mail, put there by the servers it came through. */
const ON_TOP = /^[>|\s]{0,9}(?:return-path|received)[ \t]{0,3}:/i;
const FEWEST_TECHNICAL = 2;
const FEWEST = 3;
/** Enough of a line to see what it is, and of a block of headers. */
const LOOKED_AT = 300;
const MOST_HEADERS = 30;

function isMark(line: string): boolean {
  const low = line.trim().toLowerCase();
  if (low.length < 6) return false;
  const words = low.replace(DECORATION, ' ').trim();
  if (DECORATED.test(low) && words && HEADING.test(words) && !LOG.test(words)) return true;
  return SENTENCE.test(low.replace(/^[*_#>[\]<\d\s]{1,9}/, '')) || WROTE.test(low);
}

/** A block of a mail's own headers begins at this line. */
function isHeaderBlock(lines: readonly string[], from: number): boolean {
  let known = 0;
  let technical = 0;
  for (let index = from; index < Math.min(lines.length, from + MOST_HEADERS); index++) {
    const line = lines[index]!.slice(0, LOOKED_AT).replace(/^[>|\s]+(?=[a-z-]+:)/i, '');
    const name = HEADER.exec(line)?.[1]?.toLowerCase();
    if (!name && !(index > from && /^[>\s]*[ \t]\S/.test(line))) break;
    if (index === from && !(name && FIRST.test(name))) return false;
    if (!name) continue;
    known += 1;
    if (TECHNICAL.test(name)) technical += 1;
  }
  return known >= FEWEST && technical >= FEWEST_TECHNICAL;
}

/**
 * A mail server's words without the original that it returns in the same text: up to the mark that stands above it, or to a block of header lines
 * below a blank one. Where nothing would be left, the whole.
 */
export function withoutOriginal(text: string): string {
  const lines = text.split('\n');
  let hasWords = false;
  for (let index = 0; index < lines.length; index++) {
    const line = lines[index]!.slice(0, LOOKED_AT);
    const isOpen = !lines[index - 1]?.trim() || isRule(lines[index - 1]!) || ON_TOP.test(line);
    if (hasWords && (isMark(line) || (isOpen && isHeaderBlock(lines, index)))) return lines.slice(0, index).join('\n').trimEnd();
    hasWords ||= /[\p{L}\d]{2}/u.test(line) && !isMark(line);
  }
  return text;
}

function isRule(line: string): boolean {
  return /^[-=_*|+ ]{4,200}$/.test(line);
}
