import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { matchesOf, type Answer } from '../../src/core/answer.js';
import { diagnose } from '../../src/core/diagnose.js';
import { withCodes } from '../../src/core/find/mistaken-codes.js';
import { knowledge } from '../../src/knowledge/knowledge.js';

const fromPicture = (text: string) => diagnose(text, knowledge, { from: 'picture' });
const said = (answer: Answer) => (answer.status === 'match' ? answer.match.reason.id : answer.status);
const codesOf = (answer: Answer) => (answer.status === 'empty' ? [] : answer.about.codes.map(({ value }) => value));

describe('a text that was read from a picture', () => {
  it('has its codes in spite of letters in place of digits, and of other marks in place of dots', () => {
    for (const [read, meant] of [
      ['55O 5.l.1', '550 5.1.1'],
      ['S50 5,1,1', '550 5.1.1'],
      ['452 4.Z.2', '452 4.2.2'],
      ['550 5 1 1', '550 5.1.1'],
      ['(5.7.5O9)', '(5.7.509)'],
      ['55@ 5.3.3', '550 5.3.3'],
    ])
      expect(withCodes(read!)).to.equal(meant);
  });

  it('leaves what is no code: words, lists, versions, addresses of hosts', () => {
    for (const text of ['sol', 'Zoo 5 of 12', 'step 5, 1 of 2', 'version 5.1.1.2', '192.0.2.10', 'at 5 1.1', '2.5 MB', 'B12 and S500', '55@example.com'])
      expect(withCodes(text)).to.equal(text);
  });

  it('is as long as it was, and nothing in it moves', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(...'25Oo0lI|S.,; -ab\n') }), (text) => {
        const repaired = withCodes(text);
        expect(repaired).to.have.length(text.length);
        expect(withCodes(repaired)).to.have.length(text.length);
      }),
    );
  });

  it('is answered as it was meant, and without that it is from a picture not', () => {
    const read = '55O 5.l.l jane@example.com: tbe ernail account tbat you tried to reacb does not exist';
    expect(said(fromPicture(read))).to.equal('user-unknown');
    expect(codesOf(fromPicture(read))).to.deep.equal(['550', '5.1.1']);
    expect(codesOf(diagnose(read, knowledge))).to.deep.equal([]);
  });

  it('has the code whose dots got lost', () => expect(codesOf(fromPicture('550 511 rejected'))).to.deep.equal(['550', '5.1.1']));

  it('has words that look like others, and marks whose underscore got lost', () => {
    expect(said(fromPicture('The rnailbox is fuII'))).to.equal(said(diagnose('The mailbox is full', knowledge)));
    expect(said(fromPicture('{"error": "invalid grant", "error description": "Token has been expired or revoked."}'))).to.equal('google-token-invalid');
  });

  const AROUND = 'File Edit View Message Help\n\n\nInbox\nSent\nSpam\nJunk\n\n\nUndelivered Mail Returned to Sender\n\n\n';

  it('is read by the part that says why: menus, headings and dates around it are no evidence', () => {
    const message = '452 4.2.2 The recipient’s mailbox is full, and cannot take messages now';
    const answer = fromPicture(`${AROUND}${message}\n\n\nReply\n\n\nForward`);
    expect(said(answer)).to.equal('mailbox-full');
    const { evidence } = matchesOf(answer)[0]!;
    for (const { start, end, quote } of evidence) {
      expect(`${AROUND}${message}`.slice(start, end)).to.equal(quote);
      expect(start).to.be.at.least(AROUND.length);
    }
  });

  it('is not answered where it is none: a menu, a bill', () => {
    for (const text of [AROUND.replace(/Undelivered.*/, ''), 'Invoice 5511\n\n\nTotal 550.00\nPaid 12.11.2026\n\n\nThank you for your order'])
      expect(said(fromPicture(text))).to.equal('unknown');
  });

  it('has marks of vendors that look like others', () => {
    const read = '554 Message not allowed - [PHO1] Email not accepted for policy reasons.';
    expect(said(fromPicture(read))).to.equal(said(diagnose(read.replace('O', '0'), knowledge)));
  });

  it('is read without the cells of a table above and below the message', () => {
    const message = 'postfix/smtp: SSL_connect error to mail.example.org[192.0.2.2]:25: lost connection';
    expect(said(fromPicture(`Details\n\nOpened\n\n${message}\n\nReplied\n\n\nNov 25\n\nNov 26`))).to.equal(said(fromPicture(message)));
  });

  it('is not answered by its heading alone where something longer stands below it', () => {
    const heading = 'Undeliverable: Meeting on Monday';
    expect(said(fromPicture(`${heading}\n\n\nTo: me, 10:40`))).to.equal('delivery-failed-generic');
    const log =
      '{"msg":"Sending email to 21 recipients","time":"2023-02-06","v":0} {"err":{"domain":"https://blog.example","message":"Forbidden"},"msg":"Forbidden"}';
    expect(said(fromPicture(`${heading}\n\n\n${log}`))).not.to.equal('delivery-failed-generic');
  });

  it('is not answered by a number alone, which may be the version of a program, unless hardly anything else is there', () => {
    const settings = (version: string) => `4.2 GB of 15 GB used\n\n\nAna Lopez\n\n\nana@firm.example\n\n\nEnglish\n\n\nOn\n\n\n${version}`;
    expect(said(fromPicture(settings('5.1.1')))).to.equal('unknown');
    expect(said(fromPicture(settings('550 5.1.1')))).to.equal('user-unknown');
    expect(said(fromPicture('Error 5.1.1\n\n\nOK'))).to.equal('user-unknown');
  });

  it('is read in scripts without spaces, where a sentence is no label', () => {
    const message = '受信者のメールボックスがいっぱいです。';
    expect(said(fromPicture(`受信トレイ\n送信済み\n下書き\n\n\n${message}\n\n\n返信`))).to.equal(said(diagnose(message, knowledge)));
  });

  it('shows its quotes as they were read', () => {
    const text = 'Error\n\n\n55O 5.l.1 User unknown at this host, said the server';
    const answer = fromPicture(text);
    expect(said(answer)).to.equal('user-unknown');
    for (const match of matchesOf(answer)) for (const { start, end, quote } of match.evidence) expect(text.slice(start, end)).to.equal(quote);
  });

  it('is read without what was typed at a prompt', () => {
    expect(said(fromPicture('$ tail -n 20 mail.err\nmailbox full\n\n\n$ _'))).to.equal('mailbox-full');
  });

  // Of four times the text, sixteen times the time would be quadratic.
  for (const piece of ['550 511 ', '55O 5.l.1 ', 'invalid grant ', 'one two three\n\n\n', 'a\n\n', '\n$ x'])
    it(`of ${JSON.stringify(piece)} costs no more than its length`, () => {
      const time = (length: number) => {
        const text = piece.repeat(length / piece.length);
        const start = performance.now();
        fromPicture(text);
        return performance.now() - start;
      };
      let ratio = Infinity;
      for (let attempt = 0; attempt < 3 && ratio > 12; attempt++) ratio = Math.min(ratio, Math.max(0, time(200_000) - 60) / Math.max(1, time(50_000)));
      expect(ratio).to.be.below(12);
    });

  it('never throws', () => {
    fc.assert(fc.property(fc.string({ unit: 'grapheme' }), (text) => void fromPicture(text)));
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom('\n', ' ', '$ ', '550', '5.1.1', 'mailbox', 'full', 'O', 'l') }), (text) => void fromPicture(text)),
    );
  });
});
