import { expect } from '@open-wc/testing';
import { countMany } from '../../src/many/count-many.js';
import type { Tally } from '../../src/many/tally.js';
import { knowledge } from '../../src/knowledge/knowledge.js';
import { readMail } from '../../src/mail/read-mail.js';
import { base64, bounce, bytes, category, mail, ORIGINAL, said, UNKNOWN } from '../helpers/mails.js';

function counted(text: string): Tally | undefined {
  const steps = countMany(text, knowledge);
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}

describe('reports', () => {
  const report = (fields: string, said = 'See below.', type = 'delivery-status') =>
    bounce(
      `--r\nContent-Type: text/plain\n\n${said}\n--r\nContent-Type: message/${type}\n\n${fields}\n--r\nContent-Type: message/rfc822\n\n${ORIGINAL}\n--r--`,
      [`Content-Type: multipart/report; report-type=${type}; boundary=r`],
    );
  const three = (between: string) =>
    [
      'Reporting-MTA: dns; mx.example.org\nArrival-Date: Tue, 24 Nov 2026 10:00:00 +0000',
      'Original-Recipient: rfc822; a@example.com\nFinal-Recipient: rfc822; a@example.com\nAction: failed\nStatus: 5.1.1\nDiagnostic-Code: smtp; 550 5.1.1\n  <a@example.com>: User unknown',
      'Final-Recipient: rfc822; b@example.net\nAction: failed\nStatus: 5.2.2\nDiagnostic-Code: smtp; 552 5.2.2 Mailbox full',
      'Final-Recipient: rfc822; c@example.org\nAction: failed\nStatus: 5.3.4\nDiagnostic-Code: smtp; 552 5.3.4 Message size exceeds fixed limit',
    ].join(between);

  for (const [how, between] of [
    ['as they should be', '\n\n'],
    ['without blank lines between them', '\n'],
    ['with several', '\n\n \n\n'],
  ] as const)
    it(`of three recipients are three failures, ${how}`, async () => {
      const tally = counted(await readMail(report(three(between))));
      expect(tally?.groups.map(({ reason, recipients }) => [reason.category, recipients.join()])).to.have.deep.members([
        ['unknown-recipient', 'a@example.com'],
        ['mailbox-full', 'b@example.net'],
        ['too-large', 'c@example.org'],
      ]);
    });

  it('of three recipients with one cause are one answer', async () => {
    const fields = ['a', 'b', 'c'].map(
      (name) => `Final-Recipient: rfc822; ${name}@example.com\nAction: failed\nStatus: 5.2.2\nDiagnostic-Code: smtp; 552 5.2.2 Mailbox full`,
    );
    const words = await readMail(report(`Reporting-MTA: dns; mx.example.org\n\n${fields.join('\n\n')}`));
    expect(counted(words)).to.equal(undefined);
    expect(said(words)).to.equal('mailbox-full');
  });

  it('are known by their fields, whatever their type says', async () => {
    const fields = 'Reporting-MTA: dns; mx.example.org\n\nFinal-Recipient: rfc822; joe@example.com\nAction: failed\nStatus: 5.2.2';
    const words = await readMail(
      bounce(
        `--r\nContent-Type: text/plain\n\nSorry.\n--r\nContent-Type: application/octet-stream; name=details.txt\nContent-Disposition: attachment\nContent-Transfer-Encoding: base64\n\n${base64(bytes(fields))}\n--r--`,
        ['Content-Type: multipart/mixed; boundary=r'],
      ),
    );
    expect(words).to.contain('Final-Recipient: rfc822; joe@example.com\nAction: failed\nStatus: 5.2.2');
  });

  it('of an internationalized mail are read as well', async () => {
    const words = await readMail(
      report(
        'Reporting-MTA: dns; mx\n\nFinal-Recipient: utf-8; jürgen@example.com\nAction: failed\nStatus: 5.1.1\nDiagnostic-Code: smtp; 550 5.1.1 User unknown',
        '',
        'global-delivery-status',
      ),
    );
    expect(words).to.contain('jürgen@example.com');
    expect(said(words)).to.equal('user-unknown');
  });

  it('join folded fields, and leave out dates and numbers', async () => {
    const words = await readMail(report(three('\n\n')));
    expect(words).to.contain('Diagnostic-Code: smtp; 550 5.1.1 <a@example.com>: User unknown');
    expect(words).not.to.contain('Arrival-Date');
  });

  it('of complaints keep their type, and not the subject of the original', async () => {
    const source = report(
      'Feedback-Type: abuse\nUser-Agent: FBL/1\nVersion: 1\nSource-IP: 192.0.2.1\nOriginal-Rcpt-To: joe@example.com',
      'This is an email abuse report for a message from 192.0.2.1.',
      'feedback-report',
    )
      .replace(/^From: .*$/m, 'From: <feedback@isp.example>')
      .replace('Subject: Mail delivery failed', 'Subject: FW: Your mailbox is full');
    const words = await readMail(source);
    expect(words).to.contain('Feedback-Type: abuse');
    expect(words).not.to.contain('mailbox is full');
  });

  it('of reading keep what became of the mail', async () => {
    expect(
      await readMail(
        report(
          'Reporting-UA: mail.example.com; Mailer\nFinal-Recipient: rfc822; joe@example.com\nDisposition: manual-action/MDN-sent-manually; displayed',
          'Your message was displayed.',
          'disposition-notification',
        ),
      ),
    ).to.contain('Disposition: manual-action/MDN-sent-manually; displayed');
  });
});

describe('other mails', () => {
  it('automatic replies are told by their header, which means nothing on a bounce', async () => {
    const away =
      'From: Joe <joe@example.com>\nTo: jane@example.org\nSubject: Re: Minutes\nAuto-Submitted: auto-replied\nMessage-ID: <3@example.com>\n\nI am at sea.\n\nOn Tue, 24 Nov 2026 Jane wrote:\n> is the mailbox full?';
    const words = await readMail(away);
    expect(words).to.contain('Auto-Submitted: auto-replied');
    expect(words).not.to.contain('mailbox full');
    expect(category(words)).to.equal('auto-reply');
    expect(await readMail(bounce(UNKNOWN, ['Auto-Submitted: auto-replied']))).not.to.contain('Auto-Submitted');
  });

  const forwarded = (body: string, headers: readonly string[] = []) =>
    ['From: Jane <jane@example.org>', 'To: help@example.org', 'Subject: Fwd: Mail delivery failed', 'Message-ID: <4@example.org>', ...headers, '', body].join(
      '\n',
    );

  it('a bounce forwarded in a text is what is meant', async () => {
    const inner = `From: Mail Delivery System <MAILER-DAEMON@mx.example.com>\nDate: Tue, 24 Nov 2026\nSubject: Mail delivery failed\nTo: jane@example.org\n\n${UNKNOWN}\n\n--- Below this line is a copy of the message.\n\n${ORIGINAL}`;
    for (const body of [
      `Is the mailbox full?\n\n---------- Forwarded message ---------\n${inner}`,
      `Is the mailbox full?\n\nBegin forwarded message:\n\n${inner.replace(/^/gm, '> ')}`,
      `Is the mailbox full?\n\n-----Original Message-----\n${inner}`,
      `Is the mailbox full?\n\n-----Ursprüngliche Nachricht-----\n${inner.replace('From:', 'Von:').replace('Subject:', 'Betreff:').replace('To:', 'An:')}`,
      `Is the mailbox full?\n\n${inner.replace(/^(From|Date|Subject|To):/gm, '*$1:*')}`,
    ]) {
      const words = await readMail(forwarded(body));
      expect(said(words), words).to.equal('user-unknown');
      expect(words).not.to.match(/full|jane@/);
    }
  });

  it('a bounce forwarded as an attachment is what is meant', async () => {
    for (const head of [
      'Content-Type: message/rfc822',
      'Content-Type: application/octet-stream; name="Undelivered.eml"\nContent-Disposition: attachment; filename="Undelivered.eml"\nContent-Transfer-Encoding: base64',
    ]) {
      const inner = head.includes('base64') ? base64(bytes(mail('7bit', UNKNOWN))) : mail('7bit', UNKNOWN);
      const words = await readMail(
        forwarded(`--f\nContent-Type: text/plain\n\nIs the mailbox full?\n--f\n${head}\n\n${inner}\n--f--`, ['Content-Type: multipart/mixed; boundary=f']),
      );
      expect(said(words), words).to.equal('user-unknown');
      expect(words).not.to.contain('full');
    }
  });

  it('of a session the first refusal counts, not what was out of order behind it', async () => {
    const words = await readMail(
      bounce(
        `   ----- Transcript of session follows -----\n>>> RCPT To:<joe@example.com>\n<<< 550 User unknown\n>>> DATA\n<<< 503 Valid RCPT command must precede DATA`,
      ),
    );
    expect(said(words)).to.equal('user-unknown');
    expect(await readMail(bounce('>>> DATA\n<<< 503 Bad sequence of commands'))).to.contain('503');
  });

  it('the words of the server that refused decide, not what the sending server makes of them', async () => {
    const session =
      '... while talking to mx.example.com.:\n>>> RCPT To:<joe@example.com>\n<<< 550 5.7.1 Relaying denied for this host\n550 5.1.1 <joe@example.com>... User unknown';
    const fields =
      'Reporting-MTA: dns; mx.example.org\n\nFinal-Recipient: rfc822; joe@example.com\nAction: failed\nStatus: 5.1.1\nDiagnostic-Code: SMTP; 550 5.7.1 Relaying denied for this host';
    const words = await readMail(
      bounce(`--r\nContent-Type: text/plain\n\n${session}\n--r\nContent-Type: message/delivery-status\n\n${fields}\n--r--`, [
        'Content-Type: multipart/report; boundary=r',
      ]),
    );
    expect(words).not.to.match(/User unknown|5\.1\.1/);
    expect(category(words)).to.equal('relay-denied');
    expect(await readMail(bounce(session.replace(' Relaying denied for this host', '')))).to.contain('User unknown');
  });

  it('a subject is decoded, and the own words of the person are taken from it', async () => {
    expect(await readMail(bounce(UNKNOWN).replace('Mail delivery failed', '=?utf-8?Q?Unzustellbar=3A_Postfach_voll?='))).to.contain('Subject: Unzustellbar:\n');
    expect(await readMail(bounce(UNKNOWN).replace('Mail delivery failed', 'Returned mail: Host unknown'))).to.contain('Subject: Returned mail: Host unknown');
  });
});
