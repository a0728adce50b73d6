// The page of the guide's example in a browser: nothing on it is about e-mail.
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { parse } from 'yaml';
import { serve } from '../bench/pages/server.js';
import { openBrowser } from '../helpers/browser.js';
import { allowClipboard, pasteByKeyboard } from '../helpers/clipboard.js';
import { build, example } from '../helpers/coffee.js';
import { load } from '../helpers/demo-server.js';
import { guide } from '../helpers/guide.js';

const { dir, kb } = build();

/** What no page about something else may say. */
const EMAIL = /e-?mail|\bmails?\b|550 5\.1\.1|mailbox|recipient|inbox|smtp|sign(?:ing)? in|send(?:ing)? (?:it|the message) again/i;
const BOUNCE = '553 5.1.3 <jane@example.com>: User unknown in virtual alias table';
const LOG = ['07:12:03 kitchen E05 BREW UNIT JAMMED', '07:14:31 kitchen E01', '08:02:11 hall E05 BREW UNIT JAMMED', '08:40:59 hall pump error P7']
  .map((line) => `2026-11-24 ${line}`)
  .join('\n');
/** As strict as a policy can be for a page with a knowledge base of its own. */
const POLICY = "default-src 'none'; script-src 'self'; worker-src 'self'; connect-src 'self'; require-trusted-types-for 'script'; trusted-types lit-html";

describe('the coffee machine’s page', () => {
  const examples = new Map(
    ['machine', 'app'].flatMap((folder) =>
      readdirSync(join(example, 'errors/reasons', folder)).map((file) => {
        const { title, examples: texts } = parse(readFileSync(join(example, 'errors/reasons', folder, file), 'utf8'));
        return [basename(file, '.yml'), { title, texts }];
      }),
    ),
  );
  let server;
  let browser;
  before(async () => {
    const html = readFileSync(join(dir, 'public/index.html'), 'utf8');
    server = await serve(
      { public: join(dir, 'public') },
      {
        '/public/strict.html': html.replace('<title>', `<meta http-equiv="Content-Security-Policy" content="${POLICY}"><title>`),
        '/favicon.ico': '',
        '/public/offline.html': html.replace('coffee.json', 'no-such.json'),
      },
    );
    browser = await openBrowser();
  });
  after(async () => {
    await browser?.close();
    server?.close();
  });

  /** The page, and what can be done there. */
  async function open(path = 'index.html') {
    const context = await browser.newContext();
    await allowClipboard(context, { origin: server.origin });
    const page = await context.newPage();
    // Never idle: nothing but a person's use changes what is shown first.
    await page.addInitScript(() => {
      window.requestIdleCallback = () => 0;
    });
    const errors = [];
    page.on('pageerror', (error) => errors.push(error.message));
    page.on('console', (message) => message.type() === 'error' && errors.push(message.text()));
    await page.goto(`${server.origin}/public/${path}`);
    const widget = page.locator('why-failed');
    await widget.locator('textarea').first().waitFor();
    return {
      page,
      widget,
      errors,
      part: (name) => widget.locator(`[part~="${name}"]`),
      button: (name) => widget.getByRole('button', { name, exact: true }),
      title: async () => (await widget.locator('[part~="title"]').textContent()).trim(),
      /** Empties the box and pastes with the keyboard; resolves once that is answered. */
      async paste(text) {
        await widget.evaluate((element) => {
          element.reset();
          element.focus();
          globalThis.answered = new Promise((done) => {
            for (const type of ['answer', 'tally']) element.addEventListener(`why-failed-${type}`, done, { once: true });
          });
        });
        await pasteByKeyboard(page, text);
        await page.evaluate(() => globalThis.answered.then(() => document.querySelector('why-failed').updateComplete));
      },
      /** Everything that a person, or their screen reader, can read in the widget; of it, what is about e-mail. */
      about: () =>
        widget.evaluate(({ shadowRoot }, source) => {
          const read = [...shadowRoot.querySelectorAll('*')]
            .flatMap((element) => [
              ...[...element.childNodes].filter(({ nodeType }) => nodeType === Node.TEXT_NODE).map(({ data }) => data),
              ...['aria-label', 'placeholder', 'title'].map((name) => element.getAttribute(name) ?? ''),
              element.value ?? '',
            ])
            .filter((text) => typeof text === 'string' && text.trim());
          if (read.length < 5) throw new Error(`There is next to nothing: ${read.join(' | ')}`);
          return read.filter((text) => new RegExp(source, 'i').test(text)).map((text) => text.trim());
        }, EMAIL.source),
    };
  }

  it('answers each message as its file says', async () => {
    const { paste, title, about, errors } = await open();
    assert.ok(examples.size >= 6);
    for (const { title: expected, texts } of examples.values()) {
      for (const text of texts) {
        await paste(text);
        assert.equal(await title(), expected, text);
        assert.deepEqual(await about(), [], text);
      }
    }
    assert.deepEqual(errors, []);
  });

  it('has its own actions: a link where the page has one, else a sentence', async () => {
    const { paste, part } = await open();
    await paste('E12');
    assert.deepEqual(
      [await part('action').first().textContent(), await part('action').first().getAttribute('href')],
      ['Order a filter', 'https://example.com/shop/filters'],
    );
    await paste('E01');
    assert.equal(await part('action').count(), 0);
    await paste('E05');
    assert.equal((await part('action').textContent()).trim(), 'Ask our service');
  });

  it('has its own badges and warnings, and no line where the warning is empty', async () => {
    const { paste, part } = await open();
    await paste('GRINDER IS BLOCKED');
    assert.equal(await part('who').textContent(), 'For our service to fix');
    assert.equal(await part('futile').textContent(), 'Until this is done, switching it off and on will not help.');
    await paste('Heating up');
    assert.equal(await part('who').textContent(), 'Usually passes by itself');
    assert.equal(await part('futile').count(), 0);
  });

  it('is not sure about a failed e-mail', async () => {
    const { paste, title, part } = await open();
    await paste(BOUNCE);
    assert.equal(await title(), 'Not sure what this means');
    assert.equal(await part('related').count(), 0);
  });

  it('says nothing about e-mail, whatever a person does', async () => {
    const { page, widget, part, button, paste, title, about, errors } = await open();
    const clean = async (where) => assert.deepEqual(await about(), [], where);
    await clean('empty');
    await widget.locator('textarea').focus();
    await page.keyboard.type('tank');
    await part('suggestion').first().waitFor();
    await clean('suggestions');
    await page.keyboard.press('Enter');
    await part('title').waitFor();
    await clean('few words');

    await paste(BOUNCE);
    assert.equal(await title(), 'Not sure what this means');
    await clean('unknown');
    await part('action').click();
    await part('summary').waitFor();
    await clean('unknown, for support');

    await paste('Red light');
    assert.equal(await title(), 'Which red light is on?');
    await clean('question');
    await part('option').filter({ hasText: 'The one with a drop' }).click();
    await clean('choice');
    await part('option').filter({ hasText: 'The machine wants to be descaled' }).click();
    assert.equal(await title(), 'The machine wants to be descaled');
    await clean('chosen');
    await button('Back').click();
    await button('Neither, or I am not sure').click();
    assert.equal(await title(), 'Not sure what this means');
    await clean('neither');

    await paste(`${'The display was dark. '.repeat(20)}E05 BREW UNIT JAMMED`);
    await widget.getByText('Show the whole message').click();
    await button('No').click();
    await widget.getByText('What was wrong? (optional)').waitFor();
    await clean('it did not help');
    await button('Send').click();
    await clean('thanks');
    await button('Ask our service').last().click();
    await part('summary').waitFor();
    assert.match(await part('summary').inputValue(), /^Coffee machine: no sure reason\nAnswers that did not help: The brew unit is jammed\n/);
    await clean('for support');
    await button('Copy').click();
    await part('done').filter({ hasText: 'Copied.' }).waitFor();
    await clean('copied');
    await button('Back to the answer').click();
    await button('Copy link').click();
    await part('done').filter({ hasText: 'The link is copied.' }).waitFor();
    await clean('link');

    await paste(LOG);
    assert.equal(await title(), '4 failures');
    assert.deepEqual(await widget.locator('th').allTextContents(), ['Times', 'Reason', 'What helps']);
    await widget.getByText('Show the message').click();
    await clean('a log');
    await part('ask-support').click();
    await part('summary').waitFor();
    await clean('a log, for support');
    await button('Back to the answer').click();
    await part('group').first().click();
    await part('title').filter({ hasText: 'The brew unit is jammed' }).waitFor();
    await clean('of a log');

    await widget.locator('input[type=file]').setInputFiles({ name: 'picture.png', mimeType: 'image/png', buffer: Buffer.alloc(64) });
    await part('problem').filter({ hasText: 'A picture cannot be read here' }).waitFor();
    await clean('a picture');
    await widget.evaluate((element) => element.ask('x'.repeat(11_000_000)).catch(() => {}));
    await part('problem').filter({ hasText: 'more than 10 MB' }).waitFor();
    await clean('too much');
    await page.goto(`${page.url()}#why-failed=descale-due`);
    await part('evidence').waitFor({ state: 'detached' });
    assert.equal(await title(), 'The machine wants to be descaled');
    await clean('a link');
    await part('earlier').waitFor();
    assert.deepEqual(errors, []);
  });

  it('works under a strict policy that allows its own knowledge base', async () => {
    const { paste, title, errors } = await open('strict.html');
    await paste('E05');
    assert.equal(await title(), 'The brew unit is jammed');
    assert.deepEqual(errors, []);
  });

  it('answers nothing where the knowledge base does not load, rather than from the one about e-mail', async () => {
    const { page, widget, part, about } = await open('offline.html');
    await widget.locator('textarea').fill(BOUNCE);
    await page.keyboard.press('Enter');
    await part('problem').filter({ hasText: 'could not be loaded' }).waitFor();
    assert.equal(await part('title').count(), 0);
    assert.equal(await widget.locator('textarea').inputValue(), BOUNCE);
    assert.deepEqual(await about(), []);
  });

  it('replaces every word about e-mail but those that the guide names', async () => {
    const { widget } = await open();
    const { words } = await load('src/words/en.ts');
    const { withHostWords } = await load('src/words/own-words.ts');
    const own = withHostWords(words, 'en', await widget.evaluate((element) => element.words));
    const leaves = (value, path) =>
      typeof value === 'function'
        ? [[path, value(2, 2)]]
        : typeof value === 'string'
          ? [[path, value]]
          : Object.entries(value).flatMap(([key, inner]) => leaves(inner, [...path, key]));
    const left = leaves(own, [])
      .filter(([, text]) => EMAIL.test(text))
      .map(([path]) => path.join('.'));
    const { actions } = kb();
    const [, named] = /The rest is needed only where you use it: ([^]*?)\.\n/.exec(guide);
    const excused = Array.from(named.matchAll(/`([^`]+)`/g), ([, name]) => name.replace(/\['([^']+)'\]/g, '.$1'));
    assert.deepEqual(
      left.filter((path) => !path.startsWith('actions.') && !excused.includes(path)),
      [],
    );
    // Actions that no reason has are never shown.
    const used = new Set(kb().reasons.flatMap(({ action, further = [] }) => [action, ...further]));
    assert.deepEqual(
      left.filter((path) => path.startsWith('actions.') && used.has(path.split('.')[1]) && !actions.some(({ id }) => id === path.split('.')[1])),
      [],
    );
  });
});
