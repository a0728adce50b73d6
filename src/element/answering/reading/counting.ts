/** What counts the failures of a list: no part of what one message needs. */
export function loadCounting(): Promise<typeof import('../../../many/count-many.js')> {
  return import('../../../many/count-many.js');
}

/** A second line, or JSON: a text without either is about one failure. */
const MANY = /\S[^\S\n]*\n\s*\S|^\s*[[{]/;

/** False for a text that cannot be a list. */
export function mayBeMany(text: string): boolean {
  return MANY.test(text);
}
