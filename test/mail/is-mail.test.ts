import { expect } from '@open-wc/testing';
import { isMail } from '../../src/mail/is-mail.js';
import { readMail } from '../../src/mail/read-mail.js';
import { bounce, mail, ORIGINAL, said, UNKNOWN } from '../helpers/mails.js';

describe('a mail is known', () => {
  const plain = bounce(UNKNOWN);
  const known: Record<string, string> = {
    'by its headers': plain,
    'with line ends of any system': plain.replaceAll('\n', '\r\n'),
    'with line ends of an old Mac': plain.replaceAll('\n', '\r'),
    'below blank lines': `\n\n  \n${plain}`,
    'below a byte order mark': `\ufeff${plain}`,
    'below the line of a mailbox file': `From MAILER-DAEMON Tue Nov 24 10:00:00 2026\n${plain}`,
    'quoted as a whole': plain.replace(/^/gm, '> '),
    'indented as a whole': plain.replace(/^/gm, '    '),
    'below a page that shows the source': `Original Message\nMessage ID\t<2@mx.example.com>\nCreated at:\tTue, Nov 24, 2026\nFrom:\tMail Delivery System\nTo:\tjane@example.org\nSubject:\tMail delivery failed\nSPF:\tPASS\nDownload Original\nCopy to clipboard\n\nDelivered-To: jane@example.org\nReturn-Path: <>\n${plain}`,
    'below a question': `What does this mean? I get it every day.\n\nReturn-Path: <>\nReceived: from a by b\n${plain}`,
    'by its first part, where the headers are cut off': mail('7bit', UNKNOWN).slice(mail('7bit', UNKNOWN).indexOf('--b1')),
  };
  for (const [how, text] of Object.entries(known))
    it(how, async () => {
      expect(isMail(text)).to.equal(true);
      const words = await readMail(text);
      expect(said(words), words).to.equal('user-unknown');
      expect(words).not.to.contain('Message-ID');
    });

  const others: Record<string, string> = {
    'a reply': '550 5.1.1 User unknown',
    'a reply above a mail': `550 5.1.1 <joe@example.com>: User unknown\n\n${mail('quoted-printable', 'Hi Joe')}`,
    'a delivery report by itself': 'Reporting-MTA: dns; mx.example.com\n\nFinal-Recipient: rfc822; joe@example.com\nAction: failed\nStatus: 5.1.1',
    'a dialog with labels': 'From: jane@example.org\nTo: joe@example.com\nSubject: Hello\nError: 550 5.1.1 User unknown',
    'a bounce above the original': `Sorry, it did not work out.\n\n<joe@example.com>: 550 5.1.1 User unknown\n\n${ORIGINAL}`,
    'a label above the original': `Unknown user: joe@example.com\n\nOriginal message follows.\n\n${ORIGINAL}`,
    'a session': 'MAIL FROM:<jane@example.org>\nRCPT TO:<joe@example.com>\n550 5.1.1 User unknown',
    'an address of a page': 'https://example.com/\nhttps://example.org/\nhttps://example.net/',
    nothing: '',
  };
  for (const [what, text] of Object.entries(others))
    it(`and told from ${what}`, async () => {
      expect(isMail(text)).to.equal(false);
      expect(await readMail(text)).to.equal(text);
    });
});
