// `npm start` on a fresh machine, where nothing is prepared yet.
import assert from 'node:assert/strict';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { createLogger, createServer } from 'vite';
import { openBrowser } from '../helpers/browser.js';

describe('the demo, started for the first time', () => {
  const complaints = [];
  let cacheDir;
  let server;
  let browser;
  before(async () => {
    cacheDir = mkdtempSync(join(tmpdir(), 'why-failed-start-'));
    const complain = (message) => complaints.push(message);
    const customLogger = { ...createLogger('silent'), warn: complain, warnOnce: complain, error: complain };
    server = await createServer({ root: resolve(import.meta.dirname, '../..'), cacheDir, customLogger, server: { port: 0, host: '127.0.0.1' } });
    await server.listen();
    browser = await openBrowser();
  });
  after(async () => {
    await browser?.close();
    await server?.close();
    rmSync(cacheDir, { recursive: true, force: true });
  });

  it('answers the first message without loading the page anew, and complains of nothing', async () => {
    const page = await browser.newPage();
    let loads = 0;
    page.on('load', () => {
      loads += 1;
    });
    await page.goto(server.resolvedUrls.local[0]);
    await page.locator('#widget textarea').fill('550 5.1.1 <jane@example.com>: User unknown');
    await page.keyboard.press('Enter');
    await page.locator('#widget [part~=title]').waitFor();
    await page.waitForLoadState('networkidle');
    assert.equal(loads, 1);
    assert.equal(await page.locator('#widget [part~=title]').count(), 1);
    assert.deepEqual(complaints, []);
  });
});
