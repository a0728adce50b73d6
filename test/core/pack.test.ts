import { expect } from '@open-wc/testing';
import { pack, unpack } from '../../src/knowledge/pack.js';
import { kb } from '../element/fixture.js';

describe('pack', () => {
  it('loses nothing', () => {
    expect(unpack(pack(kb))).to.deep.equal(kb);
  });

  it('loses no text that has the separator in it, and no value that counts as false', () => {
    const [first, ...rest] = kb.reasons;
    const odd = { ...kb, reasons: [{ ...first!, title: 'a~b', signs: [{ phrase: '~' }, { phrase: 'x', alone: false }, { code: '5.1.1' }] }, ...rest] };
    expect(unpack(pack(odd))).to.deep.equal(odd);
  });
});
