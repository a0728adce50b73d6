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
    ['user unknown', ['Permanent for this address', 'Fixable by you']],
    ['mailbox full', ['Temporary', 'For the recipient']],
    ['token expired', ['Fails until fixed', 'Fixable by you']],
    ['Ann is blocked', ['Fails until fixed', 'For your IT']],
    ['refused', ['May be temporary', 'Not known who can fix it']],
    ['out of office', ['Delivered', 'Nothing to do']],
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
    expect(page.evidence).to.equal('550 user unknown');
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
    ['user unknown', /^Sending to this address again, or signing in again, will not help\.$/],
    ['Ann is blocked', /^Until it is fixed, sending again or signing in again will not help\.$/],
    ['refused', /is unlikely to help/],
    ['out of office', /^There is no need/],
    ['mailbox full', /^$/],
    ['token expired', /^$/],
  ];
  for (const [text, expected] of futile)
    it(`"${text}": ${expected.source === '^$' ? 'does not say that it is futile' : expected.source}`, async () =>
      expect((await answered(text)).futile).to.match(expected));

  it('is met in the order of a person’s questions', async () => {
    const page = await answered('user unknown: jane@example.com', { actions: { 'fix-address': { url: '/edit' } } });
    expect(page.parts).to.deep.equal(['title', 'badges', 'explanation', 'action', 'futile', 'What to do', 'Likely cause', 'Your message', 'feedback']);
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
    await page.untilHeard(heard);
    expect(heard).to.have.length(1);
    expect(heard[0]).to.include({ status: 'match', by: 'paste', reason: 'user-unknown', score: 0.9, bubbles: true, composed: true });
    expect(heard[0]!.text).to.contain('user unknown').and.not.to.contain('jane');
  });
});

describe('<why-failed>: feedback', () => {
  it('thanks, keeps the focus where it was, and tells the host', async () => {
    const page = await answered('user unknown');
    const heard = page.hear('why-failed-feedback');
    await page.rate('Yes');
    expect(page.done).to.contain('Thank you');
    expect(page.heard).to.contain('Thank you');
    expect(page.verdict).to.equal('Yes');
    await page.rate('Yes');
    expect(heard.map(({ reason, verdict }) => [reason, verdict])).to.deep.equal([['user-unknown', 'yes']]);
  });

  it('leads on after "No": the next best reasons, then support, then what was wrong', async () => {
    const page = await answered('user unknown and out of office');
    expect(page.related).to.deep.equal([]);
    await page.rate('No');
    expect(page.done).to.equal('');
    expect(page.related).to.deep.equal(['It was delivered; this is an automatic reply', 'The recipient’s mailbox is full']);
    expect(page.feedback.textContent).to.match(/Then perhaps it is one of these[^]*Ask support[^]*What was wrong\?/);
    await page.follow('The recipient’s mailbox is full');
    expect(page.title).to.equal('The recipient’s mailbox is full');
    expect(page.focused).to.equal(page.titleElement);
  });

  for (const label of ['Partly', 'No']) {
    it(`asks what was wrong after "${label}", and tells the host, redacted`, async () => {
      const page = await answered('user unknown');
      const heard = page.hear('why-failed-feedback');
      await page.rate(label);
      await page.sayWhy('I do not understand it', 'Jane jane@example.com does not exist');
      expect(heard.map(({ reason, verdict, why, note }) => [reason, verdict, why, note])).to.deep.equal([
        ['user-unknown', label.toLowerCase(), undefined, undefined],
        ['user-unknown', label.toLowerCase(), 'unclear', '[name] [address] does not exist'],
      ]);
      expect(page.feedback.textContent).not.to.contain('What was wrong?');
      expect(page.done).to.contain('Thank you');
      expect(page.focused!.textContent).to.equal('Ask support');
    });
  }

  it('is sorry, and does not thank, where what it says did not help', async () => {
    const page = await answered('user unknown');
    await page.rate('No');
    await page.sayWhy('I did that, it did not help', '');
    expect(page.done).to.contain('Sorry that it did not help.').and.not.to.contain('Thank');
  });

  it('asks anew for a new answer, and remembers what was said of one after going back', async () => {
    const page = await answered('user unknown');
    await page.rate('No');
    await page.follow('The recipient’s mailbox is full');
    expect(page.verdict).to.equal('');
    await page.back();
    expect(page.verdict).to.equal('No');
    await page.paste('user unknown');
    expect(page.verdict).to.equal('');
  });
});
