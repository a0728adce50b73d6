import { expect } from '@open-wc/testing';
import { kb } from '../../helpers/fixture.js';
import { WhyFailedPage } from '../../helpers/page.js';

async function answered(text: string, settings: Parameters<typeof WhyFailedPage.open>[0] = {}) {
  const page = await WhyFailedPage.open(settings);
  await page.paste(text);
  return page;
}

describe('<why-failed>: the answer', () => {
  const badges: [string, string[]][] = [
    ['user unknown', ['Permanent', 'Fixable by you']],
    ['mailbox full', ['Temporary', 'For the recipient']],
    ['token expired', ['Until it is fixed', 'Fixable by you']],
    ['Ann is blocked', ['Until it is fixed', 'For your IT']],
    ['refused', ['Not known whether it passes', 'Not known who can fix it']],
  ];
  for (const [text, expected] of badges) it(`"${text}" is: ${expected.join(', ')}`, async () => expect((await answered(text)).badges).to.deep.equal(expected));

  it('says what happened, with what the paste names', async () => {
    const page = await answered('user unknown: jane@example.com', { context: {} });
    expect(page.explanation).to.equal('The mail server of the company says that this address does not exist (5.1.1).');
    expect((await answered('Ann is blocked')).explanation).to.equal('Ann is blocked, so nothing was sent.');
  });

  it('fills a gap from the host’s context, but lets the paste go first', async () => {
    const context = { personName: 'Bob', recipient: 'bob@example.com' };
    expect((await answered('user unknown', { context })).explanation).to.contain('says that bob@example.com does not exist');
    expect((await answered('Ann is blocked', { context })).explanation).to.contain('Ann is blocked');
    expect((await answered(' is blocked', { context })).explanation).to.contain('Bob is blocked');
  });

  it('numbers the steps and renders rich text as elements', async () => {
    const page = await answered('user unknown');
    expect(page.steps).to.deep.equal(['Check the address letter by letter.', 'Ask a colleague for the current address, or look at the guide.']);
    const link = page.card!.querySelector('.steps a')!;
    expect(link.getAttribute('href')).to.equal('https://example.com/guide');
    expect(link.getAttribute('rel')).to.contain('noopener');
  });

  it('shows HTML from the paste and from the content as text', async () => {
    const nasty = '<img src=x onerror=alert(1)>';
    const reason = { ...kb.reasons[0]!, title: nasty, explanation: [nasty, { v: 'recipient', or: nasty }, { a: nasty, href: 'javascript:alert(1)' }] };
    const page = await answered(`user unknown ${nasty}`, { knowledge: { ...kb, reasons: [reason] }, context: { recipient: nasty } });
    expect(page.root.querySelector('img')).to.equal(null);
    expect(page.title).to.equal(nasty);
    expect(page.evidence).to.contain(nasty);
    expect(page.card!.querySelector('.explanation a')).to.equal(null);
  });

  it('marks the piece that decided', async () => {
    const page = await answered('host mx.example.com said: 550 5.1.1 User unknown (in reply to RCPT TO)');
    expect(page.evidence).to.equal('host mx.example.com said: 550 5.1.1 User unknown (in reply to RCPT TO)');
    expect(page.marks).to.deep.equal(['550 5.1.1', 'User unknown']);
    expect(page.whole).to.equal(null);
  });

  it('shows an excerpt of a long paste, and the whole of it on demand', async () => {
    const text = `${'Received: from here\n'.repeat(40)}550 user unknown\n${'X-Header: there\n'.repeat(40)}`;
    const page = await answered(text);
    expect(page.evidence).to.match(/^… /).and.to.match(/ … $/);
    expect(page.evidence.length).to.be.below(180);
    expect(page.marks).to.deep.equal(['user unknown']);
    expect(page.whole!.open).to.equal(false);
    await page.click(page.whole!.querySelector('summary')!);
    expect(page.whole!.querySelector('.quote')!.textContent).to.equal(text);
    expect(page.whole!.querySelector('mark')!.textContent).to.equal('user unknown');
  });

  it('keeps the paste that was answered as evidence while the box changes', async () => {
    const page = await answered('user unknown');
    await page.type(' and more');
    expect(page.evidence).to.equal('user unknown');
  });

  const futile: [string, RegExp][] = [
    ['user unknown', /^Sending it to the same address again will not help, and neither will signing in again\.$/],
    ['Ann is blocked', /^Until this is fixed, sending it again will not help/],
    ['refused', /is unlikely to help/],
    ['out of office', /^There is no need/],
    ['mailbox full', /^$/],
    ['token expired', /^$/],
  ];
  for (const [text, expected] of futile)
    it(`"${text}": ${expected.source === '^$' ? 'does not say that it is futile' : expected.source}`, async () =>
      expect((await answered(text)).futile).to.match(expected));

  it('offers similar reasons that exist, and opens them', async () => {
    const page = await answered('user unknown and out of office');
    expect(page.related).to.deep.equal(['It was delivered; this is an automatic reply', 'The recipient’s mailbox is full']);
    await page.follow('The recipient’s mailbox is full');
    expect(page.title).to.equal('The recipient’s mailbox is full');
    expect(page.focused).to.equal(page.titleElement);
  });

  it('gives the title the level that the page asks for', async () => {
    expect((await answered('user unknown')).titleElement.ariaLevel ?? '2').to.equal('2');
    const page = await answered('user unknown', { headingLevel: 4 });
    expect(page.titleElement.getAttribute('aria-level')).to.equal('4');
    expect(page.card!.querySelector('.heading')!.getAttribute('aria-level')).to.equal('5');
    expect((await answered('user unknown', { headingLevel: 99 })).titleElement.getAttribute('aria-level')).to.equal('2');
  });

  it('tells the host, with nobody’s address in it', async () => {
    const page = await WhyFailedPage.open();
    const heard = page.hear('why-failed-answer');
    await page.paste('user unknown: jane@example.com');
    expect(heard).to.have.length(1);
    expect(heard[0]).to.include({ status: 'match', by: 'paste', reason: 'user-unknown', score: 0.9, bubbles: true, composed: true });
    expect(heard[0]!.text).to.contain('user unknown').and.not.to.contain('jane');
  });
});

describe('<why-failed>: feedback', () => {
  it('asks once, thanks, and tells the host', async () => {
    const page = await answered('user unknown');
    const heard = page.hear('why-failed-feedback');
    await page.rate('Yes');
    expect(page.feedback.textContent).to.contain('Thank you');
    expect(page.feedback.querySelector('button')).to.equal(null);
    expect(page.focused).to.equal(page.feedback.querySelector('p'));
    expect(heard.map(({ reason, verdict }) => [reason, verdict])).to.deep.equal([['user-unknown', 'yes']]);
  });

  for (const label of ['Partly', 'No']) {
    it(`asks what was missing after "${label}", and tells the host, redacted`, async () => {
      const page = await answered('user unknown');
      const heard = page.hear('why-failed-feedback');
      await page.rate(label);
      await page.sayWhy('I did that, and it did not help', 'Jane jane@example.com does not exist');
      expect(heard.map(({ reason, verdict, why, note }) => [reason, verdict, why, note])).to.deep.equal([
        ['user-unknown', label.toLowerCase(), undefined, undefined],
        ['user-unknown', label.toLowerCase(), 'no-help', '[name] [address] does not exist'],
      ]);
      expect(page.feedback.textContent).to.contain('Thank you').and.not.to.contain('What was missing?');
      expect(page.focused!.id).to.equal('thanks');
    });
  }

  it('asks again for a new answer, but not for the same one after going back', async () => {
    const page = await answered('user unknown');
    await page.rate('Yes');
    await page.follow('The recipient’s mailbox is full');
    expect(page.feedback.querySelectorAll('button')).to.have.length(3);
    await page.back();
    expect(page.feedback.querySelectorAll('button')).to.have.length(0);
    await page.paste('user unknown');
    expect(page.feedback.querySelectorAll('button')).to.have.length(3);
  });
});
