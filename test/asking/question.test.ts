import { expect } from '@open-wc/testing';
import { diagnose } from '../../src/asking/diagnose.js';
import { mayBeQuestion } from '../../src/asking/may-be-question.js';
import { searchOf } from '../../src/asking/search.js';
import { matchesOf } from '../../src/core/answer.js';
import { diagnose as diagnoseMessage } from '../../src/core/diagnose.js';
import { knowledge } from '../../src/knowledge/knowledge.js';
import { kb } from '../helpers/fixture.js';

const idsOf = (text: string) => matchesOf(diagnose(text, knowledge)).map(({ reason }) => reason.id);
const firstOf = (typed: string) => searchOf(knowledge).search(typed, 1).hits[0]?.reason.id;

describe('mayBeQuestion', () => {
  for (const [text, expected] of [
    ['failedPrecondition: mailbox full', false],
    ['mailbox full', false],
    // What the evidence covers stands before the colon: what is asked comes after it.
    ['mailbox full: what now', true],
  ] as const)
    it(`${text}: ${expected}`, () => {
      const start = text.indexOf('mailbox full');
      const evidence = [{ quote: 'mailbox full', start, end: start + 12, strength: 0.9, by: 'phrase' as const }];
      const about = { kind: 'text' as const, recipients: [], codes: [], emitters: [], truncated: false };
      const match = { reason: kb.reasons[0]!, score: 0.92, evidence, captures: {} };
      expect(mayBeQuestion(text, { status: 'match', match, others: [], about })).to.equal(expected);
    });
});

describe('a question', function () {
  this.timeout(60_000); // the first one makes the search

  for (const [text, id] of [
    ['emails going to spam', 'lands-in-spam-folder'],
    ['since I changed my password nothing goes out', 'password-rejected'],
    ['hard bounce', 'app-hard-bounce'],
    ['mailbox full', 'mailbox-full'],
    ['meine mails landen im spam', 'lands-in-spam-folder'],
    ['Postfach voll, was tun?', 'mailbox-full'],
    ['mot de passe refusé par le serveur', 'password-rejected'],
    ['迷惑メールフォルダに入ってしまう', 'lands-in-spam-folder'],
  ] as const)
    it(`"${text}" is answered with ${id}, or offers it`, () => {
      expect(diagnose(text, knowledge).status).to.be.oneOf(['match', 'choose']);
      expect(idsOf(text).slice(0, 3)).to.include(id);
    });

  it('offers at most three reasons, of different causes', () => {
    const answer = diagnose('customer did not get my email', knowledge);
    expect(answer.status).to.equal('choose');
    const categories = matchesOf(answer).map(({ reason }) => reason.category);
    expect(categories.length).to.be.within(2, 3);
    expect(new Set(categories).size).to.equal(categories.length);
  });

  for (const [text, id] of [
    ['The message bounced', 'which-server-reply'],
    ['why did the mail to my candidate come back yesterday', 'which-server-reply'],
    ['warum kam die Mail an meinen Kandidaten gestern zurück', 'which-server-reply'],
    ['el correo ha sido devuelto', 'which-server-reply'],
    ['メールが戻ってきた', 'which-server-reply'],
    ["mon destinataire n'a jamais reçu mon mail", 'did-anything-come-back'],
    ['candidate says he never got my email', 'did-anything-come-back'],
    ['my emails are not going out', 'why-nothing-goes-out'],
    ['quota exceeded', 'whose-quota'],
    ['You have exceeded your quota', 'whose-quota'],
  ] as const)
    it(`"${text}" says no cause: ${id} is asked`, () => {
      const answer = diagnose(text, knowledge);
      expect(answer.status === 'choose' && answer.question?.id).to.equal(id);
      expect(matchesOf(answer).length).to.be.within(2, 3);
    });

  for (const text of [
    'why did the mail come back',
    'my email came back',
    'email bounced back',
    'they block my domain',
    'too many emails today',
    'message rejected as spam',
  ])
    it(`"${text}" names no provider, and gets no reason of one`, () => {
      const named = new Set(knowledge.emitters.filter(({ called }) => called).map(({ id }) => id));
      expect(matchesOf(diagnose(text, knowledge)).filter(({ reason }) => named.has(reason.emitter))).to.deep.equal([]);
    });

  it('that names a provider gets its reason', () => {
    expect(idsOf('blocked by docomo')[0]).to.equal('carrier-unknown-or-filtered');
    expect(idsOf('ドコモ宛のメールが届かない').slice(0, 3)).to.include('carrier-unknown-or-filtered');
  });

  for (const [text, id] of [
    ["destination mailbox switched off by the company's IT", 'mailbox-disabled-other'],
    ['Undeliverable – inbox closed', 'mailbox-disabled-other'],
    ['the contact is not subscribed', 'app-no-consent'],
  ] as const)
    it(`"${text}" offers ${id} first`, () => expect(idsOf(text)[0]).to.equal(id));

  for (const [label, category] of [
    ['Daily user-quota exceeded', 'rate-limit'],
    ['Hourly API quota reached', 'rate-limit'],
    ['Consent missing', 'app-rule'],
    ['Blocked - known spammer', 'blocklist'],
  ] as const)
    it(`the label "${label}" is not taken for what a part of it says: ${category}`, () => {
      expect(matchesOf(diagnose(label, knowledge))[0]!.reason.category).to.equal(category);
    });

  for (const text of [
    'how do I cancel my subscription',
    'Thank you for your email!',
    'Thanks, received.',
    'danke für die Mail',
    'change the email address of my account',
    'email template for a rejection',
    'Wo finde ich meine Rechnung?',
    'hello there',
  ])
    it(`"${text}" is about something else`, () => expect(diagnose(text, knowledge).status).to.equal('unknown'));

  it('is answered by its words alone where a knowledge base has nothing that people ask', () => {
    for (const text of ['why is the mailbox full', 'why does my candidate not answer']) expect(diagnose(text, kb)).to.deep.equal(diagnoseMessage(text, kb));
  });

  it('as the name that a program gives a failure is read word by word, and quoted whole', () => {
    const answer = diagnose('MailboxIsFull', knowledge);
    expect(idsOf('MailboxIsFull')[0]).to.equal('mailbox-full');
    expect(answer.status === 'match' && answer.match.evidence[0]!.quote).to.equal('MailboxIsFull');
  });
});

describe('the search by words', () => {
  for (const [typed, id] of [
    ['mailbx full', 'mailbox-full'],
    ['attachmnt too large', 'message-too-large'],
    ['emails go to junk', 'lands-in-spam-folder'],
  ] as const)
    it(`finds ${id} for "${typed}"`, () => expect(firstOf(typed)).to.equal(id));

  for (const typed of ['mailbox f', 'mailbox fu', 'mailbox ful', 'mailbox full', 'postfach vol'])
    it(`finds mailbox-full for "${typed}", amid a word`, () => expect(firstOf(typed)).to.equal('mailbox-full'));

  it('names what happens often among the first for one word', () => {
    const idsFor = (typed: string) =>
      searchOf(knowledge)
        .search(typed, 4)
        .hits.map(({ reason }) => reason.id);
    expect(idsFor('mailbox')).to.include('mailbox-full');
    expect(idsFor('postfach')).to.include('mailbox-full');
    expect(idsFor('bounced')).to.include.members(['app-bounced-mailgun', 'app-hard-bounce', 'app-soft-bounce']);
  });

  it('gives candidates in the order of the suggestions', () => {
    for (const typed of ['mailbox', 'mailbox f']) {
      const { hits } = searchOf(knowledge).search(typed, 8);
      const first = hits.filter(({ reason }, at) => hits.findIndex((hit) => hit.reason.category === reason.category) === at).slice(0, 3);
      expect(idsOf(typed), typed).to.deep.equal(first.map(({ reason }) => reason.id).slice(0, idsOf(typed).length));
    }
  });

  it('finds nothing for words that nobody uses, for numbers alone, and for nothing', () => {
    for (const typed of ['zzqx qqzx', '12 2.5.1', '', ' \n']) expect(searchOf(knowledge).search(typed, 5), typed).to.deep.include({ hits: [], elsewhere: 0 });
  });

  it('scores what is said in these very words highest, and none above 1', () => {
    const [asked] = knowledge.reasons.find(({ id }) => id === 'lands-in-spam-folder')!.asked!['en']!;
    const { hits } = searchOf(knowledge).search(asked!, 5);
    expect(hits[0]!.reason.id).to.equal('lands-in-spam-folder');
    expect(hits[0]!.score).to.be.within(0.9, 1);
  });
});
