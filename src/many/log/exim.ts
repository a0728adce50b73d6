import type { State } from '../entry.js';
import { NOTHING, type Dialect, type Told } from './told.js';

/** The id of a message, and the two characters that tell what became of it (Exim specification, "Log files"). */
const LINE =
  /^\d{4}-\d\d-\d\d \d\d:\d\d:\d\d(?:\.\d+)? (?:[+-]\d{4} )?(?:\[\d+\] )?([0-9A-Za-z]{6}-[0-9A-Za-z]{6,11}-[0-9A-Za-z]{2,4}) (?:(<=|=>|->|>>|\*>|\*\*|==) )?(.*)/s;
const ANY = /^\d{4}-\d\d-\d\d \d\d:\d\d:\d\d.{0,60}(?: (?:=>|->|\*\*|==|<=) \S|Exim|rejected RCPT)/;
const STATES = new Map<string, State>([
  ['=>', 'delivered'],
  ['->', 'delivered'],
  ['>>', 'delivered'],
  ['**', 'failed'],
  ['==', 'failed'],
]);
const REFUSED = /\brejected (?:RCPT|MAIL|connection|after DATA|EHLO|HELO)\b ?<?([^\s<>:]{0,320}@[^\s<>:]{1,255})?>?/;
/** "kay <kay@example.com> R=dnslookup", "kay@example.com <kay@example.com>: retry timeout exceeded". */
const RECIPIENT = /^(?:\S{1,320} )?<([^>\s]{1,320})>|^([^\s:]{1,320})/;
/** The words of the other side begin after the names of router, transport and host. */
const SAID = /^[^:]{1,400}?: (.*)/s;

/** Exim's main log: `=>` delivered, `**` failed, `==` deferred. */
export const exim: Dialect = {
  is: (line) => ANY.test(line),
  open:
    () =>
    (line): readonly Told[] | undefined => {
      const [, id, flag, rest = ''] = LINE.exec(line) ?? [];
      if (flag) {
        const state = STATES.get(flag);
        if (!state) return NOTHING;
        const [, bracketed, bare] = RECIPIENT.exec(rest) ?? [];
        return [{ state, id, recipient: bracketed ?? bare, said: SAID.exec(rest)?.[1] }];
      }
      const refused = REFUSED.exec(line);
      if (refused) return [{ state: 'failed', recipient: refused[1], said: line.slice(refused.index) }];
      return id || ANY.test(line) ? NOTHING : undefined;
    },
};
