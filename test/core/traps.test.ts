import { expect } from '@open-wc/testing';
import { diagnose } from '../../src/core/diagnose.js';
import { knowledge } from '../../src/knowledge/knowledge.js';

/** Codes and words that mean something else than they seem to: each with the reason that is right. */
const TRAPS: readonly { trap: string; text: string; id: string; permanence?: string }[] = [
  { trap: '5.2.2 is a submission quota, not a full mailbox', text: '554 5.2.2 STOREDRV.Submit; Submission quota exceeded', id: 'ms-sending-limit' },
  {
    trap: '5.2.1 "at a rate" is passing, in spite of its 5',
    text: '550-5.2.1 The user you are trying to contact is receiving mail at a rate that\n550 5.2.1 prevents additional messages from being delivered. - gsmtp',
    id: 'recipient-receiving-too-fast',
    permanence: 'temporary',
  },
  { trap: '5.7.1 with "no such user" is an unknown address', text: '550 5.7.1 No such user!', id: 'user-unknown' },
  {
    trap: '552 with "mailbox not found" is not a full mailbox',
    text: '552 1 Requested mail action aborted, mailbox not found',
    id: 'mailbox-unavailable',
    permanence: 'unknown',
  },
  {
    trap: '5.4.1 "access denied" is an unknown address',
    text: '550 5.4.1 Recipient address rejected: Access denied. [AM0EUR02FT012.eop-EUR02.prod.protection.outlook.com]',
    id: 'exo-recipient-access-denied',
  },
  { trap: '5.1.1 "over quota" is a full mailbox', text: '550 5.1.1 <user@example.com> user is over quota', id: 'mailbox-full', permanence: 'temporary' },
  { trap: '5.1.8 "bad outbound sender" is your own account', text: '550 5.1.8 Access denied, bad outbound sender AS(42003)', id: 'exo-bad-outbound-sender' },
  {
    trap: '5.1.8 "Domain not found" is your domain',
    text: '550 5.1.8 <sender@example.com>: Sender address rejected: Domain not found',
    id: 'sender-domain-not-found',
  },
  {
    trap: 'Amazon did not send at all',
    text: 'Amazon SES has suppressed sending to this address because it is on the account-level suppression list.',
    id: 'esp-suppression-list',
  },
  {
    trap: 'S3150 is a block of the server',
    text: "550 5.7.1 Unfortunately, messages from [192.0.2.10] weren't sent. Please contact your Internet service provider since part of their network is on our block list (S3150).",
    id: 'ms-server-blocked',
  },
  {
    trap: 'S2017062302 is an unknown mailbox',
    text: '550 5.5.0 Requested action not taken: mailbox unavailable (S2017062302). [host.eop-EUR02.prod.protection.outlook.com]',
    id: 'exo-recipient-not-found',
  },
  {
    trap: 'a reply that was expected is none that came',
    text: 'Swift_TransportException: Expected response code 220 but got code "", with message ""',
    id: 'own-server-unreachable',
  },
  {
    trap: 'the line of a program is no reply',
    text: '[E] mailer.go:250: could not send email to user@example.com: read tcp 192.0.2.1:40000->192.0.2.25:25: read: connection reset by peer',
    id: 'connection-timeout',
  },
  {
    trap: 'names of fields in a log say nothing',
    text: 'Nov 23 09:12:01 mx postfix/smtp[8]: 4F1A2C: to=<user@example.com>, relay=none, delay=9, dsn=4.3.0, status=deferred (bounce or trace service failure)',
    id: 'sending-system-fault',
  },
  {
    trap: 'a short word that is missing is no typing error',
    text: "ApiInputError: A 'TemplateModel' is required when using a template.",
    id: 'esp-template-error',
  },
  {
    trap: 'a notice of delay says less than the cause it names',
    text: 'Delay reason: SMTP error from remote mail server after MAIL FROM: 450 4.7.1 Client host rejected: cannot find your reverse hostname\n\nNo action is required on your part. Delivery attempts will continue for some time.',
    id: 'sending-server-dns',
  },
  { trap: 'nobody to send to is no typing error in an address', text: "Error: Can't send mail - no recipients defined", id: 'app-no-valid-email' },
  {
    trap: 'what was accepted before the refusal was not delivered',
    text: 'MAIL FROM:<a@example.com>\n250 2.1.0 Ok\nRCPT TO:<b@example.com>\n250 2.1.5 Ok\nDATA\n554 5.7.1 Message rejected as spam',
    id: 'spam-content-rejected',
  },
  { trap: 'words in host names say nothing', text: 'host spam-filter.mailbox-full.example.com[192.0.2.25] said: 550 5.1.1 User unknown', id: 'user-unknown' },
  { trap: 'a number in a version or an address is no code', text: 'Relay 10.5.1.20 (Postfix 2.5.2) said: Mailbox full', id: 'mailbox-full' },
  {
    trap: '4.2.1 "disabled" is final, in spite of its 4',
    text: '450 4.2.1 <user@example.com>: Recipient address rejected: this mailbox is inactive and has been disabled',
    id: 'mailbox-disabled-other',
    permanence: 'permanent',
  },
  {
    trap: 'a daily limit clears, in spite of its 5',
    text: '550 5.4.5 Daily user sending limit exceeded',
    id: 'gmail-daily-sending-limit',
    permanence: 'temporary',
  },
  {
    trap: 'a notice of delay is no failure',
    text: 'Delivery incomplete. There was a temporary problem delivering your message to user@example.com. Gmail will retry for 47 more hours.',
    id: 'delivery-delayed-notice',
  },
  {
    trap: 'the quoted original message is not read',
    text: '<user@example.com>: host mx.example.com said: 550 5.1.1 User unknown\n\n--- Original message ---\nSubject: Mailbox full\n\nMy mailbox is full, please call.',
    id: 'user-unknown',
  },
  {
    trap: 'of nested replies the inner one decides',
    text: '554 5.0.0 Error: transmission failed. Remote host said: 452 4.2.2 Mailbox full',
    id: 'mailbox-full',
  },
  {
    trap: 'the number of a process is no reply',
    text: 'Nov 27 09:12:01 mx1 postfix/smtp[221]: 3F2A1B2C3D: to=<kim@example.org>, relay=none, status=bounced (Host or domain name not found. Name service error for name=example.org type=MX: Host not found)',
    id: 'domain-not-found',
  },
  {
    trap: '"a" is no sign of English prose about something else',
    text: 'O servidor deles devolveu a mensagem: a caixa do destinatário está cheia.',
    id: 'mailbox-full',
  },
  {
    trap: 'a word of another language ("correos") is no typing error of one that is known ("correo")',
    text: 'Enviando a factura me sale que se ha superado el máximo de correos por hora permitido.',
    id: 'sending-too-fast',
  },
  {
    trap: 'qmail logs what a server said with underscores for spaces',
    text: 'delivery 5: failure: 192.0.2.1_does_not_like_recipient./Remote_host_said:_550_5.1.1_User_unknown/Giving_up_on_192.0.2.1./',
    id: 'user-unknown',
  },
  {
    trap: 'so does its own complaint',
    text: "deferral: CNAME_lookup_failed_temporarily._(#4.4.3)/I_couldn't_find_any_host_by_that_name._(#4.1.2)/",
    id: 'dns-temporary-failure',
  },
];

describe('traps', () => {
  for (const { trap, text, id, permanence } of TRAPS) {
    it(trap, () => {
      const answer = diagnose(text, knowledge);
      expect(answer.status === 'match' ? answer.match.reason.id : answer.status).to.equal(id);
      if (permanence && answer.status === 'match') expect(answer.match.reason.permanence).to.equal(permanence);
    });
  }
});

describe('three digits', () => {
  const codesOf = (text: string) => {
    const answer = diagnose(text, knowledge);
    return answer.status === 'empty' ? [] : answer.about.codes.map(({ value }) => value);
  };
  for (const text of ['550 User unknown', '554 email rejected', '550 e-mail refused', '552 Message too big', '550 Mail refused'])
    it(`are a reply in "${text}"`, () => expect(codesOf(text)).to.deep.equal([text.slice(0, 3)]));
  for (const text of ['550 users', 'We sent 550 e-mails.', '421 messages, 450 items', '550 mails a day'])
    it(`count in "${text}"`, () => expect(codesOf(text)).to.deep.equal([]));
  for (const text of ['postfix/smtp[221]: no route to host', 'sm-mta[452]: no route to host'])
    it(`name a process in "${text}"`, () => expect(codesOf(text)).to.deep.equal([]));
  for (const text of ['SMTP error[550]: User unknown', 'Code[550]: User unknown', 'OFR204_416 [550]: User unknown'])
    it(`are a reply in brackets in "${text}"`, () => expect(codesOf(text)).to.deep.equal(['550']));
});

describe('prose about something else', () => {
  const TEXT = 'Hi Sara, sorry for the late reply, somebody told me on Sunday that her mailbox is full because of the leaflets of the shop at the corner.';
  const said = (text: string) => {
    const answer = diagnose(text, knowledge);
    return answer.status === 'match' ? answer.match.reason.category : answer.status;
  };
  it('is not answered, though a phrase is met in it', () => {
    const answer = diagnose(TEXT, knowledge);
    expect(answer.status).to.equal('unknown');
    expect(answer.status === 'unknown' && answer.nearest.map(({ reason }) => reason.category)).to.include('mailbox-full');
  });
  it('is answered once it shows a code, an address or a server', () => {
    for (const more of ['552 5.2.2', '<jane@example.com>', 'mx.example.com said']) expect(said(`${more}: ${TEXT}`)).to.equal('mailbox-full');
  });
  it('is answered where the phrase is most of it', () => expect(said('Sorry, the mailbox was full')).to.equal('mailbox-full'));
  it('is answered where it is about failing mail', () =>
    expect(said('Your message could not be delivered to the recipient because the mailbox was full when the server tried to store the message in it')).to.equal(
      'mailbox-full',
    ));
});

describe('bare words that mean several things', () => {
  for (const [text, question] of [
    ['Access denied', 'which-access-denied'],
    ['quota exceeded', 'whose-quota'],
    ['invalid_grant', 'google-or-microsoft'],
    ['Message blocked', 'whose-block'],
    ['403 Forbidden', 'which-refusal-word'],
  ] as const) {
    it(`asks about "${text}"`, () => {
      const answer = diagnose(text, knowledge);
      expect(answer.status).to.equal('choose');
      expect(answer.status === 'choose' && answer.question?.id).to.equal(question);
    });
  }

  it('does not ask once there is more text', () => {
    const answer = diagnose('550 5.4.1 Access denied [prod.outlook.com]', knowledge);
    expect(answer.status === 'match' && answer.match.reason.id).to.equal('exo-recipient-access-denied');
  });
});

describe('a code alone', () => {
  for (const [text, category] of [
    ['550 5.1.1', 'unknown-recipient'],
    ['5.2.2', 'mailbox-full'],
    ['421', 'temporary-fault'],
    ['535', 'sign-in'],
    ['552', 'mailbox-full'],
    ['554 5.7.1', 'policy'],
    ['4.4.1', 'network'],
    ['5.3.4', 'too-large'],
    ['556', 'bad-domain'],
  ] as const) {
    it(`${text} gets a humble answer`, () => {
      const answer = diagnose(text, knowledge);
      expect(answer.status === 'match' && answer.match.reason.category).to.equal(category);
      expect(answer.status === 'match' && answer.match.score).to.be.below(0.97);
    });
  }
});
