// What is built runs in the browsers that README.md names: its syntax, and what it uses of the language, of the web and of CSS.
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, it } from 'node:test';
import { nodesOf, treeOf } from '../../src/build/imports-of.js';
import { load } from '../helpers/demo-server.js';
import { open } from '../helpers/embed-pages.js';

const root = resolve(import.meta.dirname, '../..');
const dist = resolve(root, 'dist');
const { BROWSERS } = await load('src/build/browsers.ts');

/** What is younger than those browsers, with the first versions that have it (Chrome, Firefox, Safari). */
const YOUNGER = {
  'look-behind (- - 16.4)': /\(\?<[=!]/,
  'flags within an expression (125 132 26)': /\(\?[ims]+(?:-[ims]+)?:/,
  'copies that are sorted, turned round, spliced (110 115 16)': /\.(?:toSorted|toReversed|toSpliced)\(/,
  'Object.groupBy, Map.groupBy (117 119 17.4)': /\.groupBy\(/,
  'Array.fromAsync (121 115 16.4)': /\bArray\.fromAsync\b/,
  'Promise.withResolvers, Promise.try (119 121 17.4)': /\bPromise\.(?:withResolvers|try)\b/,
  'AbortSignal.any (116 124 17.4)': /\bAbortSignal\.any\b/,
  'URL.canParse, URL.parse (120 115 17)': /\bURL\.(?:canParse|parse)\b/,
  'isWellFormed, toWellFormed (111 119 16.4)': /\.(?:is|to)WellFormed\(/,
  'methods of sets (122 127 17)': /\.(?:isSubsetOf|isSupersetOf|isDisjointFrom|symmetricDifference)\(/,
  'methods of iterators (122 131 18.4)':
    /(?<!\bObject)\.(?:values|keys|entries|matchAll)\([^()]*\)\.(?:map|filter|some|every|find|flatMap|reduce|toArray|take|drop)\(/,
  'Intl.Segmenter (87 125 14.1)': /\bIntl\.Segmenter\b/,
  'RegExp.escape (136 134 18.2)': /\bRegExp\.escape\b/,
  'Uint8Array.fromBase64 (140 133 18.2)': /\.(?:fromBase64|toBase64)\(/,
  'checkVisibility (105 106 17.4)': /\.checkVisibility\(/,
  'popovers (114 125 17)': /\.(?:show|hide|toggle)Popover\(/,
  ':dir() (120 49 16.4)': /:dir\(/,
  ':has() (105 121 15.4)': /:has\(/,
  'color-mix(), oklch() (111 113 15.4)': /\b(?:color-mix|oklch|oklab)\(/,
  'queries of media by < and > (104 63 16.4)': /@media[^{]*[<>]/,
  'queries of style (111 - 18)': /@container[^{]*style\(/,
  '@scope, @starting-style, @property (117 128 17.5)': /@(?:scope|starting-style|property)\b/,
  'units of lines (109 120 16.4)': /\b\d*\.?\d+r?lh\b/,
  'nested rules (112 117 16.5)': /[{};]\s*&[ .:>]/,
};
/** What has something older to fall back to, beside it or when it runs. */
const REPLACED = {
  'light-dark() (123 120 17.5)': /light-dark\(/,
  'dynamic units of the viewport (108 101 15.4)': /\b\d+d[vV]h\b/,
};

/** Syntax of ES2023 and later, and what Safari had later than others. */
const isYoung = (node) =>
  node.type === 'StaticBlock'
  || (node.type === 'Literal' && node.regex && /v/.test(node.regex.flags))
  || (node.type === 'ImportDeclaration' && node.attributes?.length > 0)
  || (node.type === 'VariableDeclaration' && node.kind.endsWith('using'));

const scripts = (folder) => readdirSync(resolve(dist, folder)).filter((file) => file.endsWith('.js'));
const isForNode = (file) => /from "node:|import\("node:/.test(readFileSync(resolve(dist, file), 'utf8'));
/** What pages load: the embeds, and the package but for the command line. */
const FILES = [...scripts('embed').map((file) => `embed/${file}`), ...scripts('.').filter((file) => !isForNode(file) && !file.endsWith('-command.js'))];
/** Packed phrases: numbers, written in all that can be printed, which may look like anything. */
const PHRASES = /\\?"phrases\\?":\\?"(?:[^"\\]|\\[`$])*/g;
const filesWith = (pattern) => FILES.filter((file) => pattern.test(readFileSync(resolve(dist, file), 'utf8').replace(PHRASES, '')));

describe('the browsers that README.md names', () => {
  it('are those it is built for', () => {
    const { chrome, firefox, safari } = BROWSERS;
    assert.match(readFileSync(resolve(root, 'README.md'), 'utf8'), new RegExp(`Chrome ${chrome}, Firefox ${firefox}(?: \\(ESR\\))? and Safari ${safari}\\b`));
  });

  it('can read every script', () => {
    assert.ok(FILES.includes('embed/why-failed.classic.js') && FILES.includes('define.js'), FILES.join(' '));
    const young = FILES.flatMap((file) =>
      [...nodesOf(treeOf(file, readFileSync(resolve(dist, file), 'utf8')))].filter(isYoung).map(({ type }) => `${file}: ${type}`),
    );
    assert.deepEqual(young, []);
  });

  for (const [name, pattern] of Object.entries(YOUNGER)) it(`need no ${name}`, () => assert.deepEqual(filesWith(pattern), []));

  it('get something older in place of what they lack', () => {
    for (const pattern of Object.values(REPLACED)) assert.ok(filesWith(pattern).length, `${pattern} is not used any more`);
    for (const file of filesWith(REPLACED['dynamic units of the viewport (108 101 15.4)']))
      assert.match(readFileSync(resolve(dist, file), 'utf8'), /block-size:100vh;[^}]*block-size:100dvh/, file);
  });
});

/** As browsers before 2024 are: no `light-dark()`, and no sheets that elements adopt (Safari before 16.4). */
function older() {
  const { supports } = CSS;
  CSS.supports = (...asked) => !asked.join().includes('light-dark') && supports.call(CSS, ...asked);
  delete Document.prototype.adoptedStyleSheets;
  delete ShadowRoot.prototype.adoptedStyleSheets;
  addEventListener('DOMContentLoaded', () => {
    document.documentElement.style.colorScheme = 'dark';
  });
}

describe('a browser before 2024', () => {
  for (const name of ['module', 'classic'])
    it(`${name}: box, card and drawer have their colours, all of them light`, async () => {
      const { page, seen } = await open(name, older);
      await page.locator('#widget textarea').waitFor();
      await page.locator('#widget').evaluate((element) => element.ask('552 5.2.2 mailbox full'));
      await page.evaluate(() => {
        const drawer = document.createElement('why-failed-drawer');
        document.body.append(drawer);
        return customElements.whenDefined('why-failed-drawer').then(() => drawer.show());
      });
      await page.locator('why-failed-drawer textarea').waitFor();
      const colours = (selector, property) => page.locator(selector).evaluate((element, of) => getComputedStyle(element)[of], property);
      const WHITE = 'rgb(255, 255, 255)';
      assert.equal(await colours('#widget', 'backgroundColor'), WHITE);
      assert.equal(await colours('#widget textarea', 'color'), 'rgb(31, 41, 51)');
      assert.notEqual(await colours('#widget [part~=permanence]', 'backgroundColor'), 'rgba(0, 0, 0, 0)');
      assert.equal(await colours('why-failed-drawer dialog', 'backgroundColor'), WHITE);
      const styles = await page
        .locator('#widget')
        .evaluate(({ shadowRoot }) => Array.from(shadowRoot.querySelectorAll('style'), ({ textContent }) => textContent).join('\n'));
      assert.match(styles, /--background:/);
      assert.doesNotMatch(styles, /light-dark/);
      assert.deepEqual(seen.errors, []);
      await page.close();
    });
});
