// The command `why-failed help`: static pages of a host's own knowledge base.
import assert from 'node:assert/strict';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, describe, it } from 'node:test';
import { brokenLinks, dist, openHelp, own, root, run } from '../helpers/help-site.js';

const site = await openHelp();
after(site.close);

describe('why-failed help', () => {
  it('gives pages that have a base canonical links, breadcrumbs and a sitemap', async () => {
    const { out, status, stdout } = site.write(
      'base',
      own([{ id: 'tank-empty' }, { id: 'tank-open', category: 'water pipes & more' }]),
      '--base',
      'https://help.example.com/coffee',
      '--widget',
      '/look-up?a=1&b=2',
    );
    assert.equal(status, 0);
    assert.match(stdout, /files 6, reasons 2$/m);
    const pages = await site.read(out);
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
    const german = await site.read(site.write('german', own([{ id: 'tank-leer', category: 'wasser' }], { lang: 'de-AT' })).out);
    const { lang, headings } = german.get('tank-leer.html');
    assert.equal(lang, 'de-AT');
    assert.deepEqual(headings, ['Wahrscheinliche Ursache', 'Das können Sie tun']);
    assert.equal(german.get('index.html').groups[0].name, 'Wasser');

    const { out: arabic } = site.write('arabic', own([{ id: 'tank', cause: [{ code: '552 5.2.2' }] }], { lang: 'ar' }));
    assert.equal((await site.read(arabic)).get('tank.html').dir, 'rtl');
    assert.match(readFileSync(join(arabic, 'tank.html'), 'utf8'), /<code dir="ltr">552 5\.2\.2<\/code>/);

    const italian = own([{ id: 'senza-acqua', category: 'acqua' }], { lang: 'it' });
    assert.match(site.write('english', italian).stderr, /no words in "it"/);
    const english = await site.read(join(site.temporary, 'english'));
    const { lang: pageLang, foreign } = english.get('senza-acqua.html');
    assert.equal(pageLang, 'it');
    assert.deepEqual(new Set(foreign.map(([marked]) => marked)), new Set(['en ltr']));
    const said = foreign.map(([, text]) => text);
    for (const text of ['Fails until fixed', 'Fixable by you', 'Likely cause', 'What to do', 'All reasons']) assert.ok(said.includes(text), text);
    assert.ok(!said.some((text) => /senza-acqua|Fill it|It has no water/.test(text)), 'only what is English is marked so');

    const hebrew = (await site.read(site.write('hebrew', own([{ id: 'tank' }], { lang: 'he' })).out)).get('tank.html');
    assert.deepEqual([hebrew.lang, hebrew.dir], ['he', 'rtl']);
    assert.ok(hebrew.foreign.every(([marked]) => marked === 'en ltr'));

    const words = join(site.temporary, 'words.json');
    writeFileSync(words, JSON.stringify({ steps: 'Che cosa fare', help: { title: 'Perché si è fermata', categories: { acqua: 'Acqua' } } }));
    const { out, stderr } = site.write('italian', italian, '--words', words);
    assert.equal(stderr, '');
    const pages = await site.read(out);
    assert.deepEqual(pages.get('senza-acqua.html').headings, ['Likely cause', 'Che cosa fare']);
    assert.deepEqual(pages.get('senza-acqua.html').trail, ['Perché si è fermata', 'Acqua']);
    assert.deepEqual(pages.get('senza-acqua.html').foreign, [], 'the host answers for the language of its own words');
  });

  it('quotes short messages once each, and links to reasons that are there', async () => {
    const long = 'x'.repeat(401);
    const { out } = site.write(
      'messages',
      own([{ id: 'tank-empty', examples: [long, 'E01', 'E01', '  two\nlines'], related: ['gone', 'tank-empty', 'tank-open'] }, { id: 'tank-open' }]),
    );
    const { messages, related } = (await site.read(out)).get('tank-empty.html');
    assert.deepEqual(messages, ['E01', '  two\nlines']);
    assert.deepEqual(related, ['tank-open']);
  });

  it('takes the built-in knowledge base where none is given', () => {
    const out = join(site.temporary, 'built-in');
    const { status } = run(['--out', out]);
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
      const { status, stdout, stderr } = run(args, { cwd: site.temporary });
      assert.equal(status, 2);
      assert.equal(stdout, '');
      assert.match(stderr, says);
      assert.ok(!readdirSync(site.temporary).includes('x'));
    });
  }

  it('refuses a reason whose page would be the index, and a link that is no https: one', () => {
    const index = site.write('taken', own([{ id: 'index' }]));
    assert.equal(index.status, 2);
    assert.match(index.stderr, /id "index"/);
    const link = site.write('link', own([{ id: 'tank', cause: [{ a: 'here', href: 'javascript:alert(1)' }] }]));
    assert.equal(link.status, 2);
    assert.match(link.stderr, /a link begins with https/);
  });
});
