import type { State } from '../entry.js';
import { NOTHING, type Dialect, type Told } from './told.js';

const LINE = /\b(?:sendmail|sm-mta|sm-msp-queue|sm-mta-rx|msp-queue)\[\d+\]: (?:([0-9A-Za-z]{8,20}): )?(.*)/s;
const RECIPIENTS = /^to=((?:<[^>]{0,320}>|[^\s,<>]{1,320})(?:,(?:<[^>]{0,320}>|[^\s,<>=]{1,320}(?=,)))*)/;
const STATUS = /\bstat=(.*)/s;
const REFUSED = /\barg1=<([^>]{0,320})>.{0,400}?\breject=(.*)/s;

function stateOf(stat: string): State {
  if (/^sent\b/i.test(stat)) return 'delivered';
  return /^queued\b/i.test(stat) ? 'silent' : 'failed';
}

/** sendmail: `to=…, stat=Sent`, `stat=Deferred: …`, `stat=User unknown`. */
export const sendmail: Dialect = {
  is: (line) => LINE.test(line),
  open:
    () =>
    (line): readonly Told[] | undefined => {
      const [, id, rest = ''] = LINE.exec(line) ?? [];
      const refused = REFUSED.exec(rest);
      if (refused) return [{ state: 'failed', recipient: refused[1], said: refused[2] }];
      const recipients = RECIPIENTS.exec(rest)?.[1];
      const stat = STATUS.exec(rest)?.[1];
      if (!recipients || !stat) return id ? NOTHING : undefined;
      const code = /\bdsn=([245]\.\d{1,3}\.\d{1,3})/.exec(rest)?.[1];
      const said = code && !/\d\.\d\.\d/.test(stat) ? `${code} ${stat}` : stat;
      return recipients.split(',').map((one) => ({ state: stateOf(stat), id, recipient: one.replace(/[<>]/g, ''), said }));
    },
};
