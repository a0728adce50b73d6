import { endOfParagraph, type Kind } from './kind.js';

const STAMPED = /(?:^|\n)(?:\w{3}\s{1,3}\d{1,2} \d\d:\d\d:\d\d |\[?\d{4}[-/]\d\d[-/]\d\d[t ]\d\d:\d\d)/;

/** Names of fields in a log of Postfix: they say nothing of what went wrong ("relay=none"). */
const FIELDS = new Set(['delay', 'delays', 'dsn', 'helo', 'nrcpt', 'orig_to', 'proto', 'relay', 'size']);

/** True for the name of a field, before its sign of equality. */
export const isField = (norm: string, after: string | undefined) => after === '=' && FIELDS.has(norm);

/** Lines of a mail server's log: times, queue ids, and behind a mark of the program's own what the remote server said. */
export const log: Kind = {
  name: 'log',
  is: ({ text }) => STAMPED.test(text),
  marks: [
    { after: /\bsaid:|\bresponded(?: with)?:/g, endOf: endOfParagraph }, // Postfix, PowerMTA
    { after: /\bsmtp error from remote (?:mail server|mailer)[^:\n]{0,120}:(?:[^:\n]{0,120}:)?/g, endOf: endOfParagraph }, // Exim
  ],
};
