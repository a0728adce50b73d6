// What people paste and what a knowledge base says reaches the page as text; a knowledge base that is none is not used.
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { ask, KNOWLEDGE, open, SCRIPT } from '../helpers/embed-pages.js';

/** Strings that must reach the page as text. */
const INJECTIONS = [
  '<img src=x onerror=alert(1)>',
  '"><script>alert(1)</script>',
  '${alert(1)}',
  '{{constructor.constructor("alert(1)")()}}',
  '<svg/onload=alert(1)>',
  '\u202e<b>x</b>',
  '</textarea><script>alert(1)</script>',
  '<!--#exec cmd="x"-->',
  '<?lit$123$?>',
  'javascript:alert(1)',
  '<a href="javascript:alert(1)">x</a>',
  '&lt;script&gt;',
  '<style>*{display:none}</style>',
  "'-alert(1)-'",
  '<math><mtext></mtext><mglyph><style><img src onerror=alert(1)>',
];

describe('text stays text', () => {
  it('in pastes, context, words and file names', async () => {
    const { page, seen } = await open('strict');
    await page.locator('#widget textarea').waitFor();
    for (const text of INJECTIONS) {
      await page.locator('#widget').evaluate((element, value) => {
        element.context = { personName: value, recipient: value, account: value };
      }, text);
      await ask(page, `${text} 550 5.1.1 User unknown ${text}`);
      const { html, shown } = await page.locator('#widget').evaluate((element) => ({
        html: element.shadowRoot.querySelectorAll('script, img, iframe, object, math, style, a[href^="javascript:"]').length,
        shown: element.shadowRoot.querySelector('[part~=evidence]').textContent,
      }));
      assert.equal(html, 0, text);
      assert.ok(shown.includes(text), text);
    }
    assert.deepEqual(seen.dialogs, []);
    await page.close();
  });
});

/** What the host is told, and what is answered, with a knowledge base of this name. */
const askWith = (page, file) =>
  page.locator('#widget').evaluate(async (element, src) => {
    const errors = [];
    element.addEventListener('why-failed-error', ({ message }) => errors.push(message));
    element.src = src;
    const shown = await element.ask('550 5.1.1 User unknown');
    await element.updateComplete;
    return { errors, reason: shown.match?.reason.id, polluted: {}.polluted, title: element.shadowRoot.querySelector('[part~=title]').textContent };
  }, `/kb/${file}`);

describe('a knowledge base at src that is', () => {
  // The one that is not there never answers: it takes as long as the widget's patience.
  for (const file of [...Object.keys(KNOWLEDGE), 'slow.json']) {
    it(`${file.replace('.json', '')}: the built-in one answers, and the host is told`, async () => {
      const { page, seen } = await open('module');
      await page.locator('#widget textarea').waitFor();
      const told = await askWith(page, file);
      assert.equal(told.reason, 'user-unknown');
      assert.equal(told.errors.length, 1);
      assert.match(told.errors[0], new RegExp(`/kb/${file}`));
      assert.equal(told.polluted, undefined);
      assert.deepEqual(seen.dialogs, []);
      await page.close();
    });
  }

  it('full of script: it answers, and its texts stay text, under a strict policy, too', async () => {
    const { page, seen } = await open('strict-src');
    await page.locator('#widget textarea').waitFor();
    const told = await askWith(page, 'script.json');
    assert.deepEqual(told.errors, []);
    assert.equal(told.reason, 'evil');
    assert.equal(told.title.trim(), SCRIPT);
    const made = await page.locator('#widget').evaluate((element) => element.shadowRoot.querySelectorAll('script, img, iframe, svg[onload]').length);
    assert.equal(made, 0);
    assert.deepEqual([seen.dialogs, seen.errors], [[], []]);
    await page.close();
  });

  it('forbidden by `connect-src`: the built-in one answers, and the host is told', async () => {
    const { page } = await open('strict');
    await page.locator('#widget textarea').waitFor();
    const told = await askWith(page, 'script.json');
    assert.equal(told.reason, 'user-unknown');
    assert.equal(told.errors.length, 1);
    await page.close();
  });
});
