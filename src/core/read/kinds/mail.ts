import { endOfLine, endOfParagraph, type Kind } from './kind.js';

const FEWEST_HEADERS = 3;

/** A mail, or what somebody copied of one: header lines, then what a mail server says to a person. */
export const mail: Kind = {
  name: 'mail',
  is: ({ lines }) => lines.filter(({ role }) => role === 'header').length >= FEWEST_HEADERS,
  marks: [
    { after: /<<<\s/g, endOf: endOfLine }, // a session's own lines, one by one (sendmail)
    { after: /\(reason:/g, endOf: endOfParagraph }, // sendmail
    {
      after:
        /\bremote host said:|\bresponse was:|\blast error:|\bthe error that the other server returned was:|\bthe response (?:from the remote server )?was:/g,
      endOf: endOfParagraph,
    }, // qmail, Gmail
    { after: /\bremote server returned[^:'\n]{0,40}[:']/g, endOf: endOfParagraph }, // Exchange
  ],
};
