import { resolve } from 'node:path';
import { transform } from 'lightningcss';
import { defineConfig, type Plugin, type UserConfig } from 'vite';
import { articlePlugin } from './src/knowledge/article-plugin.js';
import { contentPlugin } from './src/knowledge/content-plugin.js';

const root = import.meta.dirname;

/** A classic script takes the page's encoding, which may not be UTF-8, and the minifier writes escapes as raw characters. */
const asciiOnly: Plugin = {
  name: 'ascii-only',
  generateBundle(_options, bundle) {
    for (const chunk of Object.values(bundle)) {
      if (chunk.type === 'chunk') chunk.code = chunk.code.replace(/[\u0080-\uffff]/g, (char) => `\\u${char.charCodeAt(0).toString(16).padStart(4, '0')}`);
    }
  },
};

/** Bundlers leave the text of templates as it is: the styles are made small here, and come without the tag that only puts pieces together. */
const smallStyles: Plugin = {
  name: 'small-styles',
  apply: 'build',
  enforce: 'pre',
  transform: {
    filter: { id: /-?styles\.ts$/ },
    handler: (code, id) => ({
      code: code
        .replace("import { css } from 'lit'", "import { unsafeCSS } from 'lit'")
        .replace(
          /\bcss`([^`]*)`/g,
          (_, styles: string) => `unsafeCSS(${JSON.stringify(transform({ filename: id, code: Buffer.from(styles), minify: true }).code.toString())})`,
        ),
      map: null,
    }),
  },
};

/** What indents a template's lines shows as one space, and no bundler comes after this one. */
const smallScripts: Plugin = {
  name: 'small-scripts',
  generateBundle(_options, bundle) {
    for (const chunk of Object.values(bundle))
      if (chunk.type === 'chunk')
        chunk.code = chunk.code.replace(/\n {2,}/g, ' ').replace(/(?<=(\w)?)\/\* @__PURE__ \*\/ /g, (_, word?: string) => (word ? ' ' : ''));
  },
};

/** A classic script has no module worker beside it: long texts are read in slices. */
const noWorker: Plugin = {
  name: 'no-worker',
  enforce: 'pre',
  load: (id) => (id.endsWith('/worker-reading.ts') ? 'export const readInWorker = async () => undefined;' : undefined),
};

/** In the library the worker is a file of its own, which the host's bundler takes along. */
const workerFile: Plugin = {
  name: 'worker-file',
  enforce: 'pre',
  transform: (code, id) =>
    id.endsWith('/worker-reading.ts')
      ? { code: code.replace("'./reading-worker.ts', import.meta.url", "/* @vite-ignore */ './reading-worker.js', import.meta.url"), map: null }
      : undefined,
  // Only this build is to leave it alone.
  generateBundle(_options, bundle) {
    for (const chunk of Object.values(bundle)) if (chunk.type === 'chunk') chunk.code = chunk.code.replace('/* @vite-ignore */', '');
  },
};

/** What each mode builds. */
const builds: Record<string, UserConfig> = {
  /** The package's entries, for bundlers and Node; its dependencies stay outside. */
  production: {
    plugins: [workerFile],
    build: {
      outDir: 'dist',
      emptyOutDir: true,
      minify: false,
      sourcemap: true,
      lib: {
        entry: {
          index: 'src/index.ts',
          cli: 'src/cli.ts',
          element: 'src/element/index.ts',
          define: 'src/define.ts',
          react: 'src/react.ts',
          'reading-worker': 'src/element/reading-worker.ts',
        },
        formats: ['es'],
      },
      rolldownOptions: {
        external: [/^node:/, /^lit($|\/)/, /^fuse\.js($|\/)/, /^zod($|\/)/, /^@lit\//, 'postal-mime', 'react', 'yaml'],
        output: { chunkFileNames: '[name].js' },
      },
    },
  },
  /** One module script for pages without a bundler: a small shell, the rest beside it. */
  embed: {
    plugins: [smallScripts],
    worker: { format: 'es', rolldownOptions: { output: { entryFileNames: '[name]-[hash].js', chunkFileNames: '[name]-[hash].js' } } },
    build: {
      outDir: 'dist/embed',
      emptyOutDir: true,
      assetsDir: '',
      lib: { entry: { 'why-failed': 'src/embed.ts' }, formats: ['es'] },
      rolldownOptions: { preserveEntrySignatures: false as const, output: { minify: true, chunkFileNames: '[name]-[hash].js' } },
    },
  },
  /** The same in one classic script, for old pages. */
  classic: {
    plugins: [noWorker, smallScripts, asciiOnly],
    build: {
      outDir: 'dist/embed',
      emptyOutDir: false,
      lib: { entry: 'src/embed.ts', formats: ['iife'], name: 'whyFailedEmbed', fileName: () => 'why-failed.classic.js' },
      rolldownOptions: { output: { codeSplitting: false } },
    },
  },
  /** The demo: index.html and what it needs, as static files. */
  demo: { build: { outDir: 'dist/demo', emptyOutDir: true, assetsInlineLimit: 0 } },
};

const content = resolve(root, 'content');

export default defineConfig(({ mode }) => {
  const { plugins = [], build, ...rest } = builds[mode] ?? builds['demo']!;
  return {
    base: './',
    plugins: [contentPlugin(content), articlePlugin(content), smallStyles, ...plugins],
    build: { target: 'es2022', ...build },
    ...rest,
    // Else it looks through the examples, too, fails on what they import, and reloads the demo at its first use.
    optimizeDeps: { entries: ['index.html'] },
    preview: { port: 4173 },
  };
});
