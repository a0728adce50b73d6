/** Signs of codes: an SMTP reply, an enhanced status code, all of a kind ("5.x.x"), or a reply and a code side by side. */
import type { Strength } from '../../knowledge/schema.js';
import type { Owner } from './owner.js';
import { push } from './push.js';

/** The sign of a code; `reply` is what has to stand beside an enhanced status code. */
export interface CodeSign {
  owner: Owner;
  reply?: RegExp;
  isExact: boolean;
}

/** The sign of a code as it is written, and whose it is. */
interface Written {
  code: string;
  owner: Owner;
}

/** Signs of one code, by it, as they are written and (once it was looked up) made ready, and those of all codes of a kind. */
export interface CodeIndex {
  written: Map<string, Written[]>;
  codes: Map<string, readonly CodeSign[]>;
  kinds: (CodeSign & { code: RegExp })[];
}

const ENHANCED_SIGN = /^(?:[245]|x)\.(?:\d{1,3}|x)\.(?:\d{1,3}|x)$/i;
const REPLY_SIGN = /^[245](?:\d\d|xx|\dx)$/i;

/** Stands between a reply and an enhanced status code. */
const BETWEEN = /[\s-]+/;

/** Spares all other marks a closer look. */
const MAY_BE_CODE = /^[245x]/i;

const codePattern = (code: string) => new RegExp(`^${code.toLowerCase().replaceAll('.', '\\.').replaceAll('x', '\\d+')}$`);
const replyPattern = (code: string) => new RegExp(`^${code.toLowerCase().replaceAll('x', '\\d')}$`);

/** What a code is worth when its sign does not say: words decide, and x.x.0 or x.7.1 mean anything. */
function codeStrength(code: string): Strength {
  return ENHANCED_SIGN.test(code) && !/x/i.test(code) && !/\.0$|\.7\.[01]$/.test(code) ? 'likely' : 'hint';
}

/** What the sign of a code says; undefined for a vendor's mark. */
function readCode(code: string): { own: string; reply?: string } | undefined {
  if (!MAY_BE_CODE.test(code)) return undefined;
  if (ENHANCED_SIGN.test(code) || REPLY_SIGN.test(code)) return { own: code };
  const [reply, own] = code.trim().split(BETWEEN);
  return own && REPLY_SIGN.test(reply!) && ENHANCED_SIGN.test(own) ? { own, reply: reply! } : undefined;
}

/** False for a vendor's mark, which is no code but words. */
export function isCode(code: string): boolean {
  return readCode(code) !== undefined;
}

/** A code that a sign names as its condition, and whether it is an SMTP reply (undefined: either); undefined for a phrase. */
export function codeCondition(text: string): { code: RegExp; reply: boolean | undefined } | undefined {
  if (ENHANCED_SIGN.test(text)) return { code: codePattern(text), reply: false };
  if (/^[245]xx$/i.test(text)) return { code: new RegExp(`^${text[0]}(?:\\d\\d|\\.)`), reply: undefined };
  if (REPLY_SIGN.test(text)) return { code: replyPattern(text), reply: true };
  return undefined;
}

/** Puts in the sign of a code. */
export function addCode({ written, kinds }: CodeIndex, code: string, owner: Owner): void {
  const own = code.trim().split(BETWEEN).at(-1)!;
  if (!/x/i.test(own)) push(written, own, { code, owner });
  else kinds.push({ ...signOf({ code, owner }), code: ENHANCED_SIGN.test(own) ? codePattern(own) : replyPattern(own) });
}

/** The signs that a code meets. */
export function codeSigns({ written, codes, kinds }: CodeIndex, code: string): CodeSign[] {
  const known = written.get(code);
  let signs = codes.get(code);
  if (known && !signs) codes.set(code, (signs = known.map(signOf)));
  return [...(signs ?? []), ...kinds.filter((kind) => kind.code.test(code))];
}

function signOf({ code, owner }: Written): CodeSign {
  const { own, reply } = readCode(code)!;
  return {
    owner: { ...owner, strength: owner.sign.strength ?? codeStrength(own) },
    ...(reply && { reply: replyPattern(reply) }),
    isExact: ENHANCED_SIGN.test(own) && (reply !== undefined || !/x/i.test(own)),
  };
}
