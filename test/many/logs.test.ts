/** The logs of mail servers: each message to each recipient counts once, by the last that is said of it. */
import { expect } from '@open-wc/testing';
import { tally } from '../../src/many/tally.js';
import { knowledge } from '../../src/knowledge/knowledge.js';

function countsOf(text: string) {
  const { groups, delivered, silent, unexplained } = tally(text, knowledge);
  return {
    failed: Object.fromEntries(groups.map(({ reason, recipients, count }) => [reason.category, `${count} ${recipients.join()}`])),
    unexplained: unexplained.map(({ example }) => example),
    delivered,
    silent,
  };
}

const syslog = (program: string, lines: readonly string[]) =>
  lines.map((line, at) => `Nov 23 10:00:${String(at).padStart(2, '0')} mx ${program}: ${line}`).join('\n');
const DEFERRED = 'status=deferred (host mx.example.com[192.0.2.1] said: 451 4.7.1 Greylisted, try again later (in reply to RCPT TO command))';
const UNKNOWN = 'status=bounced (host mx.example.com[192.0.2.1] said: 550 5.1.1 User unknown (in reply to RCPT TO command))';

const LOGS: Record<string, [text: string, failed: Record<string, string>, delivered: number, silent: number]> = {
  Postfix: [
    syslog('postfix/smtp[12]', [
      'connect to mx.example.com[192.0.2.1]:25: Connection timed out',
      `4A1B2C3D: to=<jane@example.com>, relay=none, delay=1, dsn=4.7.1, ${DEFERRED}`,
      '4A1B2C3D: host mx.example.com[192.0.2.1] said: 451 4.7.1 Greylisted, try again later (in reply to RCPT TO command)',
      `4A1B2C3D: to=<jane@example.com>, relay=none, delay=9, dsn=4.7.1, ${DEFERRED}`,
      '4A1B2C3D: to=<jane@example.com>, relay=mx.example.com[192.0.2.1]:25, dsn=2.0.0, status=sent (250 2.0.0 OK)',
      `4A1B2C3E: to=<joe@example.com>, relay=none, dsn=4.7.1, ${DEFERRED}`,
      `4A1B2C3E: to=<joe@example.com>, relay=none, dsn=4.7.1, ${DEFERRED}`,
      `4A1B2C3F: to=<ann@example.com>, relay=none, dsn=5.1.1, ${UNKNOWN}`,
      '4A1B2C3F: sender non-delivery notification: 4A1B2C40',
      '4A1B2C40: to=<me@example.net>, relay=local, dsn=2.0.0, status=sent (delivered to mailbox)',
      '4A1B2C3F: removed',
    ]),
    { greylisting: '1 joe@example.com', 'unknown-recipient': '1 ann@example.com' },
    1,
    5,
  ],
  Exim: [
    [
      '1tAbcD-000001-Xy <= me@example.net H=localhost P=esmtp S=1020 for jane@example.com',
      '1tAbcD-000001-Xy == jane@example.com R=dnslookup T=remote_smtp defer (-44) H=mx.example.com [192.0.2.1]: SMTP error from remote mail server after RCPT TO:<jane@example.com>: 452 4.2.2 Mailbox full',
      '1tAbcD-000001-Xy ** jane@example.com R=dnslookup T=remote_smtp H=mx.example.com [192.0.2.1]: SMTP error from remote mail server after RCPT TO:<jane@example.com>: 552 5.2.2 Mailbox full',
      '1tAbcD-000002-Xy => joe <joe@example.com> R=dnslookup T=remote_smtp H=mx.example.com [192.0.2.1] C="250 OK"',
      '1tAbcD-000002-Xy Completed',
    ]
      .map((line) => `2026-11-02 10:00:00 ${line}`)
      .join('\n'),
    { 'mailbox-full': '1 jane@example.com' },
    1,
    2,
  ],
  sendmail: [
    syslog('sendmail[77]', [
      'xA1BcD2E012345: from=<me@example.net>, size=10061, class=0, nrcpts=1',
      'xA1BcD2E012345: to=<jane@example.com>, delay=00:00:01, mailer=esmtp, relay=mx.example.com. [192.0.2.1], dsn=4.0.0, stat=Deferred: Connection refused by mx.example.com.',
      'xA1BcD2E012345: to=<jane@example.com>, delay=00:10:01, mailer=esmtp, relay=mx.example.com. [192.0.2.1], dsn=2.0.0, stat=Sent (OK id=1)',
      'xA1BcD2E012346: to=<joe@example.com>, delay=00:00:01, mailer=esmtp, dsn=5.1.1, stat=User unknown',
      'xA1BcD2E012346: xA1BcD2E012347: DSN: User unknown',
    ]),
    { 'unknown-recipient': '1 joe@example.com' },
    1,
    2,
  ],
  qmail: [
    syslog('qmail', [
      'starting delivery 5: msg 1234 to remote jane@example.com',
      'status: local 0/10 remote 1/20',
      'delivery 5: failure: 192.0.2.1_does_not_like_recipient./Remote_host_said:_550_5.1.1_User_unknown/Giving_up_on_192.0.2.1./',
      'starting delivery 6: msg 1235 to remote joe@example.com',
      'delivery 6: success: 192.0.2.1_accepted_message./',
    ]),
    { 'unknown-recipient': '1 jane@example.com' },
    1,
    3,
  ],
  OpenSMTPD: [
    syslog('smtpd[9]', [
      'a1b2 mta delivery evpid=1a2b3c from=<me@example.net> to=<jane@example.com> rcpt=<-> delay=1s result="TempFail" stat="452 4.2.2 Mailbox full"',
      'a1b2 mta delivery evpid=1a2b3d from=<me@example.net> to=<joe@example.com> rcpt=<-> delay=1s result="Ok" stat="250 2.0.0 OK"',
      'a1b2 mta delivery evpid=1a2b3e from=<me@example.net> to=<ann@example.com> rcpt=<-> delay=1s result="PermFail" stat="550 5.1.1 User unknown"',
    ]),
    { 'mailbox-full': '1 jane@example.com', 'unknown-recipient': '1 ann@example.com' },
    1,
    0,
  ],
};

describe('logs', () => {
  for (const [name, [text, failed, delivered, silent]] of Object.entries(LOGS))
    it(`counts each message of ${name} once, by its last state`, () => {
      expect(countsOf(text)).to.deep.equal({ failed, unexplained: [], delivered, silent });
    });

  it('counts the same log alike as written, as CSV and as JSON lines', () => {
    const events = [
      ['a1', 'jane@example.com', 'deferred', '451 4.7.1 Greylisted, try again later'],
      ['a2', 'joe@example.com', 'bounced', '550 5.1.1 User unknown'],
      ['a3', 'ann@example.com', 'deferred', '452 4.2.2 Mailbox full'],
      ['a1', 'jane@example.com', 'sent', '250 2.0.0 OK'],
      ['a3', 'ann@example.com', 'deferred', '452 4.2.2 Mailbox full'],
      ['a4', 'joe@example.com', 'bounced', '550 5.1.1 User unknown'],
      ['a4', 'lee@example.com', 'sent', '250 2.0.0 OK'],
    ] as const;
    const written = events.map(
      ([id, to, status, said], at) =>
        `2026-11-23T10:00:0${at}Z mx postfix/smtp[1]: 4ABCDE${id.toUpperCase()}: to=<${to}>, relay=mx.example.com[192.0.2.1]:25, status=${status} (${said})`,
    );
    const csv = [
      'Time,Queue ID,Recipient,Status,Response',
      ...events.map(([id, to, status, said], at) => `2026-11-23T10:00:0${at}Z,${id},${to},${status},"${said}"`),
    ];
    const lines = events.map(([id, to, status, said], at) =>
      JSON.stringify({ time: `2026-11-23T10:00:0${at}Z`, queue_id: id, recipient: to, status, response: said }),
    );
    for (const text of [written, csv, lines])
      expect(countsOf(text.join('\n'))).to.deep.equal({
        failed: { 'unknown-recipient': '2 joe@example.com', 'mailbox-full': '1 ann@example.com' },
        unexplained: [],
        delivered: 2,
        silent: 0,
      });
  });

  it('knows no state by what every object has', () => {
    const line = 'Nov 23 10:00:00 mx postfix/smtp[12]: 4A1B2C3D: to=<jane@example.com>, relay=none, status=constructor (it went its way)';
    expect(countsOf([line, line, line].join('\n'))).to.include({ delivered: 0, silent: 3 });
  });

  it('goes by the time where a list tells the newest first', () => {
    const csv = [
      'message id,recipient,event,time',
      'a,jane@example.com,delivered,2026-11-02T10:05:00Z',
      'a,jane@example.com,deferred,2026-11-02T10:00:00Z',
    ].join('\n');
    expect(countsOf(csv)).to.include({ delivered: 1 }).and.to.have.deep.property('failed', {});
  });
});
