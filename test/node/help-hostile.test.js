// Static pages of a knowledge base whose texts try to be more than text.
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { load } from '../helpers/demo-server.js';
import { brokenLinks, openHelp, own } from '../helpers/help-site.js';

const site = await openHelp();
after(site.close);

/** Texts that try to leave their place. */
const INJECTIONS = [
  '</script><script>alert(1)</script>',
  '</title><script>alert(1)</script>',
  '<!--<script>',
  '"><img src=x onerror=alert(1)>',
  "' onmouseover='alert(1)",
  '<svg/onload=alert(1)>',
  '&lt;b&gt; & &amp;amp;',
  '</main></body>',
  '${alert(1)}',
  '\u2028]]>',
];

describe('hostile content', () => {
  const reasons = INJECTIONS.map((text, index) => ({
    id: `evil-${index}`,
    title: text,
    category: text,
    emitter: 'evil',
    explanation: [text, { b: text }, { code: text }, { v: text, or: text }, { a: text, href: `https://example.com/${text}` }],
    cause: `${text} `,
    steps: [text, [{ v: 'person', or: text }]],
    further: ['contact-support'],
    examples: [text],
    related: [text, 'evil-0'],
  }));
  const emitters = [{ id: 'evil', name: INJECTIONS[3], hosts: [INJECTIONS[0]] }];

  let written;
  before(() => {
    written = site.write(
      'hostile',
      own(reasons, { emitters }),
      '--base',
      'https://example.com/"><script>alert(1)</script>/',
      '--widget',
      '/"onmouseover="alert(1)',
    );
  });

  it('stays text in every place', async () => {
    const { out, status, stderr } = written;
    assert.equal(stderr, '');
    assert.equal(status, 0);
    const pages = await site.read(out);
    assert.deepEqual(
      brokenLinks(new Map([...pages].map(([file, page]) => [file, { ...page, links: page.links.filter((link) => !link.startsWith('/"')) }]))),
      [],
    );
    const folded = (text) => text.replace(/\s+/g, ' ').trim();
    for (const [index, text] of INJECTIONS.entries()) {
      const { h1, title, messages, steps, badges, trail, explanation, active, handlers, data } = pages.get(`evil-${index}.html`);
      assert.equal(h1[0], folded(text));
      assert.ok(title.startsWith(folded(text)));
      assert.deepEqual(messages, [text]);
      assert.deepEqual(steps, [folded(text), folded(text)]);
      assert.equal(badges[2], INJECTIONS[3]);
      assert.ok(trail[1].length >= 3);
      assert.equal(explanation, folded(text.repeat(5)));
      assert.deepEqual([active, handlers], [[], []]);
      const {
        '@graph': [article],
      } = JSON.parse(data[0]);
      assert.equal(article.headline, text);
      assert.equal(article.description, text.repeat(5));
    }
    assert.deepEqual([pages.get('index.html').active, pages.get('index.html').handlers], [[], []]);
  });

  it('runs nothing where no policy holds it back', async () => {
    const page = await site.browser.newPage();
    const dialogs = [];
    page.on('dialog', (dialog) => {
      dialogs.push(dialog.message());
      void dialog.dismiss();
    });
    for (const file of ['index.html', ...INJECTIONS.map((_text, index) => `evil-${index}.html`)]) {
      await page.goto(`${site.origin}/hostile/${file}`);
      assert.equal(await page.locator('h1').count(), 1);
    }
    assert.deepEqual(dialogs, []);
    await page.close();
  });

  it('is no link where it is no https: URL, even if nobody checked it', async () => {
    const [{ helpPages }, { HELP_WORDS }, { categoryNames }, { words }] = await Promise.all(
      ['src/help/pages.ts', 'src/help/words.ts', 'src/help/categories.ts', 'src/words/en.ts'].map(load),
    );
    const hrefs = ['javascript:alert(1)', 'JAVASCRIPT:alert(1)', ' https://example.com', 'data:text/html,x', '//example.com', 'http://example.com'];
    const html = helpPages(
      own([{ id: 'tank', steps: [hrefs.map((href) => ({ a: 'here', href }))], cause: [{ a: 'there', href: 'https://example.com/?a=1&b=2' }] }]),
      { words: { ...words, help: { ...HELP_WORDS.en, categories: categoryNames('en') } }, base: undefined, widget: undefined },
    ).get('tank.html');
    assert.match(html, /<li>(here){6}<\/li>/);
    assert.match(html, /<a href="https:\/\/example\.com\/\?a=1&amp;b=2"[^>]*>there<\/a>/);
  });
});
