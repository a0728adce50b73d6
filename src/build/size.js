// How large what is shipped is, minified and compressed (brotli, quality 11), with limits; fails above one. Needs dist (npm run build).
//   node src/build/size.js           prints the sizes, and writes them into README.md
//   node src/build/size.js --check   fails, too, where README.md says something else
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { build } from 'vite';
import { chunk, addressesOfPage, filesUntilAnswer } from './embed-files.js';
import { writeMarked } from './marked.js';

const root = resolve(import.meta.dirname, '../..');
const embed = resolve(root, 'dist/embed');
const sizeOf = (code) => brotliCompressSync(code).length;

/** What answers a message, without the search that answers questions, in one file. */
async function core() {
  const entry = resolve(root, 'src/headless-core.ts');
  const code = "export { diagnose } from './core/diagnose.js';";
  const [{ output }] = await build({
    root,
    configFile: false,
    logLevel: 'error',
    plugins: [{ name: 'entry', enforce: 'pre', resolveId: (id) => (id === entry ? id : undefined), load: (id) => (id === entry ? code : undefined) }],
    build: { write: false, target: 'es2022', lib: { entry, formats: ['es'], fileName: 'core' }, rolldownOptions: { output: { minify: true } } },
  });
  return output[0].code;
}

const { reasons } = JSON.parse(readFileSync(resolve(root, 'dist/knowledge.json'), 'utf8'));
const read = (file) => readFileSync(resolve(embed, file));
const sum = (sizes) => sizes.reduce((total, size) => total + size, 0);

const addresses = addressesOfPage();
/** The chunk of a name that a page loads; the worker has one of its own. */
const ofPage = (name) => addresses.find((file) => file.startsWith(`${name}-`));

/** What is measured, its size and its limit in bytes. */
const rows = [
  ['the shell: `dist/embed/why-failed.js`, which paints the box', sizeOf(read('why-failed.js')), 9_140],
  [
    `everything to the first answer, in English, with all ${reasons.length} reasons; of what is read about them, the part that is shown`,
    sum(filesUntilAnswer().map((file) => sizeOf(read(file)))),
    85_000,
  ],
  ...['de', 'ja', 'ar'].map((lang) => [
    `the same in ${new Intl.DisplayNames('en', { type: 'language' }).of(lang)}`,
    sum(filesUntilAnswer(lang).map((file) => sizeOf(read(file)))),
    90_000,
  ]),
  [
    'what is loaded after it, or with a text of several lines or a picture: a closer look, counting, the hand-off to support, suggestions',
    sizeOf(read(chunk('rest'))),
    25_000,
  ],
  [
    'words and phrases in other languages, and English ones that few messages have, loaded where the others give no sure answer',
    sizeOf(read(chunk('world'))),
    95_000,
  ],
  [
    'the search by words, with what people ask in English, loaded when somebody types, or asks a question',
    sum([ofPage('search-in'), ofPage('asked-en')].map((file) => sizeOf(read(file)))),
    23_000,
  ],
  ['the notes for IT, loaded when one is opened', sizeOf(read(chunk('notes'))), 26_000],
  ['the mail parser, loaded when a mail is pasted', sizeOf(read(ofPage('mail-text'))), 28_000],
  ['what masks texts, loaded after the first answer', sizeOf(read(chunk('redact'))), 16_000],
  ['the classic script: everything in one file, with the interface in all languages', sizeOf(read('why-failed.classic.js')), 288_000],
  ['the headless core without content', sizeOf(await core()), 19_700],
];
const kB = (bytes) => `${(bytes / 1000).toFixed(1)} kB`;
writeMarked(
  'size',
  'npm run size',
  ['| minified, brotli | size | limit |', '|---|---|---|', ...rows.map(([name, size, limit]) => `| ${name} | ${kB(size)} | ${kB(limit)} |`)].join('\n'),
);
for (const [name, size, limit] of rows) {
  console.log(`${size <= limit ? 'ok' : 'TOO LARGE'}: ${name}: ${size} of ${limit} bytes`);
  if (size > limit) process.exitCode = 1;
}
