// The static pages in several languages: each leads to the same page in the others.
import assert from 'node:assert/strict';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, describe, it } from 'node:test';
import { dist, kb, own, run } from '../helpers/help-site.js';

const BASE = 'https://help.example.com/mail/';
const folder = mkdtempSync(join(tmpdir(), 'why-failed-languages-'));
after(() => rmSync(folder, { recursive: true }));

describe('the static pages in several languages', () => {
  const out = join(folder, 'all');
  const { status, stderr } = run(['--out', out, '--base', BASE, '--lang', 'en,de,ar']);
  const read = (file) => readFileSync(join(out, file), 'utf8');
  const german = JSON.parse(readFileSync(join(dist, 'prose.de.json'), 'utf8'));

  it('are written, each language but the first in a folder of its own', () => {
    assert.deepEqual([status, stderr], [0, '']);
    const pages = (dir) => readdirSync(join(out, dir)).filter((file) => file.endsWith('.html'));
    assert.deepEqual(pages('de').sort(), pages('').sort());
    assert.deepEqual(pages('ar').sort(), pages('').sort());
    assert.ok(!existsSync(join(out, 'de/help.css')) && existsSync(join(out, 'help.css')));
  });

  it('are in their language and direction, with canonical addresses of their own', () => {
    assert.match(read('de/mailbox-full.html'), /<html lang="de" dir="ltr">/);
    assert.match(read('ar/mailbox-full.html'), /<html lang="ar" dir="rtl">/);
    assert.ok(read('de/mailbox-full.html').includes(`<h1>${german.reasons['mailbox-full'].title}</h1>`));
    for (const [dir, page] of [
      ['', 'mailbox-full.html'],
      ['de/', 'mailbox-full.html'],
      ['ar/', 'mailbox-full.html'],
    ])
      assert.ok(read(dir + page).includes(`<link rel="canonical" href="${BASE}${dir}${page}">`), dir);
    assert.ok(read('de/index.html').includes(`<link rel="canonical" href="${BASE}de/">`));
    assert.match(read('de/index.html'), /<h2>Das Postfach ist voll oder geschlossen<\/h2>/);
  });

  it('name the same page in each language, themselves included, and the first for everybody else', () => {
    for (const dir of ['', 'de/', 'ar/'])
      for (const [file, path] of [
        ['index.html', ''],
        ['mailbox-full.html', 'mailbox-full.html'],
      ]) {
        const links = Array.from(read(dir + file).matchAll(/<link rel="alternate" hreflang="([\w-]+)" href="([^"]+)">/g), ([, ...link]) => link);
        assert.deepEqual(links, [
          ['en', BASE + path],
          ['de', `${BASE}de/${path}`],
          ['ar', `${BASE}ar/${path}`],
          ['x-default', BASE + path],
        ]);
      }
  });

  it('have links to the other languages that lead to files, each in its own words', () => {
    for (const dir of ['', 'de/', 'ar/'])
      for (const file of ['index.html', 'mailbox-full.html']) {
        const [nav] = /<nav class="languages"[^]*?<\/nav>/.exec(read(dir + file));
        const links = Array.from(nav.matchAll(/<a href="([^"]+)" hreflang="([\w-]+)"[^>]*>([^<]+)</g), ([, ...link]) => link);
        assert.equal(links.length, 2);
        for (const [href] of links) assert.ok(existsSync(join(out, dir, href)), href);
        assert.match(nav, /<span aria-current="true">/);
        if (dir) assert.match(nav, />English</);
        else assert.match(nav, />Deutsch</);
      }
  });

  it('list all their addresses for search engines', () => {
    const urls = Array.from(read('sitemap.xml').matchAll(/<loc>([^<]+)</g), ([, url]) => url);
    assert.equal(urls.length, 3 * (kb.reasons.length + 1));
    assert.equal(new Set(urls).size, urls.length);
    for (const url of [`${BASE}mailbox-full.html`, `${BASE}de/mailbox-full.html`, `${BASE}ar/`]) assert.ok(urls.includes(url), url);
  });

  it('take style and script from the folder that they share', () => {
    assert.match(read('de/mailbox-full.html'), /<link rel="stylesheet" href="\.\.\/help\.css">/);
    assert.match(read('de/index.html'), /<script src="\.\.\/help\.js" defer>/);
  });

  it('of one language are in the folder itself, without links to others', () => {
    const one = join(folder, 'one');
    assert.equal(run(['--out', one, '--base', BASE, '--lang', 'de']).status, 0);
    const page = readFileSync(join(one, 'mailbox-full.html'), 'utf8');
    assert.match(page, /<html lang="de"/);
    assert.doesNotMatch(page, /hreflang/);
    assert.ok(existsSync(join(one, 'help.css')));
  });

  it('of content of one’s own take the texts beside it, and mark what has none', () => {
    const file = join(folder, 'own.json');
    writeFileSync(
      file,
      JSON.stringify(
        own(
          [
            { id: 'tank-empty', related: ['filter-old'] },
            { id: 'filter-old', title: 'The filter is old' },
          ],
          { translations: ['ar'] },
        ),
      ),
    );
    const texts = { title: 'الخزان فارغ', explanation: 'لا يوجد ماء.', cause: 'لم يملأه أحد.', steps: ['املأه.'] };
    writeFileSync(join(folder, 'own.ar.json'), JSON.stringify({ lang: 'ar', reasons: { 'tank-empty': texts }, questions: {} }));
    const to = join(folder, 'own');
    assert.equal(run([file, '--out', to, '--lang', 'all']).status, 0);
    const page = (name) => readFileSync(join(to, 'ar', name), 'utf8');
    assert.match(page('tank-empty.html'), /<h1>الخزان فارغ<\/h1>/);
    assert.match(page('tank-empty.html'), /<li lang="en" dir="ltr"><a href="filter-old\.html">The filter is old<\/a><\/li>/);
    assert.match(page('filter-old.html'), /<h1 lang="en" dir="ltr">The filter is old<\/h1>/);
    assert.match(page('index.html'), /<li lang="en" dir="ltr"[^>]*><a href="filter-old\.html">/);
  });

  it('are refused in a language that there is not', () => {
    const { status: refused, stderr: says } = run(['--out', join(folder, 'none'), '--lang', 'en,nl']);
    assert.equal(refused, 2);
    assert.match(says, /--lang is to be among en, ar, de, .* or all, not "nl"/);
    assert.ok(!existsSync(join(folder, 'none')));
  });
});
