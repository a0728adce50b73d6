import { expect } from '@open-wc/testing';
import type { About } from '../../../../src/core/answer.js';
import { withOwnReasons } from '../../../../src/element/answering/reading/own-reasons.js';
import { kb } from '../../../helpers/fixture.js';

const about: About = { kind: 'text', recipients: [], codes: [], emitters: [], truncated: false };
const [reason, another] = kb.reasons;
const matchOf = (one = reason!) => ({ reason: one, score: 0.5, evidence: [], captures: {} });

describe('what a worker found', () => {
  it('has the reasons of the page, which are read later', () => {
    const read = structuredClone({ text: 'x', answer: { status: 'match' as const, match: matchOf(), others: [matchOf(another)], about } });
    const { answer } = withOwnReasons(read, kb) as typeof read;
    expect(answer.match.reason).to.equal(reason);
    expect(answer.others[0]!.reason).to.equal(another);
  });

  it('has the question of the page, whose words come later', () => {
    const [question] = kb.questions;
    const read = structuredClone({ text: 'x', answer: { status: 'choose' as const, candidates: [matchOf()], question: question!, about } });
    const { answer } = withOwnReasons(read, kb) as typeof read;
    expect(answer.question).to.equal(question);
    expect(answer.candidates[0]!.reason).to.equal(reason);
  });

  it('has them in a table, too', () => {
    const group = { reason: reason!, count: 1 };
    const read = structuredClone({ text: 'x', tally: { total: 1, groups: [group], unexplained: [], delivered: 0, silent: 0 } });
    const own = withOwnReasons(read as never, kb);
    expect('tally' in own && own.tally.groups[0]!.reason).to.equal(reason);
  });
});
