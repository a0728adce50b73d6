import { actionWords, furtherOf, futilityOf } from '../element/answering/card/actions.js';
import { menderOf } from '../element/answering/headline.js';
import { markup, richHtml, type Html } from './markup.js';
import { plainText } from '../knowledge/rich-text.js';
import type { Action, Reason } from '../knowledge/schema.js';
import { layout, lines, widgetLink, type Page } from './layout.js';
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
  const facts = [words.permanence[reason.permanence], menderOf(reason, words), emitterOf(reason, site)].filter((fact) => fact !== undefined);
  const badges = facts.map((fact, index) => markup`<li${index ? '' : markup` class="${reason.permanence}"`}>${fact}</li>`);
  const steps = reason.steps.map((step) => markup`<li>${richHtml(step)}</li>`);
  const quotes = messages.map((message) => markup`<blockquote dir="auto" translate="no">${message}</blockquote>`);
  const links = related.map(({ id, title }) => markup`<li><a href="${fileOf(id)}">${title}</a></li>`);
  const page: Page = {
    title: `${reason.title} · ${help.title}`,
    description: beginningOf(plainText(reason.explanation), lang),
    path: fileOf(reason.id),
    data: reasonData(reason, site),
    body: markup`<nav class="breadcrumb" aria-label="${help.breadcrumb}">
<ol><li><a href="${INDEX}">${help.title}</a></li> <li><a href="${linkToGroup(group)}">${group.name}</a></li></ol>
</nav>
<main>
<h1>${reason.title}</h1>
<ul class="badges" role="list">${lines(badges)}
</ul>
<section id="explanation">
<p>${richHtml(reason.explanation)}</p>
${futility && markup`<p class="futile">${words.futile[futility]}</p>\n`}</section>
${section('cause', words.likelyCause, markup`\n<p>${richHtml(reason.cause)}</p>`)}
${section('steps', words.steps, markup`\n<ol>${lines(steps)}\n</ol>${instruction(reason.action, site)}${widgetLink(site)}`)}
${further.length ? section('further', words.alsoPossible, markup`${further.map((action) => instruction(action, site))}`) : ''}
${messages.length ? section('messages', help.messages, lines(quotes)) : ''}
${related.length ? section('related', words.similar, markup`\n<ul>${lines(links)}\n</ul>`) : ''}
</main>
<footer><p><a href="${INDEX}">${help.index}</a></p></footer>`,
  };
  return layout(page, site);
}

/** A part of the page that can be linked to: its heading is the link. */
function section(id: string, heading: string, content: Html): Html {
  return markup`<section id="${id}">
<h2><a href="#${id}">${heading}</a></h2>${content}
</section>`;
}

/** What the widget says of an action that has nothing to press. */
function instruction(action: Action, { words }: Site): Html {
  const { button, instruction: text } = actionWords(action, words);
  return markup`
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
