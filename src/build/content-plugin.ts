/** Gives the content to Vite and to Web Test Runner as the modules `~signs`, `~world`, `~prose-de` and so on, whole and in parts (build time only). */
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Plugin } from 'vite';
import { loadContent } from '../authoring/load-content.js';
import type { LoadedContent, WordList } from '../authoring/loaded-content.js';
import { atOnce } from '../core/gradually.js';
import { compileSigns } from '../core/signs/compile.js';
import type { Columns } from '../knowledge/columns.js';
import { pack, packProse, PARTS_OF_ADVICE, PARTS_OF_TRANSLATION, type PackedProse } from '../knowledge/pack.js';
import { withProse } from '../knowledge/with-prose.js';
import type { Language } from '../words/language.js';
import { furtherBy, wordsOfLanguages } from './is-further.js';

type Packed = ReturnType<typeof pack> & {
  /** What people read of it in further languages; made once it is needed, for its files are many. */
  translated: Readonly<Record<string, PackedProse>>;
};

/** Starts faster than an object literal of this size. */
const parsed = (data: unknown) => `JSON.parse(${JSON.stringify(JSON.stringify(data))})`;
const json = (data: unknown) => `export default ${parsed(data)};\n`;
/** Is parsed when it is needed; the text is outside of the function, which would be read twice. */
const late = (data: unknown) => `const text = ${JSON.stringify(JSON.stringify(data))};\nexport default () => JSON.parse(text);\n`;
/** The languages that questions are written in: those of the interface, in the content's order, for of words that are equally near the first ones are taken. */
const ASKED = Object.keys({ en: 1, de: 1, fr: 1, es: 1, ja: 1, ar: 1, 'pt-BR': 1 } satisfies Record<Language, 1>);
/** The languages that people read the answers in. */
const READ = ASKED;
const PARTS = Array.from({ length: PARTS_OF_ADVICE }, (_, part) => part);
const ENGLISH = 'en';

/** What people read in a language; English where the content is not translated into it. */
const proseIn = (packed: Packed, language: string): PackedProse => (language === ENGLISH ? undefined : packed.translated[language]) ?? packed;

/** The modules of what people read in a language. */
function modulesIn(language: string): Record<string, (packed: Packed, isOneFile: boolean) => string> {
  const name = (what: string) => `~${what}${language === ENGLISH ? '' : `-${language}`}`;
  const partName = (part: number | 'all') => `~advice${language === ENGLISH ? '' : `-${language}`}-${part}`;
  const lazily = (module: string) => `() => import('${module}')`;
  return {
    [name('outline')]: (packed) => json(proseIn(packed, language).outline),
    [name('notes')]: (packed) => json(proseIn(packed, language).notes),
    [name('questions')]: (packed) => json(proseIn(packed, language).questions),
    ...Object.fromEntries(PARTS.map((part) => [partName(part), (packed: Packed) => json(proseIn(packed, language).parts[part] ?? {})])),
    [partName('all')]: (packed) => json(proseIn(packed, language).all),
    // What a page loads of a language: what it needs at once, and how the rest is loaded. In one file, all of it would be there twice.
    [`~prose-${language}`]: (packed, isOneFile) => {
      const parts = proseIn(packed, language).parts.map((_, part) => lazily(partName(part)));
      const all = isOneFile ? '' : `all: ${lazily(partName('all'))}, `;
      return `import outline from '${name('outline')}';
export default { outline, loaders: { parts: [${parts.join(', ')}], ${all}notes: ${lazily(name('notes'))}, questions: ${lazily(name('questions'))} } };\n`;
    },
  };
}

/** The modules by their names, with what is in them. Not `virtual:signs`: the test runner leaves anything that parses as a URL alone. */
const MODULES: Readonly<Record<string, (packed: Packed, isOneFile: boolean) => string>> = {
  '~signs': ({ signs }) => json(signs),
  // Most messages do without it: it is parsed where one does not.
  '~world': ({ world }) => late(world),
  // For what knows English only: the phrases without the words of other languages, and what people ask in it.
  '~world-phrases': ({ world }) => late({ ...world, concepts: {} }),
  '~asked-english': () => `export default { en: () => import('~asked-en') };\n`,
  ...Object.assign({}, ...READ.map(modulesIn)),
  '~advice': ({ advice }) => late(advice),
  '~proses': () =>
    `export default { ${READ.filter((one) => one !== ENGLISH)
      .map((language) => `'${language}': () => import('~prose-${language}')`)
      .join(', ')} };\n`,
  '~proses-english': () => 'export default {};\n',
  // All languages for Node, in which nearly nobody asks: it is parsed where somebody does; one by one for pages.
  '~asked': ({ asked }) => late(asked),
  '~sayings': ({ sayings }) => json(sayings),
  '~content': () => whole.map(([name]) => `export { default as ${name} } from '~${name}';\n`).join(''),
  '~asked-parts': () => `export default { ${ASKED.map((language) => `'${language}': () => import('~asked-${language}')`).join(', ')} };\n`,
  ...Object.fromEntries(ASKED.map((language) => [`~asked-${language}`, ({ asked }: Packed) => json(columnOf(language, asked))])),
};

/** The column of one language, as if there were no others; its name tells whether it is one of lists. */
function columnOf(language: string, asked: Columns): Columns {
  return Object.fromEntries(
    Object.entries(asked).flatMap(([name, column]) => (name.replace(/\|$/, '') === language ? [[name.replace(language, 'asked'), column]] : [])),
  );
}

/** What the whole knowledge base is put together from; true for what is there at once, the rest is parsed when it is needed. */
const WHOLE = { signs: true, outline: true, questions: true, advice: false, world: false, asked: false, sayings: true } satisfies Partial<
  Record<keyof Packed, boolean>
>;
const whole = Object.entries(WHOLE) as [keyof typeof WHOLE, boolean][];

/** The same for Node, which reads files: a module of so many words keeps the first answer waiting, even if nobody reads them. */
const IN_NODE = [
  "import { readFileSync } from 'node:fs';",
  "const read = (name) => JSON.parse(readFileSync(new URL(`./content/${name}.json`, import.meta.url), 'utf8'));",
  ...whole.map(([name, isAtOnce]) => `export const ${name} = ${isAtOnce ? '' : '() => '}read('${name}');`),
  '',
].join('\n');

/** The content as it is shipped. */
export function packedContent(content: LoadedContent): Packed {
  const { kb, words, subjectWords } = content;
  /** The concepts with their words of the languages that are chosen. */
  const chosen = (lists: WordList[], isChosen: (language: string) => boolean) =>
    lists.map((list) => ({ id: list.id, words: wordsOfLanguages(list, isChosen) }));
  const isEnglish = (language: string) => language === 'en';
  const subject = Object.fromEntries(chosen(subjectWords, isEnglish).map(({ id, words: own }) => [id, own])) as NonNullable<typeof kb.subject>;
  const english = { ...kb, concepts: chosen(words, isEnglish), ...(kb.subject && { subject }) };
  const compiled = atOnce(compileSigns(english));
  const known = new Set(compiled.concepts.flatMap(({ id, words: own }) => own.map((word) => `${id} ${word}`)));
  // The lists of the subject go with the concepts, under the names that they have among them.
  const further = [...words, ...subjectWords.map(({ id, byLanguage }) => ({ id: `+${id}`, byLanguage }))];
  const others = atOnce(compileSigns({ reasons: [], concepts: chosen(further, (language) => !isEnglish(language)) })).concepts;
  const world = others.map(({ id, words: own }) => ({ id, words: own.filter((word) => !known.has(`${id} ${word}`)) }));
  let translated: Packed['translated'] | undefined;
  const translate = () =>
    Object.fromEntries(content.translate().translations.map((prose) => [prose.lang, packProse(withProse(english, prose), PARTS_OF_TRANSLATION)]));
  return {
    ...pack(english, compiled, world, furtherBy(content)),
    get translated() {
      return (translated ??= translate());
    },
  };
}

/**
 * `isPackage`: what Node reads is written beside the modules, and `package.json` says under `imports` who gets which. `isOneFile`: nothing is
 * loaded later, so that nothing is wanted in two forms.
 */
export function contentPlugin(dir: string, { isPackage = false, isOneFile = false } = {}): Plugin {
  /** In a build as files in the folder, so that the chunks have these names; else as what is no file, which is not looked for on the disk. */
  let nameOf = (id: string) => `\0${id}`;
  const ids = Object.keys(MODULES);
  let packed: Packed | undefined;
  const content = () => (packed ??= packedContent(loadContent(dir)));
  return {
    name: 'why-failed-content',
    buildStart() {
      if (isPackage) this.emitFile({ type: 'chunk', id: '~content', fileName: 'content.js' });
    },
    generateBundle() {
      if (!isPackage) return;
      this.emitFile({ type: 'asset', fileName: 'content-in-node.js', source: IN_NODE });
      for (const [name] of whole) this.emitFile({ type: 'asset', fileName: `content/${name}.json`, source: JSON.stringify(content()[name]) });
    },
    configResolved({ command }) {
      if (command === 'build') nameOf = (id) => join(dir, `${id.slice(1)}.js`);
    },
    resolveId(id, importer) {
      if (isPackage && importer && id === '~content') return { id: '#content', external: true };
      return id in MODULES ? nameOf(id) : undefined;
    },
    load(name) {
      const id = ids.find((one) => nameOf(one) === name);
      return id && MODULES[id]!(content(), isOneFile);
    },
    configureServer({ watcher, environments, ws }) {
      watcher.add(dir);
      watcher.on('all', (_event, file) => {
        if (!file.startsWith(dir)) return;
        packed = undefined;
        const graph = environments.client.moduleGraph;
        for (const id of ids) {
          const module = graph.getModuleById(nameOf(id));
          if (module) graph.invalidateModule(module);
        }
        ws.send({ type: 'full-reload' });
      });
    },
  };
}

/** Every source file of `dir` by its path, for the tests of the architecture. */
function sourcesIn(dir: string): Record<string, string> {
  const files = readdirSync(dir, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.ts'))
    .sort();
  return Object.fromEntries(files.map((file) => [file.replaceAll('\\', '/'), readFileSync(join(dir, file), 'utf8')]));
}

/** For Web Test Runner: the same, `~examples` with what is tested but not shipped, and `~sources`. */
export function testContentPlugin(dir: string) {
  let loaded: LoadedContent | undefined;
  let packed: Packed | undefined;
  const content = () => (loaded ??= loadContent(dir));
  const ofContent = Object.entries(MODULES).map(([id, body]): [string, () => string] => [
    id,
    () => body(body.length ? (packed ??= packedContent(content())) : (undefined as never), false),
  ]);
  const modules: Record<string, () => string> = {
    ...Object.fromEntries(ofContent),
    '~examples': () => `export default ${JSON.stringify(content().reasons.map(({ reason, examples, near }) => ({ id: reason.id, examples, near })))};\n`,
    '~sources': () => `export default ${JSON.stringify(sourcesIn(join(dir, '../src')))};\n`,
  };
  const pathOf = (id: string) => `/__${id.slice(1)}.js`;
  const bodies = new Map(Object.entries(modules).map(([id, body]) => [pathOf(id), body]));
  return {
    name: 'why-failed-content',
    resolveImport: ({ source }: { source: string }) => (source in modules ? pathOf(source) : undefined),
    serve: ({ path }: { path: string }) => {
      const body = bodies.get(path);
      return body && { body: body(), type: 'js' };
    },
  };
}
