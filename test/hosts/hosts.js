// The hosts that the packed package is put into: what each needs beside it, its files, how it is built, and which folder is served.
// `node` is the major version that a host is given where it asks for a newer one than this package does.
import { lacksWordPress, startWordPress } from './wordpress.js';

const TAGS =
  '<why-failed support-url="mailto:help@example.com"><a href="https://example.com/help">Why emails fail</a></why-failed>\n<why-failed-drawer></why-failed-drawer>';
const page = (scripts) => `<!doctype html><html lang="en"><meta charset="utf-8"><title>Help</title>\n${TAGS}\n${scripts}</html>\n`;
const MAIN = "import 'why-failed/define';\n";
const json = (value) => `${JSON.stringify(value, null, 2)}\n`;

const vite = (version) => ({
  packages: [`vite@${version}`],
  files: { 'index.html': page('<script type="module" src="/main.js"></script>'), 'main.js': MAIN },
  build: ['vite', 'build'],
  folder: 'dist',
});

/** React's page for Next and Docusaurus: README's line as it stands. */
const REACT_PAGE = `import { WhyFailed, WhyFailedDrawer } from 'why-failed/react';
export default function Help() {
  return (<main><WhyFailed supportUrl="mailto:help@example.com" /><WhyFailedDrawer /></main>);
}
`;
const next = (...flags) => ({
  packages: ['next@16', 'react@19', 'react-dom@19', '@lit/react@1'],
  files: {
    'next.config.mjs': "export default { output: 'export', turbopack: { root: import.meta.dirname } };\n",
    'app/layout.js': 'export default ({ children }) => (<html lang="en"><body>{children}</body></html>);\n',
    'app/page.js': REACT_PAGE,
  },
  build: ['next', 'build', ...flags],
  folder: 'out',
});

const svelteKit = (packages, settings, more) => ({
  packages,
  files: {
    ...settings,
    'src/app.html': '<!doctype html><html lang="en"><head>%sveltekit.head%</head><body>%sveltekit.body%</body></html>\n',
    'src/routes/+layout.js': 'export const prerender = true;\n',
    'src/routes/+page.svelte': `<script>\n  import { onMount } from 'svelte';\n  onMount(() => void import('why-failed/define'));\n</script>\n\n${TAGS}\n`,
  },
  build: ['vite', 'build'],
  folder: 'build',
  ...more,
});

/** Angular: `version` of it, with the TypeScript that it asks for, and more. */
const angular = (version, typescript, more) => ({
  packages: ['core', 'common', 'compiler', 'platform-browser', 'build', 'cli', 'compiler-cli']
    .map((one) => `@angular/${one}@${version}`)
    .concat('rxjs@7', 'tslib@2', `typescript@${typescript}`),
  files: {
    'angular.json': json({
      version: 1,
      cli: { analytics: false },
      projects: {
        help: {
          projectType: 'application',
          root: '',
          sourceRoot: 'src',
          architect: {
            build: {
              builder: '@angular/build:application',
              options: {
                outputPath: 'dist',
                index: 'src/index.html',
                browser: 'src/main.ts',
                tsConfig: 'tsconfig.json',
                optimization: { scripts: true, styles: { minify: true, inlineCritical: false }, fonts: false },
              },
            },
          },
        },
      },
    }),
    'tsconfig.json': json({
      compilerOptions: {
        strict: true,
        target: 'ES2022',
        module: 'preserve',
        moduleResolution: 'bundler',
        experimentalDecorators: true,
        lib: ['ES2022', 'DOM'],
        skipLibCheck: true,
        types: [],
      },
      files: ['src/main.ts'],
    }),
    'src/index.html':
      '<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Help</title><base href="/"></head><body><app-help></app-help></body></html>\n',
    'src/main.ts': `import { Component, CUSTOM_ELEMENTS_SCHEMA, provideZonelessChangeDetection } from '@angular/core';
import { bootstrapApplication } from '@angular/platform-browser';
import 'why-failed/define';

@Component({ selector: 'app-help', schemas: [CUSTOM_ELEMENTS_SCHEMA], template: \`${TAGS}\` })
class Help {}
void bootstrapApplication(Help, { providers: [provideZonelessChangeDetection()] });
`,
  },
  build: ['ng', 'build'],
  folder: 'dist/browser',
  ...more,
});

/** Astro: `version` of it, and more. */
const astro = (version, more) => ({
  packages: [`astro@${version}`],
  files: {
    'astro.config.mjs': 'export default { telemetry: false };\n',
    'src/pages/index.astro': `<html lang="en"><head><title>Help</title></head><body>${TAGS}<script>import 'why-failed/define';</script></body></html>\n`,
  },
  build: ['astro', 'build'],
  folder: 'dist',
  ...more,
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

export const HOSTS = {
  'Vite 5': vite(5),
  'Vite 6': vite(6),
  'Vite 7': vite(7),
  'Vite 8': vite(8),
  'VitePress 1': {
    packages: ['vitepress@1'],
    files: {
      '.vitepress/config.mjs':
        "export default { title: 'Help', vue: { template: { compilerOptions: { isCustomElement: (tag) => tag.startsWith('why-failed') } } } };\n",
      '.vitepress/theme/index.js':
        "import theme from 'vitepress/theme';\nexport default { extends: theme, enhanceApp() { if (!import.meta.env.SSR) import('why-failed/define'); } };\n",
      'index.md': `# Help\n\n${TAGS}\n`,
    },
    build: ['vitepress', 'build'],
    folder: '.vitepress/dist',
  },
  'Next 16, Turbopack': next(),
  'Next 16, webpack': next('--webpack'),
  'Nuxt 4': {
    packages: ['nuxt@4', 'vue@3'],
    node: 24,
    files: {
      'nuxt.config.ts':
        "export default defineNuxtConfig({ telemetry: false, compatibilityDate: '2026-01-01', vue: { compilerOptions: { isCustomElement: (tag) => tag.startsWith('why-failed') } } });\n",
      'app/app.vue': `<template><main>${TAGS}</main></template>\n`,
      'app/plugins/why-failed.client.ts': "import 'why-failed/define';\nexport default defineNuxtPlugin(() => {});\n",
    },
    build: ['nuxt', 'generate'],
    folder: '.output/public',
  },
  'SvelteKit 2': svelteKit(['@sveltejs/kit@2', '@sveltejs/adapter-static@3', '@sveltejs/vite-plugin-svelte@6', 'svelte@5', 'vite@7'], {
    'svelte.config.js': "import adapter from '@sveltejs/adapter-static';\nexport default { kit: { adapter: adapter() } };\n",
    'vite.config.js': "import { sveltekit } from '@sveltejs/kit/vite';\nexport default { plugins: [sveltekit()] };\n",
  }),
  'SvelteKit 3': svelteKit(
    ['@sveltejs/kit@3', '@sveltejs/adapter-static@4', '@sveltejs/vite-plugin-svelte@7', 'svelte@5', 'vite@8'],
    {
      'vite.config.js':
        "import adapter from '@sveltejs/adapter-static';\nimport { sveltekit } from '@sveltejs/kit/vite';\nexport default { plugins: [sveltekit({ adapter: adapter() })] };\n",
    },
    { node: 24 },
  ),
  'Astro 5': astro(5),
  'Astro 7': astro(7, { node: 24 }),
  'Angular 20': angular(20, '5.9'),
  'Angular 22': angular(22, '6.0', { node: 24 }),
  'Docusaurus 3': {
    packages: ['@docusaurus/core@3', '@docusaurus/preset-classic@3', 'react@19', 'react-dom@19', '@lit/react@1', '@mdx-js/react@3'],
    manifest: { type: undefined },
    files: {
      'docusaurus.config.js':
        "module.exports = { title: 'Help', url: 'https://help.example', baseUrl: '/', presets: [['classic', { docs: false, blog: false }]] };\n",
      'src/pages/index.js': REACT_PAGE,
    },
    build: ['docusaurus', 'build'],
    folder: 'build',
  },
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
<script type="module" src="node_modules/why-failed/dist/embed/why-failed.js"></script>\n<div class="container">${TAGS}</div></html>\n`,
    },
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
<script nonce="NONCE">window.litNonce = 'NONCE';</script>
<script nonce="NONCE" src="/assets/why-failed.classic.js" defer></script>
${TAGS}</html>\n`,
    },
    copy: { 'node_modules/why-failed/dist/embed/why-failed.classic.js': 'assets/why-failed.classic.js' },
    isEnglishOnly: true,
    folder: '.',
  },
  WordPress: {
    packages: [],
    files: {
      'theme/style.css': '/*\nTheme Name: Help\nTemplate: twentytwentythree\n*/\n',
      'theme/functions.php': `<?php
add_action('wp_enqueue_scripts', fn () => wp_enqueue_script('why-failed', get_theme_file_uri('assets/why-failed.classic.js'), [], '0.2.0', true));
`,
    },
    copy: { 'node_modules/why-failed/dist/embed/why-failed.classic.js': 'theme/assets/why-failed.classic.js' },
    lacks: lacksWordPress,
    start: (home) => startWordPress(home, TAGS),
    isEnglishOnly: true,
  },
};
