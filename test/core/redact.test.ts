import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { beginningOf, redact } from '../../src/core/redact.js';

const table: [string, string, string[]?][] = [
  ['<jane@example.com>: User unknown', '<[address]>: User unknown'],
  ['jürgen@müller.de and user@localhost', '[address] and [address]'],
  ['"john.smith"@example.com', '[address]'],
  ['https://example.com/?to=john%40example.com', 'https://example.com/?to=[address]'],
  ['To: Jane Doe <jane@example.com>, Joe Roe <joe@example.com>', 'To: [name] <[address]>, [name] <[address]>'],
  ['"Doe, Jane" <jane@example.com>', '[name] <[address]>'],
  ['could not reach Jane Doe <jane@example.com>', 'could not reach [name] <[address]>'],
  ['To: Doe, Jane <jane@example.com>, Joe Roe <joe@example.com>', 'To: [name] <[address]>, [name] <[address]>'],
  ['An: Jane Doe\n <jane@example.com>,\n Joe Roe <joe@example.com>\nStatus: 5.1.1', 'An: [name]\n <[address]>, [name] <[address]>\nStatus: 5.1.1'],
  ['550 5.1.1 <jane.roe@[192.0.2.1]> unknown', '550 5.1.1 <[address]> unknown'],
  ['{"to":"jane\\u0040example.com"} jane%2Bnews%40example.com jane&#64;example.com', '{"to":"[address]"} [address] [address]'],
  ['Dear Mr. Smith, dear Ms Doe', 'Dear [name], dear [name]'],
  ['Subject: Your salary', 'Subject: [subject]'],
  ['Betreff: Your\n salary\nStatus: 5.1.1', 'Betreff: [subject]\nStatus: 5.1.1'],
  ['Hello Jane,', 'Hello [name],'],
  ['hello world', 'hello world'],
  ['jordan.Baker@example.com, JORDAN BAKER, Bakery', '[address], [name], Bakery', ['Jordan Baker', 'Baker']],
  ['Answer for An', 'Answer for [name]', ['An']],
  ['Maria Gonzalez-Ruiz is blocked', '[name] is blocked', ['Maria Gonzalez-Ruiz']],
  ['C++ (Dev) is blocked', '[name] is blocked', ['C++ (Dev)']],
  ['from 192.0.2.1 and 2001:db8::1 at 10:15:00', 'from [IP] and [IP] at 10:15:00'],
  ['550-5.1.1 [TSS04] AADSTS700082 5.7.26', '550-5.1.1 [TSS04] AADSTS700082 5.7.26'],
  ['queue 4F2A1B3C5D6E, message 123456789', 'queue [id], message [number]'],
];

describe('redact', () => {
  it('takes any name', () =>
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', minLength: 2 }), (name) => {
        redact('a b', [name]);
      }),
    ));

  for (const [text, expected, names] of table) it(text, () => expect(redact(text, names)).to.equal(expected));

  it('leaves no half of an address where a text was cut', () => {
    const text = `${'word '.repeat(20)}john.smith@example.com`;
    for (let most = 95; most < text.length; most++) expect(redact(beginningOf(text, most))).not.to.contain('john');
  });
});
