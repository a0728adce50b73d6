// The demo's playground: what is chosen is tried at once, and the tag to copy says the same.
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
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
