/** Whom a failure is about: the addresses that a text says were not reached, never who sends, who signs in, or whom to ask. */
import type { Word } from './message.js';

/** So much before and after an address tells whose it is (UTF-16 units of the folded text). */
const AROUND = 80;

/** What announces a recipient, in the languages of the interface. */
const TO =
  /\b(?:to|rcpt(?:_to)?|recipients?|for|e-?mail(?:address)?["']?[ \t]{0,9}[:=]|an|para|a|recipient address)["']?[ \t]{0,9}[:=]?[ \t]{0,9}["']?(?:rfc822[ \t]{0,9};)?[ \t]{0,9}<?$/;
/** That somebody is not there, said before who it is. */
const NOT_THERE =
  /\b(?:(?:user|recipient|mailbox|inbox|address|account)\b[^@\n.]{0,24}\b(?:unknown|not found|exist|full|disabled|rejected)|(?:no such|unknown) (?:local |or illegal )?(?:user|recipient|mailbox|address|account|alias)|no mailbox[^@\n.]{0,24})[ :;<"'(-]{0,4}$/;
/** The same said after it. */
const IS_NOT_THERE =
  /^[>"'\])]{0,3}[ \t,:;(-]{0,4}(?:mailbox |account |user |address |recipient )?(?:(?:is|was|were|could|does|did|has|can)(?: not|n't|not) (?:been |be )?(?:found|exist|known|a (?:valid|known)|valid|deliver)|is (?:full|over|disabled|unknown|invalid|inactive|no longer)|not found|no such|unknown|over quota|recipient (?:address )?rejected|(?:mailbox|inbox) (?:is )?full)/;
/** An address that leads a line, or stands behind a code, with what was said of it after a colon or dots. */
const LEADS = /(?:^|\n|\d{3}|\d\.\d{1,3}\.\d{1,3})[>| \t-]{0,8}[<"'[]?$/;
const AND_THEN = /^[>"'\]]{0,2}(?:[ \t]{0,3}:(?!\/)|\.{3}|<mailto| \(expanded from)/;
/** An address in a line of its own below one that announces it, or below another one. */
const LISTED = /\b(?:recipients?|address(?:es)?|following|failed|permanently|errors?|groups?)\b[^@\n]{0,40}\n[\s>|]{0,40}[<"']?$/;
const BETWEEN = /^[>"']?[\s,;<>"']{1,20}$/;

/** Those who are not meant: by what stands before or after them, and machines. */
const OTHER =
  /(?:\b(?:(?:from|senders?|your|user|account|admin|support|contact|login)[ _-]{1,2}e-?mail(?:[ _-]?address)?|by|as|reply-to|return-path|user|username|login|mailto|contact|via|your mailbox|your account|(?:write|complain|appeal|apply|refer)[^@\n]{0,16} to|please (?:send|forward|report|e-?mail)[^@\n]{0,40}|send (?:e?mails?|messages?) for)["']?[ \t]{0,3}[:=]?[ \t]{0,3}["'<[(]{0,2})$/;
const SENDER = /\b(?:from|senders?)\b[^@\n]{0,24}$/;
const OF_SENDER =
  /^[>"'\])]{0,3}(?:\.{3}|[:;,])?[ \t]{0,3}(?:(?:is|was) )?(?:not )?(?:sender|domain (?:of sender|does not designate)|allowed|authori[sz]ed|permitted|authentica|log-?in|sign|password)/;
const MACHINE = /^(?:mailer-?daemon|post-?master|abuse|no-?reply|do-?not-?reply|hostmaster|double-bounce|bounces?[-+.])/;

/** What a list of a program may have before an address that it quotes. */
const QUOTED = /^\{?u?'/;

/** The recipients that the words of a message name, as they stand in it, each once; `text` is folded. */
export function recipientsIn(words: readonly Word[], text: string, source: string): string[] {
  const named = new Map<string, string>();
  const inHeaders = new Map<string, string>();
  let listed = -1;
  for (const { kind, norm, role, start, end, at, to } of words) {
    if (kind !== 'address') continue;
    const before = text.slice(Math.max(0, at - AROUND), at);
    const after = text.slice(to, to + AROUND);
    const isListed = LISTED.test(before) || (listed >= 0 && BETWEEN.test(text.slice(listed, at)));
    if (isListed) listed = to;
    if (MACHINE.test(norm) || OF_SENDER.test(after) || (NOT_THERE.test(before) ? SENDER : OTHER).test(before)) continue;
    const isSaid = TO.test(before);
    if (!isSaid && SENDER.test(before)) continue;
    if (!isSaid && !isListed && !NOT_THERE.test(before) && !IS_NOT_THERE.test(after) && !(LEADS.test(before) && AND_THEN.test(after))) continue;
    // The "To:" of a returned mail is who sent what it returns.
    const list = role === 'header' ? inHeaders : named;
    const key = norm.replace(QUOTED, '');
    if (!list.has(key)) list.set(key, source.slice(start, end).replace(QUOTED, ''));
  }
  return [...(named.size ? named : inHeaders).values()];
}
