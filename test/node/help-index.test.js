// The index of the static pages, filtered by words: by eye, by ear, by keyboard, and where nothing runs.
import assert from 'node:assert/strict';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { runAxe } from '../helpers/axe.js';
import { HelpIndexPage } from '../helpers/help-index-page.js';
import { brokenLinks, kb, openHelp, own, root } from '../helpers/help-site.js';

const site = await openHelp();
after(site.close);

describe('the list of all reasons', () => {
  let index;
  const errors = [];
  before(async () => {
    index = await HelpIndexPage.open(site.browser, `${site.origin}/help/index.html`);
    index.page.on('console', (message) => errors.push(message.text()));
  });

  for (const [what, typed, expected, more] of [
    ['words of a title, in any order', 'full mailbox', "The recipient's mailbox is full"],
    ['the beginning of a word', 'mailb ful', "The recipient's mailbox is full"],
    ['capitals, accents and apostrophes as they come', 'RÉCIPIENT’S Mailbox FULL', "The recipient's mailbox is full"],
    ['what people ask', 'hard bounce left company', 'The address does not exist'],
    ['a code', '5.2.2', "The recipient's mailbox is full"],
    ['a mark of a vendor', 'tss04', 'Yahoo slows your mail down'],
    ['words of an error', 'NoSuchUser', 'The address does not exist'],
    ['who says it', 'yahoo', 'Yahoo slows your mail down', 5],
  ])
    it(`is found by ${what}`, async () => {
      await index.filter(typed);
      const titles = await index.titles;
      assert.ok(titles.includes(expected), titles.join(' | '));
      assert.ok(titles.length >= (more ?? 1) && titles.length < kb.reasons.length / 4, `${titles.length} are left`);
      assert.equal(await index.heard(), `${titles.length} of ${kb.reasons.length} reasons`);
    });

  it('shows only the groups that have something left, and not the list of groups', async () => {
    await index.filter('TSS04');
    assert.deepEqual(await index.headings, ['Too many messages at a time']);
    assert.equal(await index.page.getByRole('navigation').isVisible(), false);
  });

  it('says so where nothing is left, and what to try', async () => {
    await index.filter('zebra');
    assert.deepEqual(await index.titles, []);
    assert.match(await index.heard(), /^No reason has all of these words\. Try fewer/);
  });

  it('is whole again once the field is empty', async () => {
    await index.filter('zebra crossing');
    const heard = index.listen();
    await index.field.fill('');
    await heard;
    assert.equal((await index.titles).length, kb.reasons.length);
    assert.equal(await index.heard(), '');
    assert.ok(await index.page.getByRole('heading', { name: 'What happens most' }).isVisible());
  });

  it('goes from the field to the first reason by keyboard, and Enter in the field goes nowhere', async () => {
    const { page } = index;
    await index.filter('TSS04');
    await page.keyboard.press('Enter');
    assert.equal(new URL(page.url()).pathname, '/help/index.html');
    await page.keyboard.press('Tab');
    assert.equal(await page.evaluate(() => document.activeElement.textContent), 'Yahoo slows your mail down');
    await page.keyboard.press('Enter');
    await page.waitForURL('**/yahoo-deferred-complaints.html');
    await page.goBack();
    await index.field.waitFor();
  });

  it('gives the field the first place to the keyboard, with a name', async () => {
    const { page } = await HelpIndexPage.open(site.browser, `${site.origin}/help/index.html`);
    await page.keyboard.press('Tab');
    assert.equal(await page.getByRole('searchbox', { name: 'Find a reason by its words' }).evaluate((field) => field === document.activeElement), true);
    await page.close();
  });

  for (const colorScheme of ['light', 'dark'])
    it(`axe finds nothing to mend while it is filtered, ${colorScheme}`, async () => {
      const filtered = await HelpIndexPage.open(site.browser, `${site.origin}/help/index.html`, { colorScheme });
      await filtered.filter('gmail');
      const { violations } = await runAxe(filtered.page);
      assert.deepEqual(
        violations.map(({ id, nodes }) => `${id} ${nodes[0].html}`),
        [],
      );
      await filtered.page.close();
    });

  it('needs no laxer policy than one that lets the files beside the page run', () =>
    assert.deepEqual(
      errors.filter((text) => !/favicon|404/.test(text)),
      [],
    ));

  it('is there, without a field that does nothing, where no script runs', async () => {
    const context = await site.browser.newContext({ javaScriptEnabled: false });
    const still = await HelpIndexPage.open(context, `${site.origin}/help/index.html`);
    assert.equal(await still.field.count(), 0);
    assert.equal((await still.titles).length, kb.reasons.length);
    await context.close();
  });

  it('works from a disk', async () => {
    const filed = await HelpIndexPage.open(site.browser, `file://${join(root, 'dist/help/index.html')}`);
    await filed.filter('tss04');
    assert.deepEqual(await filed.titles, ['Yahoo slows your mail down']);
    await filed.page.close();
  });
});

describe('the list of a knowledge base of the host', () => {
  const open = (lang, reasons) => {
    site.write(lang, own(reasons, { lang }));
    return HelpIndexPage.open(site.browser, `${site.origin}/${lang}/index.html`);
  };

  it('is filtered in its language, by what people ask in it', async () => {
    const asked = { de: ['kein Wasser da'], en: ['no water'] };
    const german = await open('de-AT', [
      { id: 'leer', title: 'Der Tank ist leer', asked },
      { id: 'offen', title: 'Der Deckel steht offen' },
    ]);
    await german.filter('wasser kein');
    assert.deepEqual(await german.titles, ['Der Tank ist leer']);
    assert.equal(await german.heard(), '1 von 2 Ursachen');
    await german.filter('no water');
    assert.deepEqual(await german.titles, []);
    await german.page.close();
  });

  it('finds words of a script that does not part them', async () => {
    const japanese = await open('ja', [
      { id: 'kara', title: 'タンクが空です' },
      { id: 'futa', title: 'ふたが開いています' },
    ]);
    await japanese.filter('空');
    assert.deepEqual(await japanese.titles, ['タンクが空です']);
    assert.equal(await japanese.heard(), '2件中1件');
    await japanese.page.close();
  });

  it('has one group of categories that the host calls the same, and begins with what is in its article', async () => {
    const reasons = [
      { id: 'dry', category: 'dry' },
      { id: 'wet', category: 'wet' },
      { id: 'stuck', category: 'grinder', article: 1 },
    ];
    const groupsOf = (pages) => pages.get('index.html').groups.map(({ name, reasons: listed }) => [name, listed.length]);
    const apart = await site.read(site.write('apart', own(reasons)).out);
    assert.deepEqual(groupsOf(apart), [
      ['Grinder', 1],
      ['Dry', 1],
      ['Wet', 1],
    ]);
    assert.deepEqual(apart.get('index.html').most, [['stuck.html', 'stuck']]);
    const words = join(site.temporary, 'words.json');
    writeFileSync(words, JSON.stringify({ help: { categories: { dry: 'Water', wet: 'Water' } } }));
    const merged = await site.read(site.write('merged', own(reasons), '--words', words).out);
    assert.deepEqual(groupsOf(merged), [
      ['Grinder', 1],
      ['Water', 2],
    ]);
    assert.deepEqual(brokenLinks(merged), []);
    assert.ok(merged.get('index.html').ids.includes('wet'), 'links to either category still find their group');
    assert.equal(merged.get('wet.html').trail[1], 'Water');
  });

  it('shows no place that is still to be filled in', async () => {
    const { out } = site.write(
      'placeholders',
      own([
        {
          id: 'dry',
          title: '{recipient} is dry',
          explanation: 'There is {number|too little} water in {any}.',
          tell: 'the display says {person|a name}',
          forAdmin: ['Fill ', { v: 'address', or: 'the tank' }, ' of {domain}.'],
          asked: { en: ['{account} is thirsty'] },
        },
      ]),
    );
    const pages = await site.read(out);
    const { h1, explanation, tell, note, asked, title } = pages.get('dry.html');
    assert.deepEqual(
      [h1[0], explanation, tell, note],
      ['… is dry', 'There is too little water in ….', 'It is this if the display says a name.', 'Fill the tank of ….'],
    );
    for (const text of [title, asked, pages.get('index.html').text]) assert.doesNotMatch(text, /[{}]/);
  });
});
