/** Enough of a paste for a mail's first headers, in UTF-16 units. */
const LOOKED_AT = 1 << 16;
/** A line that every mail has among its first ones; some other texts have it, too. */
const HEADER = /^[>|\s]{0,40}(?:received|return-path|message-id|mime-version|content-[a-z-]{2,40}|delivered-to|from|subject)[ \t]{0,3}:/im;

/**
 * The words of a mail (`isMail`) as one plain text, which is what `diagnose` is given and a person is shown: the telling headers, what is said to
 * people, then the fields of reports (RFC 3464, RFC 5965, RFC 8098) in blocks, one a recipient. What encodings hide is decoded; the returned
 * original, signatures, disclaimers and other attachments are left out. The parser (postal-mime) is loaded only here. Any other text, and a mail in
 * which nothing can be read, comes back as it was; of a mail over 10 megabytes (2^20 UTF-16 units each) only the first part is read.
 */
export async function readMail(text: string): Promise<string> {
  return HEADER.test(text.slice(0, LOOKED_AT)) ? (await import('./mail-text.js')).mailText(text) : text;
}
