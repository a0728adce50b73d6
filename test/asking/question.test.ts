import { expect } from '@open-wc/testing';
import { diagnose } from '../../src/asking/diagnose.js';
import { searchOf } from '../../src/asking/search.js';
import { matchesOf } from '../../src/core/answer.js';
import { diagnose as diagnoseMessage } from '../../src/core/diagnose.js';
import { knowledge } from '../../src/knowledge/knowledge.js';
import { kb } from '../helpers/fixture.js';

const idsOf = (text: string) => matchesOf(diagnose(text, knowledge)).map(({ reason }) => reason.id);
const firstOf = (typed: string) => searchOf(knowledge).search(typed, 1).hits[0]?.reason.id;

describe('a question', function () {
  this.timeout(20_000); // the first one makes the search

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

  for (const text of [
    'how do I cancel my subscription',
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

  it('finds nothing for words that nobody uses, for numbers alone, and for nothing', () => {
    for (const typed of ['zzqx qqzx', '12 2.5.1', '', ' \n']) expect(searchOf(knowledge).search(typed, 5), typed).to.deep.equal({ hits: [], elsewhere: 0 });
  });

  it('scores what is said in these very words highest, and none above 1', () => {
    const [asked] = knowledge.reasons.find(({ id }) => id === 'lands-in-spam-folder')!.asked!['en']!;
    const { hits } = searchOf(knowledge).search(asked!, 5);
    expect(hits[0]!.reason.id).to.equal('lands-in-spam-folder');
    expect(hits[0]!.score).to.be.within(0.9, 1);
  });
});
