import { expect } from '@open-wc/testing';
import { setViewport } from '@web/test-runner-commands';
import { isHotkey } from '../../../src/element/drawer/hotkey.js';
import { linkTo } from '../../../src/element/answering/address-of.js';
import { SETTINGS, type Settings } from '../../../src/element/settings.js';
import { kb } from '../../helpers/fixture.js';
import { DrawerPage } from '../../helpers/drawer-page.js';
import { isWebKit } from '../../helpers/page.js';

const button = (text: string) => Object.assign(document.createElement('button'), { textContent: text });

describe('<why-failed-drawer>', () => {
  it('opens by its launcher, with the focus in the box, and gives it back on Escape', async () => {
    const page = await DrawerPage.open();
    expect(page.inner).to.equal(null);
    await page.pressLauncher();
    expect(page.isPageHeld).to.equal(true);
    await page.press('Escape');
    await page.untilClosed();
    expect(page.root.activeElement).to.equal(page.launcher);
    expect(page.isPageHeld).to.equal(false);
  });

  it("opens by the host's own launcher", async () => {
    const own = button('Help with failed mail');
    const page = await DrawerPage.open({}, own);
    own.focus();
    own.click();
    await page.untilOpen();
    await page.pressClose();
    expect(document.activeElement).to.equal(own);
  });

  it('needs no launcher', async () => {
    const page = await DrawerPage.open({ noLauncher: true });
    expect(page.launcher).to.equal(null);
    expect(page.element.getBoundingClientRect().width).to.equal(0);
    page.element.show();
    await page.untilOpen();
  });

  it('is opened from what is hidden, with its heading as plain as ever where the page has rules for all text', async () => {
    const page = await DrawerPage.open({ noLauncher: true });
    page.element.parentElement!.style.visibility = 'hidden';
    const style = Object.assign(document.createElement('style'), { textContent: '* { text-transform: uppercase; letter-spacing: 5px; font-style: italic }' });
    document.head.append(style);
    page.element.show();
    await page.untilOpen();
    const { visibility, textTransform, letterSpacing, fontStyle } = getComputedStyle(page.root.querySelector('#heading')!);
    style.remove();
    expect([visibility, textTransform, letterSpacing, fontStyle]).to.deep.equal(['visible', 'none', 'normal', 'normal']);
  });

  it('lets a page style the parts of the widget inside', async () => {
    const page = await DrawerPage.open();
    await page.pressLauncher();
    const style = Object.assign(document.createElement('style'), { textContent: 'why-failed-drawer::part(box) { color: rgb(1, 2, 3) }' });
    document.head.append(style);
    const { color } = getComputedStyle(page.widget.box);
    style.remove();
    expect(color).to.equal('rgb(1, 2, 3)');
  });

  it('closes by its button and by a press beside it', async () => {
    const page = await DrawerPage.open();
    await page.pressLauncher();
    await page.pressClose();
    await page.pressLauncher();
    await page.pressBeside();
  });

  it('is ready for the next message when it opens again, the last answer one press away', async () => {
    const page = await DrawerPage.open();
    await page.pressLauncher();
    await page.widget.paste('mailbox full');
    await page.press('Escape');
    await page.untilClosed();
    await page.pressLauncher();
    expect(page.widget.card).to.equal(null);
    await page.widget.untilEarlier(1);
    await page.widget.reopen('The recipient’s mailbox is full');
    expect(page.widget.evidence).to.equal('mailbox full');
  });

  it('explains a message that the host hands over', async () => {
    const page = await DrawerPage.open({ reauthenticateUrl: '/in?account={account}' });
    const answer = await page.element.explain('token expired', { account: 'me@example.com' });
    expect(answer.status).to.equal('match');
    await page.widget.settle();
    expect(page.isOpen).to.equal(true);
    expect(page.widget.title).to.equal('The sign-in for your mailbox has expired');
    expect(page.widget.focused).to.equal(page.widget.titleElement);
    expect(page.widget.heard).to.equal('');
    expect(page.widget.actionButton?.getAttribute('href')).to.contain('account=me%40example.com');
  });

  it('hands on every setting to the widget inside, but not the links, which open the drawer', async () => {
    const page = await DrawerPage.open();
    await page.pressLauncher();
    const given: Record<keyof Settings, unknown> = {
      src: '/own.json',
      message: 'mailbox full',
      reauthenticateUrl: '/in',
      resendUrl: '/send',
      supportUrl: '/help',
      placeholder: 'Paste here',
      examples: 'Mailbox full',
      lang: 'de',
      dir: 'rtl',
      context: { recipient: 'ann@example.com' },
      actions: { resend: { label: 'Again' } },
      knowledge: { ...kb },
      diagnose: () => ({ status: 'empty' }),
      redact: () => '',
      readImage: async () => ({ text: '', doubtful: [] }),
      followsLinks: true,
    };
    expect(Object.keys(given)).to.have.members(Object.keys(SETTINGS));
    Object.assign(page.element, given);
    await page.element.updateComplete;
    const names = Object.keys(given) as (keyof Settings)[];
    expect(Object.fromEntries(names.map((name) => [name, page.inner![name]]))).to.deep.equal({ ...given, followsLinks: false });
    await page.pressClose();
  });

  it('answers its message once it is open', async () => {
    const page = await DrawerPage.open({ message: 'mailbox full' });
    expect(page.inner).to.equal(null);
    await page.pressLauncher();
    await page.widget.untilTitled('The recipient’s mailbox is full');
    await page.pressClose();
  });

  it('writes in the direction that the host says', async () => {
    const page = await DrawerPage.open({ dir: 'rtl' });
    await page.pressLauncher();
    const directions = () => [page.dialog, page.widget.box.labels![0]!].map((element) => getComputedStyle(element).direction);
    expect(directions()).to.deep.equal(['rtl', 'rtl']);
    page.element.removeAttribute('dir');
    await page.element.updateComplete;
    await page.widget.settle();
    expect(directions()).to.deep.equal(['ltr', 'ltr']);
    await page.pressClose();
  });

  it('leaves links to an answer alone where the host says so', async () => {
    const page = await DrawerPage.open({ followsLinks: false });
    location.hash = linkTo('mailbox-full');
    await new Promise((done) => setTimeout(done, 50));
    await page.element.updateComplete;
    history.replaceState(null, '', location.pathname + location.search);
    expect(page.isOpen).to.equal(false);
  });

  it('tells the host when it opens and closes, once each', async () => {
    const page = await DrawerPage.open();
    const heard: boolean[] = [];
    page.element.addEventListener('why-failed-toggle', ({ open }) => heard.push(open));
    page.element.show();
    await page.untilOpen();
    page.element.hide();
    await page.untilClosed();
    expect(heard).to.deep.equal([true, false]);
  });

  it('keeps the focus inside, by keyboard alone', async () => {
    const page = await DrawerPage.open();
    await page.pressLauncher();
    // Behind the last control Firefox goes on to its own bars, where later keys would be lost.
    const steps = navigator.userAgent.includes('Firefox') ? 4 : 8;
    for (let step = 0; step < steps; step++) {
      await page.press('Tab');
      expect([page.element, document.body]).to.include(document.activeElement);
    }
  });

  it('opens by the hotkey that the host asked for, and by none otherwise', async () => {
    const page = await DrawerPage.open({ hotkey: 'Alt+Shift+H' });
    const strike = () => document.dispatchEvent(new KeyboardEvent('keydown', { key: 'H', altKey: true, shiftKey: true, cancelable: true }));
    strike();
    await page.untilOpen();
    strike();
    await page.untilClosed();
    page.element.hotkey = null;
    strike();
    await page.element.updateComplete;
    expect(page.element.open).to.equal(false);
  });

  it('lets the page go when it is taken away while open', async () => {
    const page = await DrawerPage.open();
    await page.pressLauncher();
    page.element.remove();
    expect(page.isPageHeld).to.equal(false);
  });

  for (const scheme of ['light', 'dark']) {
    for (const dir of ['ltr', 'rtl']) {
      it(`is accessible, open and closed, ${scheme}, ${dir}`, async () => {
        const page = await DrawerPage.open();
        page.element.style.colorScheme = scheme;
        page.element.dir = dir;
        await expect(page.element).to.be.accessible();
        await page.pressLauncher();
        await page.widget.paste('mailbox full');
        await expect(page.element).to.be.accessible();
        await page.pressClose();
      });
    }
  }

  it('stays above an on-screen keyboard', async () => {
    const keyboard = Object.assign(new EventTarget(), { height: innerHeight, offsetTop: 0 });
    const { visualViewport } = window;
    Object.defineProperty(window, 'visualViewport', { value: keyboard, configurable: true });
    try {
      const page = await DrawerPage.open();
      await page.pressLauncher();
      keyboard.height = innerHeight - 250;
      keyboard.dispatchEvent(new Event('resize'));
      expect(['--visible', '--below'].map((name) => page.dialog.style.getPropertyValue(name))).to.deep.equal([`${innerHeight - 250}px`, '250px']);
      await page.pressClose();
    } finally {
      Object.defineProperty(window, 'visualViewport', { value: visualViewport, configurable: true });
    }
  });

  describe('on a narrow page', () => {
    before(async function () {
      if (isWebKit) this.skip(); // its driver cannot set the size of the page
      await setViewport({ width: 360, height: 640 });
    });
    after(() => (isWebKit ? undefined : setViewport({ width: 800, height: 600 })));

    it('is a sheet at the bottom that fits the page', async () => {
      const page = await DrawerPage.open();
      await page.pressLauncher();
      const { left, right, bottom, top } = page.dialog.getBoundingClientRect();
      expect([left, right, Math.round(bottom)]).to.deep.equal([0, innerWidth, innerHeight]);
      expect(top).to.be.above(0);
      await page.pressClose();
    });

    it('closes by a long swipe down, not by a short one', async () => {
      const page = await DrawerPage.open();
      await page.pressLauncher();
      await page.swipe(30);
      expect(page.isOpen).to.equal(true);
      await page.swipe(200);
      await page.untilClosed();
    });
  });
});

describe('hotkey', () => {
  const table: [string, KeyboardEventInit, boolean][] = [
    ['Alt+Shift+H', { key: 'H', altKey: true, shiftKey: true }, true],
    ['Alt+Shift+H', { key: 'h', altKey: true }, false],
    ['Ctrl+/', { key: '/', ctrlKey: true }, true],
    ['Control+/', { key: '/', ctrlKey: true, altKey: true }, false],
    ['?', { key: '?' }, true],
    ['Hyper+H', { key: 'h' }, false],
  ];
  for (const [hotkey, event, expected] of table) {
    it(`${hotkey} ${expected ? 'is' : 'is not'} ${JSON.stringify(event)}`, () =>
      expect(isHotkey(new KeyboardEvent('keydown', event), hotkey)).to.equal(expected));
  }
});
