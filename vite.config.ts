import { resolve } from 'node:path';
import { defineConfig, type UserConfig } from 'vite';
import { articlePlugin } from './src/build/article-plugin.js';
import { TARGET } from './src/build/browsers.js';
import { contentPlugin } from './src/build/content-plugin.js';
import { HASH, sharedHash } from './src/build/shared-hash.js';
import {
  asciiOnly,
  englishOnly,
  noInstructions,
  nothingLater,
  noWorker,
  numberedParts,
  ownKeysOnly,
  ownLit,
  ownStyles,
  secondTry,
  smallScripts,
  smallStyles,
  workerFile,
} from './src/build/steps.js';

const root = import.meta.dirname;

/** The licences of what the embeds bring along; beside them, so that whoever copies the folder has it. */
const license = { fileName: 'THIRD-PARTY-LICENSES' };

/** The first line of each file that holds code of others. */
const postBanner = ({ moduleIds }: { moduleIds: string[] }) => (moduleIds.some((id) => id.includes('/node_modules/')) ? `/*! See ${license.fileName} */` : '');

/** Chunks of which nearly every function is called at once: with this comment Chromium compiles them while they load, beside the page, and not function by function. */
const CALLED_ON_LOAD = ['why-failed', 'controller'];
const hinted = (chunk: { name: string; moduleIds: string[] }) =>
  [postBanner(chunk), CALLED_ON_LOAD.includes(chunk.name) ? '//# allFunctionsCalledOnLoad' : ''].filter(Boolean).join('\n');

/** React's frameworks render on the server what does not say that it is for the browser. */
const forClients = ({ name }: { name: string }) => (name === 'react' ? "'use client';" : '');

/** What an answer takes, without the content. */
const CORE =
  /\/node_modules\/d3-dsv\/|\/src\/(?:core|many|masking|asking\/may-be-question|mail\/(?:is-mail|read-mail|original)|knowledge\/(?:pack|advice|packed-phrases|further-phrases|columns|late-fields|with-signs|with-prose|freeze|rich-text|link|masking-words))\b/;

/** What answers questions: only a page loads it later. */
const ASKING = /\/node_modules\/fuse\.js\/|\/src\/asking\//;

/** What paints the box: without saying so, what it shares with parts that are loaded later would be a second file. */
const SHELL =
  /\/node_modules\/(?:lit-html\/lit-html|lit-element|lit\/index|@lit\/reactive-element)|\/src\/(?:embed|start|element\/(?:shell\/|settings|why-failed\.))/;

/** What answers a line at first sight: what it shares with parts that are loaded later would be several files more. */
const FIRST_ANSWER =
  /\/src\/(?:element\/answering\/controller\.|asking\/may-be-question|core\/(?:read\/|signs\/|judge\/|find\/(?:concepts|evidence)|glance|gradually|answer)|knowledge\/(?:pack|advice|columns|packed-phrases|further-phrases|with-signs|freeze|rich-text|link)\b)/;

/** What each mode builds. */
const builds: Record<string, UserConfig> = {
  /**
   * The package's entries, for bundlers and Node. Packages that a page may have itself, or that few pages need, stay outside. Of the others the part that is
   * used is put in: in Node each package that is looked up costs the first answer some milliseconds.
   */
  production: {
    plugins: workerFile(),
    build: {
      outDir: 'dist',
      emptyOutDir: true,
      minify: false,
      license,
      lib: {
        entry: {
          index: 'src/index.ts',
          cli: 'src/cli.ts',
          'counting-worker': 'src/commands/counting-worker.ts',
          element: 'src/element/index.ts',
          define: 'src/define.ts',
          react: 'src/react.ts',
          screenshots: 'src/screenshots/index.ts',
        },
        formats: ['es'],
      },
      rolldownOptions: {
        external: [/^node:/, /^lit($|\/)/, /^@lit\//, 'zod', 'postal-mime', 'react', 'tesseract.js', 'yaml'],
        // What answers is one file: in Node each one more would cost the first answer a millisecond.
        output: {
          banner: forClients,
          chunkFileNames: '[name].js',
          codeSplitting: {
            groups: [
              { name: 'core', test: CORE },
              { name: 'asking', test: ASKING },
            ],
          },
        },
      },
    },
  },
  /** The package's worker, in one file: older bundlers take no worker that loads more, and others are told to copy it. */
  worker: {
    build: {
      outDir: 'dist',
      emptyOutDir: false,
      license: { fileName: 'reading-worker.LICENSES' },
      lib: { entry: { 'reading-worker': 'src/element/answering/reading/worker.ts' }, formats: ['es'] },
      rolldownOptions: { output: { minify: true, codeSplitting: false } },
    },
  },
  /** The elements for servers without Node (edge runtimes), where Lit asks for a document: with Lit as it is for Node. They are named in a page there, and no more. */
  edge: {
    plugins: [nothingLater()],
    resolve: { conditions: ['node'] },
    build: {
      outDir: 'dist/edge',
      emptyOutDir: true,
      license,
      lib: { entry: { element: 'src/element/index.ts', define: 'src/define.ts', react: 'src/react.ts' }, formats: ['es'] },
      rolldownOptions: { external: [/^@lit\/react$/, 'react'], output: { banner: forClients, minify: true, chunkFileNames: '[name].js' } },
    },
  },
  /** One module script for pages without a bundler: a small shell, the rest beside it. */
  embed: {
    plugins: [noInstructions(), ownLit(), ownStyles(), ownKeysOnly(), secondTry(), numberedParts(), smallScripts(), sharedHash()],
    worker: { format: 'es', rolldownOptions: { output: { postBanner, entryFileNames: `[name]-${HASH}.js`, chunkFileNames: `[name]-${HASH}.js` } } },
    build: {
      outDir: 'dist/embed',
      emptyOutDir: true,
      assetsDir: '',
      license,
      lib: { entry: { 'why-failed': 'src/embed.ts' }, formats: ['es'] },
      rolldownOptions: {
        preserveEntrySignatures: false as const,
        output: {
          postBanner: hinted,
          minify: true,
          codeSplitting: {
            groups: [
              { name: 'why-failed', test: SHELL },
              { name: 'controller', test: FIRST_ANSWER },
            ],
          },
        },
      },
    },
  },
  /** The same in one classic script, for old pages. */
  classic: {
    plugins: [englishOnly(), noInstructions(), ownLit(), ownStyles(), noWorker(), ownKeysOnly(), smallScripts(), asciiOnly()],
    build: {
      outDir: 'dist/embed',
      emptyOutDir: false,
      license,
      lib: { entry: 'src/embed.ts', formats: ['iife'], name: 'whyFailedEmbed', fileName: () => 'why-failed.classic.js' },
      rolldownOptions: { output: { postBanner, codeSplitting: false } },
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
    plugins: [
      contentPlugin(content, { isPackage: mode === 'production', isOneFile: mode === 'classic' }),
      articlePlugin(content),
      ...(mode === 'worker' ? [] : [smallStyles()]),
      ...plugins,
    ],
    build: { target: TARGET, ...build },
    ...rest,
    // Else it looks through the examples, too, fails on what they import, and reloads the demo at its first use.
    optimizeDeps: { entries: ['index.html'] },
    preview: { port: 4173 },
  };
});
