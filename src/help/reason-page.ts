import { furtherOf, futilityOf } from '../element/actions.js';
import { menderOf } from '../element/headline.js';
import { html, richHtml, type Html } from '../knowledge/html.js';
import { plainText } from '../knowledge/rich-text.js';
import type { Action, Reason } from '../knowledge/schema.js';
import { footer, layout } from './layout.js';
import { emitterOf, fileOf, groupOf, INDEX, linkToGroup, type Site } from './site.js';
import { reasonData } from './structured-data.js';

/** As many as the widget shows. */
const MOST_RELATED = 4;
const MOST_MESSAGES = 5;
/** In UTF-16 units: a few lines; nobody recognises their own message in a longer one. */
const LONGEST_MESSAGE = 400;
/** In UTF-16 units: what follows is mostly cut from the list of results. */
const LONGEST_DESCRIPTION = 160;

/** The page of a reason: what the widget answers where nothing was captured and the host has set no URL. */
export function reasonPage(reason: Reason, site: Site): string {
  const { lang, words } = site;
  const { help } = words;
  const futility = futilityOf(reason);
  const group = groupOf(reason, site);
  const further = furtherOf(reason);
  const messages = [...new Set(reason.examples)].filter((message) => message.length <= LONGEST_MESSAGE).slice(0, MOST_MESSAGES);
  const related = (reason.related ?? []).flatMap((id) => site.kb.reasons.find((one) => one.id === id && id !== reason.id) ?? []).slice(0, MOST_RELATED);
  return layout({
    title: `${reason.title} · ${help.title}`, description: beginningOf(plainText(reason.explanation), lang), path: fileOf(reason.id), data: reasonData(reason, site),
    body: html`<nav class="breadcrumb" aria-label="${help.breadcrumb}">
<ol><li><a href="${INDEX}">${help.title}</a></li> <li><a href="${linkToGroup(group)}">${group.name}</a></li></ol>
</nav>
<main>
<h1>${reason.title}</h1>
<ul class="badges" role="list">${[words.permanence[reason.permanence], menderOf(reason, words), emitterOf(reason, site)].map((fact, index) => fact && html`
<li${index ? '' : html` class="${reason.permanence}"`}>${fact}</li>`)}
</ul>
<section id="explanation">
<p>${richHtml(reason.explanation)}</p>
${futility && html`<p class="futile">${words.futile[futility]}</p>\n`}</section>
${section('cause', words.likelyCause, html`
<p>${richHtml(reason.cause)}</p>`)}
${section('steps', words.steps, html`
<ol>${reason.steps.map((step) => html`
<li>${richHtml(step)}</li>`)}
</ol>${instruction(reason.action, site)}`)}
${further.length ? section('further', words.alsoPossible, html`${further.map((action) => instruction(action, site))}`) : ''}
${messages.length ? section('messages', help.messages, html`${messages.map((message) => html`
<blockquote dir="auto" translate="no">${message}</blockquote>`)}`) : ''}
${related.length ? section('related', words.similar, html`
<ul>${related.map(({ id, title }) => html`
<li><a href="${fileOf(id)}">${title}</a></li>`)}
</ul>`) : ''}
</main>
${footer(site, html`<a href="${INDEX}">${help.index}</a>`)}`,
  }, site);
}

/** A part of the page that can be linked to: its heading is the link. */
function section(id: string, heading: string, content: Html): Html {
  return html`<section id="${id}">
<h2><a href="#${id}">${heading}</a></h2>${content}
</section>`;
}

/** What the widget says of an action that has nothing to press. */
function instruction(action: Action, { words }: Site): Html {
  const { button, instruction: text } = words.actions[action];
  return html`
<p class="instruction"><strong>${button}.</strong> ${text}</p>`;
}

/** The first sentence, and as many more as search engines show. */
function beginningOf(text: string, lang: string): string {
  let beginning = '';
  for (const { segment } of new Intl.Segmenter(lang, { granularity: 'sentence' }).segment(text)) {
    if (beginning && beginning.length + segment.trimEnd().length > LONGEST_DESCRIPTION) break;
    beginning += segment;
  }
  return beginning.trimEnd();
}
