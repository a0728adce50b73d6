import { countedIn } from '../../core/read/counted.js';
import { plainEntry } from '../entry.js';
import { byLine, MOST, shareOf, type Sample, type Shape } from './shape.js';

interface CountedLine {
  text: string;
  count: number;
}

const FEWEST = 2;
const REPLY = /^[245]\d\d$/;
/** "Mailbox full: 12" (not "at 10:12"), "Mailbox full (12)", "Mailbox full, 12 times". */
const BEHIND = /^(.*\S)(?:\s?:\s{1,9}|\s{1,9}[([]|,\s{1,9}|\s{1,9}[-–—→]{1,2}>?\s{0,9})(\d{1,9})(?:\s?(?:x|×|times|mal|fois|veces|件|回))?[)\]]?\s{0,9}$/s;
/** "     64 Mailbox full" (uniq -c), "64 × Mailbox full", "64: Mailbox full", "- 64 of them". */
const BEFORE = /^[\s*•-]{0,40}(\d{1,9})(?:\s?[x×|]\s{0,9}|\s?:(?!\d)\s{0,9}|\s{1,9})(\S.*)$/s;

function behind(line: string): CountedLine | undefined {
  const own = countedIn(line);
  if (own) return { text: line.slice(0, own.index), count: own.count };
  const [, text, count] = BEHIND.exec(line) ?? [];
  return text && !REPLY.test(count!) ? { text, count: Number(count) } : undefined;
}

function before(line: string): CountedLine | undefined {
  const [, count, text] = BEFORE.exec(line) ?? [];
  return text && !REPLY.test(count!) ? { text, count: Number(count) } : undefined;
}

/** Where the lines have their counts, if most of them have one; 1, 2, 3 only number them. */
function placeIn({ lines }: Sample): ((line: string) => CountedLine | undefined) | undefined {
  const some = lines.filter((line) => line.trim());
  if (some.length < FEWEST) return undefined;
  return [behind, before].find(
    (place) => shareOf(some, (line) => place(line) !== undefined) >= MOST && !some.every((line, at) => place(line)?.count === at + 1),
  );
}

/** A tally: each line a message and how often it occurred. */
export const counted: Shape = {
  form: 'list',
  is: (sample) => placeIn(sample) !== undefined,
  open(sample) {
    const place = placeIn(sample)!;
    return byLine((line) => {
      const one = place(line);
      // What has no count is a title or a sum.
      return one ? [plainEntry(one.text, { count: one.count, example: one.text })] : [];
    });
  },
};
