import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { diagnose } from '../../src/core/diagnose.js';
import { beginningOf } from '../../src/core/redact/beginning-of.js';
import { undress } from '../../src/core/redact/dress.js';
import { fold } from '../../src/core/read/fold.js';
import { tokenize } from '../../src/core/read/tokens.js';
import { MASKS } from '../../src/core/masks.js';
import { redact } from '../../src/masking/redact.js';
import { knowledge } from '../../src/knowledge/knowledge.js';

/** A text, and what is left of it. */
const table: Record<string, [string, string, string[]?][]> = {
  addresses: [
    ['<jane@example.com>: User unknown', '<[address]>: User unknown'],
    ['jürgen@müller.de and user@localhost', '[address] and [address]'],
    ['"john.smith"@example.com', '[address]'],
    ['https://example.com/?to=john%40example.com', 'https://[host]/?to=[address]'],
    ['https://jane:secret@example.com/', 'https://[address]/'],
    ['550 5.1.1 <jane.roe@[192.0.2.1]> unknown', '550 5.1.1 <[address]> unknown'],
    ['{"to":"jane\\u0040example.com"} jane%2Bnews%40example.com jane&#64;example.com', '{"to":"[address]"} [address] [address]'],
    ['jane=40example.com jane&#x40;example&period;com jane\\x40example.com jane%2540example.com', '[address] [address] [address] [address]'],
    ['jane＠ｅｘａｍｐｌｅ．ｃｏｍ ja\u200bne@exam\u00adple.com', '[address] [address]'],
    ['jane.doe@\nexample.com was not found', '[address] was not found'],
    ['jane.doe@exam=\nple.com was not found', '[address] was not found'],
    ['bounces+mark=acme.com@lists.example.com', '[address]'],
    ['mark (at) example (dot) com, mark at example dot com', '[address], [address]'],
    ['mailer-daemon@googlemail.com postmaster@example.com', 'mailer-daemon@googlemail.com [address]'],
  ],
  'names beside addresses and in headers': [
    ['To: Jane Doe <jane@example.com>, Joe Roe <joe@example.com>', 'To: [name] <[address]>, [name] <[address]>'],
    ['To: Doe, Jane <jane@example.com>, Joe Roe <joe@example.com>', 'To: [name] <[address]>, [name] <[address]>'],
    ['An: Jane Doe\n <jane@example.com>,\n Joe Roe <joe@example.com>\nStatus: 5.1.1', 'An: [name]\n <[address]>,\n [name] <[address]>\nStatus: 5.1.1'],
    ['"Doe, Jane" <jane@example.com>', '"[name]" <[address]>'],
    ['could not reach Jane Doe <jane@example.com>', 'could not reach [name] <[address]>'],
    ['could not reach Grant <jane@example.com> (Will Mark)', 'could not reach [name] <[address]> ([name])'],
    ['From: Mark', 'From: [name]'],
    ['Von: Mark Grant', 'Von: [name]'],
    ['De: Grant', 'De: [name]'],
    ['Кому: Вера', 'Кому: [name]'],
    ['宛先：田中太郎', '宛先：[name]'],
    ['إلى: أحمد', 'إلى: [name]'],
    ['mark <mark@example.com> is over quota; mark was told', '[name] <[address]> is over quota; [name] was told'],
    ['user="Grant" name: Will; reason: mailbox full', 'user="[name]" name: [name]; reason: mailbox full'],
    ['The mailbox of Grant Miller is full', 'The mailbox of [name] is full'],
    ['From: Mail Delivery System', 'From: Mail Delivery System'],
  ],
  'names after greetings and above the end': [
    ['Dear Mr. Smith, dear Ms Doe', 'Dear [name], dear [name]'],
    ['Hello Grant,', 'Hello [name],'],
    ['hi mark, the mailbox is full', 'hi [name], the mailbox is full'],
    ['Hallo Frau Grant, Sie', 'Hallo [name], Sie'],
    ['Bonjour Will,', 'Bonjour [name],'],
    ['Hola Grant,', 'Hola [name],'],
    ['Уважаемый Грант!', 'Уважаемый [name]!'],
    ['Best regards,\nWill Grant', 'Best regards,\n[name]'],
    ['Thanks, Mark', 'Thanks, [name]'],
    ['hello there', 'hello there'],
  ],
  'names that the host knows of': [
    ['jordan.Baker@example.com, JORDAN BAKER, delivery', '[address], [name], delivery', ['Jordan Baker', 'Baker']],
    ['Answer for An', 'Answer for [name]', ['An']],
    ['Maria Gonzalez-Ruiz is blocked', '[name] is blocked', ['Maria Gonzalez-Ruiz']],
    ['the mail of Grant\n Full is blocked', 'the mail of [name] is blocked', ['grant full']],
    ['Re\u0301ne\u0301e is blocked', '[name] is blocked', ['Rénée']],
    ['C++ (Dev) is blocked', '[name] is blocked', ['C++ (Dev)']],
  ],
  subjects: [
    ['Subject: Your salary', 'Subject: [subject]'],
    ['Betreff: Your\n message\nStatus: 5.1.1', 'Betreff: [subject]\nStatus: 5.1.1'],
    ['{"subject":"Your mailbox is full","status":"bounced"}', '{"subject":"[subject]","status":"bounced"}'],
    ['rejected: 550 spam; subject="the message" status=bounced', 'rejected: 550 spam; subject="[subject]" status=bounced'],
    ['件名：送信', '件名：[subject]'],
    ['Тема: Письмо', 'Тема: [subject]'],
    ['Your message "Delivery of the virus" was rejected', 'Your message "[subject]" was rejected'],
  ],
  'what only the person should know': [
    ['password: hunter2', 'password: [secret]'],
    ['password: invalid', 'password: invalid'],
    ['AUTH PLAIN AGphbmUAc2VjcmV0', 'AUTH PLAIN [secret]'],
    ['Authorization: Bearer abc.def.ghi', 'Authorization: [secret]'],
    ['Passwort: Mailbox', 'Passwort: Mailbox'],
    ['Phone: +49 (0)151 234 56 78', 'Phone: +[secret]'],
    ['call +1 (555) 010-9999 or 4111 1111 1111 1111', 'call +[number] or [number]'],
    ['eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiIxMjM0NTY3ODkwIn0', '[id]'],
    ['born 22 November 1986', '[…] [number]'],
    ['/home/grant/mail.log and C:\\Users\\Grant\\mail.pst', '[path] and [path]'],
  ],
  'addresses of computers': [
    ['from 192.0.2.1 and 2001:db8::1 at 10:15:00', 'from [IP] and [IP] at 10:15:00'],
    ['[IPv6:2001:db8::25] fe80::1%eth0', '[IPv6:[IP]] [IP]'],
    ['host mail.acme.example said', 'host [host] said'],
    ['relay=gmail-smtp-in.l.google.com[192.0.2.1]:25', 'relay=gmail-smtp-in.l.google.com[[IP]]:25'],
    ['acme-com.mail.protection.outlook.com', '[…].mail.protection.outlook.com'],
  ],
  'codes, dates and ids': [
    ['550-5.1.1 [TSS04] AADSTS700082 5.7.26', '550-5.1.1 [TSS04] AADSTS700082 5.7.26'],
    ['queue 4F2A1B3C5D6E, message 123456789', 'queue [id], message [number]'],
    ['受信者のメールボックスの容量が上限を超えています', '受信者のメールボックスの容量が上限を超えています'],
    ['Mon, 3 Mar 2025 10:15:00 +0100', 'Mon, 3 Mar 2025 10:15:00 +0100'],
    ['RESOLVER.ADR.RecipientNotFound invalid_grant', 'RESOLVER.ADR.RecipientNotFound invalid_grant'],
    ['larger than 10485760 bytes', 'larger than 10485760 bytes'],
  ],
};

describe('redact', () => {
  for (const [kind, rows] of Object.entries(table))
    describe(kind, () => {
      for (const [text, expected, names] of rows) it(text, () => expect(redact(text, knowledge, names)).to.equal(expected));
    });

  it('takes any name', () =>
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', minLength: 2 }), (name) => {
        redact('a b', knowledge, [name]);
      }),
    ));

  it('masks the right letters behind voicing marks that stand by themselves', () =>
    expect(redact(`${'か\u309a'.repeat(20)} delivery failed for jane@example.com`, knowledge)).to.equal('[…] delivery failed for [address]'));

  it('knows where each letter stood, whatever the text is made of', () =>
    fc.assert(
      fc.property(fc.array(fc.constantFrom('か', 'X', 'ｱ', '\u3099', '\u309a', 'ﾞ', '\u0301', 'ﷺ', '😀', '&lt;', '=40', 'a')), (pieces) => {
        const { text, low, from } = undress(pieces.join(''));
        expect(low).to.have.length(text.length);
        if (from) expect(from).to.have.length(text.length);
      }),
    ));

  it('leaves no half of an address where a text was cut', () => {
    const text = `${'word '.repeat(20)}john.smith@example.com`;
    for (let most = 95; most < text.length; most++) expect(redact(beginningOf(text, most), knowledge)).not.to.contain('john');
  });

  for (const mark of [
    '--- Below this line is a copy of the message.',
    '-----Ursprüngliche Nachricht-----',
    'Content-Type: message/rfc822',
    'Original message headers:',
  ])
    it(`leaves nothing of the original below "${mark}"`, () => {
      const masked = redact(
        `550 5.1.1 <jane@example.com>: User unknown\n\n${mark}\n\nReceived: from mail\nSubject: full\n\nThe mailbox is full, your account is blocked.\n`,
        knowledge,
      );
      expect(masked).to.match(/^550 5\.1\.1 <\[address\]>: User unknown/);
      expect(masked).not.to.match(/mailbox|account/);
    });

  it('leaves nothing of what somebody quotes', () => {
    const masked = redact('On Monday Jane wrote:\n> the mailbox is full\n> send me the message\n\n550 5.1.1 User unknown', knowledge);
    expect(masked).to.contain('550 5.1.1 User unknown');
    expect(masked).not.to.match(/mailbox|send/);
  });

  it('keeps what the answer is found by', () => {
    for (const text of [
      '550 5.1.1 <jane@example.com>: Recipient address rejected: User unknown',
      'Jane Doe is blocked.',
      'connect to mail.example.com[192.0.2.25]:25: Connection refused',
    ]) {
      const [before, after] = [diagnose(text, knowledge), diagnose(redact(text, knowledge), knowledge)];
      expect(before.status === 'match' && before.match.reason.id).to.equal(after.status === 'match' && after.match.reason.id);
    }
  });

  it('writes masks that are read as such, not as words', () => {
    for (const mask of MASKS) {
      const tokens = tokenize(fold(`the [${mask}] of`)).map(({ norm }) => norm);
      expect(tokens, mask).to.deep.equal(['the', fold(`[${mask}]`).text, 'of']);
    }
  });

  it('knows only the words of the knowledge base it is given', () => {
    const kb = { version: '1', reasons: [], questions: [], emitters: [] };
    expect(redact('550 5.1.1 Mailbox unknown', kb)).to.equal('550 5.1.1 […]');
  });
});
