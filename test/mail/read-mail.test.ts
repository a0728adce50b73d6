import { expect } from '@open-wc/testing';
import { readMail } from '../../src/mail/read-mail.js';
import { base64, bounce, bytes, FULL, mail, said, UNKNOWN } from '../helpers/mails.js';

describe('a mail as source', () => {
  it('is decoded from base64, with or without line breaks', async () => {
    const text = '<joe@example.com>: host mx.example.com said: 550 5.1.1 User unknown';
    for (const width of [60, 76, 100_000]) {
      const source = mail('base64', base64(bytes(text), width));
      expect(said(source)).not.to.equal('user-unknown');
      expect(said(await readMail(source))).to.equal('user-unknown');
    }
  });

  it('is decoded from quoted-printable in another charset', async () => {
    const decoded = await readMail(mail('quoted-printable', 'Das Postfach des Empf=E4ngers ist voll (550 5.2.2).', 'iso-8859-1'));
    expect(decoded).to.contain('Empfängers');
    expect(said(decoded)).to.equal('mailbox-full');
  });

  const charsets: Record<string, [data: number[], text: string]> = {
    'koi8-r': [[0xd1, 0xdd, 0xc9, 0xcb], 'ящик'],
    'windows-1251': [[0xff, 0xf9, 0xe8, 0xea], 'ящик'],
    'windows-1252': [[0x80, 0x20, 0xfc], '€ ü'],
    gb2312: [[0xd3, 0xca, 0xcf, 0xe4], '邮箱'],
    big5: [[0xab, 0x48, 0xbd, 0x63], '信箱'],
    shift_jis: [[0x83, 0x81, 0x81, 0x5b, 0x83, 0x8b], 'メール'],
    'x-unheard-of': [[0x63, 0x61, 0x66, 0xe9], 'café'],
  };
  for (const [charset, [data, text]] of Object.entries(charsets))
    it(`is decoded from ${charset}`, async () => {
      expect(await readMail(mail('base64', base64(Uint8Array.from(data)), charset))).to.contain(text);
    });

  it('keeps characters that are decoded already, whatever charset it names', async () => {
    expect(await readMail(mail('8bit', 'Das Postfach des Empfängers ist voll', 'koi8-r'))).to.contain('Empfängers');
    expect(await readMail(bounce('К сожалению, ящик переполнен', ['Content-Type: text/plain; charset=windows-1251']))).to.contain('ящик переполнен');
  });

  it('is read although it is not encoded as it says', async () => {
    expect(said(await readMail(mail('base64', UNKNOWN)))).to.equal('user-unknown');
  });

  it('loses its delivery status never, and the quoted original always', async () => {
    const decoded = await readMail(mail('base64', base64(bytes('The reason stands below.'))));
    expect(decoded).to.contain('Final-Recipient: rfc822; joe@example.com');
    expect(decoded).not.to.contain('full of joy');
  });

  it('comes back as it was when there is nothing to read in it', async () => {
    const broken = 'Subject: x\r\nContent-Transfer-Encoding: base64\r\n\r\n';
    expect(await readMail(broken)).to.equal(broken);
  });

  it('has the form that is documented: telling headers, words, fields', async () => {
    expect(await readMail(mail('7bit', UNKNOWN))).to.equal(
      `From: MAILER-DAEMON@mx.example.com\nSubject: Undelivered Mail\n\n${UNKNOWN}\n\nReporting-MTA: dns; mx.example.com\n\nFinal-Recipient: rfc822; joe@example.com\nAction: failed`,
    );
  });

  it('does not end at a second, folded Received header of its own', async () => {
    const words = await readMail(bounce(UNKNOWN, ['Received: from a.example.org', '\tby b.example.org', '\twith ESMTP', 'Received: from c', '\tby a']));
    expect(said(words)).to.equal('user-unknown');
    expect(words).not.to.contain('ESMTP');
  });
});

describe('broken mails', () => {
  const whole = mail('7bit', UNKNOWN);
  const broken: Record<string, string> = {
    'cut off in the original': whole.slice(0, whole.indexOf('Hello')),
    'cut off in the report': whole.slice(0, whole.indexOf('Action')),
    'cut off before its second part': whole.slice(0, whole.indexOf('--b1\r\nContent-Type: message/delivery')),
    'with a boundary that is declared otherwise': whole.replace('boundary="b1"', 'boundary="c9"'),
    'with a boundary that is not declared': whole.replace('; boundary="b1"', ''),
    'with no boundary in it at all': whole.replaceAll('--b1', ''),
    'without blank lines below the headers of parts': whole.replaceAll('7bit\r\n\r\n', '7bit\r\n').replace('delivery-status\r\n\r\n', 'delivery-status\r\n'),
    'with spaces behind its boundaries': whole.replaceAll('--b1\r\n', '--b1  \r\n'),
    'with small and large letters': whole.replaceAll('Content-Type', 'CONTENT-TYPE').replaceAll('text/plain', 'Text/Plain'),
  };
  for (const [how, source] of Object.entries(broken))
    it(how, async () => {
      const words = await readMail(source);
      expect(said(words), words).to.equal('user-unknown');
    });

  it('nested deeper than any parser goes', async () => {
    const depth = 300;
    const open = Array.from({ length: depth }, (_, at) => `Content-Type: multipart/mixed; boundary=b${at}\n\n--b${at}\n`).join('');
    expect(said(await readMail(`From: MAILER-DAEMON@x.example\nSubject: failure notice\nMessage-ID: <1@x>\n${open}\n${UNKNOWN}`))).to.equal('user-unknown');
  });
});

describe('the words for people', () => {
  const alternative = (plain: string, html: string) =>
    bounce(`--a\nContent-Type: text/plain\n\n${plain}\n--a\nContent-Type: text/html\n\n${html}\n--a--`, ['Content-Type: multipart/alternative; boundary=a']);

  it('are the HTML where there is nothing else', async () => {
    const html =
      '<html><head><title>x</title><style>p { color: red }</style></head><body><p>Das&nbsp;Postfach<br>ist voll.</p><table><tr><td>&lt;joe@example.com&gt;</td><td>caf&#233;</td></tr></table><!-- 550 5.1.1 --><script>user unknown</script></body></html>';
    const words = await readMail(bounce(html, ['Content-Type: text/html']));
    expect(words).to.contain('Das Postfach\nist voll.');
    expect(words).to.contain('<joe@example.com>\tcafé');
    expect(words).not.to.match(/color|550|unknown/);
  });

  it('are the plain text where it says as much', async () => {
    expect(await readMail(alternative(UNKNOWN, `<p>${UNKNOWN}</p>`))).not.to.contain('<p>');
    const words = await readMail(alternative('\n', `<pre>Sorry.\n552 5.2.2 Mailbox full</pre>`));
    expect(words).to.contain('Sorry.\n552 5.2.2 Mailbox full');
    expect(await readMail(alternative('See the HTML part.', `<p>Sorry, this did not reach joe@example.com.</p><p>${FULL}</p>`))).to.contain(FULL);
  });

  it('are not the signature, the disclaimer, the footer of a list or a scanner', async () => {
    const footers = [
      'This e-mail and any attachments are confidential and intended for the addressee only; unknown users must not read it.',
      'To unsubscribe from this list, visit http://lists.example.org/ or write to the account that is disabled.',
      'This email has been scanned for viruses by MailGuard. Blocked viruses: 550.',
      'Diese E-Mail enthält vertrauliche Informationen.',
    ];
    for (const footer of footers) {
      const words = await readMail(bounce(`${FULL}\n\n__________\n${footer}\nSecond line of it.\n`));
      expect(words).to.contain(FULL);
      expect(words).not.to.contain(footer.slice(0, 20));
      expect(words).not.to.contain('Second line');
    }
    const signed = await readMail(bounce(`${FULL}\n\n-- \nThe postmaster\nUser unknown Ltd.`));
    expect(signed).not.to.contain('Ltd.');
  });

  it('are kept where a footer is all there is', async () => {
    expect(await readMail(bounce('This email has been scanned by MailGuard.'))).to.contain('scanned by MailGuard');
  });

  it('are not the wrapper of a signature', async () => {
    const words = await readMail(
      bounce(
        `-----BEGIN PGP SIGNED MESSAGE-----\nHash: SHA256\n\n${FULL}\n-----BEGIN PGP SIGNATURE-----\n\niQEzBAEBCAAdFiEE550xx\n-----END PGP SIGNATURE-----`,
      ),
    );
    expect(words).to.contain(FULL);
    expect(words).not.to.match(/PGP|Hash|iQEz/);
  });

  it('are not attachments', async () => {
    const attached = `--a\nContent-Type: text/plain\n\n${FULL}\n--a\nContent-Type: application/ms-tnef; name="winmail.dat"\nContent-Transfer-Encoding: base64\n\n${base64(bytes(UNKNOWN))}\n--a\nContent-Type: text/plain; name=notes.txt\nContent-Disposition: attachment; filename=notes.txt\n\n${UNKNOWN}\n--a--`;
    const words = await readMail(bounce(attached, ['Content-Type: multipart/mixed; boundary=a']));
    expect(words).to.contain(FULL);
    expect(words).not.to.contain('User unknown');
  });
});
