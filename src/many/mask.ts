import type { Token } from '../core/read/tokens.js';

/**
 * The tokens as text with addresses, hosts, ids, times and numbers masked: lines that differ only in these are one failure.
 * `known` are the words that the knowledge base tells failures by (TSS04); they are never masked.
 */
export function maskTokens(tokens: readonly Token[], known: { has(word: string): boolean }): string {
  return tokens
    .map(({ kind, norm, inUrl }) => {
      if (known.has(norm) || /^[245]\d\d$/.test(norm)) return norm;
      if (kind !== 'word' && kind !== 'enhanced') return `<${kind}>`;
      if (inUrl) return '<link>';
      // Letters and digits mixed are a queue id or the like.
      return kind === 'word' && norm.length >= 5 && /\d/.test(norm) ? '<id>' : norm;
    })
    .join(' ');
}
