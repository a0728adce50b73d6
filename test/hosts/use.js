// A host's page in Chromium, used as a person uses it.
import { brotliCompressSync } from 'node:zlib';
import { allowClipboard, pasteByKeyboard } from '../helpers/clipboard.js';

const MESSAGE = '550 5.1.1 <ann@example.com>: Recipient address rejected: User unknown in virtual mailbox table';
const LOG = Array.from({ length: 400 }, (_, at) => `2026-11-23T10:00:00Z mx: to=<p${at}@example.com>, status=bounced (550 5.1.1 User unknown)`).join('\n');
/** Longer than that no step may take, in milliseconds. */
const LONGEST_WAIT = 60_000;

const shortly = (text, length) => text.replace(/\s+/g, ' ').slice(0, length);

/** Resolves with what each step came to ("yes", or what went wrong), what the console said, and the bytes of the scripts in the first load (brotli). */
export async function useHost(browser, origin, { isEnglishOnly = false } = {}) {
  const context = await browser.newContext();
  try {
    await allowClipboard(context);
    const page = await context.newPage();
    page.setDefaultTimeout(LONGEST_WAIT);
    const complaints = [];
    const scripts = [];
    let hasWorker = false;
    page.on('pageerror', (error) => complaints.push(error.message));
    page.on('console', (message) => message.type() === 'error' && complaints.push(message.text()));
    page.on('response', (response) => {
      if (response.status() >= 400) complaints.push(`${response.status()} ${response.url()}`);
      if (response.request().resourceType() === 'script') scripts.push(response);
    });
    page.on('worker', () => (hasWorker = true));
    // So that the first load is told from what comes when the page is idle.
    await page.addInitScript(() => {
      const later = [];
      const idle = window.requestIdleCallback;
      window.requestIdleCallback = (act, ...more) => (window.isMeasured ? idle(act, ...more) : later.push([act, ...more]));
      window.goOn = () => {
        window.isMeasured = true;
        for (const each of later) idle(...each);
      };
    });
    await page.goto(origin, { waitUntil: 'networkidle' });
    const widget = page.locator('why-failed').first();
    const steps = {};
    /** What follows from a step that failed is tried all the same: they are told apart so. */
    const step = async (name, act) => {
      try {
        steps[name] = (await act()) ?? 'yes';
      } catch (error) {
        steps[name] = `NO: ${shortly(error.message, 200)}`;
      }
    };
    let firstLoad = 0;
    await step('pasted', async () => {
      await widget.locator('textarea').waitFor();
      const bodies = await Promise.all(scripts.map((response) => response.body()));
      firstLoad = bodies.reduce((sum, body) => sum + brotliCompressSync(body).length, 0);
      await page.evaluate(() => window.goOn());
      await widget.locator('textarea').focus();
      await pasteByKeyboard(page, MESSAGE);
      await widget.locator('[part~=title]').waitFor();
    });
    await step('answered', async () => {
      const title = await widget.locator('[part~=title]').innerText();
      if (!title.endsWith('does not exist')) return `NO: ${title}`;
    });
    await step('long', async () => {
      const status = await widget.evaluate((element, log) => element.ask(log).then((outcome) => outcome.status), LOG);
      return status === 'tally' ? `yes, ${hasWorker ? 'in the worker' : 'in slices'}` : `NO: ${status}`;
    });
    await step('language', async () => {
      const before = scripts.length;
      await page.evaluate(() => (document.documentElement.lang = 'de'));
      await widget.locator('.frame[lang=de]').waitFor();
      await widget.evaluate((element, message) => element.ask(message), MESSAGE);
      // One file, with the interface in all languages and the answers in English.
      if (isEnglishOnly) return scripts.length === before ? 'none is needed' : 'NO: something was loaded';
      await widget.locator('[part~=title][lang=de]').waitFor();
      if (scripts.length === before) return 'NO: nothing was loaded for it';
    });
    await step('drawer', async () => {
      await page.locator('why-failed-drawer [part=launcher]').click();
      await page.locator('why-failed-drawer textarea').waitFor();
    });
    return { ...steps, console: complaints.length ? `NO: ${shortly(complaints.join('; '), 300)}` : 'clean', firstLoad };
  } finally {
    await context.close();
  }
}
