import { expect } from '@open-wc/testing';
import { WhyFailedPage } from '../helpers/page.js';

/** What has the focus, as a person would name it. */
const focusedText = (page: WhyFailedPage) => (page.focused?.textContent ?? '').replace(/\s+/g, ' ').trim();

describe('<why-failed>: by keyboard alone', () => {
  it('from the box to an answer, its actions and its feedback', async () => {
    const page = await WhyFailedPage.open({ reauthenticateUrl: '#in', supportUrl: '#help' });
    await page.press('Tab');
    expect(page.focused).to.equal(page.box);
    await page.paste('token expired');
    expect(page.title).to.equal('The sign-in for your mailbox has expired');
    const walked: string[] = [];
    for (let step = 0; step < 4; step++) {
      await page.press('Tab');
      walked.push(focusedText(page));
    }
    expect(walked).to.deep.equal(['Sign in again', 'Ask support', 'Yes', 'Partly']);
    await page.press('Space');
    await page.until(() => page.verdict === 'Partly', 'it is pressed');
    expect(focusedText(page)).to.equal('Partly');
  });

  it('through a question and back', async () => {
    const page = await WhyFailedPage.open();
    await page.paste('bounced');
    await page.press('Tab', 'Tab');
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

  it('Escape loses nothing, and Enter is a new line in a text of several lines', async () => {
    const page = await WhyFailedPage.open();
    await page.paste('mailbox full');
    await page.press('Escape');
    expect(page.title).to.equal('The recipient’s mailbox is full');
    await page.type('one');
    await page.pressWithShift('Enter');
    await page.type('two');
    await page.press('Enter');
    expect(page.box.value).to.equal('one\ntwo\n');
    expect(page.title).to.equal('The recipient’s mailbox is full');
  });
});
