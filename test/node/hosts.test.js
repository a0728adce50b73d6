// Where the package is imported without a browser, or with something like one: edge runtimes, jsdom, happy-dom; and what is packed for hosts.
import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { promisify } from 'node:util';
import vm from 'node:vm';
import { build } from 'vite';
import { packedHost } from '../helpers/packed.js';
import { HOSTS } from '../hosts/hosts.js';

const root = resolve(import.meta.dirname, '../..');
const entry = resolve(root, 'test/node/consumer.js');

/** What a bundler makes of a module for an edge runtime: one script. */
async function bundleForEdge(condition, code) {
  const consumer = { name: 'consumer', resolveId: (id) => (id === entry ? id : undefined), load: (id) => (id === entry ? code : undefined) };
  const { output } = await build({
    root,
    configFile: false,
    logLevel: 'error',
    plugins: [consumer],
    resolve: { conditions: [condition], mainFields: ['module', 'main'] },
    define: { 'process.env.NODE_ENV': '"production"' },
    build: { write: false, rolldownOptions: { input: entry, output: { format: 'iife', codeSplitting: false } } },
  });
  return output[0].code;
}

describe('an edge runtime, which has neither a document nor Node', () => {
  for (const condition of ['edge-light', 'workerd'])
    for (const name of ['why-failed', 'why-failed/element', 'why-failed/define', 'why-failed/react'])
      it(`${condition}: ${name} can be imported`, async () => {
        const code = await bundleForEdge(condition, `import * as all from '${name}'; globalThis.found = Object.keys(all);`);
        const context = vm.createContext({ console, URL, Event, EventTarget, structuredClone, setTimeout, TextDecoder, TextEncoder });
        vm.runInContext(code, context);
        if (name !== 'why-failed/define') assert.ok(context.found.length > 1, context.found);
      });

  it('why-failed answers there', async () => {
    const code = await bundleForEdge(
      'edge-light',
      "import { diagnose, knowledge } from 'why-failed'; globalThis.found = diagnose('550 5.1.1 User unknown', knowledge).match.reason.id;",
    );
    const context = vm.createContext({ console, URL, TextDecoder, TextEncoder });
    vm.runInContext(code, context);
    assert.equal(context.found, 'user-unknown');
  });
});

describe('the packed package', () => {
  let host;
  before(async () => {
    host = await packedHost({ without: ['zod', 'yaml'] });
  });
  after(() => host.remove());
  const files = (folder) =>
    readdirSync(join(host.folder, 'node_modules/why-failed', folder), { recursive: true, withFileTypes: true }).filter((one) => one.isFile());
  const read = (file) => readFileSync(join(host.folder, 'node_modules/why-failed', file), 'utf8');

  it('says to React’s frameworks that it is for the browser', () => {
    for (const file of ['dist/react.js', 'dist/edge/react.js']) assert.match(read(file), /^["']use client["'];/);
  });

  it('has no empty file, and names no map', () => {
    const all = files('dist');
    assert.ok(all.length > 100);
    for (const { name, parentPath } of all) {
      const text = readFileSync(join(parentPath, name), 'utf8');
      assert.notEqual(text.trim(), '', name);
      assert.doesNotMatch(text, /sourceMappingURL=/, name);
    }
  });

  it('has where README.md leads, and every file that its manifest names', () => {
    const manifest = JSON.parse(read('package.json'));
    const paths = [...read('README.md').matchAll(/\]\((?!https?:|#|mailto:)([^)#]+)/g)].map(([, path]) => path);
    const named = [
      manifest.main,
      manifest.types,
      manifest.unpkg,
      manifest.jsdelivr,
      manifest.customElements,
      manifest['web-types'],
      manifest.bin['why-failed'],
    ];
    const exported = Object.values(manifest.exports).flatMap((one) => (typeof one === 'string' ? one : Object.values(one)));
    for (const path of [...paths, ...named, ...exported.filter((one) => !one.includes('*'))])
      assert.ok(existsSync(join(host.folder, 'node_modules/why-failed', path)), path);
    for (const field of ['knip', 'overrides']) assert.ok(!(field in manifest), field);
  });

  it('dates its version in the changelog, and pins it where README.md names it', () => {
    const { version } = JSON.parse(read('package.json'));
    assert.match(read('CHANGELOG.md'), new RegExp(`^## ${version.replaceAll('.', '\\.')} \\(\\d{4}-\\d\\d-\\d\\d\\)$`, 'm'));
    const named = [...read('README.md').matchAll(/why-failed[-@](\d+\.\d+\.\d+)|\[\], '(\d[\d.]*)'/g)].map(([, one, other]) => one ?? other);
    assert.ok(named.length >= 3);
    assert.deepEqual(
      named.filter((one) => one !== version),
      [],
    );
  });

  it('tells frameworks and other pages what their hosts are built from (npm run hosts)', () => {
    const [, section] = /### Frameworks\n([\s\S]*?)\nSmall pages to copy/.exec(read('README.md'));
    const told = [...section.matchAll(/^```\w+\n([\s\S]*?)^```$/gm)]
      .flatMap(([, code]) => code.split('\n'))
      .filter((line) => line.trim() && !/^(?:\/\/|<!--) /.test(line));
    assert.ok(told.length >= 20);
    const built = Object.values(HOSTS)
      .flatMap(({ files: own }) => Object.values(own))
      .join('\n');
    for (const line of told) assert.ok(built.includes(line), line);
  });

  it('has a row for every host in CONTRIBUTING.md, and no row in which something failed', () => {
    const rows = read('CONTRIBUTING.md')
      .split('\n')
      .filter((line) => line.startsWith('| '))
      .slice(1);
    assert.deepEqual(
      rows.map((row) => row.slice(2).replace(/ \([\d.]+\)| on Node [\d.]+|( \|.*)/g, '')),
      Object.keys(HOSTS),
    );
    assert.deepEqual(
      rows.filter((row) => row.includes('NO')),
      [],
    );
  });

  it('describes every event with its name, its class and where that is', () => {
    const { modules } = JSON.parse(read('dist/custom-elements.json'));
    const events = modules.flatMap(({ declarations }) => declarations).flatMap(({ events: own = [] }) => own);
    assert.ok(events.length >= 8);
    for (const { name, type, description } of events) {
      assert.match(name ?? '', /^why-failed-/);
      assert.match(type?.text ?? '', /^WhyFailed\w+Event$/, name);
      assert.ok(description, name);
    }
    for (const { path, exports } of modules) {
      assert.doesNotThrow(() => read(path), path);
      for (const { declaration } of exports ?? []) if (declaration?.module) assert.doesNotThrow(() => read(declaration.module), declaration.module);
    }
  });

  it('says what checking content takes where it is not installed', async () => {
    const cli = join(host.folder, 'node_modules/why-failed/dist/cli.js');
    const { code, stderr } = await promisify(execFile)(process.execPath, [cli, 'content', '.'], { cwd: host.folder }).catch((error) => error);
    assert.equal(code, 2);
    assert.match(stderr, /npm install zod yaml/);
    assert.doesNotMatch(stderr, /\bat /, 'no stack');
  });

  it('has the hash of every file of the embed', () => {
    const integrity = JSON.parse(read('dist/embed/integrity.json'));
    const scripts = files('dist/embed')
      .map(({ name }) => name)
      .filter((name) => name.endsWith('.js'));
    assert.deepEqual(Object.keys(integrity).sort(), scripts.sort());
  });
});

/** Puts both elements into a document that is not a browser's, asks, and takes them out again; `window` is that of the document. */
const MOUNT = `
  for (const key of Object.getOwnPropertyNames(window)) if (!(key in globalThis)) globalThis[key] = window[key];
  for (const name of ['Event', 'EventTarget', 'HTMLElement', 'document', 'customElements']) globalThis[name] = window[name];
  for (const name of ['addEventListener', 'removeEventListener', 'dispatchEvent']) globalThis[name] = window[name].bind(window);
  globalThis.window = globalThis;
  await import('why-failed/define');
  const { WhyFailedDrawer } = await import('why-failed/element');
  if (!customElements.get('why-failed-drawer')) customElements.define('why-failed-drawer', WhyFailedDrawer);
  for (const [name, part] of [['why-failed', 'textarea'], ['why-failed-drawer', 'dialog']]) {
    const element = document.createElement(name);
    document.body.append(element);
    await element.updateComplete;
    if (!element.shadowRoot.querySelector(part)) throw new Error(name + ' has drawn nothing');
    if (name === 'why-failed') console.log((await element.ask('550 5.1.1 User unknown')).status);
    element.remove();
    document.body.append(element);
    await element.updateComplete;
    element.remove();
  }
  process.exit();
`;
const DOCUMENTS = {
  jsdom: "import { JSDOM } from 'jsdom';\nconst { window } = new JSDOM('<body>', { url: 'http://localhost/' });",
  'happy-dom': "import { Window } from 'happy-dom';\nconst window = new Window({ url: 'http://localhost/' });",
};

describe('a document that is not a browser’s', () => {
  for (const [name, made] of Object.entries(DOCUMENTS))
    for (const condition of ['node', 'browser'])
      it(`${name}, imported as for ${condition}: both elements come and go, and answer`, async () => {
        const args = [`--conditions=${condition}`, '--input-type=module', '--eval', made + MOUNT];
        const { stdout, stderr } = await promisify(execFile)(process.execPath, args, { cwd: root });
        assert.equal(stdout.trim(), 'match');
        assert.equal(stderr, '');
      });
});
