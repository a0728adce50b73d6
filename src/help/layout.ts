import { markup, type Html } from './markup.js';
import { directionOf } from '../words/direction.js';
import { INDEX, type Site, type SiteLanguage } from './site.js';

/** A page: its head, and what stands in its body. */
export interface Page {
  title: string;
  description: string;
  /** The last part of its canonical URL. */
  path: string;
  data: Html;
  /** Whether something on it can be pressed or typed into. */
  acts?: boolean;
  body: Html;
}

/** A whole page as HTML. */
export function layout({ title, description, path, data, acts, body }: Page, site: Site): string {
  const { base, root } = site;
  const head = markup`<title>${title}</title>
<meta name="description" content="${description}">
${base === undefined ? '' : markup`<link rel="canonical" href="${base}${path}">\n`}${alternates(path, site)}<link rel="stylesheet" href="${root}help.css">
${acts ? markup`<script src="${root}help.js" defer></script>\n` : ''}${data}`;
  return documentOf(head, markup`${languageSwitch(path, site)}${body}`, site);
}

/** The same page in each language, this one included, for search engines (absolute URLs only); whoever speaks none of them gets the first. */
function alternates(path: string, { base, folder, languages }: Site): Html | undefined {
  const [first] = languages;
  if (base === undefined || !first) return undefined;
  const shared = base.slice(0, base.length - folder.length);
  const link = (hreflang: string, to: SiteLanguage) => markup`<link rel="alternate" hreflang="${hreflang}" href="${shared}${to.folder}${path}">\n`;
  return markup`${languages.map((one) => link(one.lang, one))}${link('x-default', first)}`;
}

/** Links to the same page in the other languages, each in its own words. */
function languageSwitch(path: string, { lang, root, languages, words: { help }, wordsLang }: Site): Html | undefined {
  if (!languages.length) return undefined;
  const item = (one: SiteLanguage) =>
    one.lang === lang
      ? markup`<li><span aria-current="true">${nameOf(one.lang)}</span></li>`
      : markup`<li><a href="${root}${one.folder}${path || INDEX}" hreflang="${one.lang}" lang="${one.lang}" dir="${directionOf(one.lang)}">${nameOf(one.lang)}</a></li>`;
  return markup`<nav class="languages" aria-label="${help.languages}"${wordsLang}>
<ul>${lines(languages.map(item))}
</ul>
</nav>
`;
}

/** What a language calls itself. */
function nameOf(lang: string): string {
  const name = new Intl.DisplayNames(lang, { type: 'language' }).of(lang) ?? lang;
  return name.charAt(0).toLocaleUpperCase(lang) + name.slice(1);
}

/** What every page begins and ends with, around the rest of its head and its body. */
export function documentOf(head: Html, body: Html, { lang, dir }: Site): string {
  return markup`<!doctype html>
<html lang="${lang}" dir="${dir}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
${head}
</head>
<body>
${body}
</body>
</html>
`.text;
}

/** Items of a list, or anything else that stands a line each. */
export function lines(items: readonly Html[]): Html {
  return markup`${items.map((item) => markup`\n${item}`)}`;
}

/** The way to the widget, where the host says where it is. */
export function widgetLink({ widget, words: { help }, wordsLang }: Site): Html | undefined {
  return widget === undefined ? undefined : markup`\n<p${wordsLang}><a href="${widget}">${help.paste}</a></p>`;
}
