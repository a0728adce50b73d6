// A host that reads pictures, served as README.md says: the widget, `why-failed/screenshots`, and the files of tesseract.js, all from its own origin.
import { readFileSync } from 'node:fs';
import { extname, join, resolve } from 'node:path';
import { listen, TYPES } from './listen.js';

const root = resolve(import.meta.dirname, '../..');
const modules = join(root, 'node_modules');

/** The policy that README.md names for hosts that read pictures. */
export const POLICY = "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; worker-src 'self'; connect-src 'self'; base-uri 'none'";

/** All that a page needs where the worker's file comes with the policy above; Trusted Types, too. */
const STRICT =
  "default-src 'none'; script-src 'self'; worker-src 'self'; connect-src 'none'; base-uri 'none'; require-trusted-types-for 'script'; trusted-types lit-html default";

/** Where each folder of the host's comes from; the first one that has the file gives it. */
const FOLDERS = {
  'why-failed': [join(root, 'dist/embed'), join(root, 'dist')],
  ocr: [
    join(modules, 'tesseract.js/dist'),
    join(modules, 'tesseract.js-core'),
    join(modules, '@tesseract.js-data/eng/4.0.0_best_int'),
    join(modules, '@tesseract.js-data/fra/4.0.0_best_int'),
  ],
};

const PAGE = `<!doctype html><html lang="en"><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>Help</title>
<script type="module" src="/why-failed/why-failed.js"></script>
<script type="module" src="/page.js"></script>
<why-failed id="widget" support-url="/help"></why-failed>`;
const SCRIPT = `import { imageReader } from '/why-failed/screenshots.js';
document.querySelector('#widget').readImage = imageReader({
  workerPath: '/ocr/worker.min.js',
  corePath: '/ocr',
  langPath: '/ocr',
  tesseract: () => import('/ocr/tesseract.esm.min.js'),
});`;

/** What README.md says for pages with Trusted Types, of which tesseract.js knows nothing. */
const TRUSTED = `trustedTypes.createPolicy('default', { createScriptURL: (url) => (url === location.origin + '/ocr/worker.min.js' ? url : null) });
`;

/**
 * Resolves as `listen` does. The page of the host is at `/`; without pictures, at `/plain`; with a policy that forbids WebAssembly, at `/strict`; where only the
 * worker may do more than a strict page, at `/trusted`.
 */
export function servePictureHost() {
  return listen((request, response) => {
    const [, folder, file] = new URL(request.url, 'http://localhost').pathname.split('/');
    const isStrict = folder === 'strict' || request.headers.referer?.endsWith('/strict');
    const headers = { 'Content-Security-Policy': isStrict ? POLICY.replace(" 'wasm-unsafe-eval'", '') : POLICY };
    const send = (type, body) => response.writeHead(200, { 'Content-Type': type, ...headers }).end(body);
    if (!folder || folder === 'strict') return send(TYPES['.html'], PAGE);
    if (folder === 'trusted') {
      headers['Content-Security-Policy'] = STRICT;
      return send(TYPES['.html'], PAGE.replace('page.js', 'trusted.js'));
    }
    if (folder === 'trusted.js') return send(TYPES['.js'], TRUSTED + SCRIPT);
    if (folder === 'favicon.ico') return response.writeHead(204).end();
    if (folder === 'plain') return send(TYPES['.html'], PAGE.replace(/.*page\.js.*\n/, ''));
    if (folder === 'page.js') return send(TYPES['.js'], SCRIPT);
    for (const place of file ? (FOLDERS[folder] ?? []) : [])
      try {
        return send(TYPES[extname(file)] ?? 'application/octet-stream', readFileSync(join(place, file)));
      } catch {
        // the next one
      }
    return response.writeHead(404).end();
  });
}

/** A picture of a page of HTML, as wide as the window is, in CSS pixels. */
export async function photograph(browser, html, { width = 800, scale = 2, format = 'png', height = 400 } = {}) {
  const context = await browser.newContext({ viewport: { width, height }, deviceScaleFactor: scale });
  try {
    const page = await context.newPage();
    await page.setContent(html);
    return await page.screenshot({ fullPage: true, type: format, ...(format === 'jpeg' && { quality: 60 }) });
  } finally {
    await context.close();
  }
}
