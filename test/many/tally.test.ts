import { expect } from '@open-wc/testing';
import { ListReader } from '../../src/many/list-reader.js';
import { roleOf } from '../../src/many/names.js';
import { Recent } from '../../src/many/recent.js';
import { tally, Tallier } from '../../src/many/tally.js';
import { knowledge } from '../../src/knowledge/knowledge.js';

function splitEntries(text: string): string[] {
  const reader = new ListReader();
  return [...reader.add(text), ...reader.end()].map(({ example }) => example);
}
const counts = (text: string) => Object.fromEntries(tally(text, knowledge).groups.map(({ reason, count }) => [reason.id, count]));

describe('tally', () => {
  it("counts the article's own tally by its numbers", () => {
    const text = [
      'Invalid Recipient = 13',
      'No useable credentials. Please reauthenticate. If the issue persists, please contact support = 64',
      'Recipient had no valid email address = 3',
      "This action can't be performed because the account's credentials are out of date. Please reauthenticate and try again = 15",
    ].join('\n');
    expect(tally(text, knowledge).total).to.equal(95);
    expect(counts(text)).to.include({ 'nylas-no-useable-credentials': 64, 'nylas-credentials-out-of-date': 15, 'app-no-valid-email': 3 });
  });

  it('groups lines by reason, the commonest first, with their recipients', () => {
    const text = ['a', 'b', 'c'].map((name) => `550 5.1.1 <${name}@example.com>: User unknown`).join('\n') + '\n452 4.2.2 <d@example.com>: Mailbox full\n';
    const { groups, total } = tally(text, knowledge);
    expect(total).to.equal(4);
    expect(groups.map(({ reason, count, recipients }) => [reason.id, count, recipients])).to.deep.equal([
      ['user-unknown', 3, ['a@example.com', 'b@example.com', 'c@example.com']],
      ['mailbox-full', 1, ['d@example.com']],
    ]);
  });

  it('groups what it cannot explain by its masked text', () => {
    const { unexplained } = tally('The frobnicator pondered jane@example.com at 10:15:00\nThe frobnicator pondered joe@example.org at 11:16:01\n', knowledge);
    expect(unexplained).to.have.length(1);
    expect(unexplained[0]).to.include({ count: 2, example: 'The frobnicator pondered jane@example.com at 10:15:00' });
    expect(unexplained[0]!.masked).not.to.contain('jane');
  });

  it('takes "= N" for a count only at the end of an entry, and not in a log', () => {
    expect(tally('Nov 23 10:00:00 mx: size = 20480 Status 550 5.1.1 user unknown', knowledge)).to.include({ total: 1, silent: 0 });
    expect(tally('2026-11-23 10:00:00 550 5.1.1 user unknown, delay = 64', knowledge).total).to.equal(1);
    expect(tally('5.1.1 user unknown = 13', knowledge).total).to.equal(13); // a code, not a date
  });

  it('takes a code behind an equals sign for a code', () => {
    expect(tally('jane@example.com user unknown code = 550\njoe@example.com mailbox full, status = 552', knowledge).total).to.equal(2);
    expect(tally('Recipient error = 13', knowledge).total).to.equal(13);
  });

  it('names the recipient, not the sender, and nobody where it cannot tell', () => {
    const recipients = (text: string) => tally(text, knowledge).groups.flatMap((group) => group.recipients);
    for (const text of [
      'failed to deliver mail from <me@example.org> to <jane@example.com>: user unknown',
      'unable to send from me@example.org: rcpt jane@example.com: user unknown',
      'me@example.org -> jane@example.com: user unknown',
      'sender=me@example.org, jane@example.com: user unknown',
      'jane@example.com: user unknown (postmaster@example.com)',
    ])
      expect(recipients(text), text).to.deep.equal(['jane@example.com']);
    expect(recipients('me@example.org,jane@example.com,550 user unknown')).to.deep.equal([]);
  });

  it('counts no line of a log that only has a number in brackets, or a host without a name', () => {
    const lines = ['postfix/qmgr[451]: A1B2C3: removed', 'postfix/smtpd[12]: connect from unknown[192.0.2.4]'];
    expect(tally(lines.map((line) => `Nov 23 10:00:00 mx ${line}`).join('\n'), knowledge)).to.include({ total: 0, silent: 2 });
  });

  it('counts how often each recipient failed, and what names none', () => {
    const [group] = tally(
      '550 5.1.1 <a@example.com>: User unknown = 64\n550 5.1.1 <b@example.com>: User unknown = 3\n550 5.1.1 User unknown = 500',
      knowledge,
    ).groups;
    expect([group!.count, group!.recipients, group!.times, group!.unaddressed]).to.deep.equal([567, ['a@example.com', 'b@example.com'], [64, 3], 500]);
  });

  it('keeps the lines of one reply together', () => {
    expect(splitEntries('550-5.1.1 The email account that you tried to reach\n550 5.1.1 does not exist\n452 4.2.2 full')).to.have.length(2);
    expect(splitEntries('Nov 23 10:00:00 mx postfix/smtp[1]: A1: said: 550 no\n  such user\n\nnext')).to.have.length(2);
  });

  it('keeps the block of each recipient of a DSN together', () => {
    const block = (address: string, reply: string) => `Final-Recipient: rfc822; ${address}\nAction: failed\nStatus: 5.0.0\nDiagnostic-Code: smtp; ${reply}`;
    const text = [
      'Reporting-MTA: dns; mx.example.org',
      block('a@example.com', '550 5.1.1 User unknown'),
      block('b@example.com', '552 5.2.2 Mailbox full'),
    ].join('\n\n');
    expect(tally(text, knowledge).groups.map(({ reason, recipients }) => [reason.id, recipients])).to.have.deep.members([
      ['user-unknown', ['a@example.com']],
      ['mailbox-full', ['b@example.com']],
    ]);
  });

  it('masks queue ids, but not the marks that vendors tell failures by', () => {
    const text = [
      '421 4.7.0 [TSS04] Messages deferred A1B2C3D',
      '421 4.7.0 [TSS04] Messages deferred E4F5A6B',
      '553 5.7.2 [TSS09] Messages deferred A1B2C3D',
    ].join('\n');
    expect(tally(text, knowledge).groups.map(({ reason, count }) => [reason.id, count])).to.deep.equal([
      ['yahoo-deferred-complaints', 2],
      ['yahoo-permanent-deferral', 1],
    ]);
  });

  it('reads the elements of a JSON array', () => {
    expect(counts('["550 5.1.1 User unknown", {"reason": "550 5.1.1 User unknown"}]')).to.deep.equal({ 'user-unknown': 2 });
  });

  const bounce = JSON.stringify({ event: 'bounce', email: 'jane@example.com', reason: '550 5.1.1 User unknown' });
  const many = 300_000;

  it('reads JSON of brackets only, nested in whatever way', () => {
    for (const nested of [
      '['.repeat(many),
      '[{"a":'.repeat(many / 6),
      `["a",${'['.repeat(many / 4)}${']'.repeat(many / 4)}]`,
      `{"a":${'['.repeat(many / 4)}${']'.repeat(many / 4)}}`,
    ])
      expect(() => tally(`${bounce}\n${nested}\n${bounce}`, knowledge), nested.slice(0, 10)).not.to.throw();
  });

  it('leaves JSON in a string alone where it is nested too deep', () => {
    const deep = JSON.stringify({ event: 'bounce', message: `${'['.repeat(50_000)}${']'.repeat(50_000)}`, reason: '550 5.1.1 User unknown' });
    expect(counts(`${deep}\n${bounce}`)).to.deep.equal({ 'user-unknown': 2 });
  });

  it('reads the whole lines between lines of JSON that were cut', () => {
    const lines = Array.from({ length: 100 }, () => `${bounce.slice(0, -1)},\n${bounce}`);
    expect(counts(lines.join('\n'))).to.deep.equal({ 'user-unknown': 100 });
    const longer = Array.from({ length: 4000 }, () => `${bounce.slice(0, -1)},\n${bounce}`);
    expect(counts(longer.join('\n'))['user-unknown']).to.be.within(3990, 4000);
  });

  it('gives the events of a list only so many of the fields around it', () => {
    const meta = Object.fromEntries(Array.from({ length: 12_000 }, (_, at) => [`field ${at}`, at]));
    const events = Array.from({ length: 1000 }, () => JSON.parse(bounce) as unknown);
    expect(counts(JSON.stringify({ ...meta, events }))).to.deep.equal({ 'user-unknown': 1000 });
  });

  it('takes a long text for no name', () => {
    expect(roleOf('status')).to.equal('status');
    expect(roleOf(`${'word '.repeat(40)}status`)).to.equal('other');
  });

  it('shows a mail that is no report as an example as it stood', () => {
    const tallier = new Tallier(knowledge);
    tallier.addMail('550 5.1.1 <jane@example.com>: User unknown', false);
    tallier.addMail('550 The frobnicator pondered', false);
    const { groups, total, silent } = tallier.result();
    expect(groups.map(({ example }) => example)).to.deep.equal(['550 5.1.1 <jane@example.com>: User unknown']);
    expect([total, silent]).to.deep.equal([1, 1]);
  });
});

describe('Recent', () => {
  it('remembers the last ones, however many came before', () => {
    const recent = new Recent<number>(10);
    for (let at = 0; at < 1000; at++) recent.set(`text ${at}`, at);
    for (let at = 990; at < 1000; at++) expect(recent.get(`text ${at}`)).to.equal(at);
    expect(recent.get('text 0')).to.equal(undefined);
  });
});
