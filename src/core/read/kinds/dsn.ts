import { endOfParagraph, type Kind } from './kind.js';

const FIELD = /\b(?:reporting-mta|final-recipient|diagnostic-code)\s{0,9}:/;

/** A delivery report (RFC 3464): fields in blocks, one a recipient; what the server said stands in Diagnostic-Code. */
export const dsn: Kind = {
  name: 'dsn',
  is: ({ text }) => FIELD.test(text),
  marks: [{ after: /\bdiagnostic-code:\s{0,9}(?:(?:smtp|x-[a-z-]{1,30})\s{0,9})?;/g, endOf: endOfParagraph }],
};
