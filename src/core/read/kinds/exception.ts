import { endOfLine, endOfParagraph, type Kind } from './kind.js';

const THROWN = /\b(?:[a-z.]{0,60}(?:exception|error)\b\s{0,3}[:(]|traceback \(most recent|stack trace)/;

/** What a library throws, or an app shows: its own words around those of a server. */
export const exception: Kind = {
  name: 'text',
  is: ({ text }) => THROWN.test(text),
  marks: [
    { after: /\bserver (?:response|returned|replied)[^:\n]{0,40}:|\bstatus_?(?:text|message):/g, endOf: endOfParagraph },
    // Nodemailer, PHPMailer, Swift Mailer, Symfony Mailer, .NET and others, each before the reply that it got.
    {
      after:
        /\b(?:message failed|mail command failed|invalid login|can't send mail[^:\n]{0,60}|but got code "\d{3}", with message ["']|smtp server error|the server response was|smtp[a-z]{1,20}exception|detail|additional smtp info|smtp code):\s(?=["']?[245]\d\d)/g,
      endOf: endOfLine,
    },
    {
      after:
        /\bbut got (?:code )?"\d{3}(?:"|\/[^"\n]{0,40}"),? with message ["']|\bsmtp[a-z]{0,40}(?:exception|error|refused|failed)\b[^\n(]{0,40}\(|\brecipients ?refused: ?\{/g,
      endOf: endOfLine,
    },
  ],
};
