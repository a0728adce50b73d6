// The guide's example on a German page: its translation is loaded, and its own words are German.
import assert from 'node:assert/strict';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { serve } from '../bench/pages/server.js';
import { openBrowser } from '../helpers/browser.js';
import { build } from '../helpers/coffee.js';

const { dir } = build();

describe('the coffee machine’s page in German', () => {
  let server;
  let browser;
  before(async () => {
    server = await serve({ public: join(dir, 'public') }, { '/favicon.ico': '' });
    browser = await openBrowser();
  });
  after(async () => {
    await browser?.close();
    server?.close();
  });

  /** The page, in a language from the beginning; what it asked the server for, and what can be done there. */
  async function open(lang) {
    const page = await browser.newPage();
    const asked = [];
    page.on('request', (request) => asked.push(new URL(request.url()).pathname.replace('/public/', '')));
    await page.goto(`${server.origin}/public/index.html`);
    await page.evaluate((tag) => (document.documentElement.lang = tag), lang);
    const part = (name) => page.locator(`why-failed [part~="${name}"]`);
    const ask = (text) => page.locator('why-failed').evaluate((element, given) => element.ask(given), text);
    return { page, asked, part, ask };
  }

  it('answers in German, with actions and questions', async () => {
    const { asked, part, ask } = await open('de');
    await ask('E05');
    await part('title').filter({ hasText: 'Die Brühgruppe klemmt' }).waitFor();
    assert.equal((await part('action').first().textContent()).trim(), 'Kundendienst fragen');
    assert.ok(asked.includes('coffee.de.json'), asked.join(' '));
    await ask('E01');
    await part('title').filter({ hasText: 'Der Wassertank ist leer oder fehlt' }).waitFor();
    assert.equal(await part('button').textContent(), 'Was ist los?');
  });

  it('loads no German for an English page, and follows it when its language changes', async () => {
    const { page, asked, part, ask } = await open('en');
    await ask('E05');
    await part('title').filter({ hasText: 'The brew unit is jammed' }).waitFor();
    assert.ok(!asked.includes('coffee.de.json'), asked.join(' '));
    await page.evaluate(() => (document.documentElement.lang = 'de'));
    await part('title').filter({ hasText: 'Die Brühgruppe klemmt' }).waitFor();
  });
});
