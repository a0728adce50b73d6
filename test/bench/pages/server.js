// Serves the widgets' files and pages from this machine, all of them alike: brotli at its best level, as a CDN keeps static files.
import { readFileSync } from 'node:fs';
import { extname, join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { listen, TYPES } from '../../helpers/listen.js';

/**
 * Resolves as `listen` does. `folders` are served by the first part of the path; `made` are bodies by their whole
 * path. Each is compressed once, at its first request, so whoever measures loads everything once before.
 */
export function serve(folders, made) {
  const compressed = new Map();
  function bodyOf(path) {
    if (!compressed.has(path)) {
      const [, folder, ...rest] = path.split('/');
      compressed.set(path, brotliCompressSync(made[path] ?? readFileSync(join(folders[folder], ...rest))));
    }
    return compressed.get(path);
  }
  return listen((request, response) => {
    const path = decodeURIComponent(new URL(request.url, 'http://localhost').pathname);
    try {
      const body = bodyOf(path);
      response
        .writeHead(200, {
          'Content-Type': TYPES[extname(path) || '.json'] ?? 'application/octet-stream',
          'Content-Encoding': 'br',
          'Content-Length': body.length,
        })
        .end(body);
    } catch {
      response.writeHead(404).end();
    }
  });
}
