import { expect } from '@open-wc/testing';
import { WhyFailedPage } from './page.js';

type State = { title: string; reach: (page: WhyFailedPage) => Promise<void> };

const states: State[] = [
  { title: 'empty', reach: async () => {} },
  { title: 'nothing pasted', reach: (page) => page.pressButton() },
  { title: 'permanent', reach: (page) => page.paste('550 5.1.1 user unknown') },
  { title: 'temporary', reach: (page) => page.paste('mailbox full') },
  { title: 'until it is mended', reach: (page) => page.paste('token expired') },
  { title: 'not known', reach: (page) => page.paste('refused') },
  { title: 'long paste, all of it shown', reach: async (page) => {
    await page.paste(`${'before '.repeat(400)}refused`);
    await page.click(page.whole!.querySelector('summary')!);
  } },
  { title: 'question', reach: (page) => page.paste('bounced') },
  { title: 'candidates', reach: (page) => page.paste('access denied') },
  { title: 'chosen', reach: async (page) => { await page.paste('bounced'); await page.choose('550 or 5.1.1'); } },
  { title: 'unknown', reach: (page) => page.paste('no idea') },
  { title: 'thanks', reach: async (page) => { await page.paste('token expired'); await page.rate('No'); } },
];

for (const scheme of ['light', 'dark']) {
  describe(`<why-failed>: accessible, ${scheme}`, () => {
    for (const { title, reach } of states) {
      it(title, async () => {
        const page = await WhyFailedPage.open({ reauthenticateUrl: '/in', supportUrl: '/help' });
        page.element.style.colorScheme = scheme;
        await reach(page);
        await expect(page.element).to.be.accessible();
      });
    }
  });
}

describe('<why-failed>: size of targets and width', () => {
  for (const { title, reach } of states) {
    it(`${title}: fits 320 px, and every target is at least 24 px high`, async () => {
      const page = await WhyFailedPage.open({ reauthenticateUrl: '/in', supportUrl: '/help' });
      page.element.style.inlineSize = '320px';
      await reach(page);
      expect(page.element.scrollWidth).to.equal(320);
      const targets = [...page.root.querySelectorAll<HTMLElement>('button, a.button, summary, textarea')].filter((one) => one.checkVisibility());
      for (const target of targets) expect(target.getBoundingClientRect().height, target.textContent ?? '').to.be.at.least(24);
    });
  }
});
