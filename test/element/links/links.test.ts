import { expect, fixture, html } from '@open-wc/testing';
import { linkedReason } from '../../../src/element/links/open-linked.js';
import { linkTo } from '../../../src/element/answering/address-of.js';
import { DrawerPage } from '../../helpers/drawer-page.js';
import { kb } from '../../helpers/fixture.js';
import { WhyFailedPage } from '../../helpers/page.js';

const full = 'The recipient’s mailbox is full';

describe('<why-failed>: links to an answer', () => {
  afterEach(() => history.replaceState(null, '', location.pathname + location.search));

  it("opens the reason that the page's address names", async () => {
    location.hash = linkTo('mailbox-full');
    const page = await WhyFailedPage.open();
    await page.untilTitled(full);
    expect(page.focused).to.equal(page.titleElement);
    expect(page.evidence).to.equal('');
  });

  it('opens it when the address changes later', async () => {
    const page = await WhyFailedPage.open();
    const heard = page.hear('why-failed-answer');
    location.hash = linkTo('token-expired');
    await page.untilTitled('The sign-in for your mailbox has expired');
    await page.untilHeard(heard);
    expect(heard.map(({ by, reason }) => [by, reason])).to.deep.equal([['link', 'token-expired']]);
  });

  it('opens in one widget of the page: the first, and a drawer only where there is no other', async () => {
    const drawer = await DrawerPage.open();
    const first = await WhyFailedPage.open();
    const second = await WhyFailedPage.open();
    location.hash = linkTo('mailbox-full');
    await first.untilTitled(full);
    expect(second.card).to.equal(null);
    expect(drawer.isOpen).to.equal(false);
    first.element.remove();
    second.element.remove();
    location.hash = linkTo('token-expired');
    await drawer.untilShown();
    await drawer.widget.untilTitled('The sign-in for your mailbox has expired');
    await drawer.pressClose();
  });

  it('leaves other addresses, and reasons that do not exist, alone', async () => {
    const page = await WhyFailedPage.open();
    location.hash = '#why-failed=no-such-reason';
    expect(await page.element.open('no-such-reason')).to.equal(false);
    location.hash = '#section';
    await page.settle();
    expect(page.card).to.equal(null);
  });

  it('opens the reason that took an id over, and shows it once', async () => {
    location.hash = linkTo('over-quota');
    const page = await WhyFailedPage.open();
    const heard = page.hear('why-failed-answer');
    await page.untilTitled(full);
    await page.untilHeard(heard);
    expect(await page.element.open('no-room-left')).to.equal(true);
    expect(await page.element.open('mailbox-full')).to.equal(true);
    await page.settle();
    expect(page.earlier).to.deep.equal([]);
    const copied = page.catchCopies();
    await page.pressPart('copy-link');
    await page.untilDone();
    expect(heard.map(({ reason }) => reason)).to.deep.equal(['mailbox-full']);
    expect([...copied]).to.deep.equal([`${location.href.split('#')[0]}#why-failed=mailbox-full`]);
  });

  it('opens it in the drawer, too', async () => {
    const drawer = await DrawerPage.open();
    location.hash = linkTo('over-quota');
    await drawer.untilShown();
    await drawer.widget.untilTitled(full);
    await drawer.pressClose();
  });

  it('leads to it where another reason still names the former id', async () => {
    const reasons = kb.reasons.map((one) => (one.id === 'user-unknown' ? { ...one, related: ['over-quota', 'no-room-left'] } : one));
    const page = await WhyFailedPage.open({ knowledge: { ...kb, reasons } });
    await page.paste('user unknown');
    await page.rate('No');
    expect(page.related).to.deep.equal([full]);
    await page.follow(full);
    expect(page.title).to.equal(full);
  });

  it('is copied from the card', async () => {
    const page = await WhyFailedPage.open();
    const copied = page.catchCopies();
    await page.paste('mailbox full');
    await page.pressPart('copy-link');
    await page.untilDone();
    expect([...copied]).to.deep.equal([`${location.href.split('#')[0]}#why-failed=mailbox-full`]);
    expect(page.done).to.equal('The link is copied.');
  });

  it('is shown where the browser does not let the page copy', async () => {
    const page = await WhyFailedPage.open();
    page.catchCopies({ isAllowed: false });
    await page.paste('mailbox full');
    await page.pressPart('copy-link');
    await page.untilDone();
    expect(page.done).to.match(/^Copy the link from here: http.*#why-failed=mailbox-full$/);
  });

  it('is what related reasons lead to in a new tab', async () => {
    const parent = await fixture<HTMLElement>(html`<div></div>`);
    const element = Object.assign(document.createElement('why-failed'), { knowledge: kb });
    parent.append(element);
    const base = Object.assign(document.createElement('base'), { href: '/elsewhere/' });
    document.head.append(base);
    await element.open('user-unknown');
    await new WhyFailedPage(element).rate('No');
    const { href } = element.shadowRoot!.querySelector<HTMLAnchorElement>('[part=related]')!;
    base.remove();
    expect(href).to.equal(`${location.href.split('#')[0]}#why-failed=mailbox-full`);
  });
});

describe('linkedReason', () => {
  const table: [string, string | undefined][] = [
    ['#why-failed=user-unknown', 'user-unknown'],
    ['#/inbox&why-failed=user-unknown', 'user-unknown'],
    ['#why-failed=%zz', undefined],
    ['#why', undefined],
    ['', undefined],
    ['#why-failed=', ''],
  ];
  for (const [hash, expected] of table) it(`"${hash}" is ${expected}`, () => expect(linkedReason(hash)).to.equal(expected));
});
