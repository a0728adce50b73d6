/** Gives the content to Vite and to Web Test Runner as the modules `~signs`, `~world` and `~prose` (build time only). */
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Plugin } from 'vite';
import { loadContent } from '../authoring/load-content.js';
import { atOnce } from '../core/gradually.js';
import { compileSigns } from '../core/signs/compile.js';
import { pack } from '../knowledge/pack.js';
import { furtherBy } from './is-further.js';

/** Not `virtual:signs`: the test runner leaves anything that parses as a URL alone. */
const PARTS = { '~signs': 'signs', '~world': 'world', '~prose': 'prose' } as const;
type Id = keyof typeof PARTS;
const isPart = (id: string): id is Id => id in PARTS;

/** The content of a folder as it is shipped. */
export function packedContent(dir: string): ReturnType<typeof pack> {
  const content = loadContent(dir);
  const { kb, words, subjectWords } = content;
  /** The concepts with their words of the languages that are chosen. */
  const chosen = (lists: typeof words, isChosen: (language: string) => boolean) =>
    lists.map(({ id, byLanguage }) => ({
      id,
      words: Object.keys(byLanguage)
        .filter(isChosen)
        .flatMap((language) => byLanguage[language]!),
    }));
  const isEnglish = (language: string) => language === 'en';
  const subject = Object.fromEntries(chosen(subjectWords, isEnglish).map(({ id, words: own }) => [id, own])) as NonNullable<typeof kb.subject>;
  const english = { ...kb, concepts: chosen(words, isEnglish), ...(kb.subject && { subject }) };
  const compiled = atOnce(compileSigns(english));
  const known = new Set(compiled.concepts.flatMap(({ id, words: own }) => own.map((word) => `${id} ${word}`)));
  // The lists of the subject go with the concepts, under the names that they have among them.
  const further = [...words, ...subjectWords.map(({ id, byLanguage }) => ({ id: `+${id}`, byLanguage }))];
  const others = atOnce(compileSigns({ reasons: [], concepts: chosen(further, (language) => !isEnglish(language)) })).concepts;
  const world = others.map(({ id, words: own }) => ({ id, words: own.filter((word) => !known.has(`${id} ${word}`)) }));
  return pack(english, compiled, world, furtherBy(content));
}

/** The part of the shipped knowledge base that is the module of this id: JSON.parse of a string starts faster than an object literal of this size. */
function contentModule(dir: string, part: Id): string {
  return `export default JSON.parse(${JSON.stringify(JSON.stringify(packedContent(dir)[PARTS[part]]))});\n`;
}

export function contentPlugin(dir: string): Plugin {
  /** In a build as files in the folder, so that the chunks have these names; else as what is no file, which is not looked for on the disk. */
  let nameOf = (id: Id) => `\0${id}`;
  const parts = Object.keys(PARTS) as Id[];
  return {
    name: 'why-failed-content',
    configResolved({ command }) {
      if (command === 'build') nameOf = (id) => join(dir, `${PARTS[id]}.js`);
    },
    resolveId: (id) => (isPart(id) ? nameOf(id) : undefined),
    load(id) {
      const part = parts.find((one) => nameOf(one) === id);
      return part && contentModule(dir, part);
    },
    configureServer({ watcher, environments, ws }) {
      watcher.add(dir);
      watcher.on('all', (_event, file) => {
        if (!file.startsWith(dir)) return;
        const graph = environments.client.moduleGraph;
        for (const part of parts) {
          const module = graph.getModuleById(nameOf(part));
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

/** For Web Test Runner: `~signs`, `~world` and `~prose`, `~examples` with what is tested but not shipped, and `~sources`. */
export function testContentPlugin(dir: string) {
  const modules: Record<string, () => string> = {
    '~signs': () => contentModule(dir, '~signs'),
    '~world': () => contentModule(dir, '~world'),
    '~prose': () => contentModule(dir, '~prose'),
    '~examples': () => `export default ${JSON.stringify(loadContent(dir).reasons.map(({ reason, examples, near }) => ({ id: reason.id, examples, near })))};\n`,
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
