// The static pages as people use them: by eye, by keyboard, on paper, without JavaScript.
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { runAxe } from '../helpers/axe.js';
import { kb, openHelp, own } from '../helpers/help-site.js';

const site = await openHelp();
after(site.close);

/** Of every kind: with a question of who, futile or not, with code in it, long ones. */
const SEEN = ['index', 'mailbox-full', 'user-unknown', 'exo-partner-connector', 'nylas-sync-stopped', 'yahoo-deferred-complaints'];

describe('in a browser', () => {
  before(() => {
    site.write(
      'arabic-page',
      own([{ id: 'tank', explanation: 'لا يوجد ماء في الخزان.', title: 'الخزان فارغ', examples: ['E01 fill tank'], further: ['contact-support'] }], {
        lang: 'ar',
      }),
    );
  });

  for (const colorScheme of ['light', 'dark']) {
    it(`axe finds nothing to mend, ${colorScheme}`, async () => {
      const page = await site.browser.newPage({ colorScheme, viewport: { width: 1000, height: 800 } });
      for (const path of [...SEEN.map((name) => `help/${name}.html`), 'arabic-page/index.html', 'arabic-page/tank.html']) {
        await page.goto(`${site.origin}/${path}`);
        const { violations, passes } = await runAxe(page, { runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'] });
        assert.deepEqual(
          violations.map(({ id, nodes }) => `${path}: ${id} ${nodes[0].html}`),
          [],
        );
        assert.ok(
          passes.some(({ id }) => id === 'color-contrast'),
          path,
        );
      }
      const [red, green, blue] = await page.evaluate(() => getComputedStyle(document.body).backgroundColor.match(/\d+/g).map(Number));
      assert.equal(red + green + blue > 400, colorScheme === 'light');
      await page.close();
    });
  }

  it('every page fits 320 px', async () => {
    const page = await site.browser.newPage();
    await page.goto(`${site.origin}/widget`);
    const widths = await page.evaluate(
      async (files) => {
        const frame = document.createElement('iframe');
        frame.width = '320';
        document.body.append(frame);
        const found = [];
        for (const file of files) {
          await new Promise((done) => {
            frame.onload = done;
            frame.src = `/help/${file}.html`;
          });
          found.push([file, frame.contentDocument.styleSheets.length, frame.contentDocument.documentElement.scrollWidth]);
        }
        return found;
      },
      ['index', ...kb.reasons.map(({ id }) => id)],
    );
    // Narrower by a scroll bar, where there is one.
    assert.deepEqual(
      widths.filter(([, styles, width]) => styles !== 1 || width > 320),
      [],
    );
    assert.equal(widths.length, kb.reasons.length + 1);
    await page.close();
  });

  it('nothing is asked for but the page, its style sheet, and its script where something can be pressed, and a strict policy has no objection', async () => {
    const page = await site.browser.newPage();
    const seen = { requests: [], errors: [] };
    page.on('request', (request) => seen.requests.push(new URL(request.url()).pathname));
    page.on('console', (message) => seen.errors.push(message.text()));
    for (const hasNote of [false, true]) {
      const { id } = kb.reasons.find(({ forAdmin }) => Boolean(forAdmin) === hasNote);
      seen.requests = [];
      await page.goto(`${site.origin}/help/${id}.html`);
      assert.deepEqual(
        seen.requests.filter((path) => path !== '/favicon.ico'),
        [`/help/${id}.html`, '/help/help.css', ...(hasNote ? ['/help/help.js'] : [])],
      );
    }
    assert.deepEqual(
      seen.errors.filter((text) => !/favicon/.test(text)),
      [],
    );
    assert.ok(await page.evaluate(() => document.body.getBoundingClientRect().width < innerWidth), 'the style sheet holds');
    await page.close();
  });

  it('without JavaScript, one reads from the index to a reason and back to its group', async () => {
    const context = await site.browser.newContext({ javaScriptEnabled: false });
    const page = await context.newPage();
    await page.goto(`${site.origin}/help/index.html`);
    await page.getByRole('link', { name: "The recipient's mailbox is full" }).first().click();
    await page.waitForURL('**/help/mailbox-full.html');
    const { steps } = kb.reasons.find(({ id }) => id === 'mailbox-full');
    for (const text of [
      "The recipient's mailbox is full",
      'Temporary',
      'For the recipient',
      ...steps.filter((step) => typeof step === 'string'),
      'Give it a few hours first',
      '552 5.2.2 Mailbox size limit exceeded',
    ])
      assert.ok(await page.getByText(text).first().isVisible(), text);
    await page.getByRole('navigation').getByRole('link', { name: 'The mailbox is full or closed' }).click();
    await page.waitForURL('**/*#mailbox-disabled');
    assert.ok(await page.getByRole('heading', { name: 'The mailbox is full or closed' }).isVisible());
    await context.close();
  });

  it('by keyboard: the trail, the headings as links to themselves, then the way back; the focus is seen', async () => {
    const page = await site.browser.newPage();
    await page.goto(`${site.origin}/help/user-unknown.html`);
    const focused = () => page.evaluate(() => ({ text: document.activeElement.textContent, outline: getComputedStyle(document.activeElement).outlineStyle }));
    const passed = [];
    for (let presses = 0; presses < 20; presses++) {
      await page.keyboard.press('Tab');
      const { text, outline } = await focused();
      if (passed.includes(text) || outline === 'none') break;
      passed.push(text);
    }
    const similar = kb.reasons.find(({ id }) => id === 'user-unknown').related.map((related) => kb.reasons.find(({ id }) => id === related).title);
    assert.deepEqual(passed, [
      'Why emails fail',
      'The address is wrong or no longer exists',
      'Likely cause',
      'What to do',
      'If that does not help:',
      'What the message looks like',
      'Similar reasons',
      ...similar,
      'All reasons',
    ]);
    await page.getByRole('link', { name: 'What to do' }).press('Enter');
    await page.waitForURL('**/*#steps');
    assert.equal(await page.getByRole('main').count(), 1);
    assert.equal(await page.getByRole('navigation', { name: 'Breadcrumb' }).count(), 1);
    await page.close();
  });

  it('printed, it is the text alone, dark on light', async () => {
    const page = await site.browser.newPage({ colorScheme: 'dark' });
    await page.emulateMedia({ media: 'print' });
    await page.goto(`${site.origin}/help/user-unknown.html`);
    assert.ok(await page.getByText('Check the address for typing errors').isVisible());
    assert.equal(await page.getByRole('link', { name: 'All reasons' }).isVisible(), false);
    assert.equal(await page.evaluate(() => getComputedStyle(document.body).color), 'rgb(31, 41, 51)');
    await page.close();
  });
});
