import { expect } from '@open-wc/testing';
import { kb } from '../../helpers/fixture.js';
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
    expect(page.verdict).to.equal('Yes');
    expect(page.hasBack).to.equal(true);
    expect(page.earlier).to.deep.equal(['The recipient’s mailbox is full']);
  });

  it('shows what the person chose, and takes it back', async () => {
    const page = await asked('bounced');
    await page.choose('452 or 5.2.2');
    expect(page.chosen).to.equal('452 or 5.2.2');
    await page.back();
    expect(page.chosen).to.equal(null);
  });

  it('names whom an earlier answer was about', async () => {
    const named = { ...kb, reasons: kb.reasons.map((one) => (one.id === 'user-unknown' ? { ...one, titleFor: '{recipient} does not exist' } : one)) };
    const page = await WhyFailedPage.open({ knowledge: named });
    await page.paste('user unknown: jane@example.com');
    expect(page.title).to.equal('jane@example.com does not exist');
    expect(page.heard).to.contain('jane@example.com does not exist');
    await page.paste('mailbox full');
    expect(page.earlier).to.deep.equal(['jane@example.com does not exist']);
  });

  it('remembers twenty, and forgets all on starting over', async () => {
    const page = await asked(...Array.from({ length: 23 }, (_, number) => `mailbox full ${number}`));
    expect(page.earlier).to.have.length(20);
    await page.reset();
    expect(page.earlier).to.deep.equal([]);
    expect(page.card).to.equal(null);
  });

  it('shows a long message without evidence by its beginning', async () => {
    const page = await asked(`qwertz ${'and so on '.repeat(100)}`);
    expect(page.evidence).to.match(/^qwertz and so on .* … $/s);
    expect(page.evidence.length).to.be.below(260);
  });
});
