/** Fields that say when and by which number, not why; and hosts of the sender's side, which would be taken for the one that refused. */
const SILENT =
  /^(?:arrival-date|last-attempt-date|original-envelope-id|original-message-id|received-from-mta|dsn-gateway|x-[a-z-]*queue-id|x-[a-z-]+-sender|x-powermta-virtualmta|authentication-results|x-original-message-id|x-display-name|x-[a-z-]*message-id|final-log-id|reporting-ua|mdn-gateway|version|source-ip|incidents|arrived-date|user-agent|received-date|original-mail-from|dkim-[a-z-]+|spf-dns|reported-uri|x-hmxmroriginalrecipient)$/;
/** A line's beginning, in which its field's name stands. */
const LONGEST_NAME = 80;
const FIELD = /^([a-z][a-z0-9-]{0,60})[ \t]{0,3}:/i;
/** Fields of the block about the message (RFC 3464 §2.2), and of a recipient's (§2.3): what that begins with, and what else stands in each. */
const MESSAGE = 'reporting-mta';
const RECIPIENT = ['final-recipient', 'original-recipient'];
const OTHERS = ['action', 'status'];

/** True for the text of a part that has the fields of a delivery report, whatever it calls itself. */
export function isReportFields(text: string): boolean {
  return /^\s{0,99}(?:reporting-mta|reporting-ua|original-envelope-id|original-recipient|final-recipient|feedback-type|x-postfix-queue-id|arrival-date)[ \t]{0,3}:/i.test(
    text.slice(0, 200),
  );
}

/**
 * The fields of a report (message/delivery-status, RFC 3464; feedback-report, RFC 5965; disposition-notification, RFC 8098): folded lines joined, a
 * blank line between the block about the message and that of each recipient, whether one was written there or not.
 */
export function reportFields(text: string): string[] {
  const blocks: { names: Set<string>; lines: string[] }[] = [];
  let isSilent = false;
  let isBlank = true;
  for (const line of text.split('\n')) {
    const name = FIELD.exec(line.slice(0, LONGEST_NAME))?.[1]?.toLowerCase();
    let block = blocks.at(-1);
    if (name) {
      if (!block || isNext(name, block.names, isBlank)) blocks.push((block = { names: new Set(), lines: [] }));
      block.names.add(name);
      isSilent = SILENT.test(name);
      if (!isSilent) block.lines.push(line.trim());
    } else if (line.trim() && block?.lines.length && !isSilent && !isBlank) block.lines[block.lines.length - 1] += ` ${line.trim()}`;
    isBlank = !line.trim();
  }
  return blocks.map(({ lines }) => withoutGloss(lines).join('\n')).filter(Boolean);
}

/** True where a field begins the next block, whether a blank line stands before it or not. */
function isNext(name: string, block: ReadonlySet<string>, isBlank: boolean): boolean {
  const isMessage = block.has(MESSAGE);
  if (name === MESSAGE) return block.size > 0;
  if (OTHERS.includes(name)) return isMessage && isBlank;
  if (!RECIPIENT.includes(name)) return false;
  return isMessage || block.has(name) || (RECIPIENT.some((other) => block.has(other)) && OTHERS.some((other) => block.has(other)));
}

const STATUS = /^status[ \t]{0,3}:[ \t]{0,9}([245]\.\d{1,3}\.\d{1,3})\b/i;
const DIAGNOSTIC = /^diagnostic-code[ \t]{0,3}:.{0,200}?\b[245]\d\d[ -]#?([245]\.\d{1,3}\.\d{1,3})\b/i;

/** A block without the sending server's own status, where the remote server gave another one in its words: what it said decides. */
function withoutGloss(lines: readonly string[]): readonly string[] {
  const theirs = lines.map((line) => DIAGNOSTIC.exec(line)?.[1]).find(Boolean);
  return theirs ? lines.filter((line) => (STATUS.exec(line)?.[1] ?? theirs) === theirs) : lines;
}
