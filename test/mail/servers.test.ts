// oxlint-disable max-lines -- a whole mail of each server, as it writes it
import { expect } from '@open-wc/testing';
import { diagnose } from '../../src/core/diagnose.js';
import { knowledge } from '../../src/knowledge/knowledge.js';
import { readMail } from '../../src/mail/read-mail.js';

/** A bounce as its server writes it: what is wrong by it, and a word of the returned original, which must not be read. */
interface Bounce {
  server: string;
  category: string;
  source: string;
}

/** Words of the returned originals: each would be a cause of its own. */
const ORIGINAL = 'Your mailbox is full and your account has been suspended because of spam';

const original = (extra = '') => `Return-Path: <joe@example.org>
Received: from pc.example.org (pc.example.org [192.0.2.9])
\tby mx.example.org (Postfix) with ESMTP id 4BqXyz
\tfor <jane@example.net>; Tue, 24 Nov 2026 10:00:00 +0000
Message-ID: <1@example.org>
From: Joe <joe@example.org>
To: jane@example.net
Subject: Minutes
MIME-Version: 1.0
${extra}
${ORIGINAL}
`;

/** The header lines that a bounce has after its way through two servers. */
const way = `Return-Path: <>
Received: from mx.example.org (mx.example.org [192.0.2.7])
\tby store.example.org (Postfix) with ESMTP id 1
\tfor <joe@example.org>; Tue, 24 Nov 2026 10:00:10 +0000
Received: from localhost by mx.example.org
\twith SMTP id 2; Tue, 24 Nov 2026 10:00:05 +0000
Date: Tue, 24 Nov 2026 10:00:05 +0000
To: joe@example.org`;

/** A report of the usual three parts (RFC 6522). */
const report = (from: string, said: string, fields: string, third = 'message/rfc822') => `${way}
From: ${from}
Subject: Delivery report
MIME-Version: 1.0
Content-Type: multipart/report; report-type=delivery-status;
\tboundary="=_b/1"

This is a MIME-encapsulated message.

--=_b/1
Content-Description: Notification
Content-Type: text/plain; charset=us-ascii

${said}

--=_b/1
Content-Description: Delivery report
Content-Type: message/delivery-status

${fields}

--=_b/1
Content-Description: Undelivered Message
Content-Type: ${third}

${original()}
--=_b/1--
`;

const BOUNCES: readonly Bounce[] = [
  {
    server: 'Postfix',
    category: 'unknown-recipient',
    source: report(
      'MAILER-DAEMON@mx.example.org (Mail Delivery System)',
      `This is the mail system at host mx.example.org.

I'm sorry to have to inform you that your message could not
be delivered to one or more recipients. It's attached below.

<jane@example.net>: host mx.example.net[192.0.2.25] said: 550 5.1.1
    <jane@example.net>: Recipient address rejected: User unknown in virtual
    mailbox table (in reply to RCPT TO command)`,
      `Reporting-MTA: dns; mx.example.org
X-Postfix-Queue-ID: 4BqXyz
Arrival-Date: Tue, 24 Nov 2026 10:00:00 +0000 (UTC)

Final-Recipient: rfc822; jane@example.net
Action: failed
Status: 5.1.1
Remote-MTA: dns; mx.example.net
Diagnostic-Code: smtp; 550 5.1.1 <jane@example.net>: Recipient address
    rejected: User unknown in virtual mailbox table`,
    ),
  },
  {
    server: 'sendmail',
    category: 'bad-domain',
    source: report(
      'Mail Delivery Subsystem <MAILER-DAEMON@example.org>',
      `The original message was received at Tue, 24 Nov 2026 10:00:00 GMT
from pc.example.org [192.0.2.9]

   ----- The following addresses had permanent fatal errors -----
<jane@example.invalid>
    (reason: 550 Host unknown)

   ----- Transcript of session follows -----
550 5.1.2 <jane@example.invalid>... Host unknown (Name server: example.invalid: host not found)`,
      `Reporting-MTA: dns; mx.example.org
Received-From-MTA: DNS; pc.example.org
Arrival-Date: Tue, 24 Nov 2026 10:00:00 GMT

Final-Recipient: RFC822; jane@example.invalid
Action: failed
Status: 5.1.2
Remote-MTA: DNS; example.invalid
Last-Attempt-Date: Tue, 24 Nov 2026 10:00:01 GMT`,
      'text/rfc822-headers',
    ),
  },
  {
    server: 'sendmail, before reports',
    category: 'unknown-recipient',
    source: `${way}
From: Mail Delivery Subsystem <MAILER-DAEMON@example.org>
Subject: Returned mail: User unknown

The original message was received at Tue, 24 Nov 2026 10:00:00 GMT

   ----- The following addresses have delivery notifications -----
jane@example.net  (unrecoverable error)

   ----- Transcript of session follows -----
... while talking to mx.example.net.:
>>> RCPT To:<jane@example.net>
<<< 550 <jane@example.net>... User unknown

   ----- Original message follows -----

${original()}`,
  },
  {
    server: 'qmail',
    category: 'unknown-recipient',
    source: `${way}
From: MAILER-DAEMON@mx.example.org
Subject: failure notice

Hi. This is the qmail-send program at mx.example.org.
I'm afraid I wasn't able to deliver your message to the following addresses.
This is a permanent error; I've given up. Sorry it didn't work out.

<jane@example.net>:
Sorry, no mailbox here by that name. (#5.1.1)

--- Below this line is a copy of the message.

${original()}`,
  },
  {
    server: 'Exim, in one text',
    category: 'rate-limit',
    source: `${way}
From: Mail Delivery System <Mailer-Daemon@mx.example.org>
X-Failed-Recipients: jane@example.net
Auto-Submitted: auto-replied
Subject: Mail delivery failed: returning message to sender

This message was created automatically by mail delivery software.

A message that you sent could not be delivered to one or more of its
recipients. This is a permanent error. The following address(es) failed:

  jane@example.net
    SMTP error from remote mail server after end of data:
    host mx.example.net [192.0.2.25]: 452 4.7.1 Too many messages from your IP, rate limit exceeded

------ This is a copy of the message, including all the headers. ------
------ The body of the message is 250000 characters long; only the first
------ 106496 or so are included here.

${original()}`,
  },
  {
    server: 'Exchange 2019',
    category: 'too-large',
    source: `${way}
From: Microsoft Outlook <MicrosoftExchange329e71ec88ae4615bbc36ab6ce41109e@example.org>
Subject: Undeliverable: ${ORIGINAL}
MIME-Version: 1.0
Content-Type: multipart/report; report-type=delivery-status; boundary="a"

--a
Content-Type: multipart/alternative; boundary="b"

--b
Content-Type: text/plain; charset="us-ascii"
Content-Transfer-Encoding: quoted-printable

Delivery has failed to these recipients or groups:

Jane (jane@example.net)<mailto:jane@example.net>
This message is larger than the current system limit or the recipient's mai=
lbox is full.

Diagnostic information for administrators:

Generating server: mbx.example.org

jane@example.net
#550 5.2.3 RESOLVER.RST.RecipSizeLimit; message too large for this recipient ##

Original message headers:

${original().slice(0, 300)}

--b
Content-Type: text/html; charset="us-ascii"
Content-Transfer-Encoding: quoted-printable

<html><body><p>Delivery has failed</p></body></html>
--b--

--a
Content-Type: message/delivery-status

Reporting-MTA: dns;mbx.example.org

Final-recipient: RFC822;jane@example.net
Action: failed
Status: 5.2.3
Diagnostic-Code: smtp;550 5.2.3 RESOLVER.RST.RecipSizeLimit; message too large for this recipient

--a
Content-Type: message/rfc822

${original()}
--a--
`,
  },
  {
    server: 'Exchange 5.5',
    category: 'unknown-recipient',
    source: `${way}
From: System Administrator <postmaster@example.org>
Subject: Undeliverable: Minutes
MIME-Version: 1.0
X-Mailer: Internet Mail Service (5.5.2653.19)
Content-Type: multipart/mixed; boundary="x"

--x
Content-Type: text/plain

Your message

  To:      jane@example.net
  Subject: Minutes
  Sent:    Tue, 24 Nov 2026 10:00:00 -0000

did not reach the following recipient(s):

jane@example.net on Tue, 24 Nov 2026 10:00:05 -0000
    The recipient name is not recognized
	The MTS-ID of the original message is: c=us;a= ;p=example;l=MX0611

--x
Content-Type: message/rfc822

${original()}
--x--
`,
  },
  {
    server: 'Domino',
    category: 'unknown-recipient',
    source: report(
      'Postmaster@example.org',
      `Your message

  Subject: Minutes

was not delivered to:

  jane@example.net

because:

  User jane (jane@example.net) not listed in Domino Directory`,
      `Reporting-MTA: dns;domino.example.org

Final-Recipient: rfc822;jane@example.net
Action: failed
Status: 5.1.1
Diagnostic-Code: X-Notes; User jane (jane@example.net) not listed in Domino Directory`,
    ),
  },
  {
    server: 'Gmail',
    category: 'unknown-recipient',
    source: `${way}
From: Mail Delivery Subsystem <mailer-daemon@googlemail.com>
Subject: Delivery Status Notification (Failure)
Content-Type: multipart/report; boundary="000000000000a1"; report-type=delivery-status

--000000000000a1
Content-Type: multipart/related; boundary="000000000000a2"

--000000000000a2
Content-Type: multipart/alternative; boundary="000000000000a3"

--000000000000a3
Content-Type: text/plain; charset="UTF-8"


** Address not found **

Your message wasn't delivered to jane@example.net because the address couldn't be found, or is unable to receive mail.

The response was:

550 5.1.1 The email account that you tried to reach does not exist.

--000000000000a3
Content-Type: text/html; charset="UTF-8"

<html><head><style>* { font-family: Roboto }</style></head><body><table><tr><td><h2>Address not found</h2></td></tr></table></body></html>
--000000000000a3--

--000000000000a2
Content-Type: image/png; name="icon.png"
Content-Disposition: attachment; filename="icon.png"
Content-Transfer-Encoding: base64
Content-ID: <icon.png>

iVBORw0KGgoAAAANSUhEUgAAAJAAAACQCAYAAADnRuK4AAAACXBIWXMAABYlAAAWJQFJUiTwAAAA
--000000000000a2--
--000000000000a1
Content-Type: message/delivery-status

Reporting-MTA: dns; googlemail.com
Arrival-Date: Tue, 24 Nov 2026 02:00:00 -0800 (PST)

Final-Recipient: rfc822; jane@example.net
Action: failed
Status: 5.1.1
Diagnostic-Code: smtp; 550-5.1.1 The email account that you tried to reach does not exist. Please try
 550-5.1.1 double-checking the recipient's email address for typos or
 550 5.1.1 unnecessary spaces.

--000000000000a1
Content-Type: message/rfc822

${original()}
--000000000000a1--
`,
  },
  {
    server: 'Yahoo, in one text',
    category: 'unknown-recipient',
    source: `${way}
From: MAILER-DAEMON@yahoo.com
Subject: Failure Notice

Sorry, we were unable to deliver your message to the following address.

<jane@yahoo.com>:
554: delivery error: dd This user doesn't have a yahoo.com account (jane@yahoo.com) [0] - mta1001.mail.ne1.yahoo.com

--- Below this line is a copy of the message.

${original()}`,
  },
  {
    server: 'smail',
    category: 'unknown-recipient',
    source: `${way}
From: <MAILER-DAEMON@example.org>
Subject: mail failed, returning to sender

|------------------------- Message log follows: -------------------------|
 no valid recipients were found for this message
|------------------------- Failed addresses follow: ---------------------|
 <jane@example.net> ... unknown user
|------------------------- Message text follows: ------------------------|
${original()}`,
  },
  {
    server: 'GMX',
    category: 'mailbox-full',
    source: `${way}
From: GMX Mailer Daemon <mailer-daemon@gmx.de>
Subject: Mail delivery failed

This message was created automatically by mail delivery software.

A message that you sent could not be delivered to one or more of
its recipients. This is a permanent error. The following address(es) failed:

jane@example.net:
SMTP error from remote server for RCPT TO command, host: mx.example.net (192.0.2.25) reason: 552 5.2.2 mailbox full

--- The header of the original message is following. ---

${original()}`,
  },
  {
    server: 'MDaemon',
    category: 'unknown-recipient',
    source: `${way}
From: MDaemon at example.org <MDaemon@example.org>
X-MDaemon-Deliver-To: joe@example.org
Subject: Permanent Delivery Failure

Your message has encountered delivery problems
to the following recipient(s):

jane@example.net
Unknown user: jane@example.net

--- The message header is as follows:

${original()}`,
  },
  {
    server: 'IMail',
    category: 'unknown-recipient',
    source: `${way}
From: Postmaster <postmaster@example.org>
X-Mailer: <SMTP32 v8.22>
Subject: Undeliverable Mail

Unknown user: jane@example.net

Original message follows.

${original()}`,
  },
  {
    server: 'MailEnable',
    category: 'unknown-recipient',
    source: `${way}
From: Postmaster@example.org
Subject: Message Delivery Failure

MailEnable: Message could not be delivered to some recipients.
The following recipient(s) could not be reached:

	Recipient: [SMTP:jane@example.net]
	Reason: Remote SMTP Server Returned: 550 5.1.1 No such user here

Message headers follow:

${original()}`,
  },
  {
    server: 'Courier',
    category: 'relay-denied',
    source: report(
      '"Courier mail server at mx.example.org" <@>',
      `This is a delivery status notification from mx.example.org,
running the Courier mail server, version 0.65.0.

The original message was received on Tue, 24 Nov 2026 10:00:00 +0000
from pc.example.org (192.0.2.9)

---------------------------------------------------------------------------

                           UNDELIVERABLE MAIL

Your message to the following recipients cannot be delivered:

<jane@example.net>:
    mx.example.net [192.0.2.25]:
>>> RCPT TO:<jane@example.net>
<<< 550 5.7.1 Relaying denied.

---------------------------------------------------------------------------

If your message was also sent to additional recipients, their delivery
status is not included in this report.  You may or may not receive
other delivery status notifications for additional recipients.

The original message follows as a separate attachment.`,
      `Reporting-MTA: dns; mx.example.org
Arrival-Date: Tue, 24 Nov 2026 10:00:00 +0000
Received-From-MTA: dns; pc.example.org (192.0.2.9)

Final-Recipient: rfc822; jane@example.net
Action: failed
Status: 5.0.0
Remote-MTA: dns; mx.example.net [192.0.2.25]
Diagnostic-Code: smtp; 550 5.7.1 Relaying denied.`,
    ),
  },
  {
    server: 'XMail',
    category: 'unknown-recipient',
    source: `${way}
From: root@example.org
X-MailerServer: XMail 1.27
Subject: Error sending message [1164.3.mx] from [example.org]

[<00>] XMail bounce: Rcpt=[jane@example.net];Error=[550 User unknown]

[<01>] Error sending message [1164.3.mx] from [example.org].

ID:        <S1>
Mail From: <joe@example.org>
Rcpt To:   <jane@example.net>
Server:    <mx.example.net> [192.0.2.25]

[<02>] The reason of the delivery failure was:

550 User unknown

[<05>] Here is listed the initial part of the message:

${original()}`,
  },
  {
    server: 'Exim, warning of a delay',
    category: 'network',
    source: `${way}
From: Mail Delivery System <Mailer-Daemon@mx.example.org>
Subject: Warning: message 1abcde-000123-45 delayed 24 hours
Auto-Submitted: auto-replied

This message was created automatically by mail delivery software.
A message that you sent has not yet been delivered to one or more of its
recipients after more than 24 hours on the queue on mx.example.org.

The address to which the message has not yet been delivered is:

  jane@example.net
    host mx.example.net [192.0.2.25]
    Delay reason: Connection timed out

No action is required on your part. Delivery attempts will continue for
some time, and this warning may be repeated at intervals if the message
remains undelivered.
`,
  },
  {
    server: 'Amazon SES',
    category: 'spam-content',
    source: report(
      'MAILER-DAEMON@eu-west-1.amazonses.com',
      `An error occurred while trying to deliver the mail to the following recipients:
jane@example.net`,
      `Reporting-MTA: dns; a1-2.smtp-out.eu-west-1.amazonses.com

Action: failed
Final-Recipient: rfc822; jane@example.net
Diagnostic-Code: smtp; 554 5.7.1 Message rejected because it looks like spam
Status: 5.7.1`,
    ),
  },
  {
    server: 'Sun Messaging Server',
    category: 'unknown-recipient',
    source: report(
      'Internet Mail Delivery <postmaster@example.org>',
      `This report relates to a message you sent with the following header fields:

  Message-id: <1@example.org>
  Date: Tue, 24 Nov 2026 10:00:00 +0000
  From: Joe <joe@example.org>
  To: jane@example.net
  Subject: Minutes

Your message cannot be delivered to the following recipients:

  Recipient address: jane@example.net
  Reason: Remote SMTP server has rejected address
  Diagnostic code: smtp;550 5.1.1 User unknown
  Remote system: dns;mx.example.net`,
      `Reporting-MTA: dns;mx.example.org (tcp-daemon)

Original-recipient: rfc822;jane@example.net
Final-recipient: rfc822;jane@example.net
Action: failed
Status: 5.1.1 (Remote SMTP server has rejected address)
Remote-MTA: dns;mx.example.net
Diagnostic-code: smtp;550 5.1.1 User unknown`,
    ),
  },
  {
    server: 'a server that writes Japanese in ISO-2022-JP',
    category: 'unknown-recipient',
    source: `${way}
From: MAILER-DAEMON@example.jp
Subject: =?ISO-2022-JP?B?GyRCR1s/LkVZR0cbKEI=?=
MIME-Version: 1.0
Content-Type: text/plain; charset=ISO-2022-JP
Content-Transfer-Encoding: 7bit

\x1b$B%a!<%k$rG[?.$G$-$^$;$s$G$7$?\x1b(B

<jane@docomo.ne.jp>: host mfsmax.docomo.ne.jp[192.0.2.25] said: 550 Unknown user jane@docomo.ne.jp

--- \x1b$B85$N%a%C%;!<%8\x1b(B ---

${original()}`,
  },
];

describe('a bounce of', () => {
  for (const { server, category, source } of BOUNCES)
    it(server, async () => {
      const text = await readMail(source);
      expect(text).not.to.contain(ORIGINAL);
      expect(text).not.to.contain('pc.example.org (pc.example.org');
      const answer = diagnose(text, knowledge);
      expect(answer.status === 'match' ? answer.match.reason.category : answer.status, text).to.equal(category);
    });
});
