/** A second line, or JSON: a text without either is about one failure. */
const MANY = /\S[^\S\n]*\n\s*\S|^\s*[[{]/;

/** False for a text that cannot be a list. */
export function mayBeMany(text: string): boolean {
  return MANY.test(text);
}
