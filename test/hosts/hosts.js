// The hosts that the packed package is put into: what each needs beside it, its files, how it is built, and which folder is served.
// `node` is the major version that a host is given where it asks for a newer one than this package does.
import { FRAMEWORKS } from './frameworks.js';
import { MAIN, page, TAGS } from './page.js';
import { blockWith } from './told.js';
import { lacksWordPress, startWordPress, versionOfWordPress } from './wordpress.js';

/** README's lines for a page, and a drawer. */
const vite = (version) => ({
  packages: [`vite@${version}`],
  files: {
    'index.html': `<!doctype html><html lang="en"><meta charset="utf-8"><title>Help</title>\n${blockWith('<a href="/help/email-failure-reasons">')}<why-failed-drawer></why-failed-drawer></html>\n`,
  },
  build: ['vite', 'build'],
  folder: 'dist',
});

const rspack = (version) => ({
  packages: [`@rspack/core@${version}`, `@rspack/cli@${version}`],
  files: {
    'src/index.js': MAIN,
    'rspack.config.mjs': "export default { mode: 'production', performance: false, entry: './src/index.js', output: { publicPath: 'auto' } };\n",
    'dist/index.html': page('<script src="main.js"></script>'),
  },
  build: ['rspack', 'build'],
  folder: 'dist',
});

const bundled = (scripts = '<script type="module" src="main.js"></script>') => ({ 'dist/index.html': page(scripts), 'main.js': MAIN });

/** All hosts by name, in the order of the table. */
export const HOSTS = {
  'Vite 5': vite(5),
  'Vite 6': vite(6),
  'Vite 7': vite(7),
  'Vite 8': vite(8),
  ...FRAMEWORKS,
  webpack: {
    packages: ['webpack@5', 'webpack-cli@6'],
    files: {
      'src/index.js': MAIN,
      'webpack.config.mjs': "export default { mode: 'production', performance: false, output: { publicPath: 'auto' } };\n",
      'dist/index.html': page('<script src="main.js"></script>'),
    },
    build: ['webpack'],
    folder: 'dist',
  },
  'Rspack 1': rspack(1),
  'Rspack 2': rspack(2),
  esbuild: {
    packages: ['esbuild@0.28'],
    files: bundled(),
    build: ['esbuild', 'main.js', '--bundle', '--splitting', '--format=esm', '--minify', '--outdir=dist'],
    folder: 'dist',
  },
  'esbuild, the worker beside it': {
    packages: ['esbuild@0.28'],
    files: { ...bundled('<script>window.whyFailedWorker = \'/reading-worker.js\';</script><script type="module" src="main.js"></script>') },
    build: ['esbuild', 'main.js', '--bundle', '--splitting', '--format=esm', '--minify', '--outdir=dist'],
    copy: { 'node_modules/why-failed/dist/reading-worker.js': 'dist/reading-worker.js' },
    folder: 'dist',
  },
  Rollup: {
    packages: ['rollup@4', '@rollup/plugin-node-resolve@16'],
    files: {
      ...bundled(),
      'rollup.config.mjs':
        "import resolve from '@rollup/plugin-node-resolve';\nexport default { input: 'main.js', output: { dir: 'dist' }, plugins: [resolve({ browser: true })] };\n",
    },
    build: ['rollup', '-c', '--silent'],
    folder: 'dist',
  },
  Parcel: {
    packages: ['parcel@2'],
    files: { 'index.html': page('<script type="module" src="main.js"></script>'), 'main.js': MAIN },
    manifest: { '@parcel/resolver-default': { packageExports: true } },
    build: ['parcel', 'build', 'index.html', '--no-source-maps', '--no-cache'],
    folder: 'dist',
  },
  'jQuery and Bootstrap, strict policy': {
    packages: ['jquery@3', 'bootstrap@5'],
    files: {
      'index.html': `<!doctype html><html lang="en"><meta charset="utf-8"><title>Help</title>
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; script-src 'self'; style-src 'self'; worker-src 'self'; connect-src 'none'">
<link rel="stylesheet" href="node_modules/bootstrap/dist/css/bootstrap.min.css">
<script src="node_modules/jquery/dist/jquery.min.js"></script><script src="node_modules/bootstrap/dist/js/bootstrap.bundle.min.js"></script>
${blockWith('<script type="module" src="/why-failed/why-failed.js"></script>\n')}<div class="container">${TAGS}</div></html>\n`,
    },
    copy: { 'node_modules/why-failed/dist/embed': 'why-failed' },
    folder: '.',
  },
  'classic script': {
    packages: [],
    files: { 'index.html': page('<script src="node_modules/why-failed/dist/embed/why-failed.classic.js"></script>') },
    isEnglishOnly: true,
    folder: '.',
  },
  // As on Zendesk Guide, whose templates they are for: the same lines under the same kind of policy.
  'classic script, policy with nonces': {
    packages: [],
    files: {
      'index.html': `<!doctype html><html lang="en"><meta charset="utf-8"><title>Help</title>
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; script-src 'nonce-NONCE'; style-src 'nonce-NONCE'">
${blockWith('window.litNonce')}<why-failed-drawer></why-failed-drawer></html>\n`,
    },
    copy: { 'node_modules/why-failed/dist/embed/why-failed.classic.js': 'assets/why-failed.classic.js' },
    isEnglishOnly: true,
    folder: '.',
  },
  WordPress: {
    packages: [],
    files: {
      'theme/style.css': '/*\nTheme Name: Help\nTemplate: twentytwentythree\n*/\n',
      'theme/functions.php': `<?php\n${blockWith('wp_enqueue_script(')}`,
    },
    copy: { 'node_modules/why-failed/dist/embed/why-failed.classic.js': 'theme/assets/why-failed.classic.js' },
    lacks: lacksWordPress,
    version: versionOfWordPress,
    start: (home) => startWordPress(home, TAGS),
    isEnglishOnly: true,
  },
};
