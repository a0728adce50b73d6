import { expect } from '@open-wc/testing';
import { countMany } from '../../src/many/count-many.js';
import { knowledge } from '../../src/knowledge/knowledge.js';

function count(text: string) {
  const steps = countMany(text, knowledge);
  const shares: number[] = [];
  for (let step = steps.next(); ; step = steps.next()) {
    if (step.done) return { tally: step.value, shares };
    shares.push(step.value);
  }
}

const stamp = (line: string, second: number) => `Nov 23 10:00:${String(second % 60).padStart(2, '0')} mx postfix/smtp[12]: A1B2C3: ${line}`;
const reply = '550 5.1.1 <jane@example.com>: User unknown';
const full = '452 4.2.2 <joe@example.org>: Mailbox full';
const dsn = (...blocks: string[]) =>
  [
    'Reporting-MTA: dns; mx.example.org',
    ...blocks.map((each, index) => `Final-Recipient: rfc822; a${index}@example.com\nAction: failed\nDiagnostic-Code: smtp; ${each}`),
  ].join('\n\n');

const MANY: Record<string, string> = {
  'a log': [reply, full, reply].map(stamp).join('\n'),
  'a list of replies': [reply, full, reply].join('\n'),
  'a CSV': `recipient,error\njane@example.com,"550 5.1.1 User unknown"\njoe@example.org,Mailbox full\nann@example.org,550 5.1.1 User unknown`,
  'a JSON array': JSON.stringify([
    { to: 'jane@example.com', reason: reply },
    { to: 'joe@example.org', reason: full },
  ]),
  'JSON lines': [reply, full].map((reason) => JSON.stringify({ event: 'failed', reason })).join('\n'),
  'a DSN of two recipients': dsn('550 5.1.1 User unknown', '552 5.2.2 Mailbox full'),
  'labels with their counts': 'Invalid Recipient = 13\nNo useable credentials. Please reauthenticate. If the issue persists, please contact support = 64',
  'bare labels': 'User unknown\nMailbox full\nMessage too large\nRelay access denied\nUser unknown',
  'a list with dashes': [reply, full, reply].map((each) => `- ${each}`).join('\n'),
  'a list of recipients': [1, 2, 3].map((at) => `<a${at}@example.com>: ${at < 3 ? '550 5.1.1 User unknown' : '552 5.2.2 Mailbox full'}`).join('\n'),
  'one reply, many times': Array(5).fill(reply).join('\n'),
};

const ONE: Record<string, string> = {
  'a reply': reply,
  'a reply of several lines':
    '550-5.1.1 The email account that you tried to reach\n550-5.1.1 does not exist. Please try\n550-5.1.1 double-checking\n550 5.1.1 the address',
  'a session': `220 mx.example.com ESMTP\nEHLO a.example.org\n250 OK\nMAIL FROM:<a@example.org>\n250 OK\nRCPT TO:<jane@example.com>\n${reply}`,
  'a DSN of one recipient': dsn('550 5.1.1 User unknown'),
  'a DSN of two, for one reason': dsn('550 5.1.1 User unknown', '550 5.1.1 User unknown'),
  'an explanation that repeats itself':
    'Address not found\nThe address jane@example.com could not be found\nUser unknown\nNo such user here\n550 5.1.1 User unknown',
  'a log of one failure': [reply, 'connect from mx.example.com', 'disconnect'].map(stamp).join('\n'),
  'a letter': 'Hello,\nthe meeting is at ten.\nPlease bring the report.\nBring Ann, too.\nRegards\nJoe',
  nothing: '',
};

describe('countMany', () => {
  for (const [name, text] of Object.entries(MANY)) it(`counts ${name}`, () => expect(count(text).tally?.groups).not.to.equal(undefined));
  for (const [name, text] of Object.entries(ONE)) it(`leaves ${name} to diagnose`, () => expect(count(text).tally).to.equal(undefined));

  it('says how far it is', () => {
    const { shares } = count(MANY['a log']!);
    expect(shares).to.deep.equal([...shares].sort((a, b) => a - b));
    expect(shares.at(-1)).to.equal(1);
  });

  it('counts what was delivered apart, and the lines of a log that name neither', () => {
    const { tally } = count(
      [
        reply,
        'connect from mx.example.com[192.0.2.1]',
        'to=<a@example.com>, status=sent (250 2.0.0 OK)',
        'to=<b@example.com>, status=sent (250 2.0.0 OK)',
        'error: the frobnicator is cold',
      ]
        .map(stamp)
        .join('\n'),
    );
    expect(tally).to.include({ silent: 1, total: 2, delivered: 2 });
    expect(tally!.groups.map(({ reason }) => reason.category)).to.deep.equal(['unknown-recipient']);
    expect(tally!.unexplained).to.have.length(1);
  });

  it("takes the recipient's address, not the sender's", () => {
    const { tally } = count(
      [1, 2]
        .map((n) => stamp(`from=<me@example.org>, to=<r${n}@example.com>, status=bounced (550 5.1.1 User unknown)`, n))
        .concat(stamp(`to=<x@example.com>, said: ${full}`, 3))
        .join('\n'),
    );
    expect(tally!.groups[0]!.recipients).to.deep.equal(['r1@example.com', 'r2@example.com']);
  });
});
