import type { State } from '../entry.js';
import { NOTHING, type Dialect, type Told } from './told.js';

const START = /\bstarting delivery (\d+): msg (\d+) to (?:remote|local) (\S{1,320})/;
const END = /\bdelivery (\d+): (success|failure|deferral): ?(.*)/s;
const ASIDE = /\b(?:status: local|new msg|end msg|info msg|bounce msg) \d/;
const STATES = new Map<string, State>([
  ['success', 'delivered'],
  ['failure', 'failed'],
  ['deferral', 'failed'],
]);
const MOST_OPEN = 10_000;

/** qmail-send: a delivery has a number, under which its end is told; the words have underscores for spaces. */
export const qmail: Dialect = {
  is: (line) => START.test(line) || END.test(line),
  open() {
    const open = new Map<string, { id: string; recipient: string }>();
    return (line): readonly Told[] | undefined => {
      const start = START.exec(line);
      if (start) {
        if (open.size >= MOST_OPEN) open.clear();
        open.set(start[1]!, { id: start[2]!, recipient: start[3]! });
        return NOTHING;
      }
      const [, delivery, end, said = ''] = END.exec(line) ?? [];
      if (!delivery || !end) return ASIDE.test(line) ? NOTHING : undefined;
      const begun = open.get(delivery);
      open.delete(delivery);
      return [{ state: STATES.get(end)!, ...begun, said: said.replaceAll('_', ' ').replaceAll('/', '\n').trim() }];
    };
  },
};
