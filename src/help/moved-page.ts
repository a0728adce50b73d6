import { markup } from './markup.js';
import type { Reason } from '../knowledge/schema.js';
import { fileOf, type Site } from './site.js';

/**
 * The page of an id that a reason took over: it leads on at once. By the address in its head, since the pages are files, and no server answers with a redirect;
 * search engines take `canonical` for the one page that there is.
 */
export function movedPage({ id, title }: Reason, { base = '', lang, dir, words: { help }, wordsLang }: Site): string {
  const file = fileOf(id);
  return markup`<!doctype html>
<html lang="${lang}" dir="${dir}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta http-equiv="refresh" content="0; url=${file}">
<meta name="robots" content="noindex">
<title>${title} · ${help.title}</title>
<link rel="canonical" href="${base}${file}">
<link rel="stylesheet" href="help.css">
</head>
<body>
<main>
<h1${wordsLang}>${help.moved}</h1>
<p><a href="${file}">${title}</a></p>
</main>
</body>
</html>
`.text;
}
