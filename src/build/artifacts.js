// After the builds: the content as knowledge.json, the messages of its examples for the static pages, the JSON Schema of a reason's file, and the hashes of the embeds (SRI).
import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { runnerImport } from 'vite';

const root = resolve(import.meta.dirname, '../..');
const load = async (file) => (await runnerImport(resolve(root, file), { configFile: false, root, logLevel: 'error' })).module;
const write = (file, text) => writeFileSync(resolve(root, 'dist', file), text);

const { loadContent } = await load('src/authoring/load-content.ts');
const { packedContent } = await load('src/build/content-plugin.ts');
const { unpack } = await load('src/knowledge/pack.ts');
const { reasons } = loadContent(resolve(root, 'content'));
// As it is shipped: the words of signs as they are compared.
const { signs, prose, world } = packedContent(resolve(root, 'content'));
write('knowledge.json', JSON.stringify(unpack(signs, prose, world)));
write('examples.json', JSON.stringify(Object.fromEntries(reasons.map(({ reason, examples }) => [reason.id, examples]))));

const { ownReasonSchema, reasonSchema } = await load('src/authoring/json-schema.ts');
write('reason.schema.json', `${JSON.stringify(reasonSchema(), null, 2)}\n`);
write('own-reason.schema.json', `${JSON.stringify(ownReasonSchema(), null, 2)}\n`);

const integrity = Object.fromEntries(
  ['why-failed.js', 'why-failed.classic.js'].map((file) => {
    const bytes = readFileSync(resolve(root, 'dist/embed', file));
    return [file, `sha384-${createHash('sha384').update(bytes).digest('base64')}`];
  }),
);
write('embed/integrity.json', `${JSON.stringify(integrity, null, 2)}\n`);
console.log(`<link rel="modulepreload" href="…/dist/embed/why-failed.js" integrity="${integrity['why-failed.js']}" crossorigin="anonymous">`);
for (const [file, hash] of Object.entries(integrity))
  console.log(`<script src="…/dist/embed/${file}"${file.includes('classic') ? '' : ' type="module"'} integrity="${hash}" crossorigin="anonymous"></script>`);
