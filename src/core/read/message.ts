import type { Code, MessageKind } from '../answer.js';
import { fold } from './fold.js';
import { COUNTED } from '../many/split.js';
import { tokenize, type Token } from './tokens.js';

/**
 * What a piece of the paste is: the remote server's own words, text that may be anything, a mail's header lines, or the
 * quoted original message, in which no reason is looked for.
 */
export type Role = 'server' | 'text' | 'header' | 'original';

/** A token with its place in the message. */
export interface Word extends Token {
  role: Role;
  /** Cells are lines, JSON values, CSV fields: a bare label fills one. */
  cell: number;
  /** True where `norm` is the word that was probably meant, not the one that stands there. */
  mended?: boolean;
}

/** A code found, and whether its neighbours say that it is one ("550 5.1.1", "#5.1.1", "Status: 5.1.1"). */
export interface FoundCode extends Code {
  firm: boolean;
  role: Role;
}

/** The paste, read once. */
export interface Message {
  source: string;
  kind: MessageKind;
  /** Without continuation codes and without the inside of links: what phrases are looked for in. */
  words: Word[];
  /** Everything: what codes and vendors' marks are looked for in. */
  all: Word[];
  codes: FoundCode[];
  recipients: string[];
  count?: number;
  truncated: boolean;
}

/** Longest text that is read, in UTF-16 units; of a longer one only the first part. */
export const LONGEST = 1 << 18;

/** After these the remote server is quoted, up to the end of the line or paragraph. */
const SERVER_CUT =
  /(?:\bsaid:|\bresponded(?: with)?:|\bremote host said:|\bresponse was:|\bserver (?:response|returned|replied)[^:\n]{0,40}:|\bdiagnostic-code:\s*(?:smtp|x-[a-z-]+)?\s*;|\bstatus_?(?:text|message)"?:|\bremote server returned[^:'\n]{0,40}[:']|<<<\s|\(reason:|\bsmtp error from remote (?:mail server|mailer)[^:\n]{0,120}:(?:[^:\n]{0,120}:)?|\blast error:|"(?:(?:error_|raw_|server_|smtp-)?(?:message|description|reason|response|error)|diagnostic_?code|details)"\s*:)/g;

/** From here on the sender's own message is quoted. */
const ORIGINAL =
  /^[ \t]*(?:-{2,}\s*(?:original message|this is a copy of|below this line|the body of the message|returned message|forwarded message|unsent message|message header)|={3,}.*(?:copy|original)|content-type:\s*(?:message\/rfc822|text\/rfc822-headers)|original message headers|undelivered message follows|received: (?:from|by) )/;

const HEADER =
  /^(?:return-path|received(?:-spf)?|message-id|mime-version|dkim-signature|(?:content|thread|list|arc|x)-[a-z0-9-]+|references|(?:in-)?reply-to|subject|date|from|to|cc|authentication-results|user-agent|delivered-to|sender|auto-submitted)\s*:/;

const KEEPS_WORDS = /^(?:auto-submitted|x-(?:postfix|failed|notes|exim|mailer-daemon|ms-exchange-message-is-ndr|supplementary|diagnostic|actual)[a-z-]*)\s*:/;

interface Line {
  at: number;
  to: number;
  text: string;
  role: Role;
}

function linesOf(text: string): Line[] {
  const lines: Line[] = [];
  let at = 0;
  let original = false;
  let originalAt = -1;
  while (at <= text.length) {
    let to = text.indexOf('\n', at);
    if (to < 0) to = text.length;
    const line = text
      .slice(at, to)
      .replace(/^[>|\s]+/, '')
      .slice(0, 400);
    if (/^reporting-mta\s*:|^final-recipient\s*:|^diagnostic-code\s*:/.test(line)) original = false;
    else if (!original && ORIGINAL.test(line) && lines.some(({ role }) => role !== 'header')) {
      original = true;
      originalAt = lines.length;
    }
    const header = HEADER.test(line) && !KEEPS_WORDS.test(line);
    lines.push({ at, to, text: line, role: original ? 'original' : header ? 'header' : 'text' });
    at = to + 1;
  }
  // A paste that begins with such a line and has nothing else to say is read after all.
  if (originalAt === 0) for (const line of lines) if (line.role === 'original') line.role = 'text';
  return lines;
}

/** Where the remote server speaks: from a cut mark to the end of its paragraph, or of its JSON value. */
function serverRanges(text: string): [number, number][] {
  const ranges: [number, number][] = [];
  for (const match of text.matchAll(SERVER_CUT)) {
    if (match.index < (ranges.at(-1)?.[1] ?? 0) - 1) continue;
    const at = match.index + match[0].length;
    const json = match[0].startsWith('"');
    const rest = text.slice(at, at + 3000);
    const transcript = match[0].startsWith('<<<'); // a session's own lines, one by one
    const end = transcript
      ? rest.indexOf('\n') + 1 || undefined
      : json
        ? /^\s*"(?:[^"]*)"/.exec(rest)?.[0].length
        : /\n\s*\n|\n\s*--|\(in reply to|\n(?=[a-z][a-z-]{2,30}:)/.exec(rest)?.index;
    if (json && end === undefined) continue;
    ranges.push([at, at + (end ?? rest.length)]);
  }
  return ranges;
}

const CELL_BREAK = /[\n"\t|]|->|→|\s=\s|=>|[;,](?=["\s]{0,5}(?:$|\n))|(?:^|\n)[^\n":]{0,30}:\s/g;

function cellsOf(text: string): number[] {
  return [...text.matchAll(CELL_BREAK)].map((match) => match.index + match[0].length);
}

/** Where the repeated codes of a multi-line reply ("550-5.1.1 … 550 5.1.1 …", RFC 5321 §4.2.1), stand: phrases run on over them. */
function continuations(tokens: Token[], text: string): Set<number> {
  const repeated = new Set<number>();
  const seen = new Set<string>();
  tokens.forEach((token, index) => {
    if (token.kind !== 'number' || !/^[245]\d\d$/.test(token.norm)) return;
    if (seen.has(token.norm) && /(?:^|[\s>|)])$/.test(text.slice(Math.max(0, token.at - 1), token.at)) && /[- ]/.test(text[token.to] ?? '')) {
      repeated.add(token.at);
      const next = tokens[index + 1];
      if (next?.kind === 'enhanced' && next.at - token.to <= 2) repeated.add(next.at);
    }
    if (text[token.to] === '-') seen.add(token.norm);
  });
  return repeated;
}

const ENHANCED = /^[245]\.[0-7]\.\d{1,3}$/;
const FIRM_BEFORE = /(?:^|[\n([#;:"'>-]|\bstatus:?|\bcode:?|\berror:?|\b[245]\d\d[\s-])\s*#?$/;
const VERSION_BEFORE = /(?:\bv|version|release|build|exim|postfix|sendmail|node|php|python|chrome|firefox|mozilla|mail|java|npm|rev|@|\/)\.?\s*$/;
const REPLY_BEFORE = /(?:^|[\n([#;:"'>]|\b(?:said|error|code|status|smtp|reply|response|returned|server|dsn)[:= ]*|\]\s|<<<)\s*$/;
const NOT_A_REPLY = /^(?:\s*(?:[/%€$£]|(?:ms|kb|mb|px|users|people|(?:e-?)?mails|messages|items)\b)|[.:]\d)/;

/** Codes, each once in a role, as opposed to versions, parts of addresses, counts and sums. */
function codesOf(words: Word[], text: string): FoundCode[] {
  const codes: FoundCode[] = [];
  const seen = new Set<string>();
  const add = (code: FoundCode) => {
    const key = `${code.kind} ${code.value} ${code.role} ${code.firm}`;
    if (!seen.has(key)) codes.push(code);
    seen.add(key);
  };
  for (const { kind, norm, at, to, start, end, role, inUrl } of words) {
    if (inUrl || role === 'original' || (kind !== 'enhanced' && kind !== 'number')) continue;
    const before = text.slice(Math.max(0, at - 24), at);
    const after = text.slice(to, to + 12);
    if (kind === 'enhanced') {
      if (!ENHANCED.test(norm) || VERSION_BEFORE.test(before)) continue;
      add({ kind: 'enhanced', value: norm, start, end, role, firm: FIRM_BEFORE.test(before) || before.trim() === '' });
    } else if (/^[245]\d\d$/.test(norm) && !NOT_A_REPLY.test(after) && !VERSION_BEFORE.test(before) && !/[\d.,=$€]\s*$/.test(before)) {
      const firm = REPLY_BEFORE.test(before) || before.trim() === '' || /^[- ]#?[245]\.\d{1,3}\.\d/.test(after) || after.startsWith('-');
      add({ kind: 'reply', value: norm, start, end, role, firm });
    }
  }
  return codes;
}

function kindOf(text: string, codes: FoundCode[], lines: Line[]): MessageKind {
  if (/\breporting-mta\s*:|\bfinal-recipient\s*:|\bdiagnostic-code\s*:/.test(text)) return 'dsn';
  if (lines.filter(({ role }) => role === 'header').length >= 3) return 'mail';
  if (/^\s*[{[]/.test(text) && /"\s*:/.test(text)) return 'json';
  if (/(?:^|\n)\w{3}\s+\d+ \d\d:\d\d:\d\d |(?:^|\n)\d{4}-\d\d-\d\d[t ]\d\d:\d\d/.test(text)) return 'log';
  if (codes.some(({ firm }) => firm)) return 'reply';
  return lines.length === 1 && text.length <= 80 ? 'label' : 'text';
}

const RECIPIENT_BEFORE =
  /(?:\b(?:to|rcpt|recipients?|final-recipient|original-recipient|for|recipient address|e-?mail)["']?\s*[:=]?\s*["']?(?:rfc822\s*;)?\s*<?)$/;

/** Reads a paste once: its tokens and their roles, codes, recipients and kind. Never throws; pure. */
export function readMessage(source: string): Message {
  const truncated = source.length > LONGEST;
  const folded = fold(truncated ? source.slice(0, LONGEST) : source);
  const { text } = folded;
  const tail = Math.max(0, text.length - 60);
  const counted = COUNTED.exec(text.slice(tail));
  const tokens = tokenize(folded).filter(({ at }) => !counted || at < tail + counted.index);
  const lines = linesOf(text);
  const ranges = serverRanges(text);
  const cells = cellsOf(text);
  const repeated = continuations(tokens, text);

  let line = 0;
  let range = 0;
  let cell = 0;
  const all = tokens.map((token): Word => {
    while (lines[line + 1] && lines[line + 1]!.at <= token.at) line += 1;
    while (cells[cell] !== undefined && cells[cell]! <= token.at) cell += 1;
    while (ranges[range] && ranges[range]![1] <= token.at) range += 1;
    const here = ranges[range];
    const { role } = lines[line]!;
    return { ...token, cell, role: role === 'text' && here && here[0] <= token.at ? 'server' : role };
  });
  const codes = codesOf(all, text);
  const words = all.filter((word) => !word.inUrl && !repeated.has(word.at) && word.role !== 'original');
  const recipients = [
    ...new Set(
      all
        .filter(({ kind, at, role }) => kind === 'address' && role !== 'original' && RECIPIENT_BEFORE.test(text.slice(Math.max(0, at - 40), at)))
        .map(({ start, end }) => source.slice(start, end)),
    ),
  ];
  return {
    source,
    kind: kindOf(text, codes, lines),
    words,
    all: all.filter(({ role }) => role !== 'original'),
    codes,
    recipients,
    truncated,
    ...(counted && { count: Number(counted[1]) }),
  };
}
