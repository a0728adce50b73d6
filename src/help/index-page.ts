import { markup, type Html } from './markup.js';
import type { Reason } from '../knowledge/schema.js';
import { layout, lines, widgetLink, type Page } from './layout.js';
import { wordsOf } from './asked.js';
import { emitterOf, fileOf, speechOf, type Group, type Site } from './site.js';
import { indexData } from './structured-data.js';

/** The page that lists every reason: what happens most, then all by what happened. */
export function indexPage(site: Site): string {
  const { groups, most, words, wordsLang } = site;
  const { help } = words;
  const page: Page = {
    title: help.title,
    description: help.intro,
    path: '',
    data: indexData(site),
    acts: true,
    body: markup`<main>
<h1${wordsLang}>${help.title}</h1>
<p class="intro"${wordsLang}>${help.intro}</p>${widgetLink(site)}
${filter(site)}${
      most.length
        ? markup`<section class="most">
<h2${wordsLang}>${help.most}</h2>
<ol>${lines(most.map((reason) => reasonLink(reason, site)))}
</ol>
</section>
`
        : ''
    }<nav class="groups" aria-label="${help.groups}"${wordsLang}>
<ul>${lines(groups.map(({ id, name, lang }) => markup`<li><a href="#${encodeURIComponent(id)}"${lang}>${name}</a></li>`))}
</ul>
</nav>
${groups.map((group) => groupSection(group, site))}</main>`,
  };
  return layout(page, site);
}

/** The field that filters the list; hidden until the script is there that it needs, so that nobody meets one that does nothing. */
function filter({ words: { help }, wordsLang }: Site): Html {
  return markup`<div class="filter" role="search" hidden data-counted="${help.counted}" data-none="${help.none}"${wordsLang}>
<label>${help.filter} <input type="search" spellcheck="false" autocapitalize="off"></label>
<p class="muted" role="status"></p>
</div>
`;
}

function groupSection({ id, further, name, lang, reasons }: Group, site: Site): Html {
  return markup`<section class="group" id="${id}">
${further.map((anchor) => markup`<span id="${anchor}"></span>`)}<h2${lang}>${name}</h2>
<ul>${lines(reasons.map((reason) => reasonLink(reason, site, wordsOf(reason, site.lang))))}
</ul>
</section>
`;
}

function reasonLink(reason: Reason, site: Site, words?: string): Html {
  const emitter = emitterOf(reason, site);
  return markup`<li${speechOf(reason, site)}${words && markup` data-words="${words}"`}><a href="${fileOf(reason.id)}">${reason.title}</a>${emitter && markup` <span class="muted">(${emitter})</span>`}</li>`;
}
