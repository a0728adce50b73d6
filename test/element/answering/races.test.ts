import { expect, nextFrame } from '@open-wc/testing';
import type { Answer } from '../../../src/core/answer.js';
import { linkTo } from '../../../src/element/answering/address-of.js';
import { DrawerPage } from '../../helpers/drawer-page.js';
import { findPhrases, kb } from '../../helpers/fixture.js';
import { WhyFailedPage } from '../../helpers/page.js';

const full = 'The recipient’s mailbox is full';
const unknown = 'The address does not exist at that company';
const LOG = ['mailbox full', 'mailbox full', 'user unknown'].map((text, at) => `Nov 23 10:00:0${at} mx: to=<p${at}@example.com>, ${text}`).join('\n');

/** A diagnosis that waits to be told how to end, for the texts that hold the word. */
function waiting(word: string) {
  const calls: { answer(): void; fail(): void }[] = [];
  const diagnose = (text: string): Promise<Answer> =>
    new Promise((resolve, reject) => {
      const answer = () => resolve(findPhrases(text, kb));
      if (text.includes(word)) calls.push({ answer, fail: () => reject(new Error('no server')) });
      else answer();
    });
  return { calls, diagnose };
}

describe('<why-failed>: what comes late', () => {
  it('each message keeps what the host knew of it', async () => {
    const page = await WhyFailedPage.open({ resendUrl: '/send?to={recipient}' });
    const recipient = () => new URL((page.actionButton as HTMLAnchorElement).href).searchParams.get('to');
    await page.element.explain('mailbox full (1)', { recipient: 'ann@example.com' });
    await page.element.explain('mailbox full (2)', { recipient: 'bob@example.com' });
    await page.settle();
    expect(recipient()).to.equal('bob@example.com');
    await page.reopen(full);
    expect(recipient()).to.equal('ann@example.com');
    await page.paste('mailbox full for carl@example.com');
    expect(recipient()).to.equal('carl@example.com');
  });

  it('an explanation of a group does not take the place of a newer message', async () => {
    const { calls, diagnose } = waiting('user unknown');
    const page = await WhyFailedPage.open({ diagnose });
    await page.paste(LOG);
    await page.openGroup(unknown);
    await page.paste('mailbox full');
    calls[0]!.answer();
    await page.settle();
    expect(page.title).to.equal(full);
    expect(page.earlier).to.deep.equal(['3 failures']);
  });

  it('an explanation of a group that fails says so', async () => {
    const { calls, diagnose } = waiting('user unknown');
    const page = await WhyFailedPage.open({ diagnose });
    const errors = page.hear('why-failed-error');
    await page.paste(LOG);
    await page.openGroup(unknown);
    calls[0]!.fail();
    await page.untilDone();
    expect(page.done).to.match(/could not be loaded/);
    await page.untilHeard(errors);
    expect(errors.map(({ message }) => message)).to.deep.equal(['no server']);
  });

  it('a failure leaves alone what was typed since, and a newer answer', async () => {
    const { calls, diagnose } = waiting('user unknown');
    const page = await WhyFailedPage.open({ diagnose });
    page.pasteLater('user unknown');
    await page.until(() => calls.length === 1, 'it is asked');
    await page.write(page.box, 'typed');
    calls[0]!.fail();
    await page.untilProblem();
    expect(page.box.value).to.equal('typed');
    page.pasteLater('user unknown');
    await page.until(() => calls.length === 2, 'it is asked again');
    await page.element.ask('mailbox full');
    calls[1]!.fail();
    await page.settle();
    expect([page.title, page.problem]).to.deep.equal([full, '']);
  });

  it('what is written for support stays while the clipboard waits, and after going back', async () => {
    const page = await WhyFailedPage.open();
    await page.paste('user unknown');
    await page.rate('No');
    await page.pressPart('ask-support');
    const copies = page.catchCopies({ isSlow: true });
    await page.pressPart('copy-summary');
    await page.write(page.summary!, 'My own words');
    copies.release();
    await page.untilDone();
    expect(page.summary!.value).to.equal('My own words');
    await page.pressPart('close-support');
    await page.follow(full);
    expect(page.summary).to.equal(null);
    await page.back();
    await page.pressPart('ask-support');
    expect(page.summary!.value).to.equal('My own words');
  });

  it('a summary that opens late leaves the focus where the person has gone', async () => {
    const page = await WhyFailedPage.open();
    const askSupport = () => page.root.querySelector<HTMLElement>('[part=ask-support]')!.click();
    await page.paste('user unknown');
    await page.rate('No');
    await page.pressPart('ask-support');
    await page.paste('mailbox full');
    await page.rate('No');
    askSupport();
    await page.reopen(unknown);
    expect(page.summary).not.to.equal(null);
    expect(page.focused).to.equal(page.titleElement);
  });

  it('the same word of success is heard again', async () => {
    const page = await WhyFailedPage.open();
    page.catchCopies();
    await page.paste('user unknown');
    await page.pressPart('copy-link');
    await page.untilDone();
    const heard: string[] = [];
    const observer = new MutationObserver(() => heard.push(page.heard));
    observer.observe(page.root.querySelector('[role=status]')!, { childList: true, characterData: true, subtree: true });
    await page.pressPart('copy-link');
    await page.until(() => heard.length >= 2, 'it is heard');
    observer.disconnect();
    expect(heard.at(-1)).to.equal('The link is copied.');
  });

  it('the focus goes to the new answer where what had it goes away', async () => {
    const page = await WhyFailedPage.open();
    await page.paste('user unknown');
    page.root.querySelector<HTMLElement>('[part=copy-link]')!.focus();
    await page.element.ask('mailbox full');
    await page.until(() => page.focused === page.titleElement, 'the title has the focus');
    expect(page.title).to.equal(full);
  });

  it('a language that changes while its words are loaded wins', async () => {
    const page = await WhyFailedPage.open();
    page.box.focus();
    page.element.lang = 'ja';
    page.element.lang = 'fr';
    await page.paste('mailbox full');
    await page.until(() => page.badges[0] === 'Temporaire', 'the badges are French');
  });

  it('the language of the page is followed', async () => {
    const page = await WhyFailedPage.open();
    document.documentElement.lang = 'de';
    try {
      await page.until(() => page.buttonText === 'Ursache finden', 'the button is German');
    } finally {
      document.documentElement.removeAttribute('lang');
    }
  });

  it('suggestions for a text that is being read do not open', async () => {
    const { calls, diagnose } = waiting('mailbox');
    const { fetch } = window;
    let come = () => {};
    window.fetch = () =>
      new Promise((resolve) => {
        come = () => resolve(Response.json(kb));
      });
    try {
      const page = await WhyFailedPage.open({ knowledge: undefined, src: 'slow.json', diagnose });
      await page.type('mailbox');
      void page.press('Enter');
      await page.until(() => page.isReading, 'it is read');
      come(); // now both know what they need
      await page.until(() => calls.length > 0, 'it is diagnosed');
      await Promise.all([page.element.load(), import('../../../src/element/answering/suggestions/search-reasons.js')]); // what suggestions need
      await nextFrame();
      expect(page.suggestions).to.deep.equal([]);
      calls[0]!.answer();
      await page.until(() => page.card !== null, 'it is answered');
    } finally {
      window.fetch = fetch;
    }
  });

  it('suggestions that come after the focus has gone do not open', async () => {
    const page = await WhyFailedPage.open();
    await page.type('mailbox');
    page.root.querySelector<HTMLElement>('[part=button]')!.focus();
    await page.element.ask('refused'); // everything is loaded by now
    expect(page.suggestions).to.deep.equal([]);
  });
});

describe('links to an answer, once more', () => {
  afterEach(() => history.replaceState(null, '', location.pathname + location.search));

  const link = (reason: string) => {
    const anchor = Object.assign(document.createElement('a'), { href: linkTo(reason), textContent: reason });
    document.body.append(anchor);
    return anchor;
  };

  it('the same link opens it again', async () => {
    const page = await WhyFailedPage.open();
    const anchor = link('mailbox-full');
    anchor.click();
    await page.untilTitled(full);
    await page.reset();
    anchor.click();
    await page.untilTitled(full);
    anchor.remove();
  });

  it('a new element at the same address opens it', async () => {
    location.hash = linkTo('mailbox-full');
    const first = await WhyFailedPage.open();
    await first.untilTitled(full);
    first.element.remove();
    await new Promise((done) => setTimeout(done));
    const second = await WhyFailedPage.open();
    await second.untilTitled(full);
  });

  it('a drawer stays closed for a reason that does not exist', async () => {
    const drawer = await DrawerPage.open();
    location.hash = linkTo('no-such-reason');
    await new Promise((done) => setTimeout(done, 50));
    await drawer.element.updateComplete;
    expect(drawer.isOpen).to.equal(false);
  });

  it('followsLinks can be taken back', async () => {
    const page = await WhyFailedPage.open();
    page.element.followsLinks = false;
    await page.element.updateComplete;
    location.hash = linkTo('mailbox-full');
    await new Promise((done) => setTimeout(done, 50));
    expect(page.card).to.equal(null);
  });
});

describe('<why-failed-drawer>: its life', () => {
  it("explain() without a context keeps the host's", async () => {
    const page = await DrawerPage.open({ context: { account: 'me@example.com' }, reauthenticateUrl: '/in?as={account}' });
    await page.element.explain('token expired');
    await page.widget.settle();
    expect(page.widget.actionButton!.getAttribute('href')).to.contain('me%40example.com');
    await page.pressClose();
  });

  it('shown and removed at once, it stays away', async () => {
    const page = await DrawerPage.open();
    page.element.show();
    page.element.remove();
    await page.element.updateComplete;
    expect(page.isOpen).to.equal(false);
    expect(page.isPageHeld).to.equal(false);
  });

  it('tells the host when it closes because it is removed', async () => {
    const page = await DrawerPage.open();
    await page.pressLauncher();
    const told = new Promise<boolean>((resolve) => page.element.addEventListener('why-failed-toggle', ({ open }) => resolve(open)));
    page.element.remove();
    expect(await told).to.equal(false);
  });

  it('stays open, with its answer, when it is moved', async () => {
    const page = await DrawerPage.open();
    await page.element.explain('mailbox full');
    document.body.append(page.element);
    await page.untilShown();
    expect(page.widget.title).to.equal(full);
    await page.pressClose();
    page.element.remove();
  });
});
