// The guide content/bring-your-own.md and its example, which has nothing to do with e-mail: built and opened as the guide says.
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join, resolve } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { diagnose } from 'why-failed';
import { parse } from 'yaml';
import { serve } from '../bench/pages/server.js';
import { openBrowser } from '../browser.js';
import { copy, load } from './demo-server.js';

const root = resolve(import.meta.dirname, '../..');
const example = join(root, 'test/examples/coffee');
const guide = readFileSync(join(root, 'content/bring-your-own.md'), 'utf8');
const blocks = Array.from(guide.matchAll(/^```(\w*)\n([^]*?)^```$/gm), ([, language, text]) => ({ language, text }));
const BUILD = blocks
  .filter(({ language }) => language === 'sh')
  .flatMap(({ text }) => text.trim().split('\n'))
  .filter((line) => !line.startsWith('npm install'));

/** What no page about something else may say. */
const EMAIL = /e-?mail|\bmails?\b|550 5\.1\.1|mailbox|recipient|inbox|smtp|sign(?:ing)? in|send(?:ing)? (?:it|the message) again/i;

const folders = [];
after(() => folders.forEach((dir) => rmSync(dir, { recursive: true })));

/** A copy of the example with the package installed beside it. */
function project() {
  const dir = mkdtempSync(join(tmpdir(), 'why-failed-own-'));
  folders.push(dir);
  cpSync(example, dir, { recursive: true });
  rmSync(join(dir, 'public/coffee.json'));
  mkdirSync(join(dir, 'node_modules'));
  symlinkSync(root, join(dir, 'node_modules/why-failed'), 'dir');
  return dir;
}

/** Runs the published command. */
const command = (dir, ...args) => spawnSync(process.execPath, ['node_modules/why-failed/dist/cli.js', 'content', ...args], { cwd: dir, encoding: 'utf8' });

/** Runs a line of the guide in a shell. */
const run = (dir, line) =>
  spawnSync('sh', ['-c', line.replace('npx why-failed', `"${process.execPath}" node_modules/why-failed/dist/cli.js`)], { cwd: dir, encoding: 'utf8' });

const site = project();
const built = BUILD.map((line) => ({ line, ...run(site, line) }));
/** Read when a test asks: where the build fails, a test says so. */
const kb = () => JSON.parse(readFileSync(join(site, 'public/coffee.json'), 'utf8'));

describe('the guide', () => {
  it('has commands that work, and say what it says they do', () => {
    assert.ok(built.length >= 3);
    for (const { line, status, stderr } of built) assert.equal(status, 0, `${line}\n${stderr}`);
    const said = built.map(({ stdout }) => stdout).join('');
    for (const { text } of blocks.filter(({ language }) => language === 'text')) assert.ok(said.includes(text), `${text}\nis not in\n${said}`);
  });

  for (const { language, text } of blocks.filter((block) => !['sh', 'text'].includes(block.language))) {
    const [, file] = /^(?:# |\/\/ |<!-- )(\S+\.\w+)(?: -->)?\n/.exec(text) ?? [];
    it(`shows a part of the example as it is: ${file ?? text}`, () => {
      assert.ok(file, `a block of ${language || 'nothing'} has to begin with a comment that names its file`);
      assert.ok(readFileSync(join(example, file), 'utf8').includes(text.slice(text.indexOf('\n') + 1)), `${file} has no\n${text}`);
    });
  }

  it('comes with the knowledge base that the commands make', () => {
    assert.deepEqual(kb(), JSON.parse(readFileSync(join(example, 'public/coffee.json'), 'utf8')), 'run them in test/examples/coffee');
  });

  it('has links that lead somewhere', () => {
    const headings = (text) =>
      Array.from(text.matchAll(/^#+ (.*)$/gm), ([, heading]) =>
        heading
          .toLowerCase()
          .replace(/[^\w\s-]/g, '')
          .replaceAll(' ', '-'),
      );
    for (const [, path, anchor] of guide.matchAll(/\]\((?!https:|…)([^)#\s]*)#?([^)]*)\)/g)) {
      const file = path ? join(root, 'content', path) : join(root, 'content/bring-your-own.md');
      assert.ok(existsSync(file), path);
      if (anchor) assert.ok(headings(readFileSync(file, 'utf8')).includes(anchor), `${path}#${anchor}`);
    }
  });
});

describe('why-failed content', () => {
  const REASON = 'errors/reasons/machine/tank-empty.yml';
  const change = (from, to) => (dir) => {
    const text = readFileSync(join(dir, REASON), 'utf8');
    assert.notEqual(text.replace(from, to), text, 'nothing was changed');
    writeFileSync(join(dir, REASON), text.replace(from, to));
  };
  const MISTAKES = [
    ['YAML that is none', change('title: ', 'title: "'), /tank-empty\.yml · line \d+: is not valid YAML/],
    ['a missing field', change(/^title: .*\n/m, ''), /tank-empty\.yml · title: is missing/],
    ['a field that is none', change('title: ', 'titel: x\ntitle: '), /tank-empty\.yml: has "titel", which is no field/],
    [
      'a word where one of a few is expected',
      change('until-fixed', 'forever'),
      /tank-empty\.yml · permanence: found "forever", expected one of: temporary, permanent/,
    ],
    [
      'an action without words',
      change('action: brew-again', 'action: brew-agian'),
      /tank-empty\.yml · action: found "brew-agian", which is not in actions\.yml; add it there, or use one of: .*brew-again/,
    ],
    [
      'the same in the further ones',
      change('action: brew-again', 'action: brew-again\nfurther: [none, wait, walk]'),
      /tank-empty\.yml · further\[3\]: found "walk"/,
    ],
    ['a category that cannot be one', change('category: water', 'category: Water tank'), /tank-empty\.yml · category: found "Water tank"/],
    [
      'an example that nothing fits',
      change('  - "E01"', '  - The blue light is on'),
      /tank-empty\.yml · examples\[1\]: "The blue light is on" is not recognised; expected "tank-empty": add a sign/,
    ],
    ['an example of another reason', change('  - "E01"', '  - E07'), /tank-empty\.yml · examples\[1\]: "E07" is answered with "grounds-full" because of “E07”/],
    [
      'an example that is asked about',
      change('  - "E01"', '  - Red light'),
      /tank-empty\.yml · examples\[1\]: "Red light" is answered with the question "which-light"/,
    ],
    [
      'a near miss that is hit',
      change('Hot water is ready', 'The tank is not empty'),
      /tank-empty\.yml · near\[2\]: "The tank is not empty" is answered with "tank-empty".*anything but "tank-empty": make the sign more exact/,
    ],
    [
      'a near miss of another reason',
      change('is: filter-used-up', 'is: descale-due'),
      /tank-empty\.yml · near\[1\]: "Change water filter" is answered with "filter-used-up".*expected "descale-due"/,
    ],
    ['a relative that is none', change('related: [descale-due', 'related: [descaled'), /tank-empty\.yml · related\[1\]: "descaled" is no reason/],
    [
      'a reason outside a folder',
      (dir) => cpSync(join(dir, REASON), join(dir, 'errors/reasons/tank.yml')),
      /reasons\/tank\.yml: is not read: a reason is a file reasons\/<emitter>\/<id>\.yml/,
    ],
    [
      'a file of another kind',
      (dir) => cpSync(join(dir, REASON), join(dir, 'errors/reasons/machine/tank.yaml')),
      /tank\.yaml: is not read: content is in files that end in \.yml/,
    ],
    ['a name that is no id', (dir) => cpSync(join(dir, REASON), join(dir, 'errors/reasons/machine/Tank empty.yml')), /Tank empty\.yml: cannot be an id/],
    ['a folder without reasons', (dir) => rmSync(join(dir, 'errors/reasons'), { recursive: true }), /errors\/reasons: is empty/],
  ];
  for (const [mistake, spoil, says] of MISTAKES) {
    it(`names the file, the field, and what to do: ${mistake}`, () => {
      const dir = project();
      spoil(dir);
      const { status, stderr, stdout } = command(dir, 'errors', '--out', 'coffee.json');
      assert.match(stderr, says);
      assert.equal(status, 1);
      assert.equal(stdout, '');
      assert.ok(!existsSync(join(dir, 'coffee.json')), 'nothing is written');
    });
  }

  it('says everything that is wrong at once', () => {
    const dir = project();
    change(/^title: .*\n/m, '')(dir);
    change('until-fixed', 'forever')(dir);
    assert.match(command(dir, 'errors').stderr, /^The content has 2 mistakes:\n.* · title: .*\n.* · permanence: /);
  });

  it('needs no emitters.yml where nothing refers to it', () => {
    const dir = project();
    rmSync(join(dir, 'errors/emitters.yml'));
    rmSync(join(dir, 'errors/reasons/app'), { recursive: true });
    assert.equal(command(dir, 'errors').stderr, '');
  });

  it('takes the language of the content', () => {
    assert.equal(command(site, 'errors', '--out', 'fr.json', '--lang', 'fr').status, 0);
    assert.equal(JSON.parse(readFileSync(join(site, 'fr.json'), 'utf8')).lang, 'fr');
    assert.ok(!('lang' in kb()));
  });

  for (const [args, says] of [
    [[], /name one folder/],
    [['errors', 'more'], /name one folder/],
    [['errors', '--frobnicate'], /--frobnicate/],
    [['errors', '--lang', 'no language'], /such as de or pt-BR/],
    [['errors', '--out', 'no/such/folder.json'], /no\/such\/folder\.json/],
  ]) {
    it(`refuses wrong use with exit status 2: ${args.join(' ')}`, () => {
      const { status, stderr } = command(site, ...args);
      assert.match(stderr, says);
      assert.equal(status, 2);
    });
  }
});

describe('the coffee machine’s knowledge base', async () => {
  const { ARTICLE_MESSAGES } = await load('test/article-messages.ts');
  const { NO_FAILURES } = await load('test/no-failures.ts');

  it('has no answer to failed e-mails, and none to what is no failure', () => {
    for (const text of [...ARTICLE_MESSAGES.flatMap(({ texts }) => texts), ...NO_FAILURES]) assert.equal(diagnose(text, kb()).status, 'unknown', text);
  });

  it('captures what a message says', () => {
    assert.equal(diagnose('DESCALE IN 20 CUPS', kb()).match.captures.number, '20');
  });

  it('knows a code as a word of its own', () => {
    assert.deepEqual(
      ['E05', 'Code: [e05]!', 'E5', 'E-05', 'E055'].map((text) => diagnose(text, kb()).status),
      ['match', 'match', 'unknown', 'unknown', 'unknown'],
    );
  });

  it('takes a bare number for a mail server’s only where it begins with 2, 4 or 5', () => {
    const withCode = (code) => ({ ...kb(), reasons: [{ ...kb().reasons[0], signs: [{ code, strength: 'proof' }, { phrase: `fault ${code}` }] }] });
    const statuses = (code) => [code, `Error ${code}`, `It shows ${code} now`, `Fault ${code}`].map((text) => diagnose(text, withCode(code)).status);
    assert.deepEqual(
      [statuses('103'), statuses('503')],
      [
        ['match', 'match', 'match', 'match'],
        ['match', 'match', 'unknown', 'match'],
      ],
    );
  });

  it('needs the emitter where a sign asks for it', () => {
    assert.deepEqual(
      ['Brewly: connection lost', 'Connection lost'].map((text) => diagnose(text, kb()).status),
      ['match', 'unknown'],
    );
  });
});

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
  let origin;
  let browser;
  before(async () => {
    const html = readFileSync(join(site, 'public/index.html'), 'utf8');
    ({ server, origin } = await serve(
      { public: join(site, 'public') },
      {
        '/public/strict.html': html.replace('<title>', `<meta http-equiv="Content-Security-Policy" content="${POLICY}"><title>`),
        '/favicon.ico': '',
        '/public/offline.html': html.replace('coffee.json', 'no-such.json'),
      },
    ));
    browser = await openBrowser();
  });
  after(async () => {
    await browser?.close();
    server?.closeAllConnections();
    server?.close();
  });

  /** The page, and what can be done there. */
  async function open(path = 'index.html') {
    const context = await browser.newContext();
    await context.grantPermissions(['clipboard-read', 'clipboard-write'], { origin });
    const page = await context.newPage();
    // Never idle: nothing but a person's use changes what is shown first.
    await page.addInitScript(() => {
      window.requestIdleCallback = () => 0;
    });
    const errors = [];
    page.on('pageerror', (error) => errors.push(error.message));
    page.on('console', (message) => message.type() === 'error' && errors.push(message.text()));
    await page.goto(`${origin}/public/${path}`);
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
        await copy(page, text);
        await widget.evaluate((element) => {
          element.reset();
          element.focus();
          globalThis.answered = new Promise((done) => {
            for (const type of ['answer', 'tally']) element.addEventListener(`why-failed-${type}`, done, { once: true });
          });
        });
        await page.keyboard.press('Control+V');
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
    assert.match(await part('instruction').textContent(), /^Make your coffee\. Choose your drink once more\.$/);
    await paste('E05');
    assert.equal((await part('action').textContent()).trim(), 'Ask our service');
  });

  it('has its own badges and warnings, and no line where the warning is empty', async () => {
    const { paste, part } = await open();
    await paste('GRINDER IS BLOCKED');
    assert.equal(await part('who').textContent(), 'For our service to mend');
    assert.equal(await part('futile').textContent(), 'Until this is done, switching it off and on will not help.');
    await paste('Heating up');
    assert.equal(await part('who').textContent(), 'Usually passes by itself');
    assert.equal(await part('futile').count(), 0);
  });

  it('is not sure about a failed e-mail', async () => {
    const { paste, title, part } = await open();
    await paste(BOUNCE);
    assert.equal(await title(), 'I am not sure about this one');
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
    await button('Start over').click();
    await button('What is wrong?').click();
    await part('problem').filter({ hasText: 'nothing to read' }).waitFor();
    await clean('nothing pasted');

    await paste(BOUNCE);
    assert.equal(await title(), 'I am not sure about this one');
    await clean('unknown');
    await part('action').click();
    await part('summary').waitFor();
    await clean('unknown, for support');

    await paste('Red light');
    assert.equal(await title(), 'It is one of these');
    await clean('question');
    await button('The one with a drop').click();
    await clean('choice');
    await button('The machine wants to be descaled').click();
    assert.equal(await title(), 'The machine wants to be descaled');
    await clean('chosen');
    await button('None of these, or I am not sure').waitFor({ state: 'detached' });
    await button('Back').click();
    await button('Neither, or I am not sure').click();
    assert.equal(await title(), 'I am not sure about this one');
    await clean('neither');

    await paste(`${'The display was dark. '.repeat(20)}E05 BREW UNIT JAMMED`);
    await widget.getByText('Show the whole message').click();
    await button('No').click();
    await widget.getByText('What was missing?').waitFor();
    await clean('it did not help');
    await button('Send').click();
    await clean('thanks');
    await button('Ask our service').last().click();
    await part('summary').waitFor();
    assert.match(await part('summary').inputValue(), /^Coffee machine: The brew unit is jammed \(brew-unit-jammed\)\n/);
    await clean('for support');
    await button('Copy').click();
    await part('done').filter({ hasText: 'Copied.' }).waitFor();
    await clean('copied');
    await button('Copy a link to this answer').click();
    await part('done').filter({ hasText: 'The link is copied.' }).waitFor();
    await clean('link');

    await paste(LOG);
    assert.equal(await title(), '4 failures');
    assert.deepEqual(await widget.locator('th').allTextContents(), ['Reason', 'How many', 'What helps']);
    await widget.getByText('Show them').click();
    await clean('a log');
    await part('ask-support').click();
    await part('summary').waitFor();
    await clean('a log, for support');
    await part('group').first().click();
    assert.equal(await title(), 'The brew unit is jammed');
    await clean('of a log');

    await widget.locator('input[type=file]').setInputFiles({ name: 'picture.png', mimeType: 'image/png', buffer: Buffer.alloc(64) });
    await part('problem').filter({ hasText: 'not text' }).waitFor();
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
    const { words } = await load('src/element/words/en.ts');
    const { withHostWords } = await load('src/element/words/own-words.ts');
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
