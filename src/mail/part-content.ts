import PostalMime, { type Email } from 'postal-mime';
import { headerIn, type Part } from './parts.js';

/** The most that is decoded of one mail, over all parts: twice what the core reads, in UTF-16 units; and lines, each of which costs the parser. */
const MOST_READ = 1 << 19;
const MOST_LINES = 20_000;
const ATTACHED = /^content-disposition[ \t]{0,3}:\s{0,9}attachment/im;
const ENCODING = /^content-transfer-encoding[ \t]{0,3}:\s{0,9}"?(base64|quoted-printable)/im;
/** A first line of words with spaces between them is no base64, whatever the header says. */
const PLAIN_WORDS = /^\s{0,99}\S{1,200}[ \t]+\S/;

/** What may still be decoded of a mail; each part takes its share. */
export interface Left {
  units: number;
  lines: number;
}

/** A mail of which nothing is decoded yet. */
export function allOf(): Left {
  return { units: MOST_READ, lines: MOST_LINES };
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
export async function contentOf({ head, body: whole, type }: Part, left: Left): Promise<string> {
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

/** A head and a body, as postal-mime reads them; rejects headers without an end. */
export function parse(head: string, body: string): Promise<Email> {
  return PostalMime.parse(`${head}\n\n${body}`, { attachmentEncoding: 'utf8', forceRfc822Attachments: true });
}
