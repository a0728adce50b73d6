import { expect } from '@open-wc/testing';
import { countMany } from '../../src/core/many/count-many.js';
import { diagnose } from '../../src/core/diagnose.js';
import type { Tally } from '../../src/core/many/tally.js';
import { knowledge } from '../../src/knowledge/knowledge.js';
import { isMail } from '../../src/mail/is-mail.js';
import { readMail } from '../../src/mail/read-mail.js';

const bytes = (text: string) => new TextEncoder().encode(text);
const base64 = (data: Uint8Array, width = 60) => btoa(String.fromCharCode(...data)).replace(new RegExp(`(.{${width}})`, 'g'), '$1\r\n');

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

/** A bounce in one text. */
const bounce = (body: string, headers: readonly string[] = []) =>
  [
    'From: Mail Delivery System <MAILER-DAEMON@mx.example.com>',
    'To: jane@example.org',
    'Subject: Mail delivery failed',
    'Message-ID: <2@mx.example.com>',
    ...headers,
    '',
    body,
  ].join('\n');

const UNKNOWN = '<joe@example.com>: host mx.example.com said: 550 5.1.1 User unknown';
const FULL = '552 5.2.2 Mailbox full';
const ORIGINAL =
  'Received: from a.example.org by b.example.org\nMessage-ID: <1@a>\nFrom: jane@example.org\nSubject: Hello\n\nYour mailbox is full of joy, I hope.';

const said = (text: string) => {
  const answer = diagnose(text, knowledge);
  return answer.status === 'match' ? answer.match.reason.id : answer.status;
};
const category = (text: string) => {
  const answer = diagnose(text, knowledge);
  return answer.status === 'match' ? answer.match.reason.category : answer.status;
};

function counted(text: string): Tally | undefined {
  const steps = countMany(text, knowledge);
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}

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

describe('the original', () => {
  const marks = [
    '--- Below this line is a copy of the message.',
    '------ This is a copy of the message, including all the headers. ------',
    '------ This is a copy of your message, including all the headers. ------',
    '   ----- Original message follows -----',
    '   ----- Unsent message follows -----',
    '   ----- Message header follows -----',
    '----- Original message -----',
    '-----Original Message-----',
    '--- The header of the original message is following. ---',
    '--- The message header is as follows:',
    '---------- Returned message ----------',
    '|------------------------- Message text follows: ------------------------|',
    '===== Copy of the original message =====',
    'Original message follows.',
    'Original message headers:',
    'Message headers follow:',
    'Message text follows:',
    'Unsent message follows:',
    'Your original message follows:',
    'The original message is included below.',
    'A copy of your message follows:',
    'Here is a copy of the first part of the message:',
    '[<05>] Here is listed the initial part of the message:',
    'Ursprüngliche Nachrichtenkopfzeilen:',
    '----- Ursprüngliche Nachricht -----',
    "En-têtes de message d'origine :",
    'Encabezados de mensajes originales:',
    'Intestazioni originali del messaggio:',
    'Cabeçalhos de mensagens originais:',
    'Oorspronkelijke berichtkoppen:',
    '--- Исходное сообщение ---',
    'Ниже приведена копия исходного сообщения:',
    '--- 元のメッセージ ---',
    '原始邮件标头:',
  ];
  for (const mark of marks)
    it(`begins at "${mark.trim()}"`, async () => {
      const words = await readMail(bounce(`Sorry.\n\n<joe@example.com>:\n${FULL}\n\n${mark}\n\nHi Joe, no such user, user unknown!\n`));
      expect(words).to.contain(FULL);
      expect(words).not.to.contain('Hi Joe');
    });

  it('begins at a block of headers below a blank line, where nothing announces it', async () => {
    const words = await readMail(bounce(`Sorry.\n\n${FULL}\n\n${ORIGINAL}`));
    expect(words).to.contain(FULL);
    expect(words).not.to.contain('joy');
  });

  it('does not begin where the message is described above the cause', async () => {
    const words = await readMail(
      bounce(
        `Your message\n\n  To: joe@example.com\n  Subject: Hello\n  Sent: Tue, 24 Nov 2026 10:00:00 +0000\n\ndid not reach the following recipient:\n\njoe@example.com: User unknown`,
      ),
    );
    expect(said(words)).to.equal('user-unknown');
  });

  const headings = [
    '   ----- Transcript of session follows -----',
    '   ----- The following addresses had permanent fatal errors -----',
    '|------------- Message log follows: -------------|',
    'The original message was received at Tue, 24 Nov 2026 10:00:00 GMT',
    'Reason for the failure of your message follows:',
  ];
  for (const heading of headings)
    it(`does not begin at "${heading.trim()}"`, async () => {
      expect(await readMail(bounce(`Sorry.\n\n${heading}\n${UNKNOWN}`))).to.contain('User unknown');
    });
});

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

  it('a subject is decoded, and the own words of the person are taken from it', async () => {
    expect(await readMail(bounce(UNKNOWN).replace('Mail delivery failed', '=?utf-8?Q?Unzustellbar=3A_Postfach_voll?='))).to.contain('Subject: Unzustellbar:\n');
    expect(await readMail(bounce(UNKNOWN).replace('Mail delivery failed', 'Returned mail: Host unknown'))).to.contain('Subject: Returned mail: Host unknown');
  });
});
