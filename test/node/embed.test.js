// The embeds on pages of other people: they answer there, and nothing leaves the page.
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { filesOf, filesUntilAnswer } from '../../src/build/embed-files.js';
import { ask, LOG, open, origin, REPLY } from '../helpers/embed-pages.js';

describe('embedded in', () => {
  for (const name of ['module', 'classic', 'strict', 'strict-classic', 'css', 'prototype', 'old-library', 'no-worker']) {
    it(`${name}: it answers, counts, and complains of nothing`, async () => {
      const { page, seen } = await open(name);
      await page.locator('#widget textarea').waitFor();
      assert.equal(await ask(page, REPLY), 'user-unknown');
      assert.equal(await ask(page, LOG), 'tally');
      const box = await page.locator('#widget [part~=box]').boundingBox();
      assert.ok(box.width > 200 && box.height > 40, 'the box keeps its size');
      // Where a policy forbids the worker, the browser itself says so.
      assert.deepEqual(
        seen.errors.filter((text) => !/TrustedScriptURL|worker-src/.test(text)),
        [],
      );
      assert.deepEqual(
        seen.requests.filter((url) => !url.startsWith(origin)),
        [],
      );
      await page.close();
    });
  }

  it('a page in windows-1252: no character is broken', async () => {
    const inJapanese = async (name) => {
      const { page } = await open(name);
      await page.locator('#widget').evaluate((element) => element.setAttribute('lang', 'ja'));
      await page.locator('#widget .frame[lang=ja]').waitFor();
      const said = await page.locator('#widget .frame').textContent();
      await page.close();
      return said;
    };
    const said = await inJapanese('classic');
    assert.match(said, /[\u3040-\u30ff]{3}/);
    assert.equal(said, await inJapanese('module'));
  });

  it('a page that is never idle: nothing but the shell is loaded before somebody uses it', async () => {
    const { page, seen } = await open('module', () => {
      window.requestIdleCallback = () => 0;
    });
    await page.locator('#widget textarea').waitFor();
    await page.waitForLoadState('networkidle');
    const parts = () => seen.requests.filter((url) => url.includes('/embed/')).map((url) => url.split('/embed/')[1]);
    assert.deepEqual(parts(), ['why-failed.js']);
    await page.locator('#widget textarea').fill(`${REPLY} (in reply to RCPT TO command)`);
    await page.keyboard.press('Enter');
    await page.locator('#widget [part~=title]').waitFor();
    const isMasking = (part) => /^(?:redact|original)-/.test(part);
    // Which part of the advice comes depends on the reason; what masks needs all of it.
    const isAdvice = (part) => /^(?:advice-(?:\d+|all)|questions)-/.test(part);
    assert.deepEqual(
      [...new Set(parts())].filter((part) => !isMasking(part) && !isAdvice(part)).sort(),
      filesUntilAnswer().filter((part) => !isAdvice(part)),
      'what `npm run size` takes for everything to the first answer',
    );
    await page.waitForLoadState('networkidle');
    assert.ok(parts().some(isMasking), 'what masks comes after the answer');
    await page.close();
  });

  it('a page that becomes idle: all that answers is loaded ahead', async () => {
    const { page } = await open('module');
    await page.waitForFunction(() => performance.getEntriesByType('resource').some(({ name }) => /signs-/.test(name)));
    await page.close();
  });

  it('a page whose network goes after the first answer: what is pressed then, and longer texts, need none', async () => {
    const { page, seen } = await open('module');
    assert.equal(await ask(page, REPLY), 'user-unknown');
    // What is drawn after a press and what masks come in idle moments, in no certain order.
    await page.waitForFunction(
      (files) => {
        const loaded = performance.getEntriesByType('resource').filter(({ responseEnd }) => responseEnd);
        return files.every((file) => loaded.some(({ name }) => name.includes(file)));
      },
      filesOf('rest', 'redact', 'advice-all', 'questions'),
    );
    await page.context().setOffline(true);
    await page.locator('#widget [part~=feedback] button').nth(2).click();
    await page.locator('#widget [part~=ask-support]').click();
    await page.locator('#widget [part~=summary]').waitFor();
    assert.equal(await ask(page, LOG), 'tally');
    assert.equal(await page.locator('#widget [part~=earlier-turn]').count(), 1);
    assert.deepEqual(seen.errors, []);
    await page.close();
  });

  it('a page with a drawer', async () => {
    const { page, seen } = await open('drawer');
    await page.locator('#drawer [part=launcher]').click();
    await page.locator('#drawer textarea').fill('mailbox full');
    await page.keyboard.press('Enter');
    await page.locator('#drawer [part~=title]').waitFor();
    assert.deepEqual(seen.errors, []);
    await page.close();
  });

  it('a page that calls it before it has loaded', async () => {
    const { page } = await open('queue');
    await page.locator('#drawer [part~=title]').waitFor();
    assert.equal(await page.locator('#drawer dialog').evaluate((dialog) => dialog.matches(':modal')), true);
    await page.close();
  });

  it('a page that has an older copy: that one stays, nothing throws', async () => {
    const { page, seen } = await open('copy');
    await page.waitForLoadState('networkidle');
    assert.equal(await page.locator('#widget').evaluate((element) => element.ask('x')), 'old');
    assert.deepEqual(seen.errors, []);
    await page.close();
  });

  it('a sandboxed frame without an origin', async () => {
    const { page, seen } = await open('sandbox');
    const frame = page.frameLocator('iframe');
    await frame.locator('textarea').waitFor();
    assert.equal(await ask(frame, REPLY), 'user-unknown');
    assert.deepEqual(seen.errors, []);
    await page.close();
  });
});

describe('while the rest is loaded', () => {
  /** A page on which what answers does not come before `release`. */
  async function openSlow() {
    const { page } = await open('module', () => {
      window.requestIdleCallback = () => 0;
    });
    let release;
    const held = new Promise((done) => {
      release = done;
    });
    let asked;
    const isAsked = new Promise((done) => {
      asked = done;
    });
    await page.route('**/embed/controller-*.js', async (route) => {
      asked();
      await held;
      await route.continue();
    });
    const widget = page.locator('#widget');
    await widget.locator('textarea').focus();
    await isAsked;
    return { page, release, widget, part: (name) => widget.locator(`[part~=${name}]`) };
  }

  it('a message that is pasted is answered as soon as it can be', async () => {
    const { page, release, widget, part } = await openSlow();
    await widget.locator('textarea').fill(REPLY);
    await page.keyboard.press('Control+Enter');
    await widget.locator('.frame[aria-busy=true]').waitFor();
    release();
    await part('title').waitFor();
    assert.equal(await widget.locator('textarea').inputValue(), '');
    await page.close();
  });

  it('somebody who pressed the button too early and types now hears no complaint of an empty box', async () => {
    const { page, release, widget, part } = await openSlow();
    await part('button').click();
    await page.keyboard.type('Mailbox');
    release();
    await widget.evaluate((element) => element.load());
    await widget.evaluate((element) => element.updateComplete);
    assert.equal(await part('problem').isVisible(), false);
    assert.equal(await widget.locator('textarea').inputValue(), 'Mailbox');
    await page.close();
  });
});

describe('a full session', () => {
  it('sends nothing anywhere: every request is for a part of the widget', async () => {
    const { page, seen } = await open('module');
    const secret = 'Jane.Secret@example.com';
    await page.locator('#widget textarea').fill(`mailbox full ${secret}`);
    await page.keyboard.press('Enter');
    await page.locator('#widget [part~=title]').waitFor();
    await page.locator('#widget [part~=feedback] button').nth(2).click();
    await page.locator('#widget [part~=ask-support]').click();
    await page.locator('#widget [part~=copy-summary]').click();
    await ask(page, LOG);
    await page.locator('#widget').evaluate((element) => {
      element.lang = 'ja';
    });
    await page.locator('#widget .frame[lang=ja]').waitFor();
    assert.deepEqual(
      seen.requests.filter((url) => !url.startsWith(`${origin}/embed/`) && url !== `${origin}/module` && !url.endsWith('/favicon.ico')),
      [],
    );
    assert.ok(seen.requests.every((url) => !url.toLowerCase().includes('secret')));
    await page.close();
  });
});
