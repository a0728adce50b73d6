import { expect } from '@open-wc/testing';
import { kb } from '../../helpers/fixture.js';
import { WhyFailedPage } from '../../helpers/page.js';

async function answered(text: string, settings: Parameters<typeof WhyFailedPage.open>[0] = {}) {
  const page = await WhyFailedPage.open(settings);
  await page.paste(text);
  return page;
}

describe('<why-failed>: a question', () => {
  it('asks it, with its hint and its options', async () => {
    const page = await answered('bounced');
    expect(page.title).to.equal('Which number stands beside the label?');
    expect(page.card!.textContent).to.contain('small print');
    expect(page.options).to.deep.equal(['550 or 5.1.1', '452 or 5.2.2', 'Something with a sign-in', 'I am not sure']);
    expect(page.heard).to.equal('One question: Which number stands beside the label?');
  });

  it('answers with the reason of an option, focuses its title, and says that it was chosen', async () => {
    const page = await WhyFailedPage.open();
    const heard = page.hear('why-failed-answer');
    await page.paste('bounced');
    await page.choose('452 or 5.2.2');
    expect(page.title).to.equal('The recipient’s mailbox is full');
    expect(page.focused).to.equal(page.titleElement);
    await page.untilHeard(heard, 2);
    expect(heard.map(({ status, by, reason }) => [status, by, reason])).to.deep.equal([
      ['choose', 'paste', undefined],
      ['match', 'choice', 'mailbox-full'],
    ]);
  });

  it('narrows where an option leads to several', async () => {
    const page = await answered('bounced');
    await page.choose('Something with a sign-in');
    expect(page.title).to.equal('Two reasons fit. Which is true for you?');
    expect(page.options).to.deep.equal(['The sign-in for your mailbox has expired', 'The person is blocked in the app', 'Neither, or I am not sure']);
    await page.choose('The sign-in for your mailbox has expired');
    expect(page.title).to.equal('The sign-in for your mailbox has expired');
  });

  it('follows ids that a reason took over, and offers that reason once', async () => {
    const renamed = (reasons: string[]) => ({
      ...kb,
      questions: kb.questions.map((one) => ({ ...one, options: [{ label: 'A number', reasons }, ...one.options.slice(2)] })),
    });
    const page = await answered('bounced', { knowledge: renamed(['over-quota']) });
    await page.choose('A number');
    expect(page.title).to.equal('The recipient’s mailbox is full');
    const twice = await answered('bounced', { knowledge: renamed(['over-quota', 'mailbox-full']) });
    await twice.choose('A number');
    expect(twice.title).to.equal('The recipient’s mailbox is full');
  });

  it('goes back, step by step', async () => {
    const page = await answered('bounced');
    expect(page.hasBack).to.equal(false);
    await page.choose('Something with a sign-in');
    await page.choose('The person is blocked in the app');
    await page.back();
    expect(page.options).to.have.length(3);
    await page.back();
    expect(page.options).to.have.length(4);
    expect(page.hasBack).to.equal(false);
    expect(page.focused).to.equal(page.titleElement);
  });

  it('has one option for who is not sure: its own, where it has one that leads further', async () => {
    const own = { label: 'I do not know', unsure: true };
    const asking = (last: { label: string; reasons: string[]; unsure?: boolean }) => ({
      ...kb,
      questions: kb.questions.map((one) => ({ ...one, options: [one.options[0]!, last] })),
    });
    const page = await answered('bounced', { knowledge: asking({ ...own, reasons: ['mailbox-full'] }) });
    expect(page.options).to.deep.equal(['550 or 5.1.1', 'I do not know']);
    await page.choose('I do not know');
    expect(page.title).to.equal('The recipient’s mailbox is full');
    const without = await answered('bounced', { knowledge: asking({ ...own, reasons: ['no-such-reason'] }) });
    expect(without.options).to.deep.equal(['550 or 5.1.1', 'I am not sure']);
  });

  it('becomes the honest unknown for who is not sure', async () => {
    const page = await answered('bounced');
    const unmatched = page.hear('why-failed-unmatched');
    await page.choose('I am not sure');
    expect(page.title).to.equal('Not sure what this means');
    expect(page.focused).to.equal(page.titleElement);
    await page.untilHeard(unmatched);
    expect(unmatched.map(({ text }) => text)).to.deep.equal(['bounced']);
  });
});

describe('<why-failed>: candidates without a question', () => {
  it('shows their titles and the piece they share', async () => {
    const page = await answered('554 access denied');
    expect(page.options).to.deep.equal([
      'The address does not exist at that company',
      'The server refused the message without saying why',
      'Neither, or I am not sure',
    ]);
    expect(page.marks).to.deep.equal(['access denied']);
    expect(page.heard).to.equal('2 reasons fit. Choose the one that is true for you.');
  });

  it('shows the card of the chosen one, with its evidence', async () => {
    const page = await answered('554 access denied');
    await page.choose('The server refused the message without saying why');
    expect(page.title).to.equal('The server refused the message without saying why');
    expect(page.marks).to.deep.equal(['access denied']);
  });
});

describe('<why-failed>: unknown', () => {
  it('says so, what to look for, and where it is', async () => {
    const page = await answered('qwertz');
    expect(page.title).to.equal('Not sure what this means');
    expect(page.folds).to.deep.equal(['Gmail', 'Outlook', 'Apple Mail', 'The app you send with']);
    expect(page.card!.textContent).to.contain('550 5.1.1');
    expect(page.heard).to.equal('No sure answer for this message.');
    expect(page.options).to.deep.equal([]);
    expect(page.furtherButtons.map((one) => one.textContent)).to.deep.equal(['Ask support']);
  });

  it('offers the nearest', async () => {
    const page = await answered('no idea');
    expect(page.title).to.equal('Perhaps it is this');
    expect(page.related).to.deep.equal(['The recipient’s mailbox is full']);
    expect(page.folds[0]).to.equal('None of these');
    await page.follow('The recipient’s mailbox is full');
    expect(page.title).to.equal('The recipient’s mailbox is full');
    expect(page.focused).to.equal(page.titleElement);
  });

  it('tells the host when support is asked for, which may take it over', async () => {
    const page = await answered('qwertz', { supportUrl: 'mailto:help@example.com' });
    const actions = page.hear('why-failed-action');
    page.element.addEventListener('why-failed-action', (event) => event.preventDefault());
    await page.click(page.furtherButtons[0]!);
    expect(actions.map(({ action, reason, url }) => [action, reason, url])).to.deep.equal([['contact-support', undefined, 'mailto:help@example.com']]);
    expect(page.summary).to.equal(null);
  });

  it('tells the host, redacted', async () => {
    const page = await WhyFailedPage.open();
    const unmatched = page.hear('why-failed-unmatched');
    await page.paste('not qwertz: jane@example.com 192.0.2.10');
    await page.untilHeard(unmatched);
    expect(unmatched.map(({ text }) => text)).to.deep.equal(['not […]: [address] [IP]']);
  });
});
