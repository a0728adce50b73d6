import type { State } from '../entry.js';
import { NOTHING, type Dialect, type Told } from './told.js';

const LINE = /\bpostfix[\w-]{0,20}(?:\/[\w-]{1,30}){1,4}\[\d+\]: (?:(NOQUEUE|[0-9A-Za-z]{5,20}): )?(.*)/s;
/** What became of one recipient, in the end or for now (postconf(5), delivery status). */
const STATUS = /\bstatus=([a-z-]{2,20})\b\s?(?:\((.*)\))?/s;
const RECIPIENT = /\bto=<([^>]{0,320})>/;
/** Not as an object: "constructor" is no state. */
const STATES = new Map<string, State>([
  ['sent', 'delivered'],
  ['bounced', 'failed'],
  ['deferred', 'failed'],
  ['expired', 'failed'],
  ['undeliverable', 'failed'],
  ['deliverable', 'silent'],
]);
/** A bounce that is sent back: a mail of its own, and no delivery of the person's. */
const NOTICE = /^(?:sender|postmaster) (?:non-delivery|delay|delivery status) notification: ([0-9A-Za-z]{5,20})/;
/** Said again in the line with the status, which follows, or about connections only. */
const ASIDE =
  /^(?:connect (?:to|from) |disconnect from |lost connection |host \S{1,300} (?:said|refused)|conversation with |warning: |(?:SSL_|TLS)|(?:un)?trusted |anonymous |verified |timeout after |removed\b|client=|message-id=|from=<|enabling |improper command |statistics: |uid=)/i;
const REFUSED = /^(?:milter-)?(?:reject|discard)(?:_warning)?: /;
const MOST_NOTICES = 10_000;

/** Postfix: a line of `qmgr`, `smtp`, `local` and others with `status=` for each attempt, and the refusals of `smtpd`. */
export const postfix: Dialect = {
  is: (line) => LINE.test(line),
  open() {
    const notices = new Set<string>();
    return (line): readonly Told[] | undefined => {
      const [, queue, rest = ''] = LINE.exec(line) ?? [];
      const status = STATUS.exec(rest);
      const recipient = RECIPIENT.exec(rest)?.[1];
      const id = queue === 'NOQUEUE' ? undefined : queue;
      if (status && recipient !== undefined) {
        if (id && notices.has(id)) return NOTHING;
        return [{ state: STATES.get(status[1]!) ?? 'perhaps', id, recipient, said: status[2] }];
      }
      if (REFUSED.test(rest)) return [{ state: 'failed', id, recipient, said: rest.replace(/; from=<.{0,700}$/s, '') }];
      const notice = NOTICE.exec(rest)?.[1];
      if (notice) {
        if (notices.size >= MOST_NOTICES) notices.clear();
        notices.add(notice);
      }
      return notice || ASIDE.test(rest) || status ? NOTHING : undefined;
    };
  },
};
