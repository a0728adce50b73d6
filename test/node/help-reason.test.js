// A reason's static page: the note for IT is copied, and addresses that a reason took over lead to it.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, describe, it } from 'node:test';
import { runAxe } from '../helpers/axe.js';
import { allowClipboard } from '../helpers/clipboard.js';
import { openHelp, own } from '../helpers/help-site.js';

const site = await openHelp();
after(site.close);
const NOTED = `${site.origin}/help/yahoo-deferred-complaints.html`;

describe('the note for IT', () => {
  it('is copied by a button, with the title, where its links lead, and the address of the page', async () => {
    const context = await site.browser.newContext();
    await allowClipboard(context);
    const page = await context.newPage();
    await page.goto(`${NOTED}#for-admin`);
    await page.getByRole('button', { name: 'Copy' }).press('Enter');
    await page.getByRole('status').getByText('Copied.').waitFor();
    const copied = (await page.evaluate(() => navigator.clipboard.readText())).replaceAll('\r', '');
    assert.match(copied, /^Yahoo slows your mail down\n\nYahoo defers mail from this IP/);
    assert.match(copied, /Sender Hub \(https:\/\/senders\.yahooinc\.com\/contact\)/);
    assert.ok(copied.endsWith(`\n\n${NOTED}`));
    const { violations } = await runAxe(page);
    assert.deepEqual(
      violations.map(({ id }) => id),
      [],
    );
    await context.close();
  });

  it('is selected where the browser does not let the page copy', async () => {
    const page = await site.browser.newPage();
    await page.addInitScript(() => Object.defineProperty(navigator, 'clipboard', { value: undefined }));
    await page.goto(NOTED);
    await page.getByRole('button', { name: 'Copy' }).click();
    await page.getByText('Select the text and copy it yourself').waitFor();
    assert.match(await page.evaluate(() => getSelection().toString()), /^Yahoo defers mail from this IP/);
    await page.close();
  });

  it('is text without a button where no script runs', async () => {
    const context = await site.browser.newContext({ javaScriptEnabled: false });
    const page = await context.newPage();
    await page.goto(NOTED);
    assert.ok(await page.getByText('Yahoo defers mail from this IP').isVisible());
    assert.equal(await page.getByRole('button').count(), 0);
    await context.close();
  });
});

describe('the address of an id that a reason took over', () => {
  const BASE = 'https://help.example.com/';
  const { out, status } = site.write(
    'former',
    own([{ id: 'tank-empty', title: 'The tank is empty', was: ['no-water', 'tank-open'] }, { id: 'tank-open' }]),
    '--base',
    BASE,
  );

  it('leads to the reason', async () => {
    assert.equal(status, 0);
    const page = await site.browser.newPage();
    await page.goto(`${site.origin}/former/no-water.html`);
    await page.waitForURL('**/former/tank-empty.html');
    assert.equal(await page.getByRole('heading', { level: 1 }).textContent(), 'The tank is empty');
    await page.close();
  });

  it('has a link for whoever is not led on, and is no page of its own to search engines', async () => {
    const pages = await site.read(out);
    const { h1, links, canonical, robots, text } = pages.get('no-water.html');
    assert.deepEqual([h1, links, canonical, robots], [['This answer has moved:'], ['tank-empty.html'], `${BASE}tank-empty.html`, 'noindex']);
    assert.match(text, /The tank is empty/);
    assert.doesNotMatch(readFileSync(join(out, 'sitemap.xml'), 'utf8'), /no-water/);
    assert.doesNotMatch(pages.get('index.html').text, /no-water/);
  });

  it('stays with a reason that still has this id', async () => assert.equal((await site.read(out)).get('tank-open.html').leadsTo, undefined));

  it('is followed where another reason still names it as similar', async () => {
    const named = site.write(
      'named',
      own([
        { id: 'tank-empty', title: 'The tank is empty', was: ['no-water'] },
        { id: 'lid', related: ['no-water', 'tank-empty'] },
      ]),
    );
    assert.deepEqual((await site.read(named.out)).get('lid.html').related, ['The tank is empty']);
  });

  it('cannot be that of the index', () => {
    const taken = site.write('taken', own([{ id: 'tank', was: ['index'] }]));
    assert.equal(taken.status, 2);
    assert.match(taken.stderr, /id "index"/);
  });
});
