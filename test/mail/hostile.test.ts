import { expect } from '@open-wc/testing';
import { isMail } from '../../src/mail/is-mail.js';
import { readMail } from '../../src/mail/read-mail.js';

/** Characters of a mail, its headers aside. */
const SIZE = 200_000;
/** No text costs more than this many times what plain prose of the same size costs; one that cost its square would cost hundreds of times. */
const MOST_TIMES = 15;
const MOST_RUNS = 4;

const HEAD = 'From: MAILER-DAEMON@mx.example.com\nSubject: failure notice\nMessage-ID: <1@mx.example.com>\n';
const PARTS = `${HEAD}Content-Type: multipart/mixed; boundary=x\n`;
const HTML = `${HEAD}Content-Type: text/html\n\n`;
const fill = (piece: string) => piece.repeat(Math.ceil(SIZE / piece.length));
const base64 = (text: string) => btoa(text).replace(/(.{76})/g, '$1\n');

const prose = `${HEAD}\n${fill('The quick brown fox jumps over the lazy dog, and goes on.\n')}`;

const HOSTILE: Record<string, string> = {
  'bare line feeds': `${HEAD}\n${fill('\n')}`,
  'bare carriage returns': `${HEAD}\n${fill('\r')}`,
  'blank lines of spaces': `${HEAD}\n${fill(' \n')}x`,
  'lines of one letter': `${HEAD}\n${fill('a\n')}`,
  'spaces in a body': `${HEAD}\n${fill(' ')}x`,
  'a base64 part and line feeds': `${PARTS}\n--x\nContent-Transfer-Encoding: base64\n\nYQ==\n${fill('\n')}`,
  'base64 padded after every letter': `${HEAD}Content-Transfer-Encoding: base64\n\n${fill('YQ=')}`,
  'quoted-printable soft breaks': `${HEAD}Content-Transfer-Encoding: quoted-printable\n\n${fill('=\n')}`,
  'tags that do not end': HTML + fill('<br '),
  'angle brackets': HTML + fill('<'),
  'comments that do not end': HTML + fill('<!--'),
  'scripts that do not end': HTML + fill('<script>'),
  'preformatted in preformatted': HTML + fill('<pre>'),
  ampersands: HTML + fill('&'),
  'spaces in HTML': `${HTML}<p>${fill(' ')}x`,
  'a link without an end, in base64, beside plain text': `${PARTS}\n--x\n\nHi\n--x\nContent-Type: text/html\nContent-Transfer-Encoding: base64\n\n${base64(`<a ${fill('href=x ')}`)}`,
  'boundaries without parts': `${PARTS}\n${fill('--x\n')}`,
  'empty parts': `${PARTS}\n${fill('--x\n\n')}`,
  'encoded empty parts': `${PARTS}\n${fill('--x\nContent-Transfer-Encoding: quoted-printable\n\na\n')}`,
  'boundaries that are none': `${PARTS}\n${fill('--y\n')}`,
  'a line of dashes': `${PARTS}\n${fill('-')}`,
  'parts in parts': HEAD + Array.from({ length: SIZE / 60 }, (_, at) => `Content-Type: multipart/mixed; boundary=b${at}\n\n--b${at}\n`).join(''),
  'mails in mails': fill('From: a\nTo: b\nSubject: c\nMessage-ID: d\nContent-Type: message/rfc822\n\n'),
  'a header without an end': `${HEAD}Received: ${fill('a')}`,
  'headers without an end': HEAD + fill('X-A: b\n'),
  'a folded header without an end': `${HEAD}Content-Type: text/plain;\n${fill(' a\n')}`,
  'boundaries in one header': `${HEAD}Content-Type: multipart/mixed; ${fill('boundary=')}\n\nx`,
  'spaces in a header': `${HEAD}From:${fill(' ')}x\n\nx`,
  'addresses in a header': `${HEAD}To: ${fill('<a@b>, ')}\n\nx`,
  'encoded words in a header': `${HEAD}X-Failed-Recipients: ${fill('=?utf-8?q?a?= ')}\n\nx`,
  'marks of a quotation': fill('> ') + HEAD,
  'a field and spaces': `${HEAD}\ndiagnostic-code:${fill(' ')}`,
  'a folded field': `${PARTS}\n--x\nContent-Type: message/delivery-status\n\nDiagnostic-Code: x\n${fill(' a\n')}`,
  'recipients without number': `${PARTS}\n--x\nContent-Type: message/delivery-status\n\n${fill('Final-Recipient: x\n')}`,
  'a code repeated in a field': `${PARTS}\n--x\nContent-Type: message/delivery-status\n\nDiagnostic-Code: ${fill('550 5.1.')}`,
  'headers of the original, again and again': `${HEAD}\nSorry.\n\n${fill('Received: a\n\n')}`,
  'beginnings of the original': `${HEAD}\nSorry.\n${fill('below is a ')}`,
  'a decoration': `${HEAD}\nSorry.\n${fill(`${'-'.repeat(250)}a\n`)}`,
  'headers of forwarded mails': `From: a\nTo: b\nSubject: c\nMessage-ID: d\n\n${fill('Von: x\n')}`,
  signatures: `${HEAD}\n${fill('-- \n')}`,
  'beginnings of a signed text': `${HEAD}\n${fill('-----BEGIN PGP SIGNED MESSAGE-----\n')}`,
  'beginnings of a disclaimer': `${HEAD}\n${fill('this e-mail ')}`,
  'replies out of order': `${HEAD}\n<<< 550 no\n${fill('<<< 503 x\n')}`,
  'one character that folds to many': `${HEAD}\n${fill('\ufdfa')}`,
  'escapes of ISO-2022-JP': `${HEAD}Content-Type: text/plain; charset=iso-2022-jp\n\n${fill('\x1b$B')}`,
};

async function cost(text: string): Promise<number> {
  let least = Infinity;
  for (let run = 0; run < 2; run++) {
    const start = performance.now();
    isMail(text);
    await readMail(text);
    least = Math.min(least, performance.now() - start);
  }
  return least;
}

/** How many times what prose costs a text costs: measured side by side and, where it seems much, again, because the machine may have been busy with something else. */
async function timesOfProse(text: string): Promise<number> {
  let least = Infinity;
  for (let run = 0; run < MOST_RUNS && least >= MOST_TIMES; run++) least = Math.min(least, (await cost(text)) / (await cost(prose)));
  return least;
}

describe('a hostile mail costs its length', function () {
  this.timeout(20_000);
  before(async () => {
    await cost(prose); // loads the parser
  });

  for (const [what, text] of Object.entries(HOSTILE))
    it(what, async () => {
      expect(await timesOfProse(text)).to.be.below(MOST_TIMES);
    });

  it('and a mail of any length is read up to a bound', async () => {
    const long = `${HEAD}\n${'words and more words\n'.repeat(600_000)}`;
    expect((await readMail(long)).length).to.be.below(600_000);
    expect(await timesOfProse(long)).to.be.below(MOST_TIMES);
  });
});
