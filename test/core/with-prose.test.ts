import { expect } from '@open-wc/testing';
import { diagnose } from '../../src/core/diagnose.js';
import { knowledge } from '../../src/knowledge/knowledge.js';
import type { KnowledgeBase, Prose } from '../../src/knowledge/schema.js';
import { withProse } from '../../src/knowledge/with-prose.js';
import { kb } from '../helpers/fixture.js';

const GERMAN: Prose = {
  lang: 'de',
  reasons: {
    'mailbox-full': { title: 'Das Postfach ist voll', explanation: 'Es hat keinen Platz mehr.', cause: 'Es ist voll.', steps: ['Warten Sie.'] },
  },
  questions: {},
};

const reasonOf = ({ reasons }: KnowledgeBase, id: string) => reasons.find((reason) => reason.id === id)!;

describe('a knowledge base with the texts of another language', () => {
  it('has them in place of its own, all of them', () => {
    const titled = { ...kb, reasons: kb.reasons.map((reason) => ({ ...reason, titleFor: '{recipient} is full', tell: 'it says so' })) };
    const translated = withProse(titled, GERMAN);
    const { signs, permanence } = reasonOf(kb, 'mailbox-full');
    expect(translated.lang).to.equal('de');
    expect(reasonOf(translated, 'mailbox-full')).to.include({ ...GERMAN.reasons['mailbox-full'], signs, permanence });
    expect(reasonOf(translated, 'mailbox-full')).not.to.have.any.keys('titleFor', 'tell', 'lang');
  });

  it('keeps its own where there are none, and says in which language they are', () => {
    const { lang, title } = reasonOf(withProse(kb, GERMAN), 'user-unknown');
    expect([lang, title]).to.deep.equal(['en', reasonOf(kb, 'user-unknown').title]);
    const french = withProse({ ...kb, lang: 'fr' }, GERMAN);
    expect(reasonOf(french, 'user-unknown').lang).to.equal('fr');
    expect(french.questions.map((question) => question.lang)).to.deep.equal(kb.questions.map(() => 'fr'));
  });

  it('asks its questions in them, where they have as many answers', () => {
    const [question, ...others] = kb.questions;
    const options = question!.options.map((_, place) => ({ label: `Antwort ${place}` }));
    const of = (given: Prose['questions'][string]) => withProse(kb, { ...GERMAN, questions: { [question!.id]: given } }).questions;
    const [asked, ...rest] = of({ ask: 'Welche?', options });
    expect(asked).to.deep.equal({
      id: question!.id,
      ...(question!.when && { when: question!.when }),
      ask: 'Welche?',
      options: question!.options.map(({ reasons }, place) => ({ label: `Antwort ${place}`, reasons })),
    });
    expect(rest.map(({ ask }) => ask)).to.deep.equal(others.map(({ ask }) => ask));
    expect(of({ ask: 'Welche?', options: options.slice(1) })[0]).to.include({ ask: question!.ask, lang: 'en' });
  });

  it('keeps the option for who does not know', () => {
    const [question] = kb.questions;
    const [first, ...others] = question!.options;
    const asking = { ...kb, questions: [{ ...question!, options: [{ ...first!, unsure: true }, ...others] }] };
    const options = question!.options.map((_, place) => ({ label: `Antwort ${place}` }));
    const [asked] = withProse(asking, { ...GERMAN, questions: { [question!.id]: { ask: 'Welche?', options } } }).questions;
    expect(asked!.options[0]).to.deep.equal({ label: 'Antwort 0', reasons: first!.reasons, unsure: true });
  });

  it('has its actions in them', () => {
    const actions = [
      { id: 'wait', button: 'Wait', instruction: 'Wait a moment.' },
      { id: 'go', button: 'Go', instruction: 'Go on with it.' },
    ];
    const german = { id: 'wait', button: 'Warten', instruction: 'Warten Sie einen Moment.' };
    expect(withProse({ ...kb, actions }, { ...GERMAN, actions: [german] }).actions).to.deep.equal([german, actions[1]]);
  });

  it('answers the same: what its signs compile to, with fewer words, too, is not made again', () => {
    const translated = withProse(knowledge, GERMAN);
    expect(translated.compiled).to.equal(knowledge.compiled);
    expect(translated.first!.compiled).to.equal(knowledge.first!.compiled);
    expect(translated.first!.first).to.equal(undefined);
    const answer = diagnose('552 5.2.2 mailbox full', translated);
    if (answer.status !== 'match') throw new Error(`it is ${answer.status}`);
    expect([answer.match.reason.id, answer.match.reason.title]).to.deep.equal(['mailbox-full', 'Das Postfach ist voll']);
    const { signs, asked } = reasonOf(knowledge, 'mailbox-full');
    expect(answer.match.reason).to.deep.include({ signs, asked });
  });

  it('leaves the one it comes from as it is, and cannot be changed itself', () => {
    const { title } = reasonOf(knowledge, 'mailbox-full');
    const translated = withProse(knowledge, GERMAN);
    expect(reasonOf(knowledge, 'mailbox-full').title).to.equal(title);
    expect(() => Object.assign(translated.reasons[0]!, { title: 'x' })).to.throw(TypeError);
  });
});
