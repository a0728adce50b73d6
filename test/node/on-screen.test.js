// What a person came for is on screen after asking: title and first action, or first step, in five sizes, three places and two languages.
//   PRINT=1 node --test test/node/on-screen.test.js   prints where they are, too
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { resolve } from 'node:path';
import { load, openDemo } from '../helpers/demo-server.js';

const SIZES = [
  { width: 360, height: 640 },
  { width: 360, height: 740 },
  { width: 768, height: 1024 },
  { width: 1280, height: 800 },
  // The same at 200 %.
  { width: 640, height: 400, deviceScaleFactor: 2 },
];

const { loadContent } = await load('src/authoring/load-content.ts');
const { plainText } = await load('src/knowledge/rich-text.ts');
const content = loadContent(resolve(import.meta.dirname, '../../content'));
const {
  words: { actions },
} = await load('src/words/de.ts');

/** Of each reason a message of one line that it answers. */
const messages = new Map(content.reasons.map(({ reason: { id }, examples }) => [id, examples.find((example) => !example.includes('\n'))]));
const known = content.kb.reasons.filter(({ id }) => messages.get(id));
/** Twelve: those with the longest title, then sentence, then button. */
const reasons = [
  ({ title, titleFor = '' }) => Math.max(title.length, titleFor.length),
  ({ explanation }) => plainText(explanation).length,
  ({ action, title }) => actions[action].button.length * 1000 + title.length,
].reduce((taken, length) => {
  const left = known.filter((reason) => !taken.includes(reason));
  return taken.concat(left.toSorted((a, b) => length(b) - length(a)).slice(0, 4));
}, []);

let demo;
before(async () => {
  demo = await openDemo();
});
after(() => demo?.close());

/** Asks as a person does who has no clipboard: types, and presses Enter; resolves with where title and first action are, in pixels of the window. */
async function ask(page, widget, text) {
  const box = widget.locator('#box');
  await box.focus();
  await page.keyboard.press('Control+A');
  await page.keyboard.insertText(text);
  await page.evaluate(() => {
    globalThis.answered = new Promise((done) => document.addEventListener('why-failed-answer', done, { once: true }));
  });
  await page.keyboard.press('Enter');
  await page.evaluate(() => globalThis.answered);
  // The page is asked to move without delay (reduced motion): two frames later it has.
  return widget.evaluate(async (element) => {
    await element.updateComplete;
    for (let frames = 0; frames < 2; frames++) await new Promise((done) => requestAnimationFrame(done));
    const root = element.shadowRoot;
    const rectOf = (selector) => root.querySelector(selector)?.getBoundingClientRect();
    const title = rectOf('#title');
    const first = rectOf('.main') ?? rectOf('.answer .row') ?? rectOf('.steps li');
    return {
      title: Math.round(title.top),
      titleEnd: Math.round(title.bottom),
      end: Math.round(first.bottom),
      said: root.querySelector('#title').textContent,
      isFocusInBox: root.activeElement?.id === 'box',
    };
  });
}

const PLACES = {
  article: { hash: '#article', widget: (page) => page.locator('#article why-failed') },
  'look-up page': { hash: '#lookup', widget: (page) => page.locator('#lookup why-failed') },
  drawer: {
    hash: '#app',
    async widget(page) {
      await page.locator('why-failed-drawer [part=launcher]').click();
      return page.locator('why-failed-drawer why-failed');
    },
  },
};

for (const lang of ['en', 'de']) {
  for (const [place, { hash, widget }] of Object.entries(PLACES)) {
    describe(`on screen after asking: ${place}, ${lang}`, () => {
      for (const { deviceScaleFactor = 1, ...viewport } of SIZES) {
        it(`${viewport.width} by ${viewport.height}`, async () => {
          const context = await demo.browser.newContext({ viewport, deviceScaleFactor, reducedMotion: 'reduce' });
          const page = await context.newPage();
          await page.goto(demo.url + hash);
          await page.locator('#widget textarea').waitFor({ state: 'attached' });
          await page.evaluate((language) => document.querySelectorAll('why-failed, why-failed-drawer').forEach((one) => (one.lang = language)), lang);
          const asked = await widget(page);
          const off = [];
          for (const { id } of reasons) {
            const { title, titleEnd, end, said, isFocusInBox } = await ask(page, asked, messages.get(id));
            if (process.env.PRINT) console.log([lang, place, `${viewport.width}x${viewport.height}`, id, title, titleEnd, end].join('\t'));
            if (title < 0 || end > viewport.height) off.push(`${id} (${said}): title at ${title}, first action ends at ${end}`);
            assert.ok(isFocusInBox, `${id}: the focus stays where it was`);
          }
          await context.close();
          assert.deepEqual(off, []);
        });
      }
    });
  }
}
