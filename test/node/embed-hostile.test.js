// The embeds on pages that change what every script builds on, and a page in a language that is none.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, it } from 'node:test';
import { parseAst } from 'vite';
import { addressesOfPage, fileAt } from '../../src/build/embed-files.js';
import { ask, LOG, open, REPLY } from '../helpers/embed-pages.js';

const embed = resolve(import.meta.dirname, '../../dist/embed');

/** Whether a program enumerates by `for … in`, which meets what a page has added to `Object.prototype`. */
function enumerates(node) {
  if (Array.isArray(node)) return node.some(enumerates);
  if (!node || typeof node !== 'object') return false;
  return node.type === 'ForInStatement' || Object.values(node).some(enumerates);
}

describe('a page that has added to every object', () => {
  it('is not asked for its additions: no script enumerates with `for … in`', () => {
    assert.ok(enumerates(parseAst('for (const a in b) c()').body));
    // Not those of the worker: it has objects of its own.
    const scripts = [...new Set(addressesOfPage().map(fileAt)), 'why-failed.classic.js'];
    assert.ok(scripts.length > 10);
    assert.deepEqual(
      scripts.filter((file) => enumerates(parseAst(readFileSync(resolve(embed, file), 'utf8')).body)),
      [],
    );
  });

  for (const name of ['extended', 'extended-classic'])
    it(`${name}: it answers, reads escapes, counts, and takes a knowledge base of the host's own`, async () => {
      const { page, seen } = await open(name);
      await page.locator('#widget textarea').waitFor();
      assert.equal(await ask(page, REPLY), 'user-unknown');
      assert.equal(await ask(page, '{"error":"\\u0078: 550 5.1.1 user unknown \\u1e8b &extra;"}'), 'user-unknown');
      assert.equal(await ask(page, LOG), 'tally');
      await page.locator('#widget').evaluate((element) => element.setAttribute('src', '/kb/script.json'));
      assert.equal(await ask(page, REPLY), 'evil');
      assert.deepEqual(seen.errors, []);
      await page.close();
    });
});

describe('a page whose pictures and forms are named as the members of its document', () => {
  for (const name of ['clobbered', 'clobbered-classic'])
    it(`${name}: it answers, calls that waited are made, the drawer opens and holds the page`, async () => {
      const { page, seen } = await open(name);
      await page.locator('#widget textarea').waitFor();
      assert.equal(await ask(page, REPLY), 'user-unknown');
      assert.equal(await ask(page, LOG), 'tally');
      await page.waitForFunction(() => globalThis.isCalled);
      await page.locator('#drawer [part=launcher]').click();
      await page.locator('#drawer textarea').fill('mailbox full');
      await page.keyboard.press('Enter');
      await page.locator('#drawer [part~=title]').waitFor();
      assert.equal(await page.locator('html').evaluate(({ style }) => style.overflow), 'hidden');
      assert.deepEqual(seen.errors, []);
      await page.close();
    });

  it('clobbered: all that answers is loaded ahead', async () => {
    const { page } = await open('clobbered');
    await page.waitForFunction(() => performance.getEntriesByType('resource').some(({ name }) => /signs-/.test(name)));
    await page.close();
  });
});

describe('a language that is a name of every object', () => {
  for (const lang of ['constructor', '__proto__', 'toString-x'])
    it(`${lang}, of the page and of the element: it speaks English`, async () => {
      const { page, seen } = await open('module', `document.addEventListener('readystatechange', () => { document.documentElement.lang = '${lang}'; });`);
      await page.locator('#widget textarea').waitFor();
      assert.equal(await ask(page, REPLY), 'user-unknown');
      await page.locator('#widget').evaluate((element, tag) => {
        element.words = { [tag]: { ask: 'Explain it' }, en: { label: 'Error' } };
        element.lang = tag;
        element.reset(); // after an answer the box is one line, without its button
      }, lang);
      await page.locator('#widget [part~=button]', { hasText: 'Explain it' }).waitFor();
      assert.equal(await ask(page, LOG), 'tally');
      assert.deepEqual(seen.errors, []);
      await page.close();
    });
});
