import { expect } from '@open-wc/testing';
import { atOnce } from '../../src/core/gradually.js';
import { readMessage } from '../../src/core/read/message.js';

const recipientsOf = (text: string) => atOnce(readMessage(text)).recipients;

/** Texts that say whom a failure is about: it is always bob. */
const NAMED = {
  'a reply that begins with the address': '<bob@b.example>: 550 5.1.1 User unknown',
  'a reply behind a command': 'RCPT TO:<bob@b.example> failed: 550 5.1.1 unknown user',
  'a code before the address': '550 5.1.1 <bob@b.example>: Recipient address rejected: User unknown in virtual mailbox table',
  sendmail: '550 5.1.1 <bob@b.example>... User unknown',
  'sendmail, without brackets': '550 5.1.1 bob@b.example... User unknown',
  Postfix:
    '<bob@b.example>: host mx.b.example[192.0.2.10] said: 550 5.1.1 <bob@b.example>: Recipient address rejected: User unknown (in reply to RCPT TO command)',
  'Postfix, full mailbox': '<bob@b.example>: host mx.b.example[192.0.2.10] said: 452 4.2.2 Mailbox full (in reply to DATA command)',
  qmail:
    "Hi. This is the qmail-send program at a.example.\nI'm afraid I wasn't able to deliver your message to the following addresses.\n\n<bob@b.example>:\n192.0.2.10 does not like recipient.\nRemote host said: 550 5.1.1 unknown",
  Exim: 'A message that you sent could not be delivered to one or more of its\nrecipients. This is a permanent error. The following address(es) failed:\n\n  bob@b.example\n    host mx.b.example [192.0.2.10]\n    SMTP error from remote mail server after RCPT TO:<bob@b.example>:\n    550 5.1.1 no such user',
  'Exim, without a command': 'The following address(es) failed:\n\n  bob@b.example\n    retry timeout exceeded',
  'sendmail, a block': '   ----- The following addresses had permanent fatal errors -----\n<bob@b.example>\n    (reason: 550 5.1.1 User unknown)',
  Gmail: "Address not found\nYour message wasn't delivered to bob@b.example because the address couldn't be found, or is unable to receive mail.",
  'Gmail, the reply':
    'Delivery to the following recipient failed permanently:\n\n     bob@b.example\n\n550 5.1.1 The email account that you tried to reach does not exist. Please try double-checking',
  Exchange: "Your message to bob@b.example couldn't be delivered.\nbob wasn't found at b.example.",
  'Exchange, old':
    "Delivery has failed to these recipients or groups:\n\nbob@b.example<mailto:bob@b.example>\nThe email address you entered couldn't be found.",
  'was not found': 'The recipient server said: bob@b.example was not found',
  'does not exist': '550 The account bob@b.example does not exist',
  'unknown user before it': '550 unknown user bob@b.example',
  'no such user': '550 No such user: bob@b.example',
  'no mailbox here': '550 No mailbox here by the name of bob@b.example',
  'is full': 'The mailbox bob@b.example is full.',
  'is over quota': 'bob@b.example is over quota',
  'is disabled': '554 5.2.1 The mailbox bob@b.example is disabled',
  relaying: '550 5.7.1 <bob@b.example>... Relaying denied',
  'relay access': '554 5.7.1 <bob@b.example>: Relay access denied',
  JSON: '{"event":"failed","recipient":"bob@b.example","message":"550 no such user"}',
  'an email field of JSON': '{"email":"bob@b.example","event":"bounce","reason":"550 5.1.1 unknown"}',
  'a report': 'Final-Recipient: rfc822; bob@b.example\nAction: failed\nStatus: 5.1.1\nDiagnostic-Code: smtp; 550 5.1.1 User unknown',
  'a report that reached the sender':
    'From: Mail Delivery System <mailer-daemon@a.example>\nTo: alice@a.example\nSubject: Undelivered Mail Returned to Sender\n\nThe mail system\n\n<bob@b.example>: host mx.b.example[192.0.2.10] said: 550 5.1.1 User unknown',
  'a sender beside it': '550 5.7.1 <alice@a.example> is not allowed to send to <bob@b.example>',
  'a log':
    'Feb  8 14:00:00 mail postfix/smtp[123]: 4ABCD: to=<bob@b.example>, relay=mx.b.example[192.0.2.10]:25, dsn=5.1.1, status=bounced (host said: 550 5.1.1 unknown)',
  'a contact beside it': '<bob@b.example>: 550 5.7.1 Blocked. Please contact postmaster@b.example or write to it@b.example',
  brackets: '550 5.4.1 [bob@b.example]: Recipient address rejected: Access denied',
  'an alias': '<bob@b.example> (expanded from <info@a.example>): temporary failure',
  'a list of Python': "{'bob@b.example': (550, b'5.1.1 User unknown')}",
  'Amazon SES': '{"bounceType":"Permanent","bouncedRecipients":[{"emailAddress":"bob@b.example","status":"5.1.1"}]}',
  'two spellings': 'To: Bob@B.example\n550 5.1.1 <bob@b.example>: User unknown',
  German: 'Ihre Nachricht an bob@b.example konnte nicht zugestellt werden: Postfach voll',
  French: "Votre message à bob@b.example n'a pas pu être remis.",
  Spanish: 'Su mensaje para bob@b.example no se pudo entregar: usuario desconocido',
};

/** Texts whose only addresses are a sender's, a contact's, or a machine's. */
const OTHERS = {
  'a sender refused by Postfix': '553 5.1.8 <alice@a.example>: Sender address rejected: Domain not found',
  'a sender refused by sendmail': '553 5.1.8 <alice@a.example>... Domain of sender address alice@a.example does not exist',
  'a banned sender': 'Access denied, banned sender [alice@a.example]. 550 5.7.501',
  'a MAIL FROM': 'MAIL FROM:<alice@a.example>: 550 5.1.0 rejected',
  from: '550 5.7.1 Email from alice@a.example rejected by policy',
  'from=': 'from=<alice@a.example>, status=deferred (authentication failed)',
  'the own account': 'Sign-in failed for account alice@a.example: 535 5.7.8 Username and Password not accepted',
  'a user who signs in': '535 5.7.3 Authentication unsuccessful, user=alice@a.example',
  'no right to send as': 'SendAsDenied; alice@a.example not allowed to send as sales@a.example',
  'a contact': '550 5.7.1 Message blocked. If you feel this is in error contact abuse@b.example',
  'a contact to write to': '554 Rejected. Please send an email to it@b.example for help',
  'an email to': '554 Rejected. For assistance please email help@b.example',
  mailto: 'For removal: mailto:delist@b.example',
  'a postmaster': '<postmaster@b.example>: 550 5.1.1 unknown',
  'a machine': 'To: mailer-daemon@a.example\n550 rejected',
  'who sends the report': 'From: MAILER-DAEMON@b.example\nSubject: failure notice\n\n550 5.1.1 User unknown',
  'a sender whose domain is unknown': 'Sender verify failed: alice@a.example: domain not found',
  'return-path': 'Return-Path: <alice@a.example>\n550 5.1.1 User unknown',
  SPF: '550 5.7.23 alice@a.example: domain does not designate 192.0.2.10 as permitted sender',
  'SPF for': '550 5.7.1 SPF fail: 192.0.2.10 is not allowed to send mail for alice@a.example',
  'own mailbox': 'Your mailbox alice@a.example is full. You cannot send messages.',
  'a suspended sender': '550 Sender alice@a.example is suspended',
  'a sender beside its label': 'Sender email: alice@a.example\nStatus: failed',
  prose: 'I wrote with alice@a.example yesterday, and it bounced with 550',
};

describe('the recipients of a message', () => {
  for (const [what, text] of Object.entries(NAMED)) it(`are named: ${what}`, () => expect(recipientsOf(text)).to.deep.equal(['bob@b.example']));
  for (const [what, text] of Object.entries(OTHERS)) it(`are not: ${what}`, () => expect(recipientsOf(text)).to.deep.equal([]));

  it('are each named where there are several', () => {
    expect(recipientsOf('<bob@b.example>: 550 5.1.1 User unknown\n<eve@b.example>: 552 5.2.2 Mailbox full')).to.deep.equal(['bob@b.example', 'eve@b.example']);
  });
});
