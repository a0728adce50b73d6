// The static pages: those of the built-in knowledge base as the build writes them, and those of a host's own as `why-failed help` does.
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { extname, join, resolve } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { openBrowser } from '../browser.js';
import { load } from './demo-server.js';

const root = resolve(import.meta.dirname, '../..');
const dist = join(root, 'dist');
const kb = JSON.parse(readFileSync(join(dist, 'knowledge.json'), 'utf8'));
const axe = readFileSync(join(root, 'node_modules/axe-core/axe.min.js'), 'utf8');
const TYPES = { '.html': 'text/html', '.css': 'text/css', '.js': 'text/javascript', '.json': 'application/json' };
/** Allows nothing but the style sheet. */
const STRICT = "default-src 'none'; style-src 'self'; base-uri 'none'; form-action 'none'";

let temporary;
let server;
let origin;
let browser;
before(async () => {
  temporary = mkdtempSync(join(tmpdir(), 'why-failed-help-'));
  server = createServer((request, response) => {
    const { pathname } = new URL(request.url, 'http://localhost');
    if (pathname === '/widget') {
      response
        .writeHead(200, { 'Content-Type': 'text/html; charset=utf-8' })
        .end('<!doctype html><html lang="en"><title>x</title><script type="module" src="/embed/why-failed.js"></script><why-failed></why-failed>');
      return;
    }
    const [, folder, file] = pathname.split('/');
    try {
      const body = readFileSync(join(folder === 'help' || folder === 'embed' ? dist : temporary, folder, file));
      response
        .writeHead(200, {
          'Content-Type': `${TYPES[extname(file)]}; charset=utf-8`,
          ...(folder !== 'embed' && folder !== 'hostile' && { 'Content-Security-Policy': STRICT }),
        })
        .end(body);
    } catch {
      response.writeHead(404).end();
    }
  });
  await new Promise((done) => server.listen(0, '127.0.0.1', done));
  origin = `http://127.0.0.1:${server.address().port}`;
  browser = await openBrowser();
});
after(async () => {
  await browser?.close();
  server?.closeAllConnections();
  server?.close();
  rmSync(temporary, { recursive: true });
});

/** Runs `why-failed help`; the pages go to a folder of the server's that is named `name`. */
function help(name, data, ...options) {
  const file = join(temporary, `${name}.json`);
  writeFileSync(file, JSON.stringify(data));
  const out = join(temporary, name);
  return { out, ...spawnSync(process.execPath, [join(dist, 'cli.js'), 'help', file, '--out', out, ...options], { encoding: 'utf8' }) };
}

/** What a folder's pages hold, by their names, as a browser reads them. */
async function read(dir) {
  const texts = readdirSync(dir)
    .filter((file) => file.endsWith('.html'))
    .map((file) => [file, readFileSync(join(dir, file), 'utf8')]);
  const page = await browser.newPage();
  const pages = await page.evaluate(
    (files) =>
      files.map(([file, source]) => {
        const parsed = new DOMParser().parseFromString(source, 'text/html');
        const text = (element) => element?.textContent.replace(/\s+/g, ' ').trim();
        const one = (selector) => text(parsed.querySelector(selector));
        const all = (selector) => [...parsed.querySelectorAll(selector)].map(text);
        return [
          file,
          {
            lang: parsed.documentElement.lang,
            dir: parsed.documentElement.dir,
            title: one('title'),
            text: text(parsed.body),
            description: parsed.querySelector('meta[name=description]')?.content,
            canonical: parsed.querySelector('link[rel=canonical]')?.getAttribute('href'),
            h1: all('h1'),
            headings: all('h2'),
            badges: all('.badges li'),
            trail: all('.breadcrumb li'),
            explanation: one('#explanation p'),
            futile: one('.futile'),
            cause: one('#cause p'),
            steps: all('#steps li'),
            instructions: all('.instruction'),
            labels: all('.instruction strong'),
            messages: [...parsed.querySelectorAll('blockquote')].map((quote) => quote.textContent),
            related: all('#related li a'),
            groups: [...parsed.querySelectorAll('main > section')].map((section) => ({
              id: section.id,
              name: text(section.querySelector('h2')),
              reasons: [...section.querySelectorAll('li > a')].map((link) => [link.getAttribute('href'), text(link)]),
              emitters: [...section.querySelectorAll('.muted')].map(text),
            })),
            links: [...parsed.querySelectorAll('a')].map((link) => link.getAttribute('href')),
            ids: [...parsed.querySelectorAll('[id]')].map(({ id }) => id),
            data: [...parsed.querySelectorAll('script[type="application/ld+json"]')].map((script) => script.textContent),
            // What a page must not have, whatever stands in the content.
            active: [
              ...parsed.querySelectorAll('script:not([type="application/ld+json"]), style, [style], img, svg, iframe, object, form, base, meta[http-equiv]'),
            ].map((element) => element.outerHTML),
            handlers: [...parsed.querySelectorAll('*')].flatMap((element) => element.getAttributeNames()).filter((name) => name.startsWith('on')),
          },
        ];
      }),
    texts,
  );
  await page.close();
  return new Map(pages);
}

/** Links that lead nowhere, ids that are there twice. */
function brokenLinks(pages) {
  return [...pages].flatMap(([file, { links, ids }]) =>
    [
      ...links
        .filter((link) => !/^https?:/.test(link))
        .filter((link) => {
          const [target, anchor] = link.split('#');
          const page = pages.get(target || file);
          return !page || (anchor !== undefined && !page.ids.includes(decodeURIComponent(anchor)));
        }),
      ...ids.filter((id, index) => ids.indexOf(id) !== index || /\s/.test(id)),
    ].map((what) => `${file}: ${what}`),
  );
}

describe('the pages of the build', () => {
  let pages;
  before(async () => {
    pages = await read(join(dist, 'help'));
  });

  it('are one a reason and an index, which lists every reason once, by its category', () => {
    assert.deepEqual([...pages.keys()].sort(), ['index.html', ...kb.reasons.map(({ id }) => `${id}.html`)].sort());
    const { groups } = pages.get('index.html');
    const listed = groups.flatMap(({ id, reasons }) => reasons.map(([link, title]) => [link, title, id]));
    assert.deepEqual(listed.sort(), kb.reasons.map(({ id, title, category }) => [`${id}.html`, title, category]).sort());
    for (const { id, name } of groups) assert.ok(name && name !== id, id);
  });

  it('name who says it on the index, where it is not any mail server', () => {
    const named = pages.get('index.html').groups.flatMap(({ emitters }) => emitters);
    const known = kb.emitters.filter(({ hosts }) => hosts).map(({ id, name }) => [id, name]);
    for (const [id, name] of known)
      assert.equal(named.filter((one) => one === `(${name})`).length, kb.reasons.filter(({ emitter }) => emitter === id).length, id);
    assert.equal(named.length, kb.reasons.filter(({ emitter }) => known.some(([id]) => id === emitter)).length);
  });

  it('have links and anchors that resolve', () => {
    assert.deepEqual(brokenLinks(pages), []);
  });

  it('have a head of their own, and nothing that runs or needs a laxer policy', () => {
    const titles = new Set();
    for (const [file, { lang, title, description, canonical, h1, explanation, active, handlers }] of pages) {
      assert.equal(lang, 'en', file);
      assert.equal(h1.length, 1, file);
      assert.ok(title.startsWith(h1[0]), file);
      titles.add(title);
      assert.ok(description.length > 10 && description.length <= 290, file);
      if (explanation) assert.ok(explanation.startsWith(description) && /[.!?]$/.test(description), `${file}: ${description}`);
      assert.equal(canonical, undefined, file);
      assert.deepEqual([active, handlers], [[], []], file);
    }
    assert.equal(titles.size, pages.size);
  });

  it('have structured data that says what is seen', () => {
    for (const [file, { data, h1, trail, explanation, lang, description }] of pages) {
      assert.equal(data.length, 1, file);
      const { '@context': context, '@graph': graph } = JSON.parse(data[0]);
      assert.equal(context, 'https://schema.org');
      assert.equal(graph.length, 1);
      const index = pages.get('index.html').h1[0];
      assert.deepEqual(
        graph[0],
        file === 'index.html'
          ? { '@type': 'CollectionPage', name: h1[0], description, inLanguage: lang }
          : {
              '@type': 'TechArticle',
              headline: h1[0],
              description: explanation,
              articleSection: trail[1],
              inLanguage: lang,
              isPartOf: { '@type': 'CollectionPage', name: index },
            },
        file,
      );
      if (file !== 'index.html') assert.equal(trail[0], index);
    }
  });

  it('quote the messages of the content', async () => {
    const { loadContent } = await load('src/knowledge/load-content.ts');
    for (const { reason, examples } of loadContent(join(root, 'content')).reasons) {
      assert.deepEqual(pages.get(`${reason.id}.html`).messages, [...new Set(examples)].slice(0, 5), reason.id);
    }
  });

  it('say what the widget says when a link opens the reason', async () => {
    const page = await browser.newPage();
    await page.goto(`${origin}/widget`);
    await page.locator('textarea').waitFor();
    const shown = await page.locator('why-failed').evaluate(
      async (element, ids) => {
        const answers = [];
        for (const id of ids) {
          await element.open(id);
          await element.updateComplete;
          const text = (one) => one?.textContent.replace(/\s+/g, ' ').trim();
          const one = (selector) => text(element.shadowRoot.querySelector(`.card ${selector}`));
          const all = (selector) => [...element.shadowRoot.querySelectorAll(`.card ${selector}`)].map(text);
          answers.push({
            id,
            title: one('.title'),
            badges: all('.badge'),
            explanation: one('.explanation'),
            futile: one('.futile'),
            cause: one('.cause'),
            steps: all('.steps li'),
            related: all('.similar a'),
            instructions: all('.instruction'),
            labels: [...all('.instruction strong'), ...all('.actions button').map((label) => `${label}.`)],
          });
        }
        return answers;
      },
      kb.reasons.map(({ id }) => id),
    );
    await page.close();
    for (const { id, title, badges, labels, instructions, ...rest } of shown) {
      const {
        h1: [heading],
        badges: facts,
        labels: said,
        instructions: instructed,
        explanation,
        futile,
        cause,
        steps,
        related,
      } = pages.get(`${id}.html`);
      assert.deepEqual({ explanation, futile, cause, steps, related }, rest, id);
      assert.equal(heading, title);
      assert.deepEqual(facts.slice(0, 2), badges, id);
      assert.deepEqual([...said].sort(), [...labels].sort(), id);
      for (const instruction of instructions) assert.ok(instructed.includes(instruction), `${id}: ${instruction}`);
    }
  });
});

const REASON = {
  emitter: 'machine',
  category: 'water',
  permanence: 'until-fixed',
  who: 'sender',
  action: 'none',
  cause: 'Nobody filled it.',
  steps: ['Fill it.'],
  signs: [{ phrase: 'fill tank' }],
};
const own = (reasons, more = {}) => ({
  version: '1',
  emitters: [],
  questions: [],
  reasons: reasons.map((reason) => ({ ...REASON, title: reason.id, explanation: 'It has no water.', ...reason })),
  ...more,
});

describe('why-failed help', () => {
  it('gives pages that have a base canonical links, breadcrumbs and a sitemap', async () => {
    const { out, status, stdout } = help(
      'base',
      own([{ id: 'tank-empty' }, { id: 'tank-open', category: 'water pipes & more' }]),
      '--base',
      'https://help.example.com/coffee',
      '--widget',
      '/look-up?a=1&b=2',
    );
    assert.equal(status, 0);
    assert.match(stdout, /2 reasons$/m);
    const pages = await read(out);
    const at = (file) => `https://help.example.com/coffee/${file}`;
    assert.deepEqual([...pages].map(([file, { canonical }]) => [file, canonical]).sort(), [
      ['index.html', at('')],
      ['tank-empty.html', at('tank-empty.html')],
      ['tank-open.html', at('tank-open.html')],
    ]);
    assert.deepEqual([...readFileSync(join(out, 'sitemap.xml'), 'utf8').matchAll(/<loc>(.*?)<\/loc>/g)].map(([, url]) => url).sort(), [
      at(''),
      at('tank-empty.html'),
      at('tank-open.html'),
    ]);
    const { data, trail, h1, links } = pages.get('tank-open.html');
    const {
      '@graph': [article, breadcrumb],
    } = JSON.parse(data[0]);
    assert.deepEqual([article.url, article.mainEntityOfPage, article.isPartOf.url], [at('tank-open.html'), at('tank-open.html'), at('')]);
    assert.deepEqual(
      breadcrumb.itemListElement.map(({ position, name }) => [position, name]),
      [...trail, ...h1].map((name, index) => [index + 1, name]),
    );
    assert.deepEqual(
      breadcrumb.itemListElement.map(({ item }) => item),
      [at(''), at('#water-pipes-%26-more'), at('tank-open.html')],
    );
    assert.ok(links.includes('/look-up?a=1&b=2'));
    assert.ok(pages.get('index.html').links.includes('/look-up?a=1&b=2'));
    assert.deepEqual(
      brokenLinks(new Map([...pages].map(([file, page]) => [file, { ...page, links: page.links.filter((link) => !link.startsWith('/look-up')) }]))),
      [],
    );
    assert.ok(pages.get('index.html').ids.includes('water-pipes-&-more'));
  });

  it('writes in the language of the knowledge base, with the words of the host', async () => {
    const german = await read(help('german', own([{ id: 'tank-leer', category: 'wasser' }], { lang: 'de-AT' })).out);
    const { lang, headings } = german.get('tank-leer.html');
    assert.equal(lang, 'de-AT');
    assert.deepEqual(headings, ['Wahrscheinliche Ursache', 'Was zu tun ist']);
    assert.equal(german.get('index.html').groups[0].name, 'Wasser');

    const { out: arabic } = help('arabic', own([{ id: 'tank', cause: [{ code: '552 5.2.2' }] }], { lang: 'ar' }));
    assert.equal((await read(arabic)).get('tank.html').dir, 'rtl');
    assert.match(readFileSync(join(arabic, 'tank.html'), 'utf8'), /<code dir="ltr">552 5\.2\.2<\/code>/);

    const portuguese = own([{ id: 'sem-agua', category: 'agua' }], { lang: 'pt-BR' });
    assert.match(help('english', portuguese).stderr, /no words in "pt-BR"/);
    const words = join(temporary, 'words.json');
    writeFileSync(words, JSON.stringify({ steps: 'O que fazer', help: { title: 'Por que parou', categories: { agua: 'Água' } } }));
    const { out, stderr } = help('portuguese', portuguese, '--words', words);
    assert.equal(stderr, '');
    const pages = await read(out);
    assert.deepEqual(pages.get('sem-agua.html').headings, ['Likely cause', 'O que fazer']);
    assert.deepEqual(pages.get('sem-agua.html').trail, ['Por que parou', 'Água']);
  });

  it('quotes short messages once each, and links to reasons that are there', async () => {
    const long = 'x'.repeat(401);
    const { out } = help(
      'messages',
      own([{ id: 'tank-empty', examples: [long, 'E01', 'E01', '  two\nlines'], related: ['gone', 'tank-empty', 'tank-open'] }, { id: 'tank-open' }]),
    );
    const { messages, related } = (await read(out)).get('tank-empty.html');
    assert.deepEqual(messages, ['E01', '  two\nlines']);
    assert.deepEqual(related, ['tank-open']);
  });

  it('takes the built-in knowledge base where none is given', () => {
    const out = join(temporary, 'built-in');
    const { status } = spawnSync(process.execPath, [join(dist, 'cli.js'), 'help', '--out', out]);
    assert.equal(status, 0);
    assert.deepEqual(readdirSync(out).sort(), readdirSync(join(dist, 'help')).sort());
    assert.equal(readFileSync(join(out, 'mailbox-full.html'), 'utf8'), readFileSync(join(dist, 'help/mailbox-full.html'), 'utf8'));
  });

  for (const [what, args, says] of [
    ['no place', ['--base', 'https://example.com/'], /--out DIR/],
    ['a base that is no URL', ['--out', 'x', '--base', 'help.example.com'], /--base is to be a URL/],
    ['a base with a query', ['--out', 'x', '--base', 'https://example.com/?page='], /--base is to be a URL/],
    ['a widget that is a script', ['--out', 'x', '--widget', 'javascript:alert(1)'], /--widget is to be a URL/],
    ['an option that is none', ['--out', 'x', '--colour', 'blue'], /--colour/],
    ['two knowledge bases', ['--out', 'x', 'a.json', 'b.json'], /one knowledge base/],
    ['a file that is missing', ['--out', 'x', 'missing.json'], /missing\.json cannot be read/],
    ['a file that is no knowledge base', ['--out', 'x', join(root, 'package.json')], /not a knowledge base/],
    ['words that are none', ['--out', 'x', '--words', join(root, 'missing-words.json')], /missing-words\.json cannot be read/],
  ]) {
    it(`refuses ${what} with exit status 2, writes nothing, and says what to do`, () => {
      const { status, stdout, stderr } = spawnSync(process.execPath, [join(dist, 'cli.js'), 'help', ...args], { encoding: 'utf8', cwd: temporary });
      assert.equal(status, 2);
      assert.equal(stdout, '');
      assert.match(stderr, says);
      assert.ok(!readdirSync(temporary).includes('x'));
    });
  }

  it('refuses a reason whose page would be the index, and a link that is no https: one', () => {
    const index = help('taken', own([{ id: 'index' }]));
    assert.equal(index.status, 2);
    assert.match(index.stderr, /id "index"/);
    const link = help('link', own([{ id: 'tank', cause: [{ a: 'here', href: 'javascript:alert(1)' }] }]));
    assert.equal(link.status, 2);
    assert.match(link.stderr, /a link begins with https/);
  });
});

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
    written = help('hostile', own(reasons, { emitters }), '--base', 'https://example.com/"><script>alert(1)</script>/', '--widget', '/"onmouseover="alert(1)');
  });

  it('stays text in every place', async () => {
    const { out, status, stderr } = written;
    assert.equal(stderr, '');
    assert.equal(status, 0);
    const pages = await read(out);
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
    const page = await browser.newPage();
    const dialogs = [];
    page.on('dialog', (dialog) => {
      dialogs.push(dialog.message());
      void dialog.dismiss();
    });
    for (const file of ['index.html', ...INJECTIONS.map((_text, index) => `evil-${index}.html`)]) {
      await page.goto(`${origin}/hostile/${file}`);
      assert.equal(await page.locator('h1').count(), 1);
    }
    assert.deepEqual(dialogs, []);
    await page.close();
  });

  it('is no link where it is no https: URL, even if nobody checked it', async () => {
    const [{ helpPages }, { pageWords }, { words }] = await Promise.all(['src/help/pages.ts', 'src/help/words.ts', 'src/element/words/en.ts'].map(load));
    const hrefs = ['javascript:alert(1)', 'JAVASCRIPT:alert(1)', ' https://example.com', 'data:text/html,x', '//example.com', 'http://example.com'];
    const html = helpPages(
      own([{ id: 'tank', steps: [hrefs.map((href) => ({ a: 'here', href }))], cause: [{ a: 'there', href: 'https://example.com/?a=1&b=2' }] }]),
      { words: pageWords(words), base: undefined, widget: undefined },
    ).get('tank.html');
    assert.match(html, /<li>(here){6}<\/li>/);
    assert.match(html, /<a href="https:\/\/example\.com\/\?a=1&amp;b=2"[^>]*>there<\/a>/);
  });
});

/** Of every kind: with a question of who, futile or not, with code in it, long ones. */
const SEEN = ['index', 'mailbox-full', 'user-unknown', 'exo-partner-connector', 'nylas-sync-stopped'];

describe('in a browser', () => {
  before(() => {
    help(
      'arabic-page',
      own([{ id: 'tank', explanation: 'لا يوجد ماء في الخزان.', title: 'الخزان فارغ', examples: ['E01 fill tank'], further: ['contact-support'] }], {
        lang: 'ar',
      }),
    );
  });

  for (const colorScheme of ['light', 'dark']) {
    it(`axe finds nothing to mend, ${colorScheme}`, async () => {
      const page = await browser.newPage({ colorScheme, viewport: { width: 1000, height: 800 } });
      for (const path of [...SEEN.map((name) => `help/${name}.html`), 'arabic-page/index.html', 'arabic-page/tank.html']) {
        await page.goto(`${origin}/${path}`);
        await page.evaluate(axe);
        const { violations, passes } = await page.evaluate(() =>
          globalThis.axe.run({ runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'] }),
        );
        assert.deepEqual(
          violations.map(({ id, nodes }) => `${path}: ${id} ${nodes[0].html}`),
          [],
        );
        assert.ok(
          passes.some(({ id }) => id === 'color-contrast'),
          path,
        );
      }
      const [red, green, blue] = await page.evaluate(() => getComputedStyle(document.body).backgroundColor.match(/\d+/g).map(Number));
      assert.equal(red + green + blue > 400, colorScheme === 'light');
      await page.close();
    });
  }

  it('every page fits 320 px', async () => {
    const page = await browser.newPage();
    await page.goto(`${origin}/widget`);
    const widths = await page.evaluate(
      async (files) => {
        const frame = document.createElement('iframe');
        frame.width = '320';
        document.body.append(frame);
        const found = [];
        for (const file of files) {
          await new Promise((done) => {
            frame.onload = done;
            frame.src = `/help/${file}.html`;
          });
          found.push([file, frame.contentDocument.styleSheets.length, frame.contentDocument.documentElement.scrollWidth]);
        }
        return found;
      },
      ['index', ...kb.reasons.map(({ id }) => id)],
    );
    // Narrower by a scroll bar, where there is one.
    assert.deepEqual(
      widths.filter(([, styles, width]) => styles !== 1 || width > 320),
      [],
    );
    assert.equal(widths.length, kb.reasons.length + 1);
    await page.close();
  });

  it('nothing is asked for but the page and its style sheet, and a strict policy has no objection', async () => {
    const page = await browser.newPage();
    const seen = { requests: [], errors: [] };
    page.on('request', (request) => seen.requests.push(new URL(request.url()).pathname));
    page.on('console', (message) => seen.errors.push(message.text()));
    await page.goto(`${origin}/help/mailbox-full.html`);
    assert.deepEqual(
      seen.requests.filter((path) => path !== '/favicon.ico'),
      ['/help/mailbox-full.html', '/help/help.css'],
    );
    assert.deepEqual(
      seen.errors.filter((text) => !/favicon/.test(text)),
      [],
    );
    assert.ok(await page.evaluate(() => document.body.getBoundingClientRect().width < innerWidth), 'the style sheet holds');
    await page.close();
  });

  it('without JavaScript, one reads from the index to a reason and back to its group', async () => {
    const context = await browser.newContext({ javaScriptEnabled: false });
    const page = await context.newPage();
    await page.goto(`${origin}/help/index.html`);
    await page.getByRole('link', { name: "The recipient's mailbox is full" }).click();
    assert.equal(new URL(page.url()).pathname, '/help/mailbox-full.html');
    for (const text of [
      "The recipient's mailbox is full",
      'Temporary',
      'For the recipient to mend',
      'no room left',
      'Wait a day',
      'Give it a few hours first',
      '552 5.2.2 Mailbox size limit exceeded',
    ])
      assert.ok(await page.getByText(text).first().isVisible(), text);
    await page.getByRole('navigation').getByRole('link', { name: 'Mailbox full' }).click();
    assert.equal(new URL(page.url()).hash, '#mailbox-full');
    assert.ok(await page.getByRole('heading', { name: 'Mailbox full' }).isVisible());
    await context.close();
  });

  it('by keyboard: the trail, the headings as links to themselves, then the way back; the focus is seen', async () => {
    const page = await browser.newPage();
    await page.goto(`${origin}/help/user-unknown.html`);
    const focused = () => page.evaluate(() => ({ text: document.activeElement.textContent, outline: getComputedStyle(document.activeElement).outlineStyle }));
    const passed = [];
    for (let presses = 0; presses < 20; presses++) {
      await page.keyboard.press('Tab');
      const { text, outline } = await focused();
      if (passed.includes(text) || outline === 'none') break;
      passed.push(text);
    }
    assert.deepEqual(passed, [
      'Why e-mails fail',
      'No such address',
      'Likely cause',
      'What to do',
      'If that does not help',
      'What the message looks like',
      'Not quite it? Similar reasons',
      'There is no mailbox by that name',
      'The mailbox cannot be reached',
      'All reasons',
    ]);
    await page.getByRole('link', { name: 'What to do' }).press('Enter');
    assert.equal(new URL(page.url()).hash, '#steps');
    assert.equal(await page.getByRole('main').count(), 1);
    assert.equal(await page.getByRole('navigation', { name: 'Breadcrumb' }).count(), 1);
    await page.close();
  });

  it('printed, it is the text alone, dark on light', async () => {
    const page = await browser.newPage({ colorScheme: 'dark' });
    await page.emulateMedia({ media: 'print' });
    await page.goto(`${origin}/help/user-unknown.html`);
    assert.ok(await page.getByText('Check the address for typing errors').isVisible());
    assert.equal(await page.getByRole('link', { name: 'All reasons' }).isVisible(), false);
    assert.equal(await page.evaluate(() => getComputedStyle(document.body).color), 'rgb(31, 41, 51)');
    await page.close();
  });
});
