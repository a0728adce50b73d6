// After the builds: the content as knowledge.json, its texts in other languages as prose.de.json and so on, the messages of its examples for the static pages, the JSON Schemas of a reason's and a
// question's file, and the hashes of the embeds (SRI), as an import map for the files that the shell loads.
import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { runnerImport } from 'vite';
import { addressesOfPage, allScripts, fileAt } from './embed-files.js';

const root = resolve(import.meta.dirname, '../..');
const load = async (file) => (await runnerImport(resolve(root, file), { configFile: false, root, logLevel: 'error' })).module;
const write = (file, text) => writeFileSync(resolve(root, 'dist', file), text);

const { loadContent } = await load('src/authoring/load-content.ts');
const { packedContent } = await load('src/build/content-plugin.ts');
const { unpack } = await load('src/knowledge/pack.ts');
const content = loadContent(resolve(root, 'content'));
// As it is shipped: the words of signs as they are compared.
const { signs, outline, advice, world, asked, sayings, questions } = packedContent(content);
write('knowledge.json', JSON.stringify(unpack(signs, outline, () => advice, { world: () => world, asked: () => asked, sayings, questions })));
for (const prose of content.translate().translations) write(`prose.${prose.lang}.json`, JSON.stringify(prose));
write('examples.json', JSON.stringify(Object.fromEntries(content.reasons.map(({ reason, examples }) => [reason.id, examples]))));

const { JSON_SCHEMAS } = await load('src/authoring/json-schema.ts');
for (const [name, schema] of Object.entries(JSON_SCHEMAS)) write(`${name}.schema.json`, `${JSON.stringify(schema, null, 2)}\n`);

/** What a browser compares a file of the embed with (Subresource Integrity). */
const hashOf = (file) =>
  `sha384-${createHash('sha384')
    .update(readFileSync(resolve(root, 'dist/embed', file)))
    .digest('base64')}`;
const hashesOf = (files, name) => Object.fromEntries(files.map((file) => [name(file), hashOf(fileAt(file))]));

const ofPage = addressesOfPage();
const SCRIPTS = ['why-failed.js', 'why-failed.classic.js'];
const integrity = hashesOf([...SCRIPTS, ...allScripts().filter((file) => !SCRIPTS.includes(file))], (file) => file);
write('embed/integrity.json', `${JSON.stringify(integrity, null, 2)}\n`);
write('embed/import-map.json', `${JSON.stringify({ integrity: hashesOf(ofPage, (file) => `./${file}`) }, null, 2)}\n`);

const at = '…/dist/embed';
console.log(`<script type="importmap">${JSON.stringify({ integrity: hashesOf(ofPage, (file) => `${at}/${file}`) })}</script>`);
console.log(`<link rel="modulepreload" href="${at}/why-failed.js" integrity="${integrity['why-failed.js']}" crossorigin="anonymous">`);
for (const file of SCRIPTS)
  console.log(
    `<script src="${at}/${file}"${file.includes('classic') ? '' : ' type="module"'} integrity="${integrity[file]}" crossorigin="anonymous"></script>`,
  );
