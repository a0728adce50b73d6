import { expect } from '@open-wc/testing';
import { prepareWhenIdle } from '../../../../src/element/answering/reading/prepare.js';

describe('prepareWhenIdle', () => {
  it('does one step after the other until nothing is left', async () => {
    let left = 5000;
    await prepareWhenIdle(() => --left === 0);
    expect(left).to.equal(0);
  });

  it('rejects where a step throws', async () => {
    const failed = prepareWhenIdle(() => {
      throw new Error('no index');
    });
    expect(await failed.catch((error: Error) => error.message)).to.equal('no index');
  });
});
