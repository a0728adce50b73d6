/** A query shorter than this fits everything. */
export const FEWEST_CHARACTERS = 3;
/** A longer text is a message to be answered, not a few words to look up. */
const MOST_CHARACTERS = 60;

/** True for what may be a few words to look up. */
export function isQuery(typed: string): boolean {
  const { length } = typed.trim();
  return length >= FEWEST_CHARACTERS && length <= MOST_CHARACTERS && !typed.trim().includes('\n');
}
