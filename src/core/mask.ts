import type { Token, TokenKind } from './tokens.js';

const MASKS: Partial<Record<TokenKind, string>> = { address: '<address>', host: '<host>', ip: '<ip>', time: '<time>', id: '<id>' };

/** A code stays as it is; any other number says nothing about the cause. */
const isCode = (norm: string) => /^[245]\d\d$/.test(norm);

/** Letters and digits mixed are a queue id or the like, unless the knowledge base knows them as a vendor's mark (TSS04). */
const isId = (norm: string, isKnown: (word: string) => boolean) => norm.length >= 5 && /\d/.test(norm) && !isKnown(norm);

/**
 * The tokens as text with addresses, hosts, ids, times and numbers masked: lines that differ only in these are one failure.
 * `isKnown` says which words the knowledge base tells failures by; they are never masked.
 */
export function maskTokens(tokens: readonly Token[], isKnown: (word: string) => boolean): string {
  return tokens
    .map(({ kind, norm, inUrl }) => {
      if (kind === 'number') return isCode(norm) || isKnown(norm) ? norm : '<number>';
      if (isKnown(norm)) return norm;
      return MASKS[kind] ?? (inUrl ? '<link>' : kind === 'word' && isId(norm, isKnown) ? '<id>' : norm);
    })
    .join(' ');
}
