/** Whom a failure is about: the addresses that a text says were not reached, never who sends, who signs in, or whom to ask. */
import type { Role } from './lines.js';
import type { Token } from './tokens.js';

/** So much before and after an address tells whose it is (UTF-16 units of the folded text). */
const AROUND = 80;

/** What announces a recipient, in the languages of the interface. */
const TO = /\b(?:to|rcpt|rcpt_to|recipients?|for|e-?mail(?:address)?["']?\s{0,3}[:=]|an|para|a)["']?\s{0,3}[:=]?\s{0,9}["']?(?:rfc822\s{0,3};\s{0,3})?<?$/;
/** That somebody is not there, said before who it is, and after it. */
const NOT_THERE = /\b(?:unknown|no such|no mailbox|not found|rejected)[^@.]*$/;
const IS_NOT_THERE = /^\W*(?:\w+ )?(?:\w+ ?n[o']t |is (?:full|over|disabled|inactive)|no such|unknown|over quota|recipient)/;
/** An address that leads a line, or stands behind a code, with what was said of it after a colon or dots. */
const LEADS = /(?:^|\n|\d{3}|\.\d+)[>| \t-]*[<"'[]?$/;
const AND_THEN = /^[>"'\]]*(?:\s*:(?!\/)|\.{3}|<mailto| \()/;
/** An address in a line of its own below one that announces it, or below another one. */
const LISTED = /[:-]\s{0,9}\n[\s>|]{0,40}[<"']?$/;
const BETWEEN = /^[>"']?[\s,;<>"']+$/;

/** Those who are not meant, by what stands before or after them: who sends, whom to ask; and machines. */
const OTHER = /\b(?:(?:from|sender|your)[ _-]e-?mail|by|your \w{1,40}|write to|please[^@\n]{0,80}|send \w{1,40} for)["']?\s{0,3}[:=]?\s{0,9}["'<[(]{0,4}$/;
const SENDER = /\b(?:from|senders?)\b[^@\n]{0,24}$/;
const OF_SENDER = /^[>"'\])]*(?:\.{3}|[:;,])?\s*(?:is )?(?:not )?(?:sender|domain (?:of|does not des)|allowed|authori|authentica)/;
const MACHINE = /^(?:mailer-?daemon|postmaster|abuse|no-?reply)/;

/** What a list of a program may have before an address that it quotes. */
const QUOTED = /^\{?u?'/;

/** The recipients that the words of a message name, as they stand in it, each once; `text` is folded. */
export function recipientsIn(words: readonly (Token & { role: Role })[], text: string, source: string): string[] {
  /** In the text, and in header lines. */
  const named = [new Map<string, string>(), new Map<string, string>()] as const;
  let listed = -1;
  for (const { kind, norm, role, start, end, at, to } of words) {
    if (kind !== 'address') continue;
    const before = text.slice(Math.max(0, at - AROUND), at);
    const after = text.slice(to, to + AROUND);
    const isListed = LISTED.test(before) || (listed >= 0 && BETWEEN.test(text.slice(listed, at)));
    if (isListed) listed = to;
    if (MACHINE.test(norm) || OF_SENDER.test(after) || OTHER.test(before)) continue;
    const isMeant = isListed || NOT_THERE.test(before) || IS_NOT_THERE.test(after) || (LEADS.test(before) && AND_THEN.test(after));
    if (!TO.test(before) && (SENDER.test(before) || !isMeant)) continue;
    const list = named[role === 'header' ? 1 : 0];
    const key = norm.replace(QUOTED, '');
    if (!list.has(key)) list.set(key, source.slice(start, end).replace(QUOTED, ''));
  }
  // The "To:" of a returned mail is who sent what it returns.
  return [...(named[0].size ? named[0] : named[1]).values()];
}
