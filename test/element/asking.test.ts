import { expect } from '@open-wc/testing';
import { findPhrases } from '../helpers/fixture.js';
import { WhyFailedPage } from '../helpers/page.js';

describe('<why-failed>: asking', () => {
  it('answers a paste at once, and leaves the box to the next one', async () => {
    const page = await WhyFailedPage.open();
    await page.paste('550 user unknown');
    expect(page.title).to.equal('The address does not exist at that company');
    expect(page.evidence).to.equal('550 user unknown');
    expect(page.box.value).to.equal('');
    expect(page.focused).to.equal(page.box);
  });

  it('fills the box once for a paste, and empties it once', async () => {
    const page = await WhyFailedPage.open();
    const { box } = page;
    const { set, ...rest } = Object.getOwnPropertyDescriptor(HTMLTextAreaElement.prototype, 'value')!;
    const written: string[] = [];
    Object.defineProperty(box, 'value', {
      ...rest,
      set(text: string) {
        written.push(text);
        set!.call(this, text);
      },
    });
    await page.paste('550 user unknown');
    expect(written).to.deep.equal(['550 user unknown', '']);
  });

  it('answers what is in the box after a paste into other text', async () => {
    const page = await WhyFailedPage.open();
    await page.type('says:');
    await page.paste('mailbox full');
    expect(page.title).to.equal('The recipient’s mailbox is full');
    expect(page.evidence).to.equal('says:mailbox full');
  });

  it('reads the encoded words of a whole mail', async () => {
    const page = await WhyFailedPage.open();
    const mail = `From: a@example.com\nSubject: Undelivered\nMIME-Version: 1.0\nContent-Type: text/plain\nContent-Transfer-Encoding: base64\n\n${btoa('mailbox full')}\n`;
    await page.paste(mail);
    expect(page.title).to.equal('The recipient’s mailbox is full');
    expect(page.evidence).to.contain('mailbox full');
  });

  it('waits for the button while somebody types', async () => {
    const page = await WhyFailedPage.open();
    await page.type('refused');
    expect(page.card).to.equal(null);
    await page.pressButton();
    expect(page.title).to.equal('The server refused the message without saying why');
  });

  it('answers on Control+Enter, and keeps that from the page', async () => {
    const page = await WhyFailedPage.open();
    const heard = page.hear('keydown');
    await page.type('refused');
    await page.pressWithControl('Enter');
    expect(page.title).to.equal('The server refused the message without saying why');
    expect(page.focused).to.equal(page.box);
    expect(heard.map(({ key }) => key)).not.to.include('Enter');
  });

  it('says the answer once, in a region that was there before', async () => {
    const page = await WhyFailedPage.open();
    const region = page.root.querySelector('[role=status]');
    expect(page.heard).to.equal('');
    await page.paste('mailbox full');
    expect(page.root.querySelector('[role=status]')).to.equal(region);
    expect(page.heard).to.equal('Answer: The recipient’s mailbox is full. Temporary.');
  });

  it('says the same answer again when asked again', async () => {
    const page = await WhyFailedPage.open();
    await page.paste('mailbox full');
    const said: string[] = [];
    const observer = new MutationObserver(() => said.push(page.heard));
    observer.observe(page.root.querySelector('[role=status]')!, { childList: true, characterData: true, subtree: true });
    await page.paste('mailbox full');
    observer.disconnect();
    expect(said.at(-1)).to.equal('Answer: The recipient’s mailbox is full. Temporary.');
  });

  for (const text of ['', '  \n ']) {
    it(`says what to do when there is nothing to read (${JSON.stringify(text)})`, async () => {
      const page = await WhyFailedPage.open();
      page.box.focus();
      if (text) await page.paste(text);
      await page.pressButton();
      await page.untilProblem();
      expect(page.problem).to.match(/Paste the error message/);
      expect(page.heard).to.equal(page.problem);
      expect(page.focused).to.equal(page.box);
      expect(page.box.getAttribute('aria-describedby')).to.contain('problem');
      expect(page.box.value).to.equal(text);
    });
  }

  it('takes the complaint back once somebody types', async () => {
    const page = await WhyFailedPage.open();
    await page.pressButton();
    await page.type('x');
    expect(page.problem).to.equal('');
  });

  it('forgets everything where the host says so', async () => {
    const page = await WhyFailedPage.open();
    await page.paste('mailbox full');
    await page.type('more');
    await page.reset();
    expect(page.box.value).to.equal('');
    expect(page.card).to.equal(null);
    expect(page.heard).to.equal('');
  });

  it('ask() leaves the focus alone and returns the answer', async () => {
    const page = await WhyFailedPage.open();
    const answer = await page.element.ask('mailbox full');
    await page.settle();
    expect(answer.status).to.equal('match');
    expect(page.title).to.equal('The recipient’s mailbox is full');
    expect(page.focused).to.equal(null);
    expect(await page.element.ask(' ')).to.deep.equal({ status: 'empty' });
  });

  it('reset() forgets an answer that is still under way', async () => {
    let answerNow: (() => void) | undefined;
    const page = await WhyFailedPage.open({
      diagnose: (text, kb) =>
        new Promise((resolve) => {
          answerNow = () => resolve(findPhrases(text, kb));
        }),
    });
    const asked = page.element.ask('mailbox full');
    await page.until(() => answerNow !== undefined, 'the text is read');
    page.element.reset();
    answerNow!();
    await asked;
    await page.settle();
    expect(page.card).to.equal(null);
  });

  it('reset() before what answers is loaded: nothing is read, and who waits for it hears so', async () => {
    const texts: string[] = [];
    const page = await WhyFailedPage.open({
      diagnose: (text, kb) => {
        texts.push(text);
        return findPhrases(text, kb);
      },
    });
    const errors = page.hear('why-failed-error');
    const asked = page.element.ask('mailbox full');
    page.element.reset();
    const error: unknown = await asked.catch((reason: unknown) => reason);
    expect(error).to.be.instanceOf(DOMException).with.property('name', 'AbortError');
    await page.settle();
    expect([page.card, page.problem, page.box.value]).to.deep.equal([null, '', '']);
    expect([texts, errors]).to.deep.equal([[], []]);
  });

  it('shows the newest answer, whichever comes first', async () => {
    const waiting = new Map<string, () => void>();
    const page = await WhyFailedPage.open({
      diagnose: (text, kb) => new Promise((resolve) => waiting.set(text, () => resolve(findPhrases(text, kb)))),
    });
    const first = page.element.ask('mailbox full');
    const second = page.element.ask('user unknown');
    await page.until(() => waiting.has('user unknown'), 'the second text is read');
    waiting.get('user unknown')!();
    await second;
    waiting.get('mailbox full')!();
    await first;
    await page.settle();
    expect(page.title).to.equal('The address does not exist at that company');
  });

  it('says so where the diagnosis fails, keeps the paste, and tells the host', async () => {
    const page = await WhyFailedPage.open({
      diagnose: () => {
        throw new Error('no worker');
      },
    });
    const errors = page.hear('why-failed-error');
    await page.paste('mailbox full');
    expect(page.problem).to.match(/could not be loaded/);
    expect(page.box.value).to.equal('mailbox full');
    expect(errors.map(({ message }) => message)).to.deep.equal(['no worker']);
  });

  it('tells the host of an error that repeats the paste with the paste masked', async () => {
    const page = await WhyFailedPage.open({
      diagnose: (text) => {
        throw new Error(`cannot read ${text}`);
      },
    });
    const errors = page.hear('why-failed-error');
    await page.paste('mailbox full: Grant <grant@example.com>');
    await page.until(() => errors.length > 0, 'told');
    expect(errors.map(({ message }) => message)).to.deep.equal(['cannot read mailbox full: [name] <[address]>']);
  });

  const failing = (message: string) => () => {
    throw new Error(message);
  };

  it('masks a word in quotes, and names that only the host knows, in the error it tells of', async () => {
    const messages: string[] = [];
    for (const message of ['mailbox full: "grant@example.com"', 'no mailbox of Zyxel', 'mailbox full: Zyxel']) {
      const page = await WhyFailedPage.open({ diagnose: failing(message), context: { personName: 'Zyxel' } });
      page.element.addEventListener('why-failed-error', (event) => messages.push(event.message));
      await page.element.ask('refused by grant@example.com').catch(() => {});
    }
    expect(messages).to.have.length(3);
    expect(messages.join(' '))
      .to.contain('mailbox full')
      .and.not.to.match(/grant|zyxel/i);
  });

  it("leaves of such an error what the host's own `redact` leaves", async () => {
    const page = await WhyFailedPage.open({ diagnose: failing('cannot read mailbox full'), redact: () => 'nothing' });
    const errors = page.hear('why-failed-error');
    await page.paste('mailbox full');
    expect(errors.map(({ message }) => message)).to.deep.equal(['nothing']);
  });

  it('a failure that came too late is told to nobody', async () => {
    let fail: (() => void) | undefined;
    const page = await WhyFailedPage.open({
      diagnose: () =>
        new Promise((_, reject) => {
          fail = () => reject(new Error('mailbox full'));
        }),
    });
    const errors = page.hear('why-failed-error');
    const asked = page.element.ask('mailbox full');
    await page.until(() => fail !== undefined, 'it is diagnosed');
    page.element.reset();
    fail!();
    const error: unknown = await asked.catch((reason: unknown) => reason);
    expect(error).to.have.property('name', 'AbortError');
    expect(errors).to.deep.equal([]);
  });

  it('gets ready once, however many keys are pressed', async () => {
    const page = await WhyFailedPage.open();
    const own = Object.getOwnPropertyDescriptor(window, 'requestIdleCallback');
    let chains = 0;
    Object.defineProperty(window, 'requestIdleCallback', { configurable: true, value: () => (chains += 1) }); // never idle
    try {
      for (let key = 0; key < 3; key++) await page.element.load();
      expect(chains).to.equal(1);
    } finally {
      if (own) Object.defineProperty(window, 'requestIdleCallback', own);
      else delete (window as Partial<Window>).requestIdleCallback;
    }
  });
});
