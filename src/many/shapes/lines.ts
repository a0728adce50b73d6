import { countedIn } from '../../core/read/counted.js';
import { plainEntry, type Entry } from '../entry.js';
import { EntrySplitter } from '../log/entry-splitter.js';
import { isStamped } from '../log/stamp.js';
import { byLine, type Shape } from './shape.js';

function entries(text: string | undefined): Entry[] {
  if (text === undefined) return [];
  const isLog = isStamped(text);
  const counted = isLog ? undefined : countedIn(text); // in a log it is a field of the line
  return [plainEntry(counted ? text.slice(0, counted.index) : text, { state: isLog ? 'perhaps' : 'said', ...(counted && { count: counted.count }) })];
}

/** Any lines: each says something by itself, or goes on with the one before. "message = 64" counts 64 times. */
export const lines: Shape = {
  form: 'lines',
  is: () => true,
  open() {
    const splitter = new EntrySplitter();
    return byLine(
      (line) => entries(splitter.add(line)),
      () => entries(splitter.flush()),
    );
  },
};
