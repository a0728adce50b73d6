import { expect } from '@open-wc/testing';
import examples from '~examples';
import type { Answer } from '../../src/core/answer.js';
import { diagnose } from '../../src/core/diagnose.js';
import { LONGEST } from '../../src/core/read/message.js';
import { knowledge } from '../../src/knowledge/knowledge.js';
import { ARTICLE_MESSAGES } from '../helpers/article-messages.js';
import { NEAR_QUESTIONS, NO_FAILURES } from '../helpers/no-failures.js';
import { SENTENCES, VARIANTS } from '../helpers/variants.js';

const said = (answer: Answer) => (answer.status === 'match' ? answer.match.reason.id : answer.status);
const offered = (answer: Answer) =>
  answer.status === 'match' ? [answer.match.reason.id] : answer.status === 'choose' ? answer.candidates.map(({ reason }) => reason.id) : [];
const ask = (text: string) => diagnose(text, knowledge);

describe('every example of every reason', () => {
  for (const { id, examples: texts, near } of examples) {
    it(id, () => {
      for (const text of texts) expect(said(ask(text)), text).to.equal(id);
      for (const { text, is } of near) {
        expect(said(ask(text)), text).not.to.equal(id);
        if (is) expect(said(ask(text)), text).to.equal(is);
      }
    });
  }
});

describe("the article's messages", () => {
  for (const { id, texts, mayAsk } of ARTICLE_MESSAGES) {
    for (const [variant, change] of Object.entries({ ...VARIANTS, ...SENTENCES })) {
      it(`${id}, ${variant}`, () => {
        for (const text of texts) {
          const answer = ask(change(text));
          if (mayAsk) expect(offered(answer), change(text)).to.include(id);
          else expect(said(answer), change(text)).to.equal(id);
        }
      });
    }
  }
});

describe('what is no failure message', () => {
  it(`counts ${NO_FAILURES.length} texts, at least 40`, () => expect(NO_FAILURES.length).to.be.at.least(40));
  for (const text of [...NO_FAILURES, ...NEAR_QUESTIONS]) {
    it(`does not answer: ${text.slice(0, 50)}`, () => expect(said(ask(text))).to.equal('unknown'));
  }
  for (const text of ['', '   ', '\n\t\r\n ']) it(`calls ${JSON.stringify(text)} empty`, () => expect(ask(text).status).to.equal('empty'));
});

describe('evidence', () => {
  it('counts where what it needs beside its words stands far away', () => {
    const answer = ask(`{"message":"key not found","trace":"${'at handler (index.js) '.repeat(300)}","code":"401"}`);
    expect(answer.status === 'match' && answer.match.evidence[0]!.quote).to.equal('key not found');
  });
  it('quotes the paste exactly, with entities, quoting and line ends as pasted', () => {
    for (const text of [...ARTICLE_MESSAGES.flatMap(({ texts }) => texts), ...examples.flatMap((reason) => reason.examples)].flatMap((one) =>
      Object.values(VARIANTS).map((change) => change(one)),
    )) {
      const answer = ask(text);
      for (const { start, end, quote } of answer.status === 'match' ? answer.match.evidence : []) {
        expect(start).to.be.within(0, end - 1);
        expect(end).to.be.at.most(text.length);
        expect(text.slice(start, end)).to.equal(quote);
      }
    }
  });

  it('captures the name that the message gives', () => {
    const answer = ask('Maria Gonzalez-Ruiz is blocked.');
    expect(answer.status === 'match' && answer.match.captures['person']).to.equal('Maria Gonzalez-Ruiz');
  });

  it('captures a domain', () => {
    const answer = ask('No MX for example.con');
    expect(answer.status === 'match' && answer.match.captures['domain']).to.equal('example.con');
  });

  it('takes the number behind an equals sign for a count', () => {
    const answer = ask('Invalid Recipient = 13');
    expect(answer.status !== 'empty' && answer.about.count).to.equal(13);
  });
});

describe('long pastes', () => {
  const prose = 'We met on Monday and talked about the new brochure, the colours and the printer. ';

  it('are answered alike with 10,000 characters of noise around', () => {
    const noise = prose.repeat(Math.ceil(5000 / prose.length));
    for (const { id, texts, mayAsk } of ARTICLE_MESSAGES) {
      for (const text of texts) {
        const answer = ask(`${noise}\n\n${text}\n\n${noise}`);
        if (mayAsk) expect(offered(answer), text).to.include(id);
        else expect(said(answer), text).to.equal(id);
      }
    }
  });

  it('of one megabyte are read up to the stated cap, and say so', () => {
    const text = prose.repeat(Math.ceil((LONGEST + 1000) / prose.length));
    const answer = ask(text);
    expect(answer.status).to.equal('unknown');
    expect(answer.status !== 'empty' && answer.about.truncated).to.equal(true);
    expect(said(ask(`550 5.1.1 User unknown\n${text}`))).to.equal('user-unknown');
  });
});
