/** The plain words of mail servers on several recipients: each counts as a failure of its own. */
import { expect } from '@open-wc/testing';
import { countMany } from '../../src/many/count-many.js';
import { tally } from '../../src/many/tally.js';
import { knowledge } from '../../src/knowledge/knowledge.js';

function countsOf(text: string): Record<string, string> | undefined {
  const counting = countMany(text, knowledge);
  for (;;) {
    const { done, value } = counting.next();
    if (done) return value && Object.fromEntries(value.groups.map(({ reason, recipients }) => [reason.category, recipients.join()]));
  }
}

const BOTH = { 'unknown-recipient': 'ann@example.com', 'mailbox-full': 'bob@example.org' };

const SEVERAL: Record<string, string> = {
  qmail: `Hi. This is the qmail-send program at mx.example.net.
I'm afraid I wasn't able to deliver your message to the following addresses.

<ann@example.com>:
192.0.2.1 does not like recipient.
Remote host said: 550 5.1.1 User unknown
Giving up on 192.0.2.1.

<bob@example.org>:
192.0.2.2 failed after I sent the message.
Remote host said: 552 5.2.2 Mailbox full

--- Below this line is a copy of the message.

Return-Path: <joe@example.net>
From: joe@example.net
To: ann@example.com, bob@example.org`,
  Exim: `A message that you sent could not be delivered to one or more of its
recipients. This is a permanent error. The following address(es) failed:

  ann@example.com
    host mx.example.com [192.0.2.1]
    SMTP error from remote mail server after RCPT TO:<ann@example.com>:
    550 5.1.1 no such user
  bob@example.org
    (generated from robert@example.org)
    mailbox is full`,
  Postfix: `<ann@example.com>: host mx.example.com[192.0.2.1] said: 550 5.1.1 User unknown
    (in reply to RCPT TO command)

<bob@example.org>: host mx.example.org[192.0.2.2] said: 552 5.2.2 Over quota
    (in reply to end of DATA command)`,
  sendmail: `   ----- The following addresses had permanent fatal errors -----
<ann@example.com>
<bob@example.org>

   ----- Transcript of session follows -----
... while talking to mx.example.com.:
>>> RCPT To:<ann@example.com>
<<< 550 5.1.1 no such user here
550 5.1.1 <ann@example.com>... User unknown
552 5.2.2 <bob@example.org>... Mailbox is full`,
  'Exchange, with names': `The following recipient(s) could not be reached:

      Ann Lee on 5/21/2024 10:12 AM
            The e-mail account does not exist at the organization this message was sent to.
            <mail.example.net #5.1.1 smtp;550 5.1.1 ann@example.com>

      Bob Ray on 5/21/2024 10:12 AM
            The recipient's mailbox was full.
            <mail.example.net #5.2.2 smtp;552 5.2.2 bob@example.org>`,
  'addresses above paragraphs': `Delivery has failed to these recipients:

ann@example.com

The email address could not be found. Check it and try to resend the message.

bob@example.org

The recipient's mailbox is full and cannot accept messages now.

For more help, write to postmaster@example.net.`,
  'fields with labels': `The message could not be delivered to some recipients:

	Recipient: [SMTP:ann@example.com]
	Reason: Remote server returned: 550 no such user

	Recipient: [SMTP:bob@example.org]
	Reason: Remote server returned: 552 mailbox full`,
  'labels that say it': 'Unknown user: ann@example.com\n\nMailbox full: bob@example.org\n\nOriginal message follows.\n\nFrom: joe@example.net',
};

const ONE: Record<string, string> = {
  'the sender is named, too': `A message that you sent using the address
<joe@example.net>
could not be delivered. The following address failed:

  ann@example.com
    550 5.1.1 no such user`,
  'two recipients, one cause': '<ann@example.com>: 550 5.1.1 User unknown\n\n<bob@example.org>: 550 5.1.1 User unknown',
  'a postmaster to write to': '<ann@example.com>: 550 5.1.1 User unknown\n\nPlease write to\npostmaster@example.net\nif this is wrong.',
  'one recipient, said twice': '<ann@example.com>: 550 5.1.1 User unknown\n\nann@example.com\nThe mailbox is full.',
};

describe('plain words on several recipients', () => {
  for (const [server, text] of Object.entries(SEVERAL)) it(server, () => expect(countsOf(text)).to.deep.equal(BOTH));
  it('with line ends of Windows, quoted', () => expect(countsOf(SEVERAL['qmail']!.replace(/^/gm, '> ').replaceAll('\n', '\r\n'))).to.deep.equal(BOTH));
  it('with a line end of an old Mac above it', () => expect(countsOf(`Sorry:\r${SEVERAL['qmail']!}`)).to.deep.equal(BOTH));
  it('leaves a list of replies to be counted line by line', () => {
    const { groups, unexplained } = tally(
      '550 5.1.1 <ann@example.com>: User unknown\n550 5.1.1 <bob@example.org>: User unknown\n452 4.2.2 Mailbox full\nIt frobnicated',
      knowledge,
    );
    expect(groups.map(({ reason, count }) => [reason.category, count])).to.deep.equal([
      ['unknown-recipient', 2],
      ['mailbox-full', 1],
    ]);
    expect(unexplained).to.have.length(1);
  });
  it('counts nothing only half: a longer text is read as what its lines are', () => {
    const line = '<ann@example.com>: 550 5.1.1 User unknown\n<bob@example.org>: 552 5.2.2 Mailbox full\n';
    const { groups, total } = tally(line.repeat(1000), knowledge);
    expect([total, groups.map(({ count }) => count)]).to.deep.equal([2000, [1000, 1000]]);
  });
  for (const [what, text] of Object.entries(ONE)) it(`one answer is enough: ${what}`, () => expect(countsOf(text)).to.equal(undefined));
});
