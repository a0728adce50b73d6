import { expect } from '@open-wc/testing';
import { WhyFailedPage } from '../helpers/page.js';

describe('<why-failed>: several on a page', () => {
  it('each has its own answer, and ids of one do not meet those of the other', async () => {
    const first = await WhyFailedPage.open();
    const second = await WhyFailedPage.open({ supportUrl: '/help' });
    await first.paste('mailbox full');
    await second.paste('user unknown');
    expect([first.title, second.title]).to.deep.equal(['The recipient’s mailbox is full', 'The address does not exist at that company']);
    await first.reset();
    expect(first.card).to.equal(null);
    expect(second.title).to.equal('The address does not exist at that company');
  });
});
