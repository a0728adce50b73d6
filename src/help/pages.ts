import { markup } from './markup.js';
import type { KnowledgeBase, Reason } from '../knowledge/schema.js';
import actsStyles from './acts.css?raw';
import styles from './help.css?raw';
import script from './help.js?raw';
import { indexPage } from './index-page.js';
import { movedPage } from './moved-page.js';
import { reasonPage } from './reason-page.js';
import { withLightColours } from './light-colours.js';
import { fileOf, INDEX, siteOf, type SiteLanguage, type SiteOptions } from './site.js';

/** The static pages of a checked knowledge base, by the names of their files: an index, a page a reason, pages that lead on from former ids, and what belongs to them. */
export function helpPages(kb: KnowledgeBase, options: SiteOptions): Map<string, string> {
  const site = siteOf(kb, options);
  const pages = site.kb.reasons.map((reason): [string, string] => [fileOf(reason.id), reasonPage(reason, site)]);
  const moved = site.kb.reasons.flatMap((reason) => (reason.was ?? []).map((id): [string, string] => [fileOf(id), movedPage(reason, site)]));
  if ([...pages, ...moved].some(([file]) => file === INDEX))
    throw new Error('A reason has the id "index": its page would take the place of the list of all reasons.');
  // A reason's own page goes before one that leads away from its address.
  const files = new Map([...moved, [INDEX, indexPage(site)], ...pages]);
  if (site.folder) return files;
  // What the pages of all languages share.
  files.set('help.css', withLightColours(styles + actsStyles)).set('help.js', script);
  if (site.base !== undefined) files.set('sitemap.xml', sitemap(site.base, site.languages, kb.reasons));
  return files;
}

/** Every page's canonical URL, in each language (sitemaps.org). */
function sitemap(base: string, languages: readonly SiteLanguage[], reasons: readonly Reason[]): string {
  const folders = languages.length ? languages.map(({ folder }) => folder) : [''];
  const files = ['', ...reasons.map(({ id }) => fileOf(id))];
  return markup`<?xml version="1.0" encoding="UTF-8"?>
<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">
${folders.flatMap((folder) => files.map((file) => markup`<url><loc>${base}${folder}${file}</loc></url>\n`))}</urlset>
`.text;
}
