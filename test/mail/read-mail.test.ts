import { expect } from '@open-wc/testing';
import { diagnose } from '../../src/core/diagnose.js';
import { knowledge } from '../../src/knowledge/knowledge.js';
import { isMail } from '../../src/mail/is-mail.js';
import { readMail } from '../../src/mail/read-mail.js';

const base64 = (text: string) => btoa(String.fromCharCode(...new TextEncoder().encode(text))).replace(/(.{60})/g, '$1\r\n');

const mail = (encoding: string, body: string, charset = 'utf-8') =>
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

const said = (text: string) => {
  const answer = diagnose(text, knowledge);
  return answer.status === 'match' ? answer.match.reason.id : answer.status;
};

describe('a mail as source', () => {
  it('is decoded from base64', async () => {
    const source = mail('base64', base64('<joe@example.com>: host mx.example.com said: 550 5.1.1 User unknown'));
    expect(isMail(source)).to.equal(true);
    expect(said(source)).not.to.equal('user-unknown');
    expect(said(await readMail(source))).to.equal('user-unknown');
  });

  it('is decoded from quoted-printable in another charset', async () => {
    const source = mail('quoted-printable', 'Das Postfach des Empf=E4ngers ist voll (550 5.2.2).', 'iso-8859-1');
    const decoded = await readMail(source);
    expect(decoded).to.contain('Empfängers');
    expect(said(decoded)).to.equal('mailbox-full');
  });

  it('loses its delivery status never, and the quoted original always', async () => {
    const decoded = await readMail(mail('base64', base64('The reason stands below.')));
    expect(decoded).to.contain('Final-Recipient: rfc822; joe@example.com');
    expect(decoded).not.to.contain('full of joy');
  });

  it('is left alone when nothing is encoded, or nothing is a mail', () => {
    expect(isMail('550 5.1.1 User unknown')).to.equal(false);
    expect(isMail(mail('7bit', '550 5.1.1 User unknown'))).to.equal(false);
    expect(isMail(`550 5.1.1 <joe@example.com>: User unknown\n\n${mail('quoted-printable', 'Hi Joe')}`)).to.equal(false);
  });

  it('comes back as it was when there is nothing to read in it', async () => {
    const broken = 'Subject: x\r\nContent-Transfer-Encoding: base64\r\n\r\n';
    expect(await readMail(broken)).to.equal(broken);
  });
});
