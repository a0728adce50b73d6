import { markup, type Html } from './markup.js';
import type { Reason } from '../knowledge/schema.js';
import { layout, lines, widgetLink, type Page } from './layout.js';
import { emitterOf, fileOf, type Group, type Site } from './site.js';
import { indexData } from './structured-data.js';

/** The page that lists every reason by its category. */
export function indexPage(site: Site): string {
  const { groups, words, wordsLang } = site;
  const { help } = words;
  const page: Page = {
    title: help.title,
    description: help.intro,
    path: '',
    data: indexData(site),
    body: markup`<main>
<h1${wordsLang}>${help.title}</h1>
<p class="intro"${wordsLang}>${help.intro}</p>${widgetLink(site)}
<nav class="groups" aria-label="${help.groups}"${wordsLang}>
<ul>${lines(groups.map(({ id, name, lang }) => markup`<li><a href="#${encodeURIComponent(id)}"${lang}>${name}</a></li>`))}
</ul>
</nav>
${groups.map((group) => groupSection(group, site))}</main>`,
  };
  return layout(page, site);
}

function groupSection({ id, name, lang, reasons }: Group, site: Site): Html {
  return markup`<section id="${id}">
<h2${lang}>${name}</h2>
<ul>${lines(reasons.map((reason) => reasonLink(reason, site)))}
</ul>
</section>
`;
}

function reasonLink(reason: Reason, site: Site): Html {
  const emitter = emitterOf(reason, site);
  return markup`<li><a href="${fileOf(reason.id)}">${reason.title}</a>${emitter && markup` <span class="muted">(${emitter})</span>`}</li>`;
}
