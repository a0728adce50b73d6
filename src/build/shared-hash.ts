import { createHash } from 'node:crypto';
import type { Plugin } from 'vite';

/** The parts of what is read of a language, by the names of their chunks. */
const PART = /^advice(-[A-Za-z-]+)?-\d+$/;
const LENGTH = 8;

/**
 * Parts of one whole share one hash in their names, that of all of them: a page that can load any of them names them all, and hashes do not compress.
 * `version` is what else their files depend on.
 */
export function sharedHash(version: string): { plugin: Plugin; chunkFileNames: (chunk: { name: string }) => string } {
  const codes = new Map<string, Map<string, string>>();
  const wholeOf = (name: string) => PART.exec(name)?.[1] ?? '';
  return {
    plugin: {
      name: 'why-failed-shared-hash',
      transform(code, id) {
        const name = id.replace(/^.*[/\\]|\.js$/g, '');
        if (!PART.test(name)) return;
        const whole = wholeOf(name);
        codes.set(whole, (codes.get(whole) ?? new Map<string, string>()).set(name, code));
      },
    },
    chunkFileNames({ name }) {
      const parts = PART.test(name) && codes.get(wholeOf(name));
      if (!parts) return '[name]-[hash].js';
      const hash = createHash('sha256').update(version);
      for (const part of [...parts].sort()) hash.update(part.join('\n'));
      return `[name]-${hash.digest('base64url').slice(0, LENGTH)}.js`;
    },
  };
}
