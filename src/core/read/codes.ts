import type { Code } from '../answer.js';
import type { Role } from './lines.js';
import type { Token } from './tokens.js';

/** A code found, and whether its neighbours say that it is one ("550 5.1.1", "#5.1.1", "Status: 5.1.1"). */
export interface FoundCode extends Code {
  firm: boolean;
  role: Role;
}

const ENHANCED = /^[245]\.[0-7]\.\d{1,3}$/;
const REPLY = /^[245]\d\d$/;
const FIRM_BEFORE = /(?:^|[\n([#;:"'>-]|\bstatus:?|\bcode:?|\berror:?|\b[245]\d\d[\s-])\s{0,9}#?$/;
const VERSION_BEFORE = /(?:\bv|version|release|build|exim|postfix|sendmail|node|php|python|chrome|firefox|mozilla|mail|java|npm|rev|@|\/)\.?\s*$/;
const REPLY_BEFORE = /(?:^|[\n([#;:"'>]|\b(?:said|error|code|status|smtp|reply|response|returned|server|dsn)[:= ]{0,9}|\]\s|<<<)\s{0,9}$/;
/** A line of a program ("mailer.go:246"), a time, what is counted on with colons. */
const PLACE_BEFORE = /(?:\.(?:c|cc|cpp|cs|go|java|js|jsx|kt|mjs|php|pl|py|rb|rs|scala|swift|ts|tsx)|\d):$/;
/** The number of a process in a log (RFC 3164 §5.3): "postfix/smtp[221]:". */
const PROCESS_BEFORE = /\w\[$/;
const CODE_BEFORE = /(?:error|code|status)\[$/i;
const SUM_BEFORE = /[\d.,=$€]\s*$/;
const NOT_A_REPLY = /^(?:\s*(?:[/%€$£]|(?:ms|kb|mb|px|users|people|(?:e-?)?mails|messages|items)\b)|[.:]\d)/;
const ENHANCED_AFTER = /^[- ]#?[245]\.\d{1,3}\.\d/;
/** How much of the text around a code is looked at. */
const BEFORE = 24;
const AFTER = 12;

/** The codes among the words of a text, each once in a role, as opposed to versions, parts of addresses, counts and sums. */
export function codesOf(words: readonly (Token & { role: Role })[], text: string): FoundCode[] {
  const codes: FoundCode[] = [];
  const seen = new Set<string>();
  const add = (code: FoundCode) => {
    const key = `${code.kind} ${code.value} ${code.role} ${code.firm}`;
    if (!seen.has(key)) codes.push(code);
    seen.add(key);
  };
  for (const { kind, norm, at, to, start, end, role, inUrl } of words) {
    if (inUrl || role === 'original' || (kind !== 'enhanced' && kind !== 'number')) continue;
    const before = text.slice(Math.max(0, at - BEFORE), at);
    const after = text.slice(to, to + AFTER);
    if (after.startsWith(']:') && PROCESS_BEFORE.test(before) && !CODE_BEFORE.test(before)) continue;
    if (kind === 'enhanced') {
      if (!ENHANCED.test(norm) || VERSION_BEFORE.test(before)) continue;
      add({ kind: 'enhanced', value: norm, start, end, role, firm: FIRM_BEFORE.test(before) || before.trim() === '' });
    } else if (REPLY.test(norm) && !NOT_A_REPLY.test(after) && ![VERSION_BEFORE, PLACE_BEFORE, SUM_BEFORE].some((is) => is.test(before))) {
      const firm = REPLY_BEFORE.test(before) || before.trim() === '' || ENHANCED_AFTER.test(after) || after.startsWith('-');
      add({ kind: 'reply', value: norm, start, end, role, firm });
    }
  }
  return codes;
}

/** Where the repeated codes of a multi-line reply ("550-5.1.1 … 550 5.1.1 …", RFC 5321 §4.2.1) stand: phrases run on over them. */
export function continuationsIn(tokens: readonly Token[], text: string): Set<number> {
  const repeated = new Set<number>();
  const seen = new Set<string>();
  tokens.forEach((token, index) => {
    if (token.kind !== 'number' || !REPLY.test(token.norm)) return;
    if (seen.has(token.norm) && /(?:^|[\s>|)])$/.test(text.slice(Math.max(0, token.at - 1), token.at)) && /[- ]/.test(text[token.to] ?? '')) {
      repeated.add(token.at);
      const next = tokens[index + 1];
      if (next?.kind === 'enhanced' && next.at - token.to <= 2) repeated.add(next.at);
    }
    if (text[token.to] === '-') seen.add(token.norm);
  });
  return repeated;
}
