/** Whole mails with encoded parts, decoded before they are diagnosed. */

/** Encodings that hide the words: of quoted-printable the core reads ASCII itself, but not other charsets. */
const ENCODED = /^content-transfer-encoding:[ \t]*(?:base64|quoted-printable)/im;
/** The header lines that a mail begins with, each with its further lines (RFC 5322 §2.2); before them there may be the line of a mailbox file. */
const HEADERS = /^\s*(?:from [^\n]*\n)?(?:[!-9;-~]+:[^\n]*\n(?:[ \t][^\n]*\n)*)+/i;
const HEADED = /^(?:received|from|to|subject|mime-version|content-type|return-path|date|message-id):/im;
/** Enough for the headers and the first parts of any mail. */
const LOOKED_AT = 200_000;
/** Headers that say something about a failure; the others are chatter. */
const TELLING = new Set(['subject', 'auto-submitted', 'x-failed-recipients', 'x-autoreply']);
/** Parts that quote the sender's own message, in which no reason is looked for. */
const QUOTED = /^(?:message\/(?:rfc822|global)|text\/rfc822-headers)$/i;

/** True for a mail as source (.eml) with base64 or quoted-printable parts, and not for a text that only quotes one; only those need decoding. */
export function isEncodedMail(text: string): boolean {
  const head = text.slice(0, LOOKED_AT);
  return ENCODED.test(head) && HEADED.test(HEADERS.exec(head)?.[0] ?? '');
}

/**
 * The words of a mail (RFC 5322, MIME): telling headers, text parts and delivery-status parts (RFC 3464), decoded; quoted
 * originals left out. The parser (postal-mime) is loaded only here. Text that cannot be parsed comes back as it was.
 */
export async function decodeMail(text: string): Promise<string> {
  const { default: PostalMime } = await import('postal-mime');
  try {
    const mail = await PostalMime.parse(text, { attachmentEncoding: 'utf8', forceRfc822Attachments: true });
    const headers = mail.headers.filter(({ key }) => TELLING.has(key)).map(({ key, value }) => `${key}: ${value}`);
    const parts = mail.attachments
      .filter(({ mimeType }) => /^(?:text|message)\//.test(mimeType) && !QUOTED.test(mimeType))
      .map(({ content }) => String(content));
    const body = mail.text ?? plainText(mail.html ?? '');
    const words = [...headers, '', body, ...parts].join('\n').trim();
    return body.trim() || parts.length ? words : text;
  } catch {
    return text;
  }
}

/** The words of an HTML body; only for matching, never shown as HTML. */
function plainText(html: string): string {
  return html
    .replace(/<(?:style|script)\b[^]*?<\/(?:style|script)>/gi, ' ')
    .replace(/<(?:br|\/p|\/div|\/tr|\/li)[^>]*>/gi, '\n')
    .replace(/<[^>]{0,2000}>/g, ' ');
}
