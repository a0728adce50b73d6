import { Html, markup } from './markup.js';
import { plainText } from '../knowledge/rich-text.js';
import type { Reason } from '../knowledge/schema.js';
import { fileOf, groupOf, type Site } from './site.js';

/**
 * A reason in terms of schema.org: a `TechArticle` ("step-by-step, procedural troubleshooting"), which is an `Article`, and where it stands.
 * Not a `FAQPage` (a title is no question, and search engines hardly show those any more), nor a `QAPage` (nobody can add an answer).
 */
export function reasonData(reason: Reason, site: Site): Html {
  const { base, lang, words } = site;
  const { help } = words;
  const group = groupOf(reason, site);
  const url = base && base + fileOf(reason.id);
  const article = {
    '@type': 'TechArticle',
    headline: reason.title,
    description: plainText(reason.explanation),
    articleSection: group.name,
    inLanguage: lang,
    isPartOf: { '@type': 'CollectionPage', name: help.title, ...(base && { url: base }) },
    ...(url && { url, mainEntityOfPage: url }),
  };
  // The steps of a breadcrumb have to be absolute URLs.
  const trail = base
    ? [
        [help.title, base],
        [group.name, `${base}#${encodeURIComponent(group.id)}`],
        [reason.title, url],
      ]
    : [];
  const breadcrumb = {
    '@type': 'BreadcrumbList',
    itemListElement: trail.map(([name, item], index) => ({ '@type': 'ListItem', position: index + 1, name, item })),
  };
  return jsonLd(base ? [article, breadcrumb] : [article]);
}

/** The index in terms of schema.org. */
export function indexData({ base, lang, words: { help } }: Site): Html {
  return jsonLd([{ '@type': 'CollectionPage', name: help.title, description: help.intro, inLanguage: lang, ...(base && { url: base }) }]);
}

function jsonLd(graph: object[]): Html {
  // Only a "<" could end the element, or begin what hides its end.
  const json = JSON.stringify({ '@context': 'https://schema.org', '@graph': graph }).replaceAll('<', '\\u003c');
  return markup`<script type="application/ld+json">${new Html(json)}</script>`;
}
