// The help article of the built demo, as it is read where no script runs.
import assert from 'node:assert/strict';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { openBrowser } from '../helpers/browser.js';
import { kb, root } from '../helpers/help-site.js';

describe('the article', () => {
  let browser;
  let page;
  before(async () => {
    browser = await openBrowser();
    const context = await browser.newContext({ javaScriptEnabled: false });
    page = await context.newPage();
    await page.goto(`file://${join(root, 'dist/demo/index.html')}`);
  });
  after(() => browser.close());

  it('begins with what happens most', async () => {
    const ids = await page.locator('#article section').evaluateAll((sections) => sections.map(({ id }) => id));
    assert.deepEqual(ids.slice(0, 4), ['nylas-no-useable-credentials', 'nylas-credentials-out-of-date', 'app-invalid-recipient', 'user-unknown']);
    assert.equal(ids.length, kb.reasons.length);
    assert.ok(kb.reasons.filter(({ article }) => article).every(({ id }) => ids.indexOf(id) < 22));
    assert.equal(await page.locator('#article h2').first().textContent(), 'The reasons');
  });

  it('says nothing that is still to be filled in', async () => {
    for (const text of await page.locator('#article section > :not(.says)').allTextContents()) assert.doesNotMatch(text, /\{[a-z]+(?:\||\})/);
  });

  it('quotes messages without how often they were counted', async () => {
    for (const text of await page.locator('#article .says code').allTextContents()) assert.doesNotMatch(text, / = \d+$/);
  });

  it('has the anchors of reasons that others took over', async () => {
    for (const { id, was = [] } of kb.reasons) for (const former of was) assert.equal(await page.locator(`#${id} #${former}`).count(), 1, former);
  });
});
