import { markup } from './markup.js';
import type { Reason } from '../knowledge/schema.js';
import { documentOf } from './layout.js';
import { fileOf, type Site } from './site.js';

/**
 * The page of an id that a reason took over: it leads on at once. By the address in its head, since the pages are files, and no server answers with a redirect;
 * search engines take `canonical` for the one page that there is.
 */
export function movedPage({ id, title }: Reason, site: Site): string {
  const { base = '', root, words, wordsLang } = site;
  const { help } = words;
  const file = fileOf(id);
  const head = markup`<meta http-equiv="refresh" content="0; url=${file}">
<meta name="robots" content="noindex">
<title>${title} · ${help.title}</title>
<link rel="canonical" href="${base}${file}">
<link rel="stylesheet" href="${root}help.css">`;
  const body = markup`<main>
<h1${wordsLang}>${help.moved}</h1>
<p><a href="${file}">${title}</a></p>
</main>`;
  return documentOf(head, body, site);
}
