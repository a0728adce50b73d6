/** How often something occurred, as a tally says it behind its line ("message = 64"), and where that begins. */
export interface Counted {
  index: number;
  count: number;
}

/** The longest end of a line that may be its count. */
const LONGEST = 60;
const COUNT = /(\b(?:code|status|error|reply))?(?:\s=\s{0,9}|\s×\s{0,9}|\sx\s?)(\d{1,9})[\s.]{0,20}$/i;
const REPLY = /^[45]\d\d$/;

/** The count at the end of a line; in "code = 550" it is a reply. */
export function countedIn(line: string): Counted | undefined {
  const from = Math.max(0, line.length - LONGEST);
  const match = COUNT.exec(line.slice(from));
  if (!match) return undefined;
  const [, name = '', count = ''] = match;
  if (name && REPLY.test(count)) return undefined;
  return { index: from + match.index + name.length, count: Number(count) };
}
