import type { Entry, State } from './entry.js';
import { FAILED } from './failed.js';
import { roleOf, type Role } from './names.js';
import { stateOf, wellIn } from './states.js';

/** A named value of a row or an event; a name of several parts has the nearest first. */
export interface Field {
  name: string;
  value: string;
}

interface Known extends Field {
  role: Role;
}

const ADDRESS = /[^\s<>()[\]",:;=|]{1,200}@[\p{L}\p{N}][\p{L}\p{N}.-]{0,250}/gu;
/** Further recipients of one row are not told apart. */
const MOST_RECIPIENTS = 100;
/** A reply or an enhanced status code by itself (RFC 5321, RFC 3463). */
const CODE = /^\s*(?:[2-6]\d\d|[245]\.\d{1,3}\.\d{1,3})\s*$/;
const HAS_CODE = /\b[45]\d\d\b|\b[45]\.\d{1,3}\.\d{1,3}\b/;
const HAS_REPLY = /\b[45]\d\d\b/;
const DONE = /^\W{0,3}2\d\d\b|\b2\.\d\.\d{1,3}\b/;
/** "1,234", "1.234", "1 234", "64": nothing but a number. */
const NUMBER = /^\s*(?:\d{1,9}|\d{1,3}(?:[., '\u00a0\u202f]\d{3}){1,3})\s*$/;
/** The words of these, from the most telling on. */
const TELLING: readonly Role[] = ['server', 'reason', 'note'];
/** What stands in a cell that is empty. */
const EMPTY = /^(?:[-–—.?]{0,9}|n\/?a|none|null|nil|undefined|nan)$/i;
/** States from the one that decides to the one that anything else outweighs. */
const WEIGHT: readonly State[] = ['failed', 'opened', 'delivered', 'silent', 'pending', 'sent'];
/** Times as numbers are seconds since 1970 up to here, and milliseconds from there on. */
const LEAST_MILLISECONDS = 1e11;
const LEAST_SECONDS = 1e8;

/** The number that a count is written as; undefined for anything else. */
export function numberIn(text: string): number | undefined {
  return NUMBER.test(text) ? Number(text.replace(/\D/g, '')) : undefined;
}

function timeIn(text: string): number | undefined {
  const number = Number(text);
  if (text.trim() && !Number.isNaN(number)) {
    if (number < LEAST_SECONDS) return undefined;
    return number < LEAST_MILLISECONDS ? number * 1000 : number;
  }
  const time = /\d{4}/.test(text) ? Date.parse(text) : Number.NaN;
  return Number.isNaN(time) ? undefined : time;
}

/** What the values say became of a message. */
function stateIn(fields: readonly Known[]): State | undefined {
  const said = (roles: readonly Role[]) => {
    const states = fields.flatMap(({ role, value }) => (roles.includes(role) && !CODE.test(value) ? (stateOf(value) ?? []) : []));
    return WEIGHT.find((state) => states.includes(state));
  };
  return said(['status', 'code']) ?? said(['class', 'server']);
}

/** The texts that say why, the most telling first: what has a code before what has none, then by whose words they are. */
function textsOf(fields: readonly Known[], whole: string): string[] {
  const told = fields.filter(
    ({ role, value }) => (TELLING.includes(role) || role === 'status') && !CODE.test(value) && (role !== 'status' || HAS_CODE.test(value)),
  );
  const code = fields.find(({ role, value }) => (role === 'code' || role === 'status') && CODE.test(value) && /^\s*[456]/.test(value))?.value.trim();
  const withCode = (text: string) => (code && !(code.includes('.') ? HAS_CODE : HAS_REPLY).test(text) ? `${code} ${text}` : text);
  const rank = ({ role, value }: Known) => TELLING.indexOf(role) + (HAS_CODE.test(value) ? -TELLING.length : 0);
  const best = [...told].sort((a, b) => rank(a) - rank(b)).map(({ value }) => withCode(value));
  const all = fields.filter(({ role, value }) => ([...TELLING, 'class', 'status', 'code'] as Role[]).includes(role) && value.trim()).map(({ value }) => value);
  return [...new Set([...best, all.join('\n'), ...(told.length ? [] : [whole])])].filter((text) => text.trim());
}

/**
 * What a row or an event says, by the names of its values; `whole` is it as it stood, and `weak` the state of words that nothing else says anything
 * of. Several entries where it names several recipients; none where it tells of nothing.
 */
export function entriesOf(given: readonly Field[], whole: string, weak: 'said' | 'perhaps'): Entry[] {
  const fields = given.filter(({ value }) => !EMPTY.test(value.trim())).map((field): Known => ({ ...field, role: roleOf(field.name) }));
  const withRole = (role: Role) => fields.filter((field) => field.role === role).map(({ value }) => value);
  const addresses = [...new Set(withRole('recipient').flatMap((value) => value.match(ADDRESS) ?? []))].slice(0, MOST_RECIPIENTS);
  const texts = textsOf(fields, whole);
  const stated = stateIn(fields);
  const told = fields.filter(({ role, value }) => TELLING.includes(role) && !CODE.test(value));
  const isCertain = told.some(({ role, value }) => role !== 'note' || HAS_CODE.test(value) || FAILED.test(value));
  const code = [...withRole('code'), ...withRole('status')].find((value) => CODE.test(value));
  const state = resolved(stated, code, told.map(({ value }) => value).join('\n'), isCertain, weak);
  if (state === 'silent' && !addresses.length && stated === undefined) return [];
  const id = withRole('id')[0] ?? withRole('number')[0];
  const time = withRole('time')
    .map(timeIn)
    .find((one) => one !== undefined);
  const count =
    withRole('count')
      .map(numberIn)
      .find((one) => one !== undefined) ?? 1;
  const entry: Entry = { example: whole, texts, count, state, time };
  if (!addresses.length) return [entry];
  return addresses.map((recipient) => ({ ...entry, recipient, key: id === undefined ? undefined : `${id} ${recipient}` }));
}

/** The state, where the status alone does not say it. */
function resolved(stated: State | undefined, code: string | undefined, told: string, isCertain: boolean, weak: State): State {
  // "Sent" or "pending", and yet a refusal beside it: it was deferred, or came back.
  if ((stated === 'sent' || stated === 'pending') && HAS_CODE.test(told)) return 'failed';
  if (stated) return stated;
  if (code && /^\s*2/.test(code)) return 'delivered';
  if (DONE.test(told) && !HAS_CODE.test(told)) return 'delivered';
  const well = wellIn(told);
  if (well) return well;
  if (code || isCertain) return 'failed';
  return told ? weak : 'silent';
}
