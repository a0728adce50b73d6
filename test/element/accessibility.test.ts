import { expect } from '@open-wc/testing';
import { WhyFailedPage } from '../helpers/page.js';

type State = { title: string; reach: (page: WhyFailedPage) => Promise<void> };

const states: State[] = [
  { title: 'empty', reach: async () => {} },
  { title: 'nothing pasted', reach: (page) => page.pressButton() },
  { title: 'permanent', reach: (page) => page.paste('550 5.1.1 user unknown') },
  { title: 'temporary', reach: (page) => page.paste('mailbox full') },
  { title: 'until it is mended', reach: (page) => page.paste('token expired') },
  { title: 'not known', reach: (page) => page.paste('refused') },
  {
    title: 'long paste, all of it shown',
    reach: async (page) => {
      await page.paste(`${'before '.repeat(400)}refused`);
      await page.click(page.whole!.querySelector('summary')!);
    },
  },
  { title: 'question', reach: (page) => page.paste('bounced') },
  { title: 'candidates', reach: (page) => page.paste('access denied') },
  {
    title: 'chosen',
    reach: async (page) => {
      await page.paste('bounced');
      await page.choose('550 or 5.1.1');
    },
  },
  { title: 'unknown', reach: (page) => page.paste('no idea') },
  {
    title: 'thanks',
    reach: async (page) => {
      await page.paste('token expired');
      await page.rate('Yes');
    },
  },
  {
    title: 'what was missing',
    reach: async (page) => {
      await page.paste('token expired');
      await page.rate('No');
    },
  },
  {
    title: 'hand-off',
    reach: async (page) => {
      await page.paste('no idea');
      page.catchCopies();
      await page.click(page.furtherButtons[0]!);
      await page.pressPart('copy-summary');
      await page.untilDone();
    },
  },
  {
    title: 'suggestions',
    reach: async (page) => {
      await page.type('mailbox');
      await page.untilSuggested();
      await page.press('ArrowDown');
    },
  },
  {
    title: 'many failures, unexplained ones shown',
    reach: async (page) => {
      await page.paste(
        ['mailbox full', 'mailbox full', 'user unknown', 'error: frobnicator', 'connect']
          .map((text, at) => `Nov 23 10:00:0${at} mx: to=<p${at}@example.com>, ${text}`)
          .join('\n'),
      );
      await page.click(page.root.querySelector<HTMLElement>('[part=unexplained] summary')!);
    },
  },
  {
    title: 'asked before',
    reach: async (page) => {
      await page.paste('bounced');
      await page.paste('refused');
    },
  },
  {
    title: 'opened by a link',
    reach: async (page) => {
      await page.element.open('user-unknown');
      await page.settle();
    },
  },
  { title: 'a file over it', reach: (page) => page.dragUntilShown(new File(['x'], 'a.log')) },
];

for (const scheme of ['light', 'dark']) {
  for (const [dir, lang] of [
    ['ltr', 'en'],
    ['rtl', 'ar'],
  ] as const) {
    describe(`<why-failed>: accessible, ${scheme}, ${dir}`, () => {
      for (const { title, reach } of states) {
        it(title, async () => {
          // English words written from right to left: so the steps to a state are the same.
          const page = await WhyFailedPage.open({ reauthenticateUrl: '/in', supportUrl: '/help', dir });
          page.element.style.colorScheme = scheme;
          await reach(page);
          if (lang !== 'en') {
            page.element.lang = lang;
            await page.until(() => page.root.querySelector('.frame')!.getAttribute('lang') === lang, `the words are of ${lang}`);
          }
          await expect(page.element).to.be.accessible();
        });
      }
    });
  }
}

describe('<why-failed>: size of targets and width', () => {
  for (const { title, reach } of states) {
    it(`${title}: fits 320 px, and every target is at least 24 px high`, async () => {
      const page = await WhyFailedPage.open({ reauthenticateUrl: '/in', supportUrl: '/help' });
      page.element.style.inlineSize = '320px';
      await reach(page);
      expect(page.element.scrollWidth).to.equal(320);
      const targets = [
        ...page.root.querySelectorAll<HTMLElement>('button, a.button, .links a, summary, textarea, .why, input[type=text], [role=option]'),
      ].filter((one) => one.checkVisibility());
      for (const target of targets) expect(target.getBoundingClientRect().height, target.textContent ?? '').to.be.at.least(24);
    });
  }
});
