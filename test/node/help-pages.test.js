// The static pages of the built-in knowledge base, as the build writes them.
import assert from 'node:assert/strict';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { load } from '../helpers/demo-server.js';
import { brokenLinks, dist, kb, openHelp, root } from '../helpers/help-site.js';

const site = await openHelp();
after(site.close);

/** Rich text without its markup. */
const plain = (text) =>
  [text]
    .flat()
    .map((piece) => (typeof piece === 'string' ? piece : (piece.b ?? piece.code ?? piece.a ?? piece.or)))
    .join('');

describe('the pages of the build', () => {
  let pages;
  /** With the pages that only lead on. */
  let all;
  before(async () => {
    all = await site.read(join(dist, 'help'));
    pages = new Map([...all].filter(([, { leadsTo }]) => !leadsTo));
  });

  it('are one a reason and an index, which lists every reason once, in a group of its category', () => {
    assert.deepEqual([...pages.keys()].sort(), ['index.html', ...kb.reasons.map(({ id }) => `${id}.html`)].sort());
    const { groups } = pages.get('index.html');
    const listed = groups.flatMap(({ reasons }) => reasons);
    assert.deepEqual(listed.sort(), kb.reasons.map(({ id, title }) => [`${id}.html`, title]).sort());
    assert.equal(new Set(groups.map(({ name }) => name)).size, groups.length);
    for (const { name } of groups) assert.match(name, /^[A-Z][a-z]* .* |^Nothing failed$|^Other reasons$/, 'a group is named in a few plain words');
    const { ids } = pages.get('index.html');
    for (const { category } of kb.reasons) assert.ok(ids.includes(category), `links to ${category} still find their group`);
  });

  it('begin with what happens most, on the index and in each group', () => {
    const { most, groups } = pages.get('index.html');
    const links = most.map(([link]) => link);
    assert.deepEqual(links.slice(0, 2), ['nylas-no-useable-credentials.html', 'nylas-credentials-out-of-date.html']);
    for (const often of ['user-unknown.html', 'mailbox-full.html', 'password-rejected.html']) assert.ok(links.includes(often), often);
    const firsts = groups.map(({ reasons: [[link]] }) => link);
    assert.deepEqual(firsts.slice(0, 3), ['nylas-no-useable-credentials.html', 'app-invalid-recipient.html', 'mailbox-full.html']);
    assert.equal(groups.at(-1).name, 'Other reasons');
  });

  it('lead on from each id that a reason took over, and search engines list only the reason', () => {
    const former = kb.reasons.flatMap(({ id, was = [] }) => was.map((one) => [`${one}.html`, id]));
    assert.ok(former.length);
    const leading = [...all].filter(([, { leadsTo }]) => leadsTo);
    assert.deepEqual(
      leading.map(([file, { leadsTo, canonical, robots, links }]) => [file, leadsTo, canonical, robots, ...links]).sort(),
      former.map(([file, id]) => [file, `${id}.html`, `${id}.html`, 'noindex', `${id}.html`]).sort(),
    );
  });

  it('show nothing that is still to be filled in', () => {
    for (const [file, { text, title, description }] of pages) for (const one of [text, title, description]) assert.doesNotMatch(one, /\{[a-z]+(?:\||\})/, file);
  });

  it('say how to tell a reason, what IT needs, and what people ask', () => {
    const told = kb.reasons.filter(({ tell }) => tell);
    assert.ok(told.length > 50);
    for (const { id, tell } of told) assert.equal(pages.get(`${id}.html`).tell, `It is this if ${tell}.`);
    const noted = kb.reasons.filter(({ forAdmin }) => forAdmin);
    assert.ok(noted.length > 50);
    for (const { id, forAdmin } of noted) {
      const { note, headings } = pages.get(`${id}.html`);
      assert.ok(headings.includes('For your IT'), id);
      assert.equal(note, plain(forAdmin), id);
    }
    for (const { id, asked } of kb.reasons) assert.equal(pages.get(`${id}.html`).asked, `People also say: ${asked.en.join(', ')}`, id);
  });

  it('name who says it on the index, where it is not any mail server', () => {
    const named = pages.get('index.html').groups.flatMap(({ emitters }) => emitters);
    const known = kb.emitters.filter(({ hosts, marks }) => hosts || marks).map(({ id, name }) => [id, name]);
    for (const [id, name] of known)
      assert.equal(named.filter((one) => one === `(${name})`).length, kb.reasons.filter(({ emitter }) => emitter === id).length, id);
    assert.equal(named.length, kb.reasons.filter(({ emitter }) => known.some(([id]) => id === emitter)).length);
  });

  it('have links and anchors that resolve', () => {
    assert.deepEqual(brokenLinks(all), []);
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

  it('quote the messages of the content, without those that only bring a count', async () => {
    const { loadContent } = await load('src/authoring/load-content.ts');
    for (const { reason, examples } of loadContent(join(root, 'content')).reasons) {
      const { messages } = pages.get(`${reason.id}.html`);
      assert.deepEqual(messages, [...new Set(examples)].filter((text) => !/ = \d+( |$)/.test(text)).slice(0, 5), reason.id);
    }
  });

  it('say what the widget says when a link opens the reason', async () => {
    const page = await site.browser.newPage();
    await page.goto(`${site.origin}/widget`);
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
            futile: one('[part=futile]'),
            cause: one('.cause'),
            steps: all('.steps li'),
          });
        }
        return answers;
      },
      kb.reasons.map(({ id }) => id),
    );
    await page.close();
    for (const { id, title, badges, ...rest } of shown) {
      const {
        h1: [heading],
        badges: facts,
        explanation,
        futile,
        cause,
        steps,
      } = pages.get(`${id}.html`);
      assert.deepEqual({ explanation, futile, cause, steps }, rest, id);
      assert.equal(heading, title);
      assert.deepEqual(facts.slice(0, 2), badges, id);
    }
  });
});
