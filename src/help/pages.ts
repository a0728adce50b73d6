import { markup } from './markup.js';
import type { KnowledgeBase, Reason } from '../knowledge/schema.js';
import actsStyles from './acts.css?raw';
import styles from './help.css?raw';
import script from './help.js?raw';
import { indexPage } from './index-page.js';
import { movedPage } from './moved-page.js';
import { reasonPage } from './reason-page.js';
import { withLightColours } from './light-colours.js';
import { fileOf, INDEX, siteOf, type SiteOptions } from './site.js';

/** The static pages of a checked knowledge base, by the names of their files: an index, a page a reason, pages that lead on from former ids, and what belongs to them. */
export function helpPages(kb: KnowledgeBase, options: SiteOptions): Map<string, string> {
  const site = siteOf(kb, options);
  const pages = site.kb.reasons.map((reason): [string, string] => [fileOf(reason.id), reasonPage(reason, site)]);
  const moved = site.kb.reasons.flatMap((reason) => (reason.was ?? []).map((id): [string, string] => [fileOf(id), movedPage(reason, site)]));
  if ([...pages, ...moved].some(([file]) => file === INDEX))
    throw new Error('A reason has the id "index": its page would take the place of the list of all reasons.');
  // A reason's own page goes before one that leads away from its address.
  const files = new Map([...moved, [INDEX, indexPage(site)], ...pages, ['help.css', withLightColours(styles + actsStyles)], ['help.js', script]]);
  if (site.base !== undefined) files.set('sitemap.xml', sitemap(site.base, kb.reasons));
  return files;
}

/** Every page's canonical URL (sitemaps.org). */
function sitemap(base: string, reasons: readonly Reason[]): string {
  return markup`<?xml version="1.0" encoding="UTF-8"?>
<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">
${['', ...reasons.map(({ id }) => fileOf(id))].map((file) => markup`<url><loc>${base}${file}</loc></url>\n`)}</urlset>
`.text;
}
