import { expect } from '@open-wc/testing';
import type { ActionDetail } from '../../../../../src/element/answering/events.js';
import { withBody } from '../../../../../src/element/answering/card/support/summary.js';
import type { Prose } from '../../../../../src/knowledge/schema.js';
import { kb } from '../../../../helpers/fixture.js';
import { WhyFailedPage } from '../../../../helpers/page.js';

const MESSAGE = 'Jane Doe <jane@example.com>: 550 5.1.1 user unknown, queue 4F2A1B3C5D6E, from 192.0.2.7';

async function asked(settings: Parameters<typeof WhyFailedPage.open>[0] = {}): Promise<WhyFailedPage> {
  const page = await WhyFailedPage.open(settings);
  await page.paste(MESSAGE);
  await page.rate('Partly');
  await page.pressPart('ask-support');
  return page;
}

describe('<why-failed>: hand-off to support', () => {
  it('shows a summary with addresses, names and ids masked, to be changed', async () => {
    const page = await asked({ context: { personName: 'Jane Doe' } });
    const { value } = page.summary!;
    expect(value).to.contain('Problem: The address does not exist at that company').and.to.contain('550 5.1.1').and.not.to.contain('user-unknown');
    for (const secret of ['Jane', 'example.com', '4F2A1B3C5D6E', '192.0.2.7']) expect(value).not.to.contain(secret);
    expect(page.focused).to.equal(page.titleElement);
    expect(page.title).to.equal('Ask support');
  });

  it('says what the person noted, too', async () => {
    const page = await WhyFailedPage.open();
    await page.paste('user unknown');
    await page.rate('Partly');
    await page.sayWhy('I do not understand it', 'help');
    await page.pressPart('ask-support');
    expect(page.summary!.value).to.contain('Note: help');
  });

  it('names the answers to which the person said no as such', async () => {
    const page = await WhyFailedPage.open();
    await page.paste('user unknown and out of office');
    await page.rate('No');
    await page.follow(page.related[0]!);
    await page.rate('No');
    await page.pressPart('ask-support');
    const lines = page.summary!.value.split('\n');
    expect(lines[0]).to.equal('Problem: no sure reason');
    expect(lines[1])
      .to.match(/^Answers that did not help: /)
      .and.to.contain('The address does not exist at that company')
      .and.to.contain('; ');
  });

  it('keeps the reason where only the advice did not help', async () => {
    const page = await WhyFailedPage.open();
    await page.paste('user unknown');
    await page.rate('No');
    await page.sayWhy('I did that, it did not help', '');
    await page.pressPart('ask-support');
    expect(page.summary!.value).to.match(/^Problem: The address does not exist at that company\n\n/);
  });

  it('copies what the person made of it', async () => {
    const page = await asked();
    const copied = page.catchCopies();
    await page.write(page.summary!, 'My own words');
    await page.pressPart('copy-summary');
    await page.untilDone();
    expect([...copied]).to.deep.equal(['My own words']);
    expect(page.done).to.equal('Copied.');
    expect(page.heard).to.equal('Copied.');
  });

  it('says how to copy where the browser does not let the page, and selects the text', async () => {
    const page = await asked();
    page.catchCopies({ isAllowed: false });
    await page.pressPart('copy-summary');
    await page.untilDone();
    expect(page.done).to.match(/copy it yourself/);
    const { selectionStart, selectionEnd, value } = page.summary!;
    expect([selectionStart, selectionEnd]).to.deep.equal([0, value.length]);
  });

  it('writes an e-mail with it', async () => {
    const page = await asked({ supportUrl: 'mailto:help@example.com?subject=Failed%3A%20{reason}' });
    const link = page.root.querySelector<HTMLAnchorElement>('[part=send-summary]')!;
    expect(link.textContent).to.equal('Write an email');
    expect(link.href).to.match(/^mailto:help@example\.com\?subject=Failed%3A%20user-unknown&body=Problem%3A/);
  });

  it('opens the support page with it in the clipboard', async () => {
    const page = await asked({ supportUrl: '/help?why={reason}' });
    const copied = page.catchCopies();
    const link = page.root.querySelector<HTMLAnchorElement>('[part=send-summary]')!;
    expect([link.getAttribute('href'), link.target, link.rel]).to.deep.equal([`${location.origin}/help?why=user-unknown`, '_blank', 'noopener']);
    link.addEventListener('click', (event) => event.preventDefault()); // stay here
    await page.click(link);
    await page.untilDone();
    expect([...copied]).to.deep.equal([page.summary!.value]);
  });

  it("gives it to the host's function", async () => {
    const given: ActionDetail[] = [];
    const page = await asked({ actions: { 'contact-support': { run: (detail) => given.push(detail) } } });
    await page.write(page.summary!, 'My own words');
    await page.pressPart('send-summary');
    await page.untilDone();
    expect(given).to.deep.equal([{ action: 'contact-support', reason: 'user-unknown', url: undefined, summary: 'My own words' }]);
    expect(page.done).to.equal('Handed over to support.');
    expect(page.summary).to.equal(null);
  });

  it('lets the host take it over by the event', async () => {
    const given: string[] = [];
    const page = await asked({ supportUrl: '/help' });
    page.element.addEventListener('why-failed-handoff', (event) => {
      event.preventDefault();
      given.push(event.summary);
    });
    await page.pressPart('send-summary');
    await page.untilDone();
    expect(given[0]).to.contain('550 5.1.1 user unknown');
    expect(page.done).to.equal('Handed over to support.');
  });

  it('closes without losing what was written', async () => {
    const page = await asked();
    await page.write(page.summary!, 'My own words');
    await page.pressPart('close-support');
    expect(page.summary).to.equal(null);
    expect(page.title).to.equal('The address does not exist at that company');
    await page.pressPart('ask-support');
    expect(page.summary!.value).to.equal('My own words');
  });

  it('stands in the answer’s place: nothing else is open beside it', async () => {
    const page = await asked();
    expect(page.parts).to.deep.equal(['title']);
  });

  it('names IP address and domain where the person ticks that, and only then', async () => {
    const page = await asked({ context: { account: 'ann@contoso.example' } });
    expect(page.summary!.value).to.contain('from [IP]').and.not.to.contain('contoso');
    await page.pressPart('include-sender');
    expect(page.summary!.value).to.contain('Sending IP address: 192.0.2.7\nSending domain: contoso.example').and.to.contain('from 192.0.2.7');
    await page.pressPart('include-sender');
    expect(page.summary!.value).not.to.contain('192.0.2.7').and.not.to.contain('contoso');
  });

  it('keeps what the person wrote when they tick', async () => {
    const page = await asked();
    await page.write(page.summary!, 'My own words');
    await page.pressPart('include-sender');
    expect(page.summary!.value).to.equal('My own words\nSending IP address: 192.0.2.7');
    await page.pressPart('include-sender');
    expect(page.summary!.value).to.equal('My own words');
  });

  describe('in English, for the support team', () => {
    const german: Prose = {
      lang: 'de',
      reasons: { 'user-unknown': { title: 'Die Adresse gibt es nicht', explanation: 'Niemand hat sie.', cause: 'Sie ist falsch.', steps: ['Prüfen.'] } },
      questions: {},
    };
    const { fetch } = window;
    before(() => {
      window.fetch = async (input) => Response.json(String(input).includes('.de.') ? german : { ...kb, translations: ['de'] });
    });
    after(() => (window.fetch = fetch));
    /** A German page with the summary open. */
    async function inGerman(): Promise<WhyFailedPage> {
      const page = await WhyFailedPage.open({ lang: 'de', knowledge: undefined, src: '/own.json' });
      await page.paste(MESSAGE);
      await page.rate('Nein');
      await page.pressPart('ask-support');
      await page.until(() => page.summary !== null, 'the summary is open');
      return page;
    }

    it('is offered where the interface is in another language', async () => {
      expect((await asked()).root.querySelector('[part=in-english]')).to.equal(null);
      expect((await inGerman()).root.querySelector('[part=in-english]')).not.to.equal(null);
    });

    it('is what support gets once it is ticked, and German again once it is not', async () => {
      const page = await inGerman();
      const before = page.summary!.value;
      expect(before).to.match(/^\S+: keine eindeutige Ursache\n[^\n]+: Die Adresse gibt es nicht\n/);
      await page.pressPart('in-english');
      await page.until(
        () => page.summary!.value.startsWith('Problem: no sure reason\nAnswers that did not help: The address does not exist at that company\n'),
        'it is English',
      );
      expect(page.summary!.value).to.contain('The message:').and.not.to.contain('example.com');
      expect(page.title).not.to.equal('Ask support');
      await page.pressPart('in-english');
      await page.until(() => page.summary!.value === before, 'it is German again');
    });

    it('leaves what the person wrote', async () => {
      const page = await inGerman();
      await page.write(page.summary!, page.summary!.value.replace('\n', '\nBitte schnell\n'));
      await page.pressPart('in-english');
      await page.until(
        () => page.summary!.value.startsWith('Problem: no sure reason\nBitte schnell\nAnswers that did not help: The address does not exist at that company\n'),
        'it is English',
      );
    });
  });

  it('is there after no answer', async () => {
    const page = await WhyFailedPage.open();
    await page.paste('not qwertz: jane@example.com');
    await page.click(page.furtherButtons[0]!);
    expect(page.summary!.value).to.contain('no sure reason').and.to.contain('not […]: [address]');
  });
});

describe('<why-failed>: what the host hears', () => {
  const masked = (text: string, mask: (text: string) => string) => mask(text.replace(/qwertz/g, 'refused')).replace('[IP]', text.match(/[\d.]+$/)![0]);

  it('is what its own `redact` leaves, in events and in the summary', async () => {
    const page = await WhyFailedPage.open({ redact: masked });
    const heard = page.hear('why-failed-answer');
    await page.paste('not qwertz: jane@example.com 192.0.2.7');
    await page.untilHeard(heard);
    expect(heard.map(({ text }) => text)).to.deep.equal(['not refused: [address] 192.0.2.7']);
    await page.click(page.furtherButtons[0]!);
    expect(page.summary!.value).to.contain('not refused: [address] 192.0.2.7');
  });

  it('is nothing where that `redact` fails, and that it did; the answer is shown all the same', async () => {
    const page = await WhyFailedPage.open({
      redact: () => {
        throw new Error('no redact');
      },
    });
    const [answers, errors] = [page.hear('why-failed-answer'), page.hear('why-failed-error')];
    await page.paste('mailbox full');
    await page.until(() => answers.length > 0, 'the host hears of the answer');
    expect(answers.map(({ text }) => text)).to.deep.equal(['']);
    expect(errors.map(({ message }) => message)).to.deep.equal(['no redact']);
    expect([page.title, page.problem]).to.deep.equal(['The recipient’s mailbox is full', '']);
  });

  it('has no address in the URL of an action, though the link has it', async () => {
    const page = await WhyFailedPage.open({ supportUrl: '#help-{recipient}-{account}', context: { account: 'ann@example.com' } });
    const [actions, handOffs] = [page.hear('why-failed-action'), page.hear('why-failed-handoff')];
    page.catchCopies();
    await page.paste('<jane@example.com>: user unknown');
    await page.rate('No');
    await page.pressPart('ask-support');
    const link = page.root.querySelector<HTMLAnchorElement>('[part=send-summary]')!;
    link.addEventListener('click', (event) => event.preventDefault());
    expect(link.href).to.contain('jane%40example.com').and.to.contain('ann%40example.com');
    await page.click(link);
    for (const { url } of [...actions, ...handOffs]) expect(url).to.match(/#help-%5Brecipient%5D-%5Baccount%5D$/);
    expect(handOffs).to.have.length(1);
  });
});

describe('withBody', () => {
  it('leaves anything but a mailto: as it is', () => expect(withBody('https://example.com/help', 'text')).to.equal('https://example.com/help'));
  it("leaves a body of the host's own as it is", () => expect(withBody('mailto:a@example.com?body=x', 'text')).to.equal('mailto:a@example.com?body=x'));
  it('cuts a long one at a whole character', () => {
    const url = withBody('mailto:a@example.com', '\u{1F600}ü\n'.repeat(1000));
    expect(url.length).to.be.within(1850, 1900);
    expect(() => decodeURIComponent(url)).not.to.throw();
  });
  it('survives half a surrogate pair', () => expect(withBody('mailto:a@example.com', '\ud800')).to.equal('mailto:a@example.com?body=%EF%BF%BD'));
});
