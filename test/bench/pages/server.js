// Serves the widgets' files and pages from this machine, all of them alike: brotli at its best level, as a CDN keeps static files.
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { extname, join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';

const TYPES = { '.css': 'text/css; charset=utf-8', '.html': 'text/html; charset=utf-8', '.js': 'text/javascript; charset=utf-8', '.json': 'application/json' };

/**
 * Resolves with the server and its origin. `folders` are served by the first part of the path; `made` are bodies by their whole
 * path. Each is compressed once, at its first request, so whoever measures loads everything once before.
 */
export async function serve(folders, made) {
  const compressed = new Map();
  function bodyOf(path) {
    if (!compressed.has(path)) {
      const [, folder, ...rest] = path.split('/');
      compressed.set(path, brotliCompressSync(made[path] ?? readFileSync(join(folders[folder], ...rest))));
    }
    return compressed.get(path);
  }
  const server = createServer((request, response) => {
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
  await new Promise((done) => server.listen(0, '127.0.0.1', done));
  return { server, origin: `http://127.0.0.1:${server.address().port}` };
}
