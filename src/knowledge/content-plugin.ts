/** Gives the content to Vite and to Web Test Runner as the module `~content` (build time only). */
import type { Plugin } from 'vite';
import { loadContent } from './load-content.js';

/** Not `virtual:content`: the test runner leaves anything that parses as a URL alone. */
const ID = '~content';
const RESOLVED = `\0${ID}`;

/** The shipped knowledge base as a module: JSON.parse of a string starts faster than an object literal of this size. */
export function contentModule(dir: string): string {
  return `export default JSON.parse(${JSON.stringify(JSON.stringify(loadContent(dir).kb))});\n`;
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

/** The same modules for Web Test Runner: `~content`, and `~examples` with what is tested but not shipped. */
export function testContentPlugin(dir: string) {
  const paths: Record<string, string> = { [ID]: '/__content.js', '~examples': '/__examples.js' };
  const bodies: Record<string, () => string> = {
    '/__content.js': () => contentModule(dir),
    '/__examples.js': () => `export default ${JSON.stringify(loadContent(dir).reasons.map(({ reason, examples, near }) => ({ id: reason.id, examples, near })))};\n`,
  };
  return {
    name: 'why-failed-content',
    resolveImport: ({ source }: { source: string }) => paths[source],
    serve: ({ path }: { path: string }) => (bodies[path] ? { body: bodies[path](), type: 'js' } : undefined),
  };
}
