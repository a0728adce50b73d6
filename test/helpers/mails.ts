import { diagnose } from '../../src/core/diagnose.js';
import { knowledge } from '../../src/knowledge/knowledge.js';

/** A text as UTF-8. */
export const bytes = (text: string) => new TextEncoder().encode(text);
/** Base64 in lines of a width. */
export const base64 = (data: Uint8Array, width = 60) => btoa(String.fromCharCode(...data)).replace(new RegExp(`(.{${width}})`, 'g'), '$1\r\n');

/** A delivery report of three parts, the first encoded as said. */
export const mail = (encoding: string, body: string, charset = 'utf-8') =>
  [
    'From: MAILER-DAEMON@mx.example.com',
    'To: jane@example.org',
    'Subject: Undelivered Mail',
    'MIME-Version: 1.0',
    'Content-Type: multipart/report; report-type=delivery-status; boundary="b1"',
    '',
    '--b1',
    `Content-Type: text/plain; charset=${charset}`,
    `Content-Transfer-Encoding: ${encoding}`,
    '',
    body,
    '',
    '--b1',
    'Content-Type: message/delivery-status',
    '',
    'Reporting-MTA: dns; mx.example.com',
    '',
    'Final-Recipient: rfc822; joe@example.com',
    'Action: failed',
    '',
    '--b1',
    'Content-Type: message/rfc822',
    '',
    'From: jane@example.org',
    'Subject: Hello',
    '',
    'Your mailbox is full of joy, I hope.',
    '--b1--',
    '',
  ].join('\r\n');

/** A bounce in one text. */
export const bounce = (body: string, headers: readonly string[] = []) =>
  [
    'From: Mail Delivery System <MAILER-DAEMON@mx.example.com>',
    'To: jane@example.org',
    'Subject: Mail delivery failed',
    'Message-ID: <2@mx.example.com>',
    ...headers,
    '',
    body,
  ].join('\n');

/** Causes, as servers write them. */
export const UNKNOWN = '<joe@example.com>: host mx.example.com said: 550 5.1.1 User unknown';
export const FULL = '552 5.2.2 Mailbox full';
/** A mail that came back, with words that would be a cause. */
export const ORIGINAL =
  'Received: from a.example.org by b.example.org\nMessage-ID: <1@a>\nFrom: jane@example.org\nSubject: Hello\n\nYour mailbox is full of joy, I hope.';

/** The id of the reason that is given, or what is answered in its place. */
export const said = (text: string) => {
  const answer = diagnose(text, knowledge);
  return answer.status === 'match' ? answer.match.reason.id : answer.status;
};
/** The same for its category. */
export const category = (text: string) => {
  const answer = diagnose(text, knowledge);
  return answer.status === 'match' ? answer.match.reason.category : answer.status;
};
