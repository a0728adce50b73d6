import { expect } from '@open-wc/testing';
import { pack, unpack } from '../../src/knowledge/pack.js';
import type { KnowledgeBase, Sign } from '../../src/knowledge/schema.js';
import { kb } from '../helpers/fixture.js';

const [first, ...rest] = kb.reasons;
const withSigns = (signs: Sign[], title = 'Odd') => ({ ...kb, reasons: [{ ...first!, title, signs }, ...rest] });
const again = (base: KnowledgeBase) => unpack(pack(base));

describe('pack', () => {
  it('loses nothing', () => expect(again(kb)).to.deep.equal(kb));

  it('loses no text that has the separator in it, and no value that counts as false', () => {
    const odd = withSigns([{ phrase: '~' }, { phrase: 'x', alone: false }, { code: '5.1.1' }], 'a~b');
    expect(again(odd)).to.deep.equal(odd);
  });

  it('loses nothing of lists: empty ones, and texts with a separator in them', () => {
    for (const related of [['a', 'b'], [], ['a|b', 'c'], ['a~b', 'c']]) {
      const odd = {
        ...kb,
        reasons: [{ ...first!, signs: [{ phrase: 'x', with: ['a b', '550'] }], related }, ...rest.map(({ related: _, ...reason }) => reason)],
      };
      expect(again(odd).reasons[0]).to.deep.equal(odd.reasons[0]);
      expect(again(odd).reasons[1]).not.to.have.property('related');
    }
  });

  it('joins neighbours that are alike in all but their words', () => {
    const odd = withSigns([{ phrase: 'full' }, { phrase: 'quota' }, { phrase: 'mailbox', strength: 'sure' }, { code: '5.2.2' }, { phrase: 'disk' }]);
    expect(pack(odd).counts[0]).to.equal(4);
    expect(again(odd)).to.deep.equal(odd);
  });

  it('refuses a sign that has the joint in it', () => {
    expect(() => pack(withSigns([{ phrase: 'a^b' }]))).to.throw('a^b');
  });
});
