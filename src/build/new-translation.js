// npm run new-translation -- <lang>/<emitter>/<id>: begins the translation of a reason (or of <lang>/questions/<id>), with the English above each field.
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { runnerImport } from 'vite';
import { parse } from 'yaml';

const root = resolve(import.meta.dirname, '../..');
const content = resolve(process.env.WHY_FAILED_CONTENT ?? join(root, 'content'));
const load = async (file) => (await runnerImport(join(root, file), { configFile: false, root, logLevel: 'error' })).module;
const stop = (message) => {
  console.error(message);
  process.exit(1);
};

const { newTranslation } = await load('src/authoring/new-translation.ts');
const { isLanguage, QUESTIONS } = await load('src/authoring/load-translations.ts');
const { textsOfQuestion, textsOfReason } = await load('src/authoring/texts.ts');

const [lang = '', ...rest] = (process.argv[2] ?? '').replace(/\.yml$/, '').split('/');
const name = `${rest.join('/')}.yml`;
if (!rest.length) stop('Say into which language, and what, for example: npm run new-translation -- de/smtp/mailbox-full');
if (!isLanguage(lang)) stop(`"${lang}" is no language such as de or pt-BR`);
const isQuestion = rest[0] === QUESTIONS;
const original = join(content, isQuestion ? name : `reasons/${name}`);
if (!existsSync(original)) {
  const near = readdirSync(join(content, 'reasons'), { recursive: true, encoding: 'utf8' }).filter((one) => one.split(/[\\/]/).at(-1) === rest.at(-1) + '.yml');
  stop(`There is no ${rest.join('/')}.${near.length ? ` Do you mean ${near[0].replace('.yml', '')}?` : ''}`);
}
const texts = (isQuestion ? textsOfQuestion : textsOfReason)(parse(readFileSync(original, 'utf8')));
const file = join(content, 'translations', lang, name);
if (existsSync(file)) stop(`content/translations/${lang}/${name} is there already.`);
mkdirSync(dirname(file), { recursive: true });
writeFileSync(file, newTranslation(texts));
console.log(`Made content/translations/${lang}/${name}. Fill in every TODO, then run: npm run content`);
