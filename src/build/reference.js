// Writes what the elements' sources document into README.md, and for editors into dist/custom-elements.json and dist/editors.
//   node src/build/reference.js           writes all of it
//   node src/build/reference.js --check   fails where README.md is not up to date
//   node src/build/reference.js --out x   writes into another folder than dist
import { readFileSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { cli } from '@custom-elements-manifest/analyzer/cli.js';
import { generateJetBrainsWebTypes } from 'custom-element-jet-brains-integration';
import { generateVsCodeCustomElementData } from 'custom-element-vs-code-integration';
import { runnerImport } from 'vite';
import { writeMarked } from './marked.js';

const root = resolve(import.meta.dirname, '../..');
const { out } = parseArgs({ options: { check: { type: 'boolean' }, out: { type: 'string', default: resolve(root, 'dist') } } }).values;

const EVENTS = ['answering/events', 'shell/error-event', 'drawer/toggle-event'];
const sources = ['settings-element', 'why-failed', 'why-failed-drawer', ...EVENTS].flatMap((name) => ['--globs', `src/element/${name}.ts`]);
const manifest = await cli({ argv: ['analyze', '--litelement', '--quiet', ...sources, '--outdir', 'dist'], cwd: root, noWrite: true });
// The base of both elements is nobody's either; what they have of it, they list themselves.
const BASE = 'src/element/settings-element.ts';
const base = manifest.modules.find(({ path }) => path === BASE).declarations[0];
const modules = manifest.modules.filter(({ path }) => path !== BASE);
// The classes are where the package has them: in one module; the tags are registered by another.
const SHIPPED = 'dist/element.js';
const classes = modules.flatMap(({ declarations }) => declarations).filter(({ kind }) => kind === 'class');
const tags = classes.filter(({ customElement }) => customElement);
for (const tag of tags) {
  tag.events = tag.events.filter(({ name }) => name); // the analyzer takes what is dispatched for one more
  for (const event of tag.events) event.type.references = [{ name: event.type.text, module: SHIPPED, start: 0, end: event.type.text.length }];
}
manifest.modules = [
  {
    kind: 'javascript-module',
    path: SHIPPED,
    declarations: classes,
    exports: classes.map(({ name }) => ({ kind: 'js', name, declaration: { name, module: SHIPPED } })),
  },
  {
    kind: 'javascript-module',
    path: 'dist/define.js',
    declarations: [],
    exports: tags.map(({ name, tagName }) => ({ kind: 'custom-element-definition', name: tagName, declaration: { name, module: SHIPPED } })),
  },
];

/** The settings of both elements as attributes and members: the table says which there are, its comments what they do. */
async function sharedSettings() {
  const path = 'src/element/settings.ts';
  const { module } = await runnerImport(resolve(root, path), { configFile: false, root, logLevel: 'error' });
  const source = readFileSync(resolve(root, path), 'utf8');
  const comments = new Map(
    Array.from(source.matchAll(/^ {2}\/\*\* (.+) \*\/\n {2}(\w+): \w+(?:<(.+)>)?/gm), ([, description, name, type = 'string']) => [
      name,
      { description, type },
    ]),
  );
  const fields = Object.entries(module.SETTINGS).map(([name, { attribute = name, initial }]) => {
    if (!comments.has(name)) throw new Error(`${path} does not say what "${name}" is`);
    const { description, type } = comments.get(name);
    const text = attribute && initial === null ? `${type} | null` : type;
    return { kind: 'field', name, type: { text }, description, default: JSON.stringify(initial), ...(attribute && { attribute }) };
  });
  const attributes = fields
    .filter(({ attribute }) => attribute)
    .map(({ name, attribute, type, description }) => ({ name: attribute, type, description, fieldName: name }));
  return { fields, attributes };
}

const shared = await sharedSettings();
for (const declaration of modules.flatMap(({ declarations }) => declarations).filter(({ customElement }) => customElement)) {
  declaration.superclass = base.superclass;
  declaration.members = [...shared.fields, ...(declaration.members ?? []).map(({ inheritedFrom: _, ...member }) => member)];
  declaration.attributes = [...shared.attributes, ...(declaration.attributes ?? [])];
}
for (const declaration of modules.flatMap(({ declarations }) => declarations)) {
  // The state of an element is nobody's business; the analyzer takes it for attributes.
  declaration.attributes &&= declaration.attributes.filter(({ name }) => !name.startsWith('_'));
  declaration.members &&= declaration.members.filter(({ name, privacy }) => privacy !== 'private' && privacy !== 'protected' && !name.startsWith('_'));
}
writeFileSync(resolve(out, 'custom-elements.json'), `${JSON.stringify(manifest, null, 2)}\n`);

// What editors offer while somebody writes the tags: VS Code by its custom data, JetBrains' by web-types.
const outdir = resolve(out, 'editors');
generateVsCodeCustomElementData(structuredClone(manifest), {
  outdir,
  htmlFileName: 'vscode.html-data.json',
  cssFileName: 'vscode.css-data.json',
  hideLogs: true,
});
generateJetBrainsWebTypes(structuredClone(manifest), { outdir, packageJson: false, hideLogs: true });

/** Markdown: one line, and no cell ends early. */
const cell = (text = '') => text.replaceAll('|', '\\|').replace(/\s+/g, ' ').trim();

function table(title, heads, rows) {
  if (!rows.length) return [];
  const line = (cells) => `| ${cells.map(cell).join(' | ')} |`;
  return ['', `**${title}**`, '', line(heads), `|${heads.map(() => '---|').join('')}`, ...rows.map(line)];
}

function chapter({ tagName, attributes = [], members = [], events = [], slots = [], cssParts = [], cssProperties = [] }) {
  const code = (name) => `\`${name}\``;
  const documented = ({ description }) => description;
  const own = members.filter(({ privacy }) => privacy !== 'protected');
  const parameters = ({ parameters: given = [] }) => given.map(({ name, optional, default: value }) => (optional || value ? `${name}?` : name)).join(', ');
  return [
    '',
    `### \`<${tagName}>\``,
    ...table(
      'Attributes',
      ['attribute', 'what it does'],
      attributes.filter(documented).map(({ name, description }) => [code(name), description]),
    ),
    ...table(
      'Properties without an attribute',
      ['property', 'type', 'what it is'],
      own
        .filter((one) => one.kind === 'field' && documented(one) && !one.attribute)
        .map(({ name, type, description }) => [code(name), code(type?.text ?? ''), description]),
    ),
    ...table(
      'Methods',
      ['method', 'what it does'],
      own.filter((one) => one.kind === 'method' && documented(one)).map((one) => [code(`${one.name}(${parameters(one)})`), one.description]),
    ),
    ...table(
      'Events',
      ['event', 'when'],
      events.filter(documented).map(({ name, description }) => [code(name), description]),
    ),
    ...table(
      'Slots',
      ['slot', 'what goes there'],
      slots.map(({ name, description }) => [name ? code(name) : '(children)', description]),
    ),
    ...table(
      'Parts, for `::part()`',
      ['part', 'what it is'],
      cssParts.map(({ name, description }) => [code(name), description]),
    ),
    ...table(
      'Custom properties',
      ['property', 'what it sets'],
      cssProperties.map(({ name, description }) => [code(name), description]),
    ),
  ];
}

const chapters = modules
  .flatMap(({ declarations }) => declarations)
  .filter(({ customElement }) => customElement)
  .flatMap(chapter)
  .join('\n')
  .trim();
writeMarked('reference', 'npm run reference', chapters);
