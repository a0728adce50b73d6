/** What the builds change in code on its way. A step that finds nothing to change fails: else a renamed file slips into a bundle, and the build stays green. */
import { existsSync, readFileSync } from 'node:fs';
import { basename, resolve } from 'node:path';
import { Features, transform } from 'lightningcss';
import type { Plugin } from 'vite';
import { BROWSERS } from './browsers.js';

const root = resolve(import.meta.dirname, '../..');

/** The path of a source file, as bundlers name it; throws where there is no such file. */
function source(path: string): string {
  const file = resolve(root, path);
  if (!existsSync(file)) throw new Error(`A build step looks for ${path}, and there is no such file: was it renamed?`);
  return file;
}

/** The text with a piece replaced; throws where the piece is not in it. */
function replace(text: string, piece: string | RegExp, by: string): string {
  const replaced = text.replace(piece, by);
  if (replaced === text) throw new Error(`A build step looks for this, and it is not there any more: ${piece}`);
  return replaced;
}

/** Changes the source files that are chosen; at least one of them has to be part of the build. */
function sourceStep(name: string, isChosen: (id: string) => boolean, change: (code: string, id: string) => string): Plugin {
  let isDone = false;
  return {
    name,
    apply: 'build',
    enforce: 'pre',
    transform(code, id) {
      if (!isChosen(id)) return undefined;
      isDone = true;
      return { code: change(code, id), map: null };
    },
    buildEnd(error) {
      if (!isDone && !error) this.error(`The step "${name}" found no file to change.`);
    },
  };
}

/** Changes what is written; at least one of the scripts has to have something to change. */
function scriptStep(name: string, change: (code: string) => string): Plugin {
  return {
    name,
    generateBundle(_options, bundle) {
      let isDone = false;
      for (const chunk of Object.values(bundle)) {
        if (chunk.type !== 'chunk') continue;
        const before = chunk.code;
        chunk.code = change(before);
        isDone ||= chunk.code !== before;
      }
      if (!isDone) this.error(`The step "${name}" found nothing to change.`);
    },
  };
}

/** A classic script takes the page's encoding, which may not be UTF-8, and the minifier writes escapes as raw characters. */
export const asciiOnly = () =>
  scriptStep('ascii-only', (code) => code.replace(/[\u0080-\uffff]/g, (char) => `\\u${char.charCodeAt(0).toString(16).padStart(4, '0')}`));

/**
 * An old library, or a page of its own, may add to `Object.prototype`, and `for … in` meets what it added: the bundler's own helper and the schema's library
 * would take it for a name of theirs, and throw.
 */
export const ownKeysOnly = () =>
  scriptStep('own-keys-only', (code) => code.replace(/\bfor ?\(((?:var|let|const) \w+) in (\w+)\)/g, 'for($1 of Object.keys($2))'));

/** What indents a template's lines shows as one space, and no bundler comes after this one. */
export const smallScripts = () =>
  scriptStep('small-scripts', (code) => code.replace(/\n {2,}/g, ' ').replace(/(\w?)\/\* @__PURE__ \*\/ /g, (_, word: string) => (word ? `${word} ` : '')));

/** For the browsers that are named; but for `light-dark()`, whose place is taken when an element is dressed (dress.ts): it is to follow the page. */
const forBrowsers = {
  targets: Object.fromEntries(Object.entries(BROWSERS).map(([name, major]) => [name, major << 16])),
  exclude: Features.LightDark,
};

/** Bundlers leave the text of templates as it is: the styles are made small here, and come without the tag that only puts pieces together. */
export const smallStyles = () =>
  sourceStep(
    'small-styles',
    (id) => /[/.]styles\.ts$/.test(id),
    (code, id) =>
      replace(code, "import { css } from 'lit'", "import { unsafeCSS } from 'lit'").replace(/\bcss`([^`]*)`/g, (_, styles: string) => {
        const { code: small } = transform({ filename: id, code: Buffer.from(styles), minify: true, ...forBrowsers });
        return `unsafeCSS(${JSON.stringify(small.toString())})`;
      }),
  );

/** An element has buttons or nothing: what an action is as a sentence is for the static pages. */
export const noInstructions = () =>
  sourceStep(
    'no-instructions',
    (id) => /\/src\/words\/[a-zA-Z-]+\.ts$/.test(id) && !id.endsWith('/words.ts'),
    (code) => code.replace(/\binstruction:\s*'(?:[^'\\\n]|\\.)*',?/g, ''),
  );

/**
 * What Lit has for decorators, for attributes that hold JSON, for elements that make no root of their own, for directives that wait, and for listeners
 * that are objects: none of the embeds' is used, by file.
 */
const UNUSED: Readonly<Record<string, readonly RegExp[]>> = {
  'reactive-element.js': [
    /case Object:case Array:(\w)=null==\w\?\w:JSON\.stringify\(\1\)/,
    /case Object:case Array:try\{(\w)=JSON\.parse\(\w\)\}catch\(\w\)\{\1=null\}/,
    /Symbol\.metadata\?\?=Symbol\("metadata"\),\w\.litPropertyMetadata\?\?=new WeakMap;/,
    /const (\w)=this\[Symbol\.metadata\];if\(null!==\1\)\{[^{}]*\}/,
    /static addInitializer\(\w\)\{[^{}]*\}/,
    /,void 0!==(\w)\.l&&\(this\.l=\[\.\.\.\1\.l\]\)/,
    /,this\.constructor\.l\?\.forEach\((\w)=>\1\(this\)\)/,
    /removeController\(\w\)\{[^{}]*\}/,
    /static finalizeStyles\(\w\)\{const \w=\[\];if\(Array\.isArray\(\w\)\)\{[^{}]*\}[^{}]*\}/,
    /(?<=elementStyles=)this\.finalizeStyles/,
    /createRenderRoot\(\)\{[^{}]*\}/,
  ],
  'lit-element.js': [
    /createRenderRoot\(\)\{[^{}]*\}/,
    /connectedCallback\(\)\{super\.connectedCallback\(\),[^{}]*\}/,
    /disconnectedCallback\(\)\{super\.disconnectedCallback\(\),[^{}]*\}/,
  ],
  'lit-html.js': [
    /setConnected\(\w\)\{[^{}]*\}/,
    /this\._\$AP\?\.\(!1,!0,\w\)(?=;)/,
    /get startNode\(\)\{[^{}]*\}get endNode\(\)\{[^{}]*\}/,
    /get tagName\(\)\{[^{}]*\}/,
    /\|\|\w\.capture!==\w\.capture\|\|\w\.once!==\w\.once\|\|\w\.passive!==\w\.passive/,
  ],
};

/**
 * An embed keeps its lit to itself: it does not enter it in the page's list of lits (one in development mode warns there of a second), and
 * takes no polyfill from the page (the browsers that need one cannot run the rest of the code either).
 */
export const ownLit = () =>
  sourceStep(
    'own-lit',
    (id) => /\/(?:lit-html|lit-element|reactive-element)\.js$/.test(id),
    (code, id) => {
      const own = replace(replace(code, /\(\w+\.\w+Versions\?\?=\[\]\)\.push\("[\d.]+"\)/g, '0'), /\b\w+\.\w+(?:Polyfill|Hydrate)Support\b/g, 'undefined');
      return (UNUSED[basename(id)] ?? []).reduce((text, piece) => replace(text, piece, ''), own);
    },
  );

/**
 * Firefox keeps in mind for the page's life that a module did not come, as when a hotel's sign-in page came in its place once: the second try is by another
 * address, of which the import map knows the hash, too.
 */
export const secondTry = () => scriptStep('second-try', (code) => code.replace(/\bimport\(`(\.\/[\w-]+\.js)`\)/g, `$&.catch(()=>import(\`$1?again\`))`));

/** The parts of the advice, one import each. */
const PARTS = /\bparts:\[(\(\)=>import\([^\]]+)\]/g;
const FIRST_PART = /(`\.\/advice(?:-[a-zA-Z]+){0,2})-0-/g;

/** The parts of a whole differ in their numbers alone (shared-hash.ts): one import stands for all of them. */
export const numberedParts = () =>
  scriptStep('numbered-parts', (code) =>
    code.replace(PARTS, (_, list: string) => {
      const [first = '', ...others] = list.split(/,(?=\(\)=>)/);
      if (others.some((other, place) => other !== first.replace(FIRST_PART, `$1-${place + 1}-`)))
        throw new Error(`Parts that differ in more than their numbers: ${list}`);
      return `parts:[...Array(${others.length + 1}).keys()].map(n=>${first.replace(FIRST_PART, '$1-${n}-')})`;
    }),
  );

/** What an embed needs of Lit's way with styles: all of its own are texts (`smallStyles`), and nobody writes elements by this script. */
const STYLES = `
export class CSSResult {
  constructor(cssText) { this.cssText = cssText; }
  get styleSheet() {
    if (!this.sheet) (this.sheet = new CSSStyleSheet()).replaceSync(this.cssText);
    return this.sheet;
  }
}
export const css = undefined;
export const unsafeCSS = (text) => new CSSResult(text);
export const getCompatibleStyle = (style) => style;
export const supportsAdoptingStyleSheets = true;
export const adoptStyles = (root, styles) => {
  if (root.adoptedStyleSheets) root.adoptedStyleSheets = styles.map(({ styleSheet }) => styleSheet);
  else for (const { cssText } of styles) root.append(Object.assign(document.createElement('style'), { textContent: cssText, nonce: globalThis.litNonce }));
};`;

/** An embed has no styles but its own. */
export const ownStyles = () =>
  sourceStep(
    'own-styles',
    (id) => id.endsWith('/reactive-element/css-tag.js'),
    () => STYLES,
  );

const IN_WORKER = 'src/element/answering/reading/in-worker.ts';

/** A classic script has no module worker beside it: long texts are read in slices. */
export function noWorker(): Plugin {
  const file = source(IN_WORKER);
  return sourceStep(
    'no-worker',
    (id) => id === file,
    () => 'export const readInWorker = async () => undefined;',
  );
}

/** In the package the worker is a file of its own, which the host's bundler takes along; only this build is to leave it alone. */
export function workerFile(): Plugin[] {
  const reading = 'src/element/answering/reading';
  const [file, packaged] = [source(`${reading}/start-worker.ts`), source(`${reading}/packaged-worker.ts`)];
  const mark = '/* @vite-ignore */';
  return [
    sourceStep(
      'worker-file',
      (id) => id === file,
      () => replace(readFileSync(packaged, 'utf8'), "'./reading-worker.js', import.meta.url", `${mark} './reading-worker.js', import.meta.url`),
    ),
    scriptStep('worker-file-mark', (code) => code.replace(mark, '')),
  ];
}

/** On a server nothing is ever asked: what is loaded later is not there. */
export const nothingLater = (): Plugin => ({
  name: 'nothing-later',
  enforce: 'pre',
  resolveId: (_id, _importer, { kind }: { kind?: string }) => (kind === 'dynamic-import' ? '\0nothing' : undefined),
  load: (id) => (id === '\0nothing' ? 'export default undefined;' : undefined),
});

/** A classic script is one file, and its words are English: those of other languages would make it a third larger. */
export function englishOnly(): Plugin {
  const ENGLISH: Readonly<Record<string, string>> = { '~world': '~world-phrases', '~asked-parts': '~asked-english', '~proses': '~proses-english' };
  return {
    name: 'english-only',
    enforce: 'pre',
    resolveId(id, importer) {
      const english = ENGLISH[id];
      return english ? this.resolve(english, importer) : undefined;
    },
  };
}
