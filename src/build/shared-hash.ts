import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Plugin } from 'vite';

/** So many characters of a hash are in the name of a file: seven, as Rolldown takes no fewer for so many chunks. */
const LENGTH = 7;
export const HASH = `[hash:${LENGTH}]`;

/** What a chunk of this name is a part of: the advice in a language; of the others nothing. */
const wholeOf = (name: string) => /^(advice(?:-[A-Za-z-]+)?)-\d+$/.exec(name)?.[1];

/**
 * Parts of one whole share one hash in their names, that of all of them: a page that can load any of them names them all, and hashes do not compress.
 * Their files depend on the content, on what builds them, and on our version: the lock file names the last two.
 */
export function sharedHash(): Plugin {
  const codes = new Map<string, string>();
  const hashes = new Map<string | undefined, string>();
  return {
    name: 'why-failed-shared-hash',
    transform(code, id) {
      const name = id.replace(/^.*[/\\]|\.js$/g, '');
      if (wholeOf(name)) codes.set(name, code);
    },
    renderStart() {
      const lock = readFileSync(resolve(import.meta.dirname, '../../package-lock.json'));
      const sorted = [...codes].sort();
      for (const whole of new Set(sorted.map(([name]) => wholeOf(name)))) {
        const hash = createHash('sha256').update(lock);
        for (const [name, code] of sorted) if (wholeOf(name) === whole) hash.update(`${name}\n${code}\n`);
        hashes.set(whole, hash.digest('base64url').slice(0, LENGTH));
      }
    },
    outputOptions: (options) => ({ ...options, chunkFileNames: ({ name }) => `[name]-${hashes.get(wholeOf(name)) ?? HASH}.js` }),
  };
}
