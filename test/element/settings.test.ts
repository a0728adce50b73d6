import { expect, fixture, html } from '@open-wc/testing';
import type { WhyFailed } from '../../src/element/why-failed.js';
import { findPhrases, kb } from '../helpers/fixture.js';
import { WhyFailedPage } from '../helpers/page.js';

/** Text as a browser sets it, in the size of a hint. */
const PLAIN = {
  'text-transform': 'none',
  'letter-spacing': 'normal',
  'word-spacing': '0px',
  'text-indent': '0px',
  'text-align': 'start',
  'font-style': 'normal',
  'font-weight': '400',
  'font-size': '14px',
  'white-space': 'normal',
  'text-shadow': 'none',
};

describe('<why-failed>: settings', () => {
  it('answers its message attribute at once, without taking the focus', async () => {
    const page = await WhyFailedPage.open({ message: 'mailbox full' });
    expect(page.evidence).to.equal('mailbox full');
    expect(page.title).to.equal('The recipient’s mailbox is full');
    expect(page.focused).to.equal(null);
    page.element.setAttribute('message', 'user unknown');
    await page.settle();
    expect(page.title).to.equal('The address does not exist at that company');
  });

  it('shows the host’s placeholder', async () => {
    expect((await WhyFailedPage.open({ placeholder: 'Paste here' })).box.placeholder).to.equal('Paste here');
  });

  it('begins with defaults of its own', async () => {
    const [one, two] = [await WhyFailedPage.open(), await WhyFailedPage.open()];
    one.element.context.recipient = 'ann@example.com';
    expect(two.element.context).to.deep.equal({});
    const { src, headingLevel, lang, followsLinks } = one.element;
    expect([src, headingLevel, lang, followsLinks]).to.deep.equal([null, 2, '', true]);
  });

  it('hides the fallback in its light DOM', async () => {
    const element = await fixture<HTMLElement>(html`<why-failed><p>Read the article.</p></why-failed>`);
    expect(element.querySelector('p')!.getClientRects()).to.have.length(0);
  });

  it('adds no attribute of its own, and says the language of its words', async () => {
    const page = await WhyFailedPage.open();
    expect(page.element.getAttributeNames()).to.deep.equal([]);
    expect(page.root.querySelector('.frame')!.getAttribute('lang')).to.equal('en');
  });

  it('keeps properties that were set before the upgrade', async () => {
    class Late extends (customElements.get('why-failed') as typeof WhyFailed) {}
    const parent = await fixture<HTMLElement>(html`<div></div>`);
    const early = Object.assign(document.createElement('late-why-failed'), {
      knowledge: kb,
      diagnose: findPhrases,
      context: { recipient: 'bob@example.com' },
      resendUrl: '/send?to={recipient}',
      message: 'mailbox full',
      words: { en: { label: 'Early words' } },
    });
    parent.append(early);
    customElements.define('late-why-failed', Late);
    const page = new WhyFailedPage(early as unknown as WhyFailed);
    await page.element.updateComplete;
    expect(page.root.querySelector('label')!.textContent).to.equal('Early words');
    await page.settle();
    expect(page.actionButton!.getAttribute('href')).to.equal(`${location.origin}/send?to=bob%40example.com`);
  });

  it('keeps its state when it is moved', async () => {
    const page = await WhyFailedPage.open();
    await page.paste('bounced');
    await page.choose('550 or 5.1.1');
    await page.rate('Yes');
    const elsewhere = await fixture<HTMLElement>(html`<div></div>`);
    elsewhere.append(page.element);
    await page.settle();
    expect(page.evidence).to.equal('bounced');
    expect(page.title).to.equal('The address does not exist at that company');
    expect(page.verdict).to.equal('Yes');
    expect(page.hasBack).to.equal(true);
  });

  it('writes in the direction of its words, whatever the page’s, unless it has one of its own', async () => {
    document.documentElement.dir = 'rtl';
    const page = await WhyFailedPage.open();
    const directionOf = () => getComputedStyle(page.root.querySelector('label')!).direction;
    const own = directionOf();
    page.element.dir = 'rtl';
    await page.settle();
    document.documentElement.removeAttribute('dir');
    expect([own, directionOf()]).to.deep.equal(['ltr', 'rtl']);
  });

  it('focus() focuses the box', async () => {
    const page = await WhyFailedPage.open();
    page.element.focus();
    expect(page.focused).to.equal(page.box);
  });

  it('keeps page styles out and a 62.5 % root font harmless', async () => {
    const page = await WhyFailedPage.open();
    const style = document.createElement('style');
    style.textContent = 'html { font-size: 62.5% } div { color: red; text-transform: uppercase; letter-spacing: 5px }';
    document.head.append(style);
    const { fontSize, textTransform, letterSpacing } = getComputedStyle(page.root.querySelector('label')!);
    style.remove();
    expect([fontSize, textTransform, letterSpacing]).to.deep.equal(['18px', 'none', 'normal']);
  });

  it('keeps out what the page says of every element’s text', async () => {
    const page = await WhyFailedPage.open();
    const style = document.createElement('style');
    style.textContent =
      '* { text-transform: uppercase; letter-spacing: 5px; word-spacing: 5px; text-indent: 2em; text-align: center; font: italic bold 40px cursive; white-space: pre; text-shadow: 1px 1px red }';
    document.head.append(style);
    const hint = getComputedStyle(page.root.querySelector('#hint')!);
    const found = Object.fromEntries(Object.keys(PLAIN).map((name) => [name, hint.getPropertyValue(name)]));
    style.remove();
    expect(found).to.deep.equal(PLAIN);
  });

  it('is hidden with what is around it', async () => {
    const page = await WhyFailedPage.open();
    page.element.parentElement!.style.visibility = 'hidden';
    expect(getComputedStyle(page.box).visibility).to.equal('hidden');
  });

  it('takes its colours from custom properties', async () => {
    const page = await WhyFailedPage.open();
    page.element.style.setProperty('--why-failed-accent', 'rgb(1, 2, 3)');
    expect(getComputedStyle(page.root.querySelector('[part=button]')!).backgroundColor).to.equal('rgb(1, 2, 3)');
  });
});

describe('<why-failed>: src', () => {
  const url = (data: unknown) => URL.createObjectURL(new Blob([JSON.stringify(data)], { type: 'application/json' }));

  it('answers from the host’s knowledge base', async () => {
    const page = await WhyFailedPage.open({ src: url(kb), knowledge: undefined });
    await page.paste('mailbox full');
    expect(page.title).to.equal('The recipient’s mailbox is full');
  });

  it('is not asked for before somebody uses the element', async () => {
    const { fetch } = window;
    const asked: unknown[] = [];
    window.fetch = (input) => {
      asked.push(input);
      return Promise.reject(new Error('offline'));
    };
    try {
      const page = await WhyFailedPage.open({ src: '/own.json', knowledge: undefined });
      expect(asked).to.deep.equal([]);
      const error = page.next('why-failed-error');
      page.box.focus();
      await error;
      expect(asked).to.deep.equal(['/own.json']);
    } finally {
      window.fetch = fetch;
    }
  });

  const broken: [string, string, RegExp][] = [
    ['is missing', '/no-such-file.json', /no-such-file\.json is not used: the server answered 404/],
    ['has mistakes', url({ ...kb, reasons: [{ ...kb.reasons[0], permanence: 'forever' }] }), /not a knowledge base.*permanence/s],
    ['does not hold together', url({ ...kb, reasons: kb.reasons.slice(1) }), /question "bounced" leads to "user-unknown", which is no reason/],
    ['has the same reason twice', url({ ...kb, reasons: [...kb.reasons, kb.reasons[0]] }), /two reasons have the same id/],
  ];
  for (const [title, src, expected] of broken) {
    it(`tells the host where it ${title}`, async () => {
      const page = await WhyFailedPage.open({ src, knowledge: undefined });
      const error = page.next('why-failed-error');
      page.box.focus();
      expect((await error).message).to.match(expected);
    });
  }

  it('is checked without new Function, which a strict CSP forbids', async () => {
    const violations: string[] = [];
    const { Function } = window;
    window.Function = new Proxy(Function, {
      construct(target, args) {
        violations.push(String(args));
        return new target(...args);
      },
    });
    try {
      const { checkKnowledge } = await import('../../src/knowledge/check.js?fresh' as '../../src/knowledge/check.js');
      expect(checkKnowledge(structuredClone(kb)).reasons).to.have.length(kb.reasons.length);
      expect(violations).to.deep.equal([]);
    } finally {
      window.Function = Function;
    }
  });
});
