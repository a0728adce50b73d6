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

  it('answers with the built-in knowledge, loaded at the first question', async function () {
    // While somebody is writing a reason, the content may not be in order: `npm run content` says so, and its own tests.
    const builtIn = await import('../../src/knowledge/knowledge.js').catch(() => undefined);
    if (!builtIn) this.skip();
    await import('../../src/define.js');
    const element = document.createElement('why-failed');
    document.body.append(element);
    const answer = await element.ask('550 5.1.1 The email account that you tried to reach does not exist');
    element.remove();
    expect(answer.status).to.equal('match');
  });
});
