// The demo's playground: what is chosen is tried at once, and the tag to copy says the same.
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { runAxe } from '../helpers/axe.js';
import { openDemo } from '../helpers/demo-server.js';

let demo;
before(async () => {
  demo = await openDemo();
});
after(() => demo?.close());

describe('the playground', () => {
  it('tries language, looks and attributes, and writes the tag beneath', async () => {
    const page = await demo.openPage();
    const tag = page.locator('.tag');
    await page.locator('.panel summary').click();
    await page.selectOption('[name=lang]', 'de');
    await page.selectOption('[name=theme]', 'dark');
    await page.selectOption('[name=radius]', '0');
    await page.fill('[name=support-url]', 'mailto:me@example.com?subject="a"&body=b');
    await page.locator('#widget .frame[lang=de]').waitFor();
    assert.equal(await page.locator('#widget').evaluate(({ supportUrl }) => supportUrl), 'mailto:me@example.com?subject="a"&body=b');
    assert.equal(
      await tag.textContent(),
      '<style>\n  why-failed { color-scheme: dark; --why-failed-radius: 0; }\n</style>\n<why-failed lang="de" support-url="mailto:me@example.com?subject=&quot;a&quot;&amp;body=b"></why-failed>',
    );
    // The tag says of itself what the playground shows.
    const made = await tag.evaluate(({ textContent }) => {
      const place = document.createElement('div');
      place.innerHTML = textContent;
      return [place.querySelector('why-failed').getAttribute('support-url'), place.querySelector('why-failed').lang];
    });
    assert.deepEqual(made, ['mailto:me@example.com?subject="a"&body=b', 'de']);
    await page.fill('[name=support-url]', '');
    assert.match(await page.locator('#widget').getAttribute('support-url'), /^mailto:support@example\.com/, 'its own again');
  });

  it('tries another knowledge base', async () => {
    const page = await demo.openPage();
    await page.locator('.panel summary').click();
    await page.selectOption('[name=knowledge]', 'coffee');
    await page.locator('#widget textarea').fill('E05');
    await page.locator('#widget textarea').press('Enter');
    await page.locator('#widget [part~=title]', { hasText: 'The brew unit is jammed' }).waitFor();
    assert.match(await page.locator('.tag').textContent(), / src="\/coffee\.json"/);
  });

  it('copies the tag', async () => {
    const page = await demo.openPage();
    await page.evaluate(() => {
      navigator.clipboard.writeText = async (text) => void (globalThis.copied = text);
    });
    await page.locator('.panel summary').click();
    await page.locator('.copy-tag').click();
    assert.equal(await page.evaluate(() => globalThis.copied), await page.locator('.tag').textContent());
  });
});

describe('the table of an app, on a phone', () => {
  it('has the button of each failed send in view, and nothing beyond the edge', async () => {
    const page = await demo.openPage('#app');
    await page.setViewportSize({ width: 360, height: 740 });
    const rows = page.locator('#app tbody tr');
    assert.equal(await rows.count(), 5);
    for (const row of await rows.all()) {
      const { x, width, height } = await row.getByRole('button', { name: 'Why?' }).boundingBox();
      assert.ok(x >= 0 && x + width <= 360 && height >= 44, `${x} ${width} ${height}`);
    }
    assert.ok(await page.locator('#app .wide').evaluate(({ scrollWidth, clientWidth }) => scrollWidth <= clientWidth));
    await rows.nth(3).getByRole('button', { name: 'Why?' }).click();
    await page.getByRole('heading', { name: /full mailbox/i }).waitFor();
  });
});

describe('the looks of three help centers', () => {
  it('are nobody else’s, by custom properties and parts alone, and readable', async () => {
    const page = await demo.openPage('#looks');
    const widgets = page.locator('#looks why-failed');
    assert.equal(await widgets.count(), 3);
    const looks = [];
    for (const widget of await widgets.all()) {
      await widget.locator('[part~=feedback]').waitFor();
      looks.push(
        await widget.evaluate(({ shadowRoot }) =>
          ['[part~=title]', '[part~=badge]', '[part~=verdict]', '.frame'].map((selector) => {
            const { fontFamily, fontSize, fontWeight, color, backgroundColor, borderRadius } = getComputedStyle(shadowRoot.querySelector(selector));
            return [fontFamily, fontSize, fontWeight, color, backgroundColor, borderRadius].join(' ');
          }),
        ),
      );
    }
    for (const [place] of looks[0].entries()) assert.equal(new Set(looks.map((look) => look[place])).size, 3, looks.map((look) => look[place]).join('\n'));
    const { violations, passes } = await runAxe(page, { runOnly: ['wcag2a', 'wcag2aa', 'wcag21aa', 'wcag22aa'] });
    assert.ok(passes.length > 5);
    assert.deepEqual(
      violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html.slice(0, 100))]),
      [],
    );
  });
});
