import type { Token, TokenKind } from './tokens.js';

const MASKS: Partial<Record<TokenKind, string>> = { address: '<address>', host: '<host>', ip: '<ip>', time: '<time>', id: '<id>' };

/** A code stays as it is; any other number says nothing about the cause. */
const isCode = (norm: string) => /^[245]\d\d$/.test(norm);

/** The tokens as text with addresses, hosts, ids, times and numbers masked: lines that differ only in these are one failure. */
export function maskTokens(tokens: readonly Token[]): string {
  return tokens.filter(({ inUrl }) => !inUrl).map(({ kind, norm }) => MASKS[kind] ?? (kind === 'number' && !isCode(norm) ? '<number>' : norm)).join(' ');
}
