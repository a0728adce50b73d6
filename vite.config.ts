import { resolve } from 'node:path';
import { defineConfig, type Plugin } from 'vite';
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

const library = {
  target: 'es2022', outDir: 'dist', emptyOutDir: true, minify: false, sourcemap: true,
  lib: { entry: { index: 'src/index.ts', cli: 'src/cli.ts' }, formats: ['es' as const] },
  rolldownOptions: { external: [/^node:/, /^lit($|\/)/, /^fuse\.js($|\/)/, 'postal-mime'] },
};

/** The demo: index.html and what it needs, as static files. */
const demo = { target: 'es2022', outDir: 'dist/demo', emptyOutDir: true, assetsInlineLimit: 0 };

const content = resolve(root, 'content');

export default defineConfig(({ mode }) => ({
  base: './',
  plugins: [contentPlugin(content), articlePlugin(content), mode === 'embed' && asciiOnly],
  build: mode === 'demo' ? demo : library,
  preview: { port: 4173 },
}));
