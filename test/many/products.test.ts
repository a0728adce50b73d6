/** Exports and event lists in the shapes that products document, with what is to be counted in each. */
import { expect } from '@open-wc/testing';
import { tally } from '../../src/many/tally.js';
import { knowledge } from '../../src/knowledge/knowledge.js';

interface Expected {
  counts: Record<string, number>;
  delivered?: number;
  recipients?: string[];
}

const UNKNOWN = '550 5.1.1 <jane@example.com>: Recipient address rejected: User unknown';
const FULL = '552 5.2.2 The mailbox is over quota';
const json = (value: unknown) => JSON.stringify(value, undefined, 1);

const LISTS: Record<string, [text: string, expected: Expected]> = {
  'Brevo webhooks, as an array': [
    json([
      { event: 'request', email: 'jane@example.com', 'message-id': '<1@example.net>', ts: 1_780_000_000 },
      { event: 'hard_bounce', email: 'jane@example.com', 'message-id': '<1@example.net>', ts: 1_780_000_005, reason: UNKNOWN },
      { event: 'delivered', email: 'joe@example.org', 'message-id': '<2@example.net>', ts: 1_780_000_006 },
      { event: 'unique_opened', email: 'joe@example.org', 'message-id': '<2@example.net>', ts: 1_780_000_009 },
      { event: 'soft_bounce', email: 'ann@example.org', 'message-id': '<3@example.net>', ts: 1_780_000_007, reason: FULL },
    ]),
    { counts: { 'unknown-recipient': 1, 'mailbox-full': 1 }, delivered: 1, recipients: ['jane@example.com', 'ann@example.org'] },
  ],
  'SparkPost events, wrapped and nested': [
    json({
      results: [
        { msys: { message_event: { type: 'bounce', message_id: 'a1', rcpt_to: 'jane@example.com', raw_reason: UNKNOWN, bounce_class: '10' } } },
        { msys: { message_event: { type: 'delivery', message_id: 'a2', rcpt_to: 'joe@example.org' } } },
        { msys: { track_event: { type: 'open', message_id: 'a2', rcpt_to: 'joe@example.org' } } },
        { msys: { message_event: { type: 'delay', message_id: 'a3', rcpt_to: 'ann@example.org', raw_reason: '452 4.2.2 Mailbox full' } } },
      ],
      total_count: 4,
      links: { next: '/api/v1/events/message?cursor=x' },
    }),
    { counts: { 'unknown-recipient': 1, 'mailbox-full': 1 }, delivered: 1, recipients: ['jane@example.com', 'ann@example.org'] },
  ],
  'SendGrid webhooks, one a line': [
    [
      { event: 'processed', email: 'jane@example.com', sg_message_id: 'm1', timestamp: 1_780_000_000 },
      { event: 'deferred', email: 'jane@example.com', sg_message_id: 'm1', timestamp: 1_780_000_001, response: '451 4.7.1 Greylisted, try again later' },
      { event: 'delivered', email: 'jane@example.com', sg_message_id: 'm1', timestamp: 1_780_000_100, response: '250 2.0.0 OK' },
      { event: 'deferred', email: 'joe@example.org', sg_message_id: 'm2', timestamp: 1_780_000_001, response: FULL },
      { event: 'deferred', email: 'joe@example.org', sg_message_id: 'm2', timestamp: 1_780_000_300, response: FULL },
    ]
      .map((event) => JSON.stringify(event))
      .join('\n'),
    { counts: { 'mailbox-full': 1 }, delivered: 1, recipients: ['joe@example.org'] },
  ],
  'Amazon SES by SNS, in strings of JSON': [
    json({
      Records: [
        {
          Sns: {
            Message: JSON.stringify({
              notificationType: 'Bounce',
              bounce: {
                bounceType: 'Permanent',
                bouncedRecipients: [
                  { emailAddress: 'jane@example.com', action: 'failed', status: '5.1.1', diagnosticCode: `smtp; ${UNKNOWN}` },
                  { emailAddress: 'joe@example.org', action: 'failed', status: '5.2.2', diagnosticCode: `smtp; ${FULL}` },
                ],
              },
              mail: {
                messageId: 's1',
                source: 'me@example.net',
                destination: ['jane@example.com', 'joe@example.org'],
                headers: [{ name: 'To', value: 'jane@example.com' }],
              },
            }),
          },
        },
        {
          Sns: {
            Message: JSON.stringify({
              notificationType: 'Delivery',
              mail: { messageId: 's2', destination: ['ann@example.org'] },
              delivery: { recipients: ['ann@example.org'] },
            }),
          },
        },
      ],
    }),
    { counts: { 'unknown-recipient': 1, 'mailbox-full': 1 }, delivered: 1, recipients: ['jane@example.com', 'joe@example.org'] },
  ],
  'Mailjet events, wrapped': [
    json({
      Count: 3,
      Data: [
        {
          event: 'bounce',
          time: 1_780_000_000,
          MessageID: 11,
          email: 'jane@example.com',
          hard_bounce: true,
          error_related_to: 'recipient',
          error: 'user unknown',
        },
        { event: 'blocked', time: 1_780_000_001, MessageID: 12, email: 'joe@example.org', error: 'mailbox full' },
        { event: 'sent', time: 1_780_000_002, MessageID: 13, email: 'ann@example.org', smtp_reply: '250 2.0.0 OK' },
      ],
      Total: 3,
    }),
    { counts: { 'unknown-recipient': 1, 'mailbox-full': 1 }, delivered: 1, recipients: ['jane@example.com', 'joe@example.org'] },
  ],
  "PowerMTA's accounting file": [
    [
      'type,timeLogged,timeQueued,orig,rcpt,orcpt,dsnAction,dsnStatus,dsnDiag,dsnMta,bounceCat,vmta,jobId',
      `b,2026-11-02 10:00:00,2026-11-02 09:59:00,me@example.net,jane@example.com,,failed,5.1.1 (bad destination mailbox address),"smtp;${UNKNOWN}",mx.example.com (192.0.2.1),bad-mailbox,v1,1`,
      'd,2026-11-02 10:00:01,2026-11-02 09:59:00,me@example.net,joe@example.org,,relayed,2.0.0 (success),smtp;250 2.0.0 OK,mx.example.org (192.0.2.2),,v1,1',
      `t,2026-11-02 10:00:02,2026-11-02 09:59:00,me@example.net,ann@example.org,,delayed,4.2.2 (mailbox full),"smtp;452 4.2.2 Mailbox full",mx.example.org (192.0.2.2),quota-issues,v1,1`,
    ].join('\n'),
    { counts: { 'unknown-recipient': 1, 'mailbox-full': 1 }, delivered: 1, recipients: ['jane@example.com', 'ann@example.org'] },
  ],
  "Exchange's message tracking log, with its remarks": [
    [
      '\ufeff#Software: Microsoft Exchange Server',
      '#Log-type: Message Tracking Log',
      '#Fields: date-time,client-ip,source,event-id,internal-message-id,message-id,recipient-address,recipient-status,sender-address',
      '2026-11-02T10:00:00Z,192.0.2.1,SMTP,RECEIVE,1,<a@example.net>,jane@example.com,,me@example.net',
      '2026-11-02T10:00:01Z,192.0.2.1,SMTP,FAIL,1,<a@example.net>,jane@example.com,[{LED=550 5.1.1 User unknown}],me@example.net',
      '2026-11-02T10:00:02Z,192.0.2.1,DSN,DSN,2,<b@example.net>,me@example.net,,postmaster@example.net',
      '2026-11-02T10:00:03Z,192.0.2.1,STOREDRIVER,DELIVER,3,<c@example.net>,joe@example.org,,me@example.net',
    ].join('\r\n'),
    { counts: { 'unknown-recipient': 1 }, delivered: 1, recipients: ['jane@example.com'] },
  ],
  'a CRM in French, with a title above and a sum below': [
    [
      'Rapport des envois',
      '',
      'Destinataire;Statut de livraison;Motif du rejet',
      `jane@example.com;Non remis;"${UNKNOWN}"`,
      'joe@example.org;Remis;',
      `ann@example.org;Échec;"${FULL}"`,
      'Total;3;',
    ].join('\n'),
    { counts: { 'unknown-recipient': 1, 'mailbox-full': 1 }, delivered: 1, recipients: ['jane@example.com', 'ann@example.org'] },
  ],
  'rows of a Spanish spreadsheet, as copied, with a line break in a cell': [
    [
      'Correo electrónico\tEstado\tMotivo del error',
      `jane@example.com\tRebotado\t"${UNKNOWN}\nin virtual table"`,
      'joe@example.org\tEntregado\t',
      `ann@example.org\tRebotado\t${FULL}`,
    ].join('\n'),
    { counts: { 'unknown-recipient': 1, 'mailbox-full': 1 }, delivered: 1, recipients: ['jane@example.com', 'ann@example.org'] },
  ],
  'a Japanese tally': [
    ['エラーメッセージ,件数', '550 5.1.1 User unknown,"1,200"', '552 5.2.2 Mailbox full,30', '配信済み,5'].join('\n'),
    { counts: { 'unknown-recipient': 1200, 'mailbox-full': 30 }, delivered: 5 },
  ],
  'an Arabic table': [
    [
      '| المستلم | الحالة | السبب |',
      '|---|---|---|',
      `| jane@example.com | فشل | ${UNKNOWN} |`,
      '| joe@example.org | تم التسليم | |',
      `| ann@example.org | فشل | ${FULL} |`,
    ].join('\n'),
    { counts: { 'unknown-recipient': 1, 'mailbox-full': 1 }, delivered: 1, recipients: ['jane@example.com', 'ann@example.org'] },
  ],
  'a table of psql': [
    [' error                | count', '----------------------+-------', ' User unknown         |    13', ' Mailbox full         |     4', '(2 rows)'].join(
      '\n',
    ),
    { counts: { 'unknown-recipient': 13, 'mailbox-full': 4 } },
  ],
  'the end of sort | uniq -c | sort -rn': [
    '     64 550 5.1.1 User unknown\n     13 552 5.2.2 Mailbox full\n',
    { counts: { 'unknown-recipient': 64, 'mailbox-full': 13 } },
  ],
  'JSON that was cut off': [
    json([
      { email: 'jane@example.com', reason: UNKNOWN },
      { email: 'joe@example.org', reason: FULL },
      { email: 'ann@example.org', reason: 'x' },
    ]).slice(0, -30),
    { counts: { 'unknown-recipient': 1, 'mailbox-full': 1 }, recipients: ['jane@example.com', 'joe@example.org'] },
  ],
};

function countsOf(text: string) {
  const { groups, unexplained, delivered, total } = tally(text, knowledge);
  const counts: Record<string, number> = {};
  for (const { reason, count } of groups) counts[reason.category] = (counts[reason.category] ?? 0) + count;
  return { counts, unexplained: unexplained.map(({ example }) => example), delivered, total, recipients: groups.flatMap((group) => group.recipients).sort() };
}

describe('lists of products', () => {
  for (const [name, [text, { counts, delivered = 0, recipients }]] of Object.entries(LISTS))
    it(`counts ${name}`, () => {
      const found = countsOf(text);
      expect(found.counts).to.deep.equal(counts);
      expect(found.unexplained).to.deep.equal([]);
      expect(found.delivered).to.equal(delivered);
      if (recipients) expect(found.recipients).to.deep.equal([...recipients].sort());
    });

  it('takes a number beside a name for no code', () => {
    const { counts, total } = countsOf(
      'Nov 23 10:00:00 mx app: sent size=10061\nNov 23 10:00:01 mx app: queued size=55250\nNov 23 10:00:02 mx app: 550 5.1.1 User unknown size=10061',
    );
    expect([counts, total]).to.deep.equal([{ 'unknown-recipient': 1 }, 1]);
  });
});
