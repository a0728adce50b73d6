import { expect } from '@open-wc/testing';
import { LateAdvice } from '../../src/knowledge/advice.js';
import { toColumns } from '../../src/knowledge/columns.js';
import type { Question } from '../../src/knowledge/schema.js';

const partOf = (...causes: string[]) => ({
  default: toColumns(causes.map((cause) => ({ explanation: `It is ${cause}`, cause, steps: ['Wait'], ...(cause === 'b' && { hasNote: true }) }))),
});

const QUESTION: Question = { id: 'whose', ask: 'For one recipient, or for all?', options: [{ label: 'One', reasons: ['a'] }] };

describe('advice that is loaded late', () => {
  const parts = [partOf('a', 'b'), partOf('c')];
  let loads: number[] = [];
  const late = (act: (part: number) => void = () => {}) => {
    loads = [];
    return new LateAdvice('21', {
      parts: parts.map((part, at) => async () => {
        loads.push(at);
        act(at);
        return part;
      }),
      notes: async () => ({ default: toColumns([{}, { forAdmin: 'Add the record' }, {}]) }),
      questions: async () => ({ default: [QUESTION] }),
    });
  };

  it('has nothing to read before', () => expect(late().of(2)).to.deep.equal({ explanation: '', cause: '', steps: [] }));

  it('loads the part that a reason is in, once', async () => {
    const advice = late();
    await Promise.all([advice.load([2]), advice.load([2])]);
    expect(advice.of(2).cause).to.equal('c');
    expect(advice.of(0).cause).to.equal('');
    expect(advice.load([2])).to.equal(undefined);
    expect(loads).to.deep.equal([1]);
  });

  it('loads all parts that are missing', async () => {
    const advice = late();
    await advice.load([1]);
    await advice.load();
    expect([0, 1, 2].map((place) => advice.of(place).cause)).to.deep.equal(['a', 'b', 'c']);
    expect(loads).to.deep.equal([0, 1]);
    expect(advice.load()).to.equal(undefined);
  });

  it('loads all in one piece where that is a file of its own, and no part after it', async () => {
    let pieces = 0;
    const advice = new LateAdvice('21', {
      parts: parts.map((part) => async () => part),
      all: async () => ({ default: (pieces++, toColumns(['a', 'b', 'c'].map((cause) => ({ explanation: '', cause, steps: [] })))) }),
      notes: async () => ({ default: {} }),
      questions: async () => ({ default: [QUESTION] }),
    });
    await advice.load([2]);
    expect([0, 1, 2].map((place) => advice.of(place).cause)).to.deep.equal(['', '', 'c']);
    await advice.load();
    expect([0, 1, 2].map((place) => advice.of(place).cause)).to.deep.equal(['a', 'b', 'c']);
    expect([pieces, advice.load([0]), advice.load()]).to.deep.equal([1, undefined, undefined]);
  });

  it('says that there is a note for IT before it is loaded', async () => {
    const advice = late();
    await advice.load();
    expect([advice.of(0), advice.of(1)].map(({ forAdmin }) => forAdmin)).to.deep.equal([undefined, '']);
    await advice.loadNotes();
    expect([advice.of(0), advice.of(1)].map(({ forAdmin }) => forAdmin)).to.deep.equal([undefined, 'Add the record']);
  });

  it('has the words of the questions once they are loaded', async () => {
    const advice = late();
    expect(advice.question(0)).to.equal(undefined);
    await advice.loadQuestions();
    expect(advice.question(0)).to.equal(QUESTION);
    expect(advice.loadQuestions()).to.equal(undefined);
  });

  it('tries again what could not be loaded', async () => {
    let isOnline = false;
    const advice = late(() => {
      if (!isOnline) throw new Error('offline');
    });
    const failed = await advice.load([0])!.then(
      () => false,
      () => true,
    );
    isOnline = true;
    await advice.load([0]);
    expect([failed, advice.of(0).cause]).to.deep.equal([true, 'a']);
  });
});
