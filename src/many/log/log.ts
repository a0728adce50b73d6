import { plainEntry, silentEntry, type Entry } from '../entry.js';
import { byLine, MOST, shareOf, type Shape } from '../shapes/shape.js';
import { EntrySplitter } from './entry-splitter.js';
import { exim } from './exim.js';
import { pairsIn } from './pairs.js';
import { postfix } from './postfix.js';
import { qmail } from './qmail.js';
import { sendmail } from './sendmail.js';
import { isStamped } from './stamp.js';
import { entryOf, type Dialect } from './told.js';

/** The programs whose lines are known by themselves; a new one is a file beside these, and a word here. */
const DIALECTS: readonly Dialect[] = [postfix, exim, sendmail, qmail];
const FEWEST_LINES = 3;

/** Lines with the time at the front, each of which may tell of one message and recipient. */
export const log: Shape = {
  form: 'list',
  is({ lines }) {
    const some = lines.filter((line) => line.trim() && !/^[ \t]/.test(line));
    return (some.length >= FEWEST_LINES && shareOf(some, isStamped) >= MOST) || shareOf(some, (line) => DIALECTS.some(({ is }) => is(line))) >= MOST;
  },
  open() {
    const readers = DIALECTS.map(({ is, open }) => ({ is, read: open() }));
    const splitter = new EntrySplitter();
    function entries(line: string | undefined): Entry[] {
      if (line === undefined) return [];
      const told = readers.find(({ is }) => is(line))?.read(line);
      if (!told) return pairsIn(line) ?? [plainEntry(line, { state: 'perhaps' })];
      return told.length ? told.map((one) => entryOf(one, line)) : [silentEntry(line)];
    }
    return byLine(
      (line) => entries(splitter.add(line)),
      () => entries(splitter.flush()),
    );
  },
};
