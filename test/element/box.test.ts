import { expect } from '@open-wc/testing';
import { WhyFailedPage } from '../helpers/page.js';

describe('<why-failed>: the box', () => {
  it('is one quiet line after an answer, grows while something stands in it, and takes no new line where nothing does', async () => {
    const page = await WhyFailedPage.open();
    expect(page.isBoxQuiet).to.equal(false);
    await page.paste('mailbox full');
    expect(page.isBoxQuiet).to.equal(true);
    expect([page.box.placeholder, page.box.labels![0]!.textContent]).to.deep.equal(['Ask about another message', 'Ask about another message']);
    await page.press('Enter');
    expect(page.box.value).to.equal('');
    expect(page.problem).to.equal('');
    await page.type('refused');
    expect(page.isBoxQuiet).to.equal(false);
    expect(page.title).to.equal('The recipient’s mailbox is full');
    await page.pressButton();
    expect(page.title).to.equal('The server refused the message without saying why');
    expect(page.isBoxQuiet).to.equal(true);
  });

  it('asks for the reply itself where it is not sure', async () => {
    const page = await WhyFailedPage.open();
    await page.paste('qwertz');
    expect(page.box.placeholder).to.equal('Paste the server’s reply');
  });

  it('has examples to try, until something is asked', async () => {
    const page = await WhyFailedPage.open();
    expect(page.examples).to.deep.equal(['550 5.1.1 User unknown', 'Mailbox full', 'Bounced']);
    await page.tryExample('550 5.1.1 User unknown');
    expect(page.title).to.equal('The address does not exist at that company');
    expect(page.focused).to.equal(page.titleElement);
    expect(page.examples).to.deep.equal([]);
  });

  it('has the examples of the host, or none', async () => {
    expect((await WhyFailedPage.open({ examples: 'token expired | 550' })).examples).to.deep.equal(['token expired', '550']);
    expect((await WhyFailedPage.open({ examples: '' })).examples).to.deep.equal([]);
  });

  it('forgets a complaint as soon as something else is shown', async () => {
    const page = await WhyFailedPage.open();
    await page.paste('bounced');
    await page.pasteFile(new File(['\0'], 'a.bin'));
    expect(page.problem).to.contain('not text');
    await page.choose('550 or 5.1.1');
    expect(page.problem).to.equal('');
  });
});
