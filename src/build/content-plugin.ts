/** Gives the content to Vite and to Web Test Runner as the module `~content` (build time only). */
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Plugin } from 'vite';
import { loadContent } from '../authoring/load-content.js';
import { pack } from '../knowledge/pack.js';

/** Not `virtual:content`: the test runner leaves anything that parses as a URL alone. */
const ID = '~content';
const RESOLVED = `\0${ID}`;

/** The shipped knowledge base as a module: JSON.parse of a string starts faster than an object literal of this size. */
export function contentModule(dir: string): string {
  return `export default JSON.parse(${JSON.stringify(JSON.stringify(pack(loadContent(dir).kb)))});\n`;
}

export function contentPlugin(dir: string): Plugin {
  return {
    name: 'why-failed-content',
    resolveId: (id) => (id === ID ? RESOLVED : undefined),
    load: (id) => (id === RESOLVED ? contentModule(dir) : undefined),
    configureServer({ watcher, environments, ws }) {
      watcher.add(dir);
      watcher.on('all', (_event, file) => {
        if (!file.startsWith(dir)) return;
        const graph = environments.client.moduleGraph;
        const module = graph.getModuleById(RESOLVED);
        if (module) graph.invalidateModule(module);
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

/** For Web Test Runner: `~content`, `~examples` with what is tested but not shipped, and `~sources`. */
export function testContentPlugin(dir: string) {
  const modules: Record<string, () => string> = {
    [ID]: () => contentModule(dir),
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
