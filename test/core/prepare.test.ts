import { expect } from '@open-wc/testing';
import { diagnose, prepare } from '../../src/core/diagnose.js';
import { gradually } from '../../src/core/gradually.js';
import { knowledge } from '../../src/knowledge/knowledge.js';

const TEXT = '550 5.1.1 <jane@example.com>: Recipient address rejected: User unknwon in virtual mailbox table';
const freshCopy = () => structuredClone(knowledge);

describe('prepare', () => {
  it('does its work in steps, and changes no answer', () => {
    const kb = freshCopy();
    let steps = 1;
    while (!prepare(kb)) steps += 1;
    expect(steps).to.be.greaterThan(kb.reasons.length);
    expect(diagnose(TEXT, kb)).to.deep.equal(diagnose(TEXT, freshCopy()));
  });

  it('may be stopped anywhere: who asks has the rest done', () => {
    const expected = diagnose(TEXT, freshCopy());
    for (const steps of [1, 100, 1000, 3000]) {
      const kb = freshCopy();
      for (let step = 0; step < steps; step++) prepare(kb);
      expect(diagnose(TEXT, kb)).to.deep.equal(expected);
      while (!prepare(kb));
      expect(diagnose(TEXT, kb)).to.deep.equal(expected);
    }
  });
});

describe('gradually', () => {
  it('builds once for a key', () => {
    let times = 0;
    const squares = gradually(function* ({ side }: { side: number }) {
      times += 1;
      yield;
      return side * side;
    });
    const key = { side: 3 };
    expect([squares.of(key), squares.of(key), squares.of({ side: 4 }), times]).to.deep.equal([9, 9, 16, 2]);
  });

  it('begins anew where building failed', () => {
    let isBroken = true;
    const built = gradually(function* () {
      yield;
      if (isBroken) throw new Error('broken');
      return 'whole';
    });
    const key = {};
    expect(() => built.of(key)).to.throw('broken');
    isBroken = false;
    expect(built.of(key)).to.equal('whole');
  });
});
