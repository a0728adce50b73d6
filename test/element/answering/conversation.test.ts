import { expect } from '@open-wc/testing';
import { WhyFailedPage } from '../../helpers/page.js';

async function asked(...texts: string[]): Promise<WhyFailedPage> {
  const page = await WhyFailedPage.open();
  for (const text of texts) await page.paste(text);
  return page;
}

describe('<why-failed>: the conversation', () => {
  it('keeps what was asked before, the newest first', async () => {
    const page = await asked('mailbox full', 'user unknown', 'refused');
    expect(page.title).to.equal('The server refused the message without saying why');
    expect(page.earlier).to.deep.equal(['The address does not exist at that company', 'The recipient’s mailbox is full']);
  });

  it('takes an earlier one up again, with what was chosen and said', async () => {
    const page = await asked('bounced');
    await page.choose('550 or 5.1.1');
    await page.rate('Yes');
    await page.paste('mailbox full');
    await page.reopen('The address does not exist at that company');
    expect(page.title).to.equal('The address does not exist at that company');
    expect(page.focused).to.equal(page.titleElement);
    expect(page.feedback.textContent).to.contain('Thank you');
    expect(page.hasBack).to.equal(true);
    expect(page.earlier).to.deep.equal(['The recipient’s mailbox is full']);
  });

  it('shows what the person chose, and takes it back', async () => {
    const page = await asked('bounced');
    await page.choose('452 or 5.2.2');
    expect(page.card!.querySelector('.replied')!.textContent).to.contain('You chose: 452 or 5.2.2');
    expect(page.card!.querySelector('.replied bdi')!.textContent).to.equal('452 or 5.2.2'); // its own direction
    await page.back();
    expect(page.card!.querySelector('.replied')).to.equal(null);
  });

  it('puts a message back into the box, to be changed', async () => {
    const page = await asked('mailbox ful');
    expect(page.title).to.equal('I am not sure about this one');
    await page.pressPart('edit');
    expect(page.focused).to.equal(page.box);
    expect(page.box.value).to.equal('mailbox ful');
    await page.type('l');
    await page.press('Enter');
    expect(page.title).to.equal('The recipient’s mailbox is full');
    expect(page.earlier).to.deep.equal(['I am not sure about this one']);
  });

  it('leads to the box for the next message, or for the text with the number', async () => {
    const page = await asked('mailbox full');
    page.titleElement.focus();
    await page.pressPart('another');
    expect(page.focused).to.equal(page.box);
    await page.paste('qwertz');
    expect(page.root.querySelector('[part=another]')!.textContent).to.equal('Paste the text with the number');
  });

  it('remembers twenty, and forgets all on starting over', async () => {
    const page = await asked(...Array.from({ length: 23 }, (_, number) => `mailbox full ${number}`));
    expect(page.earlier).to.have.length(20);
    await page.startOver();
    expect(page.earlier).to.deep.equal([]);
    expect(page.card).to.equal(null);
  });

  it('shows a long message without evidence by its beginning', async () => {
    const page = await asked(`qwertz ${'and so on '.repeat(100)}`);
    expect(page.evidence).to.match(/^qwertz and so on .* … $/s);
    expect(page.evidence.length).to.be.below(260);
  });
});
