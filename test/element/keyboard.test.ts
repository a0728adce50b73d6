import { expect } from '@open-wc/testing';
import { WhyFailedPage } from './page.js';

/** What has the focus, as a person would name it. */
const focusedText = (page: WhyFailedPage) => (page.focused?.textContent ?? '').replace(/\s+/g, ' ').trim();

describe('<why-failed>: by keyboard alone', () => {
  it('from the box to an answer, its actions and its feedback', async () => {
    const page = await WhyFailedPage.open({ reauthenticateUrl: '#in', supportUrl: '#help' });
    await page.press('Tab');
    expect(page.focused).to.equal(page.box);
    await page.paste('token expired');
    await page.press('Tab', 'Enter');
    expect(page.title).to.equal('The sign-in for your mailbox has expired');
    expect(focusedText(page)).to.equal('Why did it fail?');
    const walked: string[] = [];
    for (let step = 0; step < 5; step++) {
      await page.press('Tab');
      walked.push(focusedText(page));
    }
    expect(walked).to.deep.equal(['Start over', 'Sign in again', 'Contact support', 'Yes', 'Partly']);
    await page.press('Space');
    expect(page.feedback.textContent).to.contain('Thank you');
  });

  it('through a question and back', async () => {
    const page = await WhyFailedPage.open();
    await page.paste('bounced');
    await page.press('Tab', 'Tab', 'Tab', 'Tab');
    expect(focusedText(page)).to.equal('452 or 5.2.2');
    await page.press('Space');
    expect(page.focused).to.equal(page.titleElement);
    expect(page.title).to.equal('The recipient’s mailbox is full');
    await page.element.updateComplete;
    await page.click(page.root.querySelector<HTMLElement>('[part=back]')!);
    await page.press('Tab', 'Enter');
    expect(page.title).to.equal('The address does not exist at that company');
  });

  it('opens the whole message', async () => {
    const page = await WhyFailedPage.open();
    await page.paste(`${'x '.repeat(300)}refused`);
    page.whole!.querySelector('summary')!.focus();
    await page.press('Enter');
    expect(page.whole!.open).to.equal(true);
  });

  it('Escape and a plain Enter lose nothing', async () => {
    const page = await WhyFailedPage.open();
    await page.paste('mailbox full');
    await page.press('Escape');
    expect(page.title).to.equal('The recipient’s mailbox is full');
    await page.press('Enter');
    expect(page.box.value).to.equal('mailbox full\n');
    expect(page.title).to.equal('The recipient’s mailbox is full');
  });
});
