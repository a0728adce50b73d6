import { markup, type Html } from './markup.js';
import type { Site } from './site.js';

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
  const { base } = site;
  const head = markup`<title>${title}</title>
<meta name="description" content="${description}">
${base === undefined ? '' : markup`<link rel="canonical" href="${base}${path}">\n`}<link rel="stylesheet" href="help.css">
${acts ? markup`<script src="help.js" defer></script>\n` : ''}${data}`;
  return documentOf(head, body, site);
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
