import { expect } from '@open-wc/testing';
import type { ReactiveControllerHost } from 'lit';
import { Latest } from '../../../src/element/shell/latest.js';

function latest() {
  let updates = 0;
  const element = { requestUpdate: () => (updates += 1) } as unknown as ReactiveControllerHost;
  return { now: new Latest(element), updates: () => updates };
}

describe('Latest', () => {
  it('stops what came before', () => {
    const { now } = latest();
    const first = now.start(true);
    expect(first.aborted).to.equal(false);
    const second = now.start();
    expect([first.aborted, second.aborted, now.isReading]).to.deep.equal([true, false, false]);
    now.stop();
    expect(second.aborted).to.equal(true);
  });

  it('hears how far the newest is, and that it is done, and nothing of others', () => {
    const { now, updates } = latest();
    const first = now.start(true);
    const second = now.start(true);
    const before = updates();
    now.report(first, 0.5);
    now.report(first);
    expect([now.isReading, now.share, updates()]).to.deep.equal([true, undefined, before]);
    now.report(second, 0);
    expect([now.isReading, now.share]).to.deep.equal([true, 0]);
    now.report(second);
    expect([now.isReading, now.share, second.aborted]).to.deep.equal([false, undefined, false]);
    expect(updates()).to.be.above(before);
  });

  it('is silent as soon as something else begins', () => {
    const { now } = latest();
    now.say('Answered.');
    expect(now.sentence).to.equal('Answered.');
    now.start();
    expect(now.sentence).to.equal('');
  });
});
