import { expect } from '@open-wc/testing';
import { readMail } from '../../src/mail/read-mail.js';
import { bounce, FULL, ORIGINAL, said, UNKNOWN } from '../helpers/mails.js';

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
