import { expect } from '@open-wc/testing';
import { builtIn } from '../../../../src/element/answering/reading/built-in.js';
import { searchIn } from '../../../../src/element/answering/reading/search-in.js';
import { searchReasons } from '../../../../src/element/answering/suggestions/search-reasons.js';
import { isQuery } from '../../../../src/element/answering/suggestions/query.js';
import { kb } from '../../../helpers/fixture.js';
import { WhyFailedPage } from '../../../helpers/page.js';

async function typed(text: string): Promise<WhyFailedPage> {
  const page = await WhyFailedPage.open();
  await page.type(text);
  return page;
}

/** The option that the box names as the active one. */
const active = ({ box, root }: WhyFailedPage) => root.getElementById(box.getAttribute('aria-activedescendant') ?? '')?.textContent;

describe('<why-failed>: suggestions', () => {
  it('offers reasons by title and sign while a few words are typed', async () => {
    const page = await typed('mailbox');
    await page.untilSuggested();
    expect(page.suggestions).to.deep.equal(['The recipient’s mailbox is full', 'The sign-in for your mailbox has expired']);
    expect(page.heard).to.equal('2 suggestions. Arrow down to choose one.');
    expect(page.hits).to.deep.equal(['mailbox', 'mailbox']);
  });

  it('is attached to the box, above the buttons, with a heading', async () => {
    const page = await typed('mailbox');
    await page.untilSuggested();
    const list = page.root.querySelector('[part=suggestions]')!;
    const [box, suggestions, button] = [page.box, list, page.root.querySelector('[part=button]')!].map((one) => one.getBoundingClientRect());
    expect(suggestions!.top - box!.bottom).to.be.within(-1, 12);
    expect(button!.top).to.be.at.least(suggestions!.bottom);
    expect(list.firstElementChild!.textContent).to.equal('Perhaps you mean');
  });

  it('announces the same number of them once', async () => {
    const page = await typed('mailbo');
    await page.untilSuggested();
    const said = page.listen();
    await page.type('x');
    await page.untilSuggested();
    expect(said).to.deep.equal([]);
  });

  it('is chosen with the arrow keys and Enter', async () => {
    const page = await typed('mailbox');
    await page.untilSuggested();
    await page.press('ArrowDown');
    expect(active(page)).to.equal('The recipient’s mailbox is full');
    await page.press('ArrowUp');
    expect(active(page)).to.equal('The sign-in for your mailbox has expired');
    await page.press('ArrowDown', 'Enter');
    await page.untilTitled('The recipient’s mailbox is full');
    expect(page.focused).to.equal(page.titleElement);
    expect(page.box.value).to.equal('');
    expect(page.suggestions).to.deep.equal([]);
  });

  it('is chosen with the mouse, while the focus stays in the box until then', async () => {
    const page = await typed('mailbox');
    await page.untilSuggested();
    await page.pickSuggestion('The sign-in for your mailbox has expired');
    await page.untilTitled('The sign-in for your mailbox has expired');
  });

  it('closes by Escape, which then goes no further, and what was typed stays', async () => {
    const page = await typed('mailbox');
    await page.untilSuggested();
    const heard = page.hear('keydown');
    await page.press('Escape');
    expect(page.suggestions).to.deep.equal([]);
    expect(page.box.value).to.equal('mailbox');
    await page.press('Escape');
    expect(heard.map(({ key }) => key)).to.deep.equal(['Escape']);
  });

  it('asks for the typed words on Enter while none is active', async () => {
    const page = await typed('refused');
    await page.untilSuggested();
    await page.press('Enter');
    expect(page.evidence).to.equal('refused');
    expect(page.suggestions).to.deep.equal([]);
  });

  it('closes when the focus leaves', async () => {
    const page = await typed('mailbox');
    await page.untilSuggested();
    await page.press('Tab');
    await page.until(() => page.suggestions.length === 0, 'nothing is suggested');
  });

  it('leaves the buttons free for the mouse', async () => {
    const page = await typed('mailbox');
    await page.untilSuggested();
    const buttons = [...page.root.querySelectorAll('button')];
    const pressed = buttons.map((button) => {
      const { x, y, width, height } = button.getBoundingClientRect();
      return page.root.elementFromPoint(x + width / 2, y + height / 2)?.closest('button')?.part.value;
    });
    expect(pressed).to.deep.equal(['button', 'choose-file']);
  });

  it('keeps to the combobox pattern of a text box', async () => {
    const page = await typed('mailbox');
    expect(page.box.getAttribute('aria-autocomplete')).to.equal('list');
    await page.untilSuggested();
    await page.press('ArrowDown');
    const list = page.root.getElementById(page.box.getAttribute('aria-controls')!)!;
    expect(list.role).to.equal('listbox');
    expect([...list.children].map((one) => [one.role, one.ariaSelected])).to.deep.equal([
      ['option', 'true'],
      ['option', 'false'],
    ]);
    await expect(page.element).to.be.accessible();
  });
});

describe('searchReasons', () => {
  const table: [string, string[]][] = [
    ['maibox full', ['mailbox-full']],
    ['token', ['token-expired']],
    ['zzzz qqqq', []],
  ];
  for (const [query, expected] of table)
    it(`"${query.slice(0, 30)}" gives ${expected.join(', ') || 'nothing'}`, async () => {
      const found = await searchReasons(query, kb, 'en');
      expect(found.slice(0, 1).map(({ id }) => id)).to.deep.equal(expected);
    });
});

describe('searchReasons in the built-in content', function () {
  this.timeout(60_000); // the first one makes the searches

  it('finds what is asked in another language than that of the interface', async () => {
    const found = await searchReasons('postfach voll', await builtIn('en'), 'en');
    expect(found[0]!.id).to.equal('mailbox-full');
    const german = await searchReasons('absender gesperrt', await builtIn('en'), 'fr');
    expect(german).not.to.have.length(0);
  });

  it('knows in each language which questions tell no cause, and how providers are called', async () => {
    const search = await searchIn(await builtIn('en'), 'ja');
    expect(search.search('メールが戻ってきた', 3).toAsk?.question.id).to.equal('which-server-reply');
    expect(search.search('ドコモに届かない', 3).hits.map(({ reason }) => reason.id)).to.include('carrier-unknown-or-filtered');
  });
});

describe('isQuery', () => {
  for (const text of ['mailbox', 'tls', ' mailbox full\n']) it(`takes "${text}"`, () => expect(isQuery(text)).to.equal(true));
  for (const text of ['', 'ma', ' ma ', 'mailbox full\nand more', 'mailbox full '.repeat(6)])
    it(`leaves "${text.slice(0, 30)}"`, () => expect(isQuery(text)).to.equal(false));
});
