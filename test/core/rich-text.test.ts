import { expect } from '@open-wc/testing';
import { textOf } from '../../src/knowledge/rich-text.js';

describe('the text of a placeholder', () => {
  const said = (v: string, values: Record<string, string>) => textOf({ v, or: 'the person' }, (name) => values[name]);
  it('is the value', () => expect(said('person', { person: 'Jane' })).to.equal('Jane'));
  for (const name of ['person', 'constructor', 'toString', '__proto__'])
    it(`is what stands for it where there is no ${name}`, () => expect(said(name, {})).to.equal('the person'));
});
