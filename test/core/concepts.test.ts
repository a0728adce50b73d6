import { expect } from '@open-wc/testing';
import { diagnose } from '../../src/core/diagnose.js';
import type { Answer } from '../../src/core/answer.js';
import type { KnowledgeBase, Reason, Sign } from '../../src/knowledge/schema.js';
import { knowledge } from '../../src/knowledge/knowledge.js';

const reason = (id: string, category: string, ...signs: Sign[]): Reason => ({
  id,
  category,
  emitter: 'machine',
  title: `This is ${id}`,
  permanence: 'unknown',
  who: 'sender',
  action: 'none',
  explanation: 'What happened, in one sentence.',
  cause: 'Why it happened.',
  steps: ['Do this first.'],
  signs,
});

/** About a bicycle, so that nothing here depends on email. */
const kb: KnowledgeBase = {
  version: '1',
  questions: [],
  emitters: [],
  concepts: [
    { id: 'tyre', words: ['tyre', 'tube', 'inner tube', 'reifen', 'タイヤ', 'schlauch*'] },
    { id: 'flat', words: ['flat', 'no air', 'deflat*', 'platt', 'パンク'] },
    { id: 'chain', words: ['chain', 'kette', 'chainstore.example'] },
    { id: 'off', words: ['off', 'came off', 'fell', 'abgesprungen'] },
    { id: 'spare', words: ['spare'] },
    { id: 'rider', words: ['{address}'] },
    { id: 'tired', words: ['tired'] },
  ],
  reasons: [
    reason('flat-tyre', 'tyre', { concepts: 'tyre flat', within: 4, without: 'spare', strength: 'sure' }),
    reason('chain-off', 'chain', { concepts: 'chain off', strength: 'sure' }),
    reason('tired-rider', 'rider', { concepts: 'rider|chain tired', within: 2, strength: 'sure' }),
  ],
};

const first = (answer: Answer) =>
  answer.status === 'match' ? answer.match.reason.id : answer.status === 'choose' ? answer.candidates[0]!.reason.id : answer.status;
const quotes = (answer: Answer) =>
  (answer.status === 'match' ? answer.match : answer.status === 'choose' ? answer.candidates[0]! : undefined)?.evidence.map(({ quote }) => quote);
const ask = (text: string) => diagnose(text, kb);

describe('signs over concepts', () => {
  for (const [what, text, id] of [
    ['in order', 'The tyre is flat', 'flat-tyre'],
    ['in any order', 'Flat again: the rear tyre', 'flat-tyre'],
    ['in another language', 'Der Reifen ist platt', 'flat-tyre'],
    ['in a script without spaces', 'タイヤがパンクしました', 'flat-tyre'],
    ['of several words', 'There is no air in the inner tube', 'flat-tyre'],
    ['with any ending', 'Der Schlauchreifen was deflated', 'flat-tyre'],
    ['with one of two concepts', 'The chain looks tired', 'tired-rider'],
    ['with an address in place of a word', 'jane@example.com is tired', 'tired-rider'],
    ['behind an article that lost its vowel', 'The bell’tyre is platt', 'flat-tyre'],
    ['with several words of which one lost it', "Flat, it seems: dell'inner tube", 'flat-tyre'],
  ] as const)
    it(`are met ${what}`, () => expect(first(ask(text)), text).to.equal(id));

  for (const [what, text] of [
    ['where one concept is missing', 'The tyre is new'],
    ['where too many words stand between', 'The tyre that my brother bought in Rome last year is flat'],
    ['where a forbidden concept stands among them', 'The spare tyre is flat'],
    ['where two sentences each have one', 'I like the tyre. The land around here, north of the river, is flat.'],
    ['where one word would have to be both', 'off off'],
    ['in a host name that is none of the concept', 'my-chain.example fell'],
  ] as const)
    it(`are not met ${what}`, () => expect(first(ask(text)), text).to.equal('unknown'));

  it('know a host name that is listed as one', () => expect(first(ask('shop.chainstore.example fell'))).to.equal('chain-off'));

  it('count where they stand outside of a header, if they stand there, too', () => {
    const [quote] = quotes(ask('Subject: Tyre flat\n\nIt happened on the way home. The rear tyre of mine was flat.'))!;
    expect(quote).to.equal('tyre of mine was flat');
  });

  it('are not met behind more than an article', () => expect(first(ask("The rubber'tyre is flat"))).to.equal('unknown'));

  it('quote exactly what they were met with', () => {
    expect(quotes(ask('Oh no! My *inner  tube* is, it seems, flat.'))).to.deep.equal(['inner  tube* is, it seems, flat']);
    expect(quotes(ask('&quot;chain&quot; fell'))).to.deep.equal(['chain&quot; fell']);
  });

  it('quote exactly in every example of the content', () => {
    for (const text of ['550 5.1.1 <jane@example.com>: no such person at this address', '452 the mailbox of jane is over quota', 'Relaying denied']) {
      const answer = diagnose(text, knowledge);
      for (const { start, end, quote } of answer.status === 'match' ? answer.match.evidence : []) expect(text.slice(start, end)).to.equal(quote);
    }
  });
});

describe('two readings', () => {
  /** The same knowledge base, with a phrase that says something else about the same words. */
  const with_ = (...signs: Sign[]): KnowledgeBase => ({
    ...kb,
    reasons: [...kb.reasons, reason('sold-out', 'shop', ...signs)],
  });
  const score = (answer: Answer) => (answer.status === 'match' ? answer.match.score : answer.status === 'choose' ? answer.candidates[0]!.score : 0);

  const TEXT = 'We saw: the tyre is flat once more';

  it('are surer together than each alone', () => {
    const both = diagnose(TEXT, {
      ...kb,
      reasons: kb.reasons.map((one) => (one.id === 'flat-tyre' ? { ...one, signs: [...one.signs, { phrase: 'tyre is flat' }] } : one)),
    });
    const words = diagnose(TEXT, { ...kb, reasons: [reason('flat-tyre', 'tyre', { phrase: 'tyre is flat' })] });
    expect(score(both)).to.be.above(score(ask(TEXT)));
    expect(score(both)).to.be.above(score(words));
  });

  it('that contradict each other are both offered', () => {
    const answer = diagnose('Tyre flat, shop closed', with_({ phrase: 'shop closed' }));
    expect(answer.status).to.equal('choose');
    expect(answer.status === 'choose' && answer.candidates.map(({ reason: { category } }) => category)).to.have.members(['tyre', 'shop']);
  });

  it('leave it to the phrase where that says more exactly what the concepts say', () => {
    expect(first(diagnose('Sorry, every tyre in flat boxes is sold out', with_({ phrase: 'every tyre in flat boxes' })))).to.equal('sold-out');
  });
});
