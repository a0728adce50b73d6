/** Where an email address begins and ends. */
export interface Range {
  at: number;
  to: number;
}

/** Longest local part, host name and label (RFC 5321 §4.5.3.1, with room for what is none), in UTF-16 units. */
const LONGEST_LOCAL = 200;
const LONGEST_DOMAIN = 255;

/** What ends a local part that is not quoted. */
const ENDS = /[\s<>()[\]{}",;:|\\/=@`“”„«»「」『』（）、。，：]/u;
const DOMAIN = /(?:\[[^\]\s]{1,60}\]|[\p{L}\p{N}_.-]{1,255})/uy;
/** The rest of an address that is broken over two lines, with what quotes lines. */
const BROKEN = /[ \t]{0,9}\n[ \t>|]{0,20}/y;
const REST = /[\p{L}\p{N}_-]{0,63}(?:\.[\p{L}\p{N}_-]{1,63}){1,9}/uy;
const IDEOGRAPHIC = /[\u3040-\u30ff\u3400-\u9fff]/;
/** "jane (at) example (dot) com", as people and archives write it. */
const SPELLED =
  /[\p{L}\p{N}_.+-]{1,64} ?[([{<] ?(?:@|at|ät|arroba|chez|собака) ?[)\]}>] ?[\p{L}\p{N}_-]{1,63}(?:(?:\.| ?[([{<] ?(?:dot|punkt|point|punto|ponto|точка) ?[)\]}>] ?)[\p{L}\p{N}_-]{1,63}){0,5}/giu;

/** The same without brackets: only where the dot is spelled, too. */
const SPOKEN =
  /[\p{L}\p{N}_.+-]{1,64} (?:at|ät|arroba|chez|chiocciola|собака|собачка) [\p{L}\p{N}_-]{1,63}(?: (?:dot|punkt|point|punto|ponto|точка) [\p{L}\p{N}_-]{1,63}){1,4}/giu;

/** Each after what spares most texts a closer look. */
const SPELLINGS = [
  [/[([{<] ?(?:@|at|ät|arroba|chez|собака) ?[)\]}>]/iu, SPELLED],
  [/ (?:dot|punkt|point|punto|ponto|точка) /iu, SPOKEN],
] as const;

/** Finds the email addresses of a text, in order. `isLabel` tells what stands before an equals sign that is no part of one ("to=jane@…"). */
export function addressesIn(text: string, isLabel: (word: string) => boolean): Range[] {
  const found: Range[] = [];
  let last = 0;
  for (let sign = text.indexOf('@'); sign >= 0; sign = text.indexOf('@', sign + 1)) {
    if (sign < last) continue;
    const at = localFrom(text, sign, last, isLabel);
    const to = domainTo(text, sign + 1);
    if (at === sign || to === sign + 1) continue;
    found.push({ at, to });
    last = to;
  }
  for (const [sign, spelling] of SPELLINGS)
    if (sign.test(text)) for (const { index, 0: spelled } of text.matchAll(spelling)) found.push({ at: index, to: index + spelled.length });
  return joined(found);
}

/** Ranges in order; those that overlap are one. */
function joined(ranges: Range[]): Range[] {
  const one: Range[] = [];
  for (const range of ranges.sort((a, b) => a.at - b.at)) {
    const last = one.at(-1);
    if (last && range.at < last.to) last.to = Math.max(last.to, range.to);
    else one.push(range);
  }
  return one;
}

/** Where the local part before an at sign begins. */
function localFrom(text: string, sign: number, least: number, isLabel: (word: string) => boolean): number {
  let end = sign;
  const broken = /\n[ \t>|]{0,20}$/.exec(text.slice(Math.max(least, sign - 24), sign));
  if (broken && !/\s/.test(text[sign + 1] ?? ' ')) end = sign - broken[0].length;
  if (text[end - 1] === '"' || text[end - 1] === "'") {
    const quote = text[end - 1]!;
    for (let at = end - 2; at >= Math.max(least, end - 80) && text[at] !== '\n'; at--) if (text[at] === quote && text[at - 1] !== '\\') return at;
  }
  /** Characters written without spaces before letters of ASCII are another word. */
  const ends = text.charCodeAt(end - 1) < 128 ? (char: string) => IDEOGRAPHIC.test(char) : () => false;
  let at = end;
  while (at > least && end - at < LONGEST_LOCAL && !ends(text[at - 1]!)) {
    const before = text[at - 1]!;
    // A sender's address with the recipient's in it (bounces+jane=example.com@…)
    if (before === '=' && text.slice(at, end).includes('.') && !isLabel(/[\p{L}_+-]{0,40}$/u.exec(text.slice(Math.max(least, at - 41), at - 1))![0])) at -= 1;
    else if (ENDS.test(before)) break;
    else at -= 1;
  }
  if (at === end) return sign;
  // Name and password in a link (https://jane:secret@…).
  const login = text[at - 1] === ':' ? /\/\/([^\s/@:]{1,64}:)$/.exec(text.slice(Math.max(least, at - 68), at)) : undefined;
  return at - (login?.[1]!.length ?? 0);
}

/** Where the domain after an at sign ends. */
function domainTo(text: string, from: number): number {
  const meet = (pattern: RegExp, at: number) => {
    pattern.lastIndex = at;
    return pattern.exec(text)?.[0].length ?? 0;
  };
  let at = from + meet(BROKEN, from);
  const domain = Math.min(meet(DOMAIN, at), LONGEST_DOMAIN);
  if (!domain || (at > from && !text.slice(at, at + domain).includes('.'))) return from;
  at += domain;
  const broken = meet(BROKEN, at);
  const rest =
    broken && (!text.slice(from, at).includes('.') || /[.-]$/.test(text.slice(from, at)))
      ? meet(REST, at + broken) || (text[at - 1] === '.' ? meet(/[a-z]{2,20}(?![\p{L}\p{N}])/iuy, at + broken) : 0)
      : 0;
  if (rest) return at + broken + rest;
  while (/[.-]/.test(text[at - 1]!)) at -= 1;
  return at;
}
