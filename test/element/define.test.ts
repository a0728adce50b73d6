import { expect } from '@open-wc/testing';

describe('define', () => {
  it('registers <why-failed>', async () => {
    await import('../../src/define.js');
    const { WhyFailed } = await import('../../src/element/why-failed.js');
    expect(customElements.get('why-failed')).to.equal(WhyFailed);
  });

  it('leaves alone what is registered already', async () => {
    await import('../../src/define.js');
    const first = customElements.get('why-failed');
    await import('../../src/define.js?again' as '../../src/define.js');
    expect(customElements.get('why-failed')).to.equal(first);
  });

  it('registers <why-failed-drawer>', async () => {
    await import('../../src/define.js');
    await customElements.whenDefined('why-failed-drawer');
    const { WhyFailedDrawer } = await import('../../src/element/why-failed-drawer.js');
    expect(customElements.get('why-failed-drawer')).to.equal(WhyFailedDrawer);
  });

  it('answers with the built-in knowledge, loaded at the first question', async () => {
    await import('../../src/define.js');
    const element = document.createElement('why-failed');
    document.body.append(element);
    const answer = await element.ask('550 5.1.1 The email account that you tried to reach does not exist');
    element.remove();
    expect(answer.status).to.equal('match');
  });
});
