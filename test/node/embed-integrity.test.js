// The import map that the build writes: with it, a browser runs no file of the embed that somebody has changed.
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { extname, resolve } from 'node:path';
import { after, describe, it } from 'node:test';
import { fileAt } from '../../src/build/embed-files.js';
import { openBrowser } from '../helpers/browser.js';
import { listen, TYPES } from '../helpers/listen.js';

const embed = resolve(import.meta.dirname, '../../dist/embed');
const { integrity } = JSON.parse(readFileSync(resolve(embed, 'import-map.json'), 'utf8'));
const asked = Object.keys(integrity).map((key) => key.replace('./', ''));
const files = [...new Set(asked.map(fileAt))];
const fileOf = (name) => files.find((file) => file.startsWith(`${name}-`));

/** A page with the map put before the folder that the files are in, as README says. */
const MAP = `<script type="importmap">${JSON.stringify({ integrity: Object.fromEntries(asked.map((file) => [`/embed/${file}`, integrity[`./${file}`]])) })}</script>`;
const BODY = '<script type="module" src="/embed/why-failed.js"></script><why-failed></why-failed><why-failed-drawer></why-failed-drawer>';

const server = await listen((request, response) => {
  const { pathname } = new URL(request.url, 'http://localhost');
  const [, folder, file] = pathname.split('/');
  if (folder === 'embed') response.writeHead(200, { 'Content-Type': TYPES[extname(file)] }).end(readFileSync(resolve(embed, file)));
  else if (folder === 'kb.json') response.writeHead(200, { 'Content-Type': TYPES['.json'] }).end('{}');
  else
    response
      .writeHead(200, { 'Content-Type': TYPES['.html'] })
      .end(`<!doctype html><html lang="en"><title>x</title>${folder === 'with-map' ? MAP : ''}${BODY}`);
});
/** Opened with the first page: whoever only asks which tests there are needs none. */
let browser;
after(async () => {
  await (await browser)?.close();
  server.close();
});

/** A page on which files of the embed come changed: they work as before, and say that they ran. */
async function openTampered(name, ...changed) {
  const page = await (await (browser ??= openBrowser())).newPage();
  await page.route(
    ({ pathname }) => changed.includes(pathname.replace('/embed/', '')),
    // From the folder, not from the server: a request of an idle page may come as the test ends.
    (route) => {
      const file = new URL(route.request().url()).pathname.replace('/embed/', '');
      return route.fulfill({
        contentType: TYPES['.js'],
        body: `${readFileSync(resolve(embed, file), 'utf8')}\n;(globalThis.haveRunChanged ??= []).push('${file}');`,
      });
    },
  );
  await page.goto(`${server.origin}/${name}`);
  return page;
}

/** Closes it, whatever of it is still on its way. */
async function close(page) {
  await page.unrouteAll({ behavior: 'ignoreErrors' });
  await page.close();
}

/** Loads one file as the shell does; resolves with whether it came, and whether what was added to it ran. */
const load = (page, file) =>
  page.evaluate(
    async ([url, name]) => {
      const came = await import(url).then(
        () => true,
        () => false,
      );
      return { came, ran: globalThis.haveRunChanged?.includes(name) === true };
    },
    [`/embed/${file}`, fileAt(file)],
  );

/** Pastes a message as a person does. */
async function paste(page, text) {
  await page.locator('why-failed textarea').fill(text);
  await page.keyboard.press('Enter');
}

const REPLY = '550 5.1.1 <jane@example.com>: User unknown';
const MAIL = `From: a@example.com\nTo: b@example.com\nSubject: x\nMIME-Version: 1.0\nContent-Type: text/plain; charset=utf-8\nContent-Transfer-Encoding: base64\n\n${Buffer.from(REPLY).toString('base64')}\n`;

/** The name of a chunk, of the parts of what is read in a language one for all: which of them come depends on the reasons that are shown. */
const nameOf = (file) => file.replace(/(?<=^advice(?:-[A-Za-z-]+)?)-\d+|-[\w-]{7}\.js$/g, '');

describe('the import map', () => {
  it('names every file that a page loads by the shell, and no other', async () => {
    const page = await (await (browser ??= openBrowser())).newPage();
    // Nothing is loaded ahead: else all of the advice may be there before the first answer, which then needs no part of it.
    await page.addInitScript(() => Object.defineProperty(navigator, 'connection', { value: { saveData: true } }));
    const seen = { files: new Set(), errors: [] };
    page.on('request', (request) => request.url().includes('/embed/') && seen.files.add(request.url().split('/embed/')[1]));
    page.on('console', (message) => message.type() === 'error' && seen.errors.push(message.text()));
    await page.goto(`${server.origin}/with-map`);
    const ask = (text) => page.locator('why-failed').evaluate(async (element, message) => (await element.ask(message)).match?.reason.id, text);
    assert.equal(await ask(REPLY), 'user-unknown'); // nobody has typed, so that only a part of the advice comes for it
    await paste(page, REPLY);
    await page.locator('why-failed [part~=title]').waitFor();
    assert.equal(await ask(MAIL), 'user-unknown');
    await ask('Zustellung nicht möglich'); // what English words leave unsure
    const isLoaded = (file) => page.waitForFunction((name) => performance.getEntriesByType('resource').some(({ name: url }) => url.includes(name)), file);
    await page.evaluate(() => performance.setResourceTimingBufferSize(2000));
    const note = page.locator('why-failed [part=note]').first();
    for (const lang of ['ar', 'de', 'es', 'fr', 'ja', 'pt-BR']) {
      await page.locator('why-failed').evaluate((element, value) => element.setAttribute('lang', value), lang);
      await page.locator(`why-failed .frame[lang=${lang}]`).waitFor();
      await ask('Why do my letters to Jane go nowhere?');
      await ask('bounced');
      await page.locator('why-failed').evaluate((element) => element.open('dmarc-rejected'));
      await note.evaluate((details) => (details.open = true));
      for (const file of files) if (file.includes(`-${lang}-`) && !/-\d+-[\w-]{7}\.js$/.test(file)) await isLoaded(`/embed/${file}`);
    }
    // The summary in English, for support, in an interface of another language.
    await page.locator('why-failed [part~=verdict]').nth(1).click();
    for (const part of ['ask-support', 'in-english']) await page.locator(`why-failed [part~=${part}]`).first().click();
    await ask('Why do my letters to Jane go nowhere?'); // looked up in what people ask in English, then in all languages
    await page.locator('why-failed').evaluate((element) => {
      element.lang = 'en';
      element.words = { en: { ask: 'Explain' } };
      element.reset(); // after an answer the box is one line, without its button
    });
    await page.locator('why-failed [part~=button]', { hasText: 'Explain' }).waitFor();
    await page.locator('why-failed-drawer [part=launcher]').click();
    await page.locator('why-failed-drawer textarea').fill('mailbox');
    await page.evaluate(() => {
      location.hash = '#why-failed=mailbox-full';
    });
    for (const name of ['search-reasons', 'open-linked']) await isLoaded(`/embed/${name}-`);
    await page
      .locator('why-failed')
      .first()
      .evaluate((element) => element.open('dmarc-rejected'));
    await note.evaluate((details) => (details.open = true)); // the drawer lies above it
    await isLoaded('/embed/notes-');
    await page.evaluate(() => {
      const other = document.createElement('why-failed');
      other.src = '/kb.json';
      document.body.append(other);
      void other.load();
    });
    await isLoaded('/embed/check-');
    const errors = seen.errors.filter((text) => !/favicon/.test(text));
    await page.close();
    assert.deepEqual(errors, []);
    const notInMap = [...seen.files].filter((file) => !files.includes(file));
    assert.deepEqual(
      notInMap.filter((file) => !isWorkers(file)),
      [],
    );
    const names = new Set([...seen.files].map(nameOf));
    assert.deepEqual(
      files.filter((file) => !names.has(nameOf(file))),
      [],
    );
  });

  it('leaves out only the classic script and what is of the worker', () => {
    const others = readdirSync(embed).filter((file) => file.endsWith('.js') && !files.includes(file));
    assert.deepEqual(
      others.filter((file) => file !== 'why-failed.classic.js' && !isWorkers(file)),
      [],
    );
  });

  // The parts of what is read in a language come changed on one page: there are so many of them.
  const groups = new Map(files.map((file) => [nameOf(file), files.filter((other) => nameOf(other) === nameOf(file))]));
  groups.delete('why-failed.js');
  for (const [group, changed] of groups)
    it(`a changed ${group} does not run with the map, at the second try neither, and runs without it`, async () => {
      const [withMap, without] = await Promise.all(['with-map', 'without'].map((name) => openTampered(name, ...changed)));
      for (const address of asked.filter((one) => changed.includes(fileAt(one))))
        assert.deepEqual(await load(withMap, address), { came: false, ran: false }, address);
      for (const file of changed) assert.deepEqual(await load(without, file), { came: true, ran: true }, file);
      await Promise.all([withMap, without].map(close));
    });

  it('a changed shell does not run either, and the children of the element stay what people see', async () => {
    const page = await openTampered('with-map', 'why-failed.js');
    await page.waitForLoadState('networkidle');
    assert.deepEqual(await page.evaluate(() => [customElements.get('why-failed') === undefined, globalThis.haveRunChanged]), [true, undefined]);
    await page.close();
  });

  it('somebody whose answers come changed is told that they could not be loaded', async () => {
    const page = await openTampered('with-map', fileOf('controller'));
    await paste(page, REPLY);
    await page.locator('why-failed [part=problem]', { hasText: 'could not be loaded' }).waitFor();
    assert.equal(await page.evaluate(() => globalThis.haveRunChanged), undefined);
    await close(page);
  });
});

/** The files of the worker, read off the code that starts it. */
function isWorkers(file) {
  const started = readdirSync(embed)
    .filter((one) => one.endsWith('.js'))
    .flatMap((one) => [...readFileSync(resolve(embed, one), 'utf8').matchAll(/\bworker-[\w-]{7}\.js/g)].map(([name]) => name));
  const workers = new Set(started);
  for (const worker of workers) for (const [, name] of readFileSync(resolve(embed, worker), 'utf8').matchAll(/["'`]\.\/([\w.-]+\.js)["'`]/g)) workers.add(name);
  return workers.has(file);
}
