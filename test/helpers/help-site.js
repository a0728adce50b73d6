// The static pages on a server of their own: those of the build under /help, others under the name that they are written by.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { extname, join, resolve } from 'node:path';
import { openBrowser } from './browser.js';
import { listen, TYPES } from './listen.js';

export const root = resolve(import.meta.dirname, '../..');
export const dist = join(root, 'dist');
/** The built-in knowledge base. */
export const kb = JSON.parse(readFileSync(join(dist, 'knowledge.json'), 'utf8'));
/** Allows nothing but the style sheet and the script beside the pages. */
const STRICT = "default-src 'none'; style-src 'self'; script-src 'self'; base-uri 'none'; form-action 'none'";

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
/** A small knowledge base about something else. */
export const own = (reasons, more = {}) => ({
  version: '1',
  emitters: [],
  questions: [],
  reasons: reasons.map((reason) => ({ ...REASON, title: reason.id, explanation: 'It has no water.', ...reason })),
  ...more,
});

/** Runs `why-failed help` with these arguments. */
export const run = (args, options) => spawnSync(process.execPath, [join(dist, 'cli.js'), 'help', ...args], { encoding: 'utf8', ...options });

/** Starts server and browser; `close` ends both. */
export async function openHelp() {
  const temporary = mkdtempSync(join(tmpdir(), 'why-failed-help-'));
  const server = await listen((request, response) => {
    const { pathname } = new URL(request.url, 'http://localhost');
    if (pathname === '/widget') {
      response
        .writeHead(200, { 'Content-Type': TYPES['.html'] })
        .end('<!doctype html><html lang="en"><title>x</title><script type="module" src="/embed/why-failed.js"></script><why-failed></why-failed>');
      return;
    }
    const [, folder, file] = pathname.split('/');
    try {
      const body = readFileSync(join(folder === 'help' || folder === 'embed' ? dist : temporary, folder, file));
      response
        .writeHead(200, {
          'Content-Type': TYPES[extname(file)],
          ...(folder !== 'embed' && folder !== 'hostile' && { 'Content-Security-Policy': STRICT }),
        })
        .end(body);
    } catch {
      response.writeHead(404).end();
    }
  });
  const browser = await openBrowser();
  return {
    temporary,
    browser,
    origin: server.origin,
    /** Writes the pages of a knowledge base to a folder of the server's that is named `name`. */
    write(name, data, ...options) {
      const file = join(temporary, `${name}.json`);
      writeFileSync(file, JSON.stringify(data));
      const out = join(temporary, name);
      return { out, ...run([file, '--out', out, ...options]) };
    },
    read: (dir) => readPages(dir, browser),
    async close() {
      await browser.close();
      server.close();
      rmSync(temporary, { recursive: true });
    },
  };
}

/** What a folder's pages hold, by their names, as a browser reads them. */
async function readPages(dir, browser) {
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
            // What is marked as of another language than the page: language and direction, and the text itself.
            foreign: [...parsed.querySelectorAll('body [lang]')]
              .filter((element) => element.lang !== parsed.documentElement.lang)
              .map((element) => [`${element.lang} ${element.dir}`, text(element)]),
            title: one('title'),
            text: text(parsed.body),
            description: parsed.querySelector('meta[name=description]')?.content,
            canonical: parsed.querySelector('link[rel=canonical]')?.getAttribute('href'),
            h1: all('h1'),
            headings: all('h2'),
            badges: all('.badges li'),
            trail: all('.breadcrumb li'),
            explanation: one('#explanation p'),
            tell: one('.tell'),
            note: one('.note'),
            asked: one('.asked'),
            futile: one('.futile'),
            cause: one('#cause p'),
            steps: all('#steps li'),
            instructions: all('.instruction'),
            labels: all('.instruction strong'),
            messages: [...parsed.querySelectorAll('blockquote')].map((quote) => quote.textContent),
            related: all('#related li a'),
            most: [...parsed.querySelectorAll('.most a')].map((link) => [link.getAttribute('href'), text(link)]),
            // Where a page only leads on: to which one.
            leadsTo: parsed.querySelector('meta[http-equiv=refresh]')?.content.split('url=')[1],
            robots: parsed.querySelector('meta[name=robots]')?.content,
            groups: [...parsed.querySelectorAll('.group')].map((section) => ({
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
              ...parsed.querySelectorAll(
                'script:not([type="application/ld+json"], [src="help.js"]:empty), style, [style], img, svg, iframe, object, form, base, meta[http-equiv]:not([http-equiv=refresh])',
              ),
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
export function brokenLinks(pages) {
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
