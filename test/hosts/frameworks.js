// The hosts that are frameworks, built from what README.md tells of each. `at` is the page that has the tags, where it is not the first.
import { MAIN, TAGS } from './page.js';
import { blockWith, told } from './told.js';

const DRAWER = '<why-failed-drawer></why-failed-drawer>\n';
const NEXT_PAGE = told('Next (app router): app/help/page.js');

const json = (value) => `${JSON.stringify(value, null, 2)}\n`;

const next = (...flags) => ({
  packages: ['next@16', 'react@19', 'react-dom@19', '@lit/react@1'],
  files: {
    'next.config.mjs': "export default { output: 'export', turbopack: { root: import.meta.dirname } };\n",
    'app/layout.js': 'export default ({ children }) => (<html lang="en"><body>{children}</body></html>);\n',
    'app/help/page.js': NEXT_PAGE,
  },
  build: ['next', 'build', ...flags],
  folder: 'out',
  at: '/help',
});

const svelteKit = (packages, settings, more) => ({
  packages,
  files: {
    ...settings,
    'src/app.html': '<!doctype html><html lang="en"><head>%sveltekit.head%</head><body>%sveltekit.body%</body></html>\n',
    'src/routes/+layout.js': 'export const prerender = true;\n',
    'src/routes/help/+page.svelte': told('SvelteKit: src/routes/help/+page.svelte') + DRAWER,
  },
  build: ['vite', 'build'],
  folder: 'build',
  at: '/help',
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
      '<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Help</title><base href="/"></head><body><app-help></app-help><why-failed-drawer></why-failed-drawer></body></html>\n',
    'src/help.ts': told('Angular: src/help.ts'),
    'src/main.ts': `import { provideZonelessChangeDetection } from '@angular/core';
import { bootstrapApplication } from '@angular/platform-browser';
import { Help } from './help';
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
    'src/pages/help.astro': told('Astro: src/pages/help.astro') + DRAWER,
  },
  build: ['astro', 'build'],
  folder: 'dist',
  at: '/help',
  ...more,
});

/** Frameworks with what README.md tells of them, by name. */
export const FRAMEWORKS = {
  'Vue 3, Vite 8': {
    packages: ['vue@3', '@vitejs/plugin-vue@6', 'vite@8'],
    files: {
      'vite.config.js': `import vue from '@vitejs/plugin-vue';\nexport default { plugins: [${/vue\(.*\)/.exec(blockWith('Vue with Vite'))[0]}] };\n`,
      'index.html':
        '<!doctype html><html lang="en"><meta charset="utf-8"><title>Help</title><div id="app"></div><script type="module" src="/main.js"></script></html>\n',
      'main.js': `${MAIN}import { createApp } from 'vue';\nimport Help from './Help.vue';\ncreateApp(Help).mount('#app');\n`,
      'Help.vue': `<template><main>${TAGS}</main></template>\n`,
    },
    build: ['vite', 'build'],
    folder: 'dist',
  },
  'VitePress 1': {
    packages: ['vitepress@1'],
    files: {
      '.vitepress/config.mjs': told('VitePress: .vitepress/config.mjs'),
      '.vitepress/theme/index.js': told('VitePress: .vitepress/theme/index.js'),
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
      'nuxt.config.ts': told('Nuxt: nuxt.config.ts'),
      'app/app.vue': `<template><main>${TAGS}</main></template>\n`,
      'app/plugins/why-failed.client.ts': told('Nuxt: app/plugins/why-failed.client.ts'),
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
      'src/pages/help.js': NEXT_PAGE,
      'src/pages/index.mdx': `${NEXT_PAGE.split('\n')[0]}\n\n# Help\n\n<WhyFailed supportUrl="mailto:help@example.com" />\n\n<WhyFailedDrawer />\n`,
    },
    build: ['docusaurus', 'build'],
    folder: 'build',
  },
};
