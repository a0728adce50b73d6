/** Finds what its label tells to be personal: after the names of headers and fields, in what a server is told to sign in, below a sign-off. */
import type { Mask } from '../masks.js';
import type { Masked } from './masked.js';

/** How many words a name has at most. */
const LONGEST_NAME = 5;
/** How much of a value is looked at where nothing ends it. */
const LONGEST_VALUE = 400;
const LONGEST_QUOTED = 1600;
const LONGEST_NAMED_VALUE = 80;
const CLOSING = new Map(['""', "''", '“”', '„“', '«»', '「」', '『』', '``', '[]', '()', '<>'].map(([open, close]) => [open, close!]));
const NEXT_FIELD = /[\n\t|;{}]|[,\s]\s{0,9}["']?[\p{L}_-]{2,30}["']?\s?[=:](?!\/\/)|<\//u;

/** Masks the values of labels, and what stands below the end of a letter. */
export function maskLabelled(masked: Masked): void {
  const { headers, subjects, secrets, fields } = masked.cues;
  maskValues(masked, headers, 'name', true);
  maskValues(masked, subjects, 'subject', true);
  maskValues(masked, secrets, 'secret', false);
  maskValues(masked, fields, 'name', false);
  maskSignIn(masked);
  maskCalled(masked);
  maskSigned(masked);
}

/** Hides the values of labels: of headers and subjects whole, of fields as far as they can be a name. */
function maskValues(masked: Masked, labels: RegExp, mask: Mask, isWhole: boolean): void {
  const { text, low } = masked;
  let last = 0;
  for (const { index, 0: label, 1: name } of low.matchAll(labels)) {
    if (index < last) continue;
    const before = low[index - 1] ?? '\n';
    const camel = /\p{Lu}/u.test(text[index]!) && /\p{Ll}/u.test(text[index - 1] ?? '');
    if (/[\p{L}\p{N}]/u.test(before) && !camel && !/[\u3040-\u30ff\u3400-\u9fff]/.test(before)) continue;
    const from = index + label.length;
    if (/>[ \t]*$/.test(label) && !/[=:]/.test(label) && before !== '<' && before !== '/') continue;
    const isLine = /(?:^|\n)[\s>|*#"'`({[<-]{0,20}$/.test(low.slice(Math.max(0, index - 24), index));
    const isQuoted = /["'<{,[]/.test(before);
    if (name!.length <= 2 && !isLine && !isQuoted && !/=/.test(label)) continue;
    const to = valueTo(masked, from, isLine && isWhole && !isQuoted, /=/.test(label) && !/:/.test(label));
    last = isLine && isWhole ? to : from; // a header's further lines are its value, whatever they look like
    if (to <= from) continue;
    if (isLine) masked.show(index, from);
    if (mask === 'name') maskName(masked, from, to, isWhole && (isLine || isQuoted));
    else maskSecret(masked, from, to, mask);
  }
}

/** Where a value ends that begins there. */
function valueTo(masked: Masked, from: number, isHeader: boolean, isEqual: boolean): number {
  const { text } = masked;
  const open = text[from] ?? '';
  const close = CLOSING.get(open);
  if (close && open !== '<' && open !== '(') {
    const end = text.slice(from + 1, from + LONGEST_QUOTED).indexOf(close);
    if (end >= 0 && !isHeader) return from + 1 + end; // in a header the rest of the line is behind a quoted name
  }
  if (isHeader) {
    const lines = /[^\n]*(?:\n[ \t]+[^\n]*)*/y;
    lines.lastIndex = from;
    return from + (lines.exec(text)?.[0].length ?? 0);
  }
  const rest = text.slice(from, from + LONGEST_VALUE);
  if (isEqual && !close) return from + (/[\s,;&|"')\]}<]/.exec(rest)?.index ?? rest.length);
  const end = NEXT_FIELD.exec(rest)?.index ?? rest.length;
  return from + end;
}

/** Hides a name: in a header all of it unless every word is what failures are told in ("Mail Delivery System"), in a field up to a word that is none of a name. */
function maskName(masked: Masked, from: number, to: number, isWhole: boolean): void {
  const { pieces, text } = masked;
  const first = masked.indexAt(from);
  if (isWhole) {
    let isFirm = true;
    for (let index = first; index < pieces.length && pieces[index]!.at < to; index++)
      if (masked.isWord(index) && pieces[index]!.kind !== 'firm' && pieces[index]!.kind !== 'id') isFirm = false;
    if (!isFirm) masked.hideRange(from, to, 'name');
    return;
  }
  let words = 0;
  for (let index = first; index < pieces.length && pieces[index]!.at < Math.min(to, from + LONGEST_NAMED_VALUE) && words < LONGEST_NAME; index++) {
    const { kind, at, to: end } = pieces[index]!;
    if (kind === 'mark' && /[.:;!?(]/.test(text.slice(at, end)) && words) break;
    if (kind === 'firm' || kind === 'code' || (kind === 'known' && !masked.isCapital(index) && words)) break;
    if (!masked.isWord(index)) continue;
    masked.hide(index, 'name');
    if (!masked.isWord(index - 1)) words += 1; // what is written without spaces is one
  }
}

function maskSecret(masked: Masked, from: number, to: number, mask: Mask): void {
  const { pieces } = masked;
  const first = masked.indexAt(from);
  // "password: invalid", "token: expired": what failed, not the secret.
  if (mask === 'secret' && pieces[first]?.kind === 'firm') return;
  for (let index = first; index < pieces.length && pieces[index]!.at < to; index++) {
    const { kind } = pieces[index]!;
    if (mask === 'secret' && kind === 'firm') break;
    if (kind === 'address') continue;
    masked.hide(index, mask);
  }
}

/** What is said to a server to sign in (RFC 4954, RFC 3501). */
function maskSignIn(masked: Masked): void {
  const { pieces, text, low } = masked;
  for (const { index, 0: command } of low.matchAll(
    /(?:\bauth (?:plain|login|cram-md5|xoauth2|ntlm|oauthbearer)|\b(?:login|pass|user)|\bbearer|\bbasic|(?:^|[\n:>] ?)334)[ \t]{1,9}/gu,
  )) {
    if (/^(?:login|pass|user)/.test(command) && !/^[A-Z]{4}/.test(text.slice(index, index + 4))) continue; // a word, no command
    const from = index + command.length;
    const end = /\n/.exec(text.slice(from, from + LONGEST_VALUE))?.index ?? LONGEST_VALUE;
    const isSecret = /^(?:"[^"\n]{1,80}"|\S{1,300})(?:[ \t]+(?:"[^"\n]{1,80}"|\S{1,300}))?[ \t]*$/.test(text.slice(from, from + end));
    const isSaid = pieces[masked.indexAt(from)]?.kind === 'firm'; // "USER UNKNOWN"
    if (isSecret && !isSaid) masked.hideRange(from, from + end, 'secret');
    else if (!isSaid && /auth|bearer|basic/.test(command)) {
      masked.hideRange(from, from + /^\S*/.exec(text.slice(from, from + LONGEST_VALUE))![0].length, 'secret');
    }
  }
}

/** What a mail is called, between quotes. */
function maskCalled(masked: Masked): void {
  const { text, low, cues } = masked;
  for (const { index, 0: quoted } of text.matchAll(/["'“„«「『‘][^"'”“»」』’\n]{2,160}["'”“»」』’]/gu))
    if (!/\p{L}/u.test(low[index - 1] ?? '') && cues.called.test(low.slice(Math.max(0, index - 40), index)) && !/[245]\d\d[ -]/.test(quoted))
      masked.hideRange(index, index + quoted.length, 'subject');
}

/** The lines below "Kind regards". */
function maskSigned(masked: Masked): void {
  const { low, cues } = masked;
  let place = 0;
  let left = 0;
  for (const line of low.split('\n')) {
    const to = place + line.length;
    const sign = cues.signOff.exec(line.slice(0, 80));
    if (sign) {
      left = 2;
      maskShortLine(masked, place + sign[0].length, to);
    } else if (left && line.trim()) {
      left = maskShortLine(masked, place, to) ? left - 1 : 0;
    }
    place = to + 1;
  }
}

/** Hides a line that has no more words than a name or a title has. */
function maskShortLine(masked: Masked, from: number, to: number): boolean {
  const { pieces } = masked;
  const first = masked.indexAt(from);
  let words = 0;
  for (let index = first; index < pieces.length && pieces[index]!.at < to; index++) if (masked.isWord(index)) words += 1;
  if (words > LONGEST_NAME) return false;
  masked.hideRange(from, to, 'name');
  return true;
}
