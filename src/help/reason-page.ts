import { actionWords, fixerOf, furtherOf, futileLine, lastingOf } from '../words/advice.js';
import { markup, richHtml, type Html } from './markup.js';
import { reasonById } from '../knowledge/reason-by-id.js';
import { plainText } from '../knowledge/rich-text.js';
import type { Action, Reason, RichText } from '../knowledge/schema.js';
import { askedIn } from './asked.js';
import { layout, lines, widgetLink, type Page } from './layout.js';
import { emitterOf, fileOf, groupOf, INDEX, linkToGroup, speechOf, type Site } from './site.js';
import { messagesOf } from './messages.js';
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
  const { lang, words, wordsLang } = site;
  const { help } = words;
  const futile = futileLine(reason, words);
  const group = groupOf(reason, site);
  const further = furtherOf(reason);
  const messages = messagesOf(reason.examples ?? [])
    .filter((message) => message.length <= LONGEST_MESSAGE)
    .slice(0, MOST_MESSAGES);
  const related = [...new Set((reason.related ?? []).flatMap((id) => reasonById(site.kb, id) ?? []))]
    .filter(({ id }) => id !== reason.id)
    .slice(0, MOST_RELATED);
  const { forAdmin } = reason;
  const own = speechOf(reason, site);
  const emitter = emitterOf(reason, site);
  const badges = [
    markup`<li class="${reason.permanence}"${wordsLang}>${words.permanence[lastingOf(reason)]}</li>`,
    markup`<li${wordsLang}>${fixerOf(reason, words)}</li>`,
    ...(emitter === undefined ? [] : [markup`<li>${emitter}</li>`]),
  ];
  const steps = reason.steps.map((step) => markup`<li${own}>${richHtml(step)}</li>`);
  const quotes = messages.map((message) => markup`<blockquote dir="auto" translate="no">${message}</blockquote>`);
  const links = related.map((one) => markup`<li${speechOf(one, site)}><a href="${fileOf(one.id)}">${one.title}</a></li>`);
  const page: Page = {
    title: `${reason.title} · ${help.title}`,
    description: beginningOf(plainText(reason.explanation), lang),
    path: fileOf(reason.id),
    data: reasonData(reason, site),
    acts: forAdmin !== undefined,
    body: markup`<nav class="breadcrumb" aria-label="${help.breadcrumb}"${wordsLang}>
<ol><li><a href="${INDEX}">${help.title}</a></li> <li><a href="${linkToGroup(group)}"${group.lang}>${group.name}</a></li></ol>
</nav>
<main>
<h1${own}>${reason.title}</h1>
<ul class="badges" role="list">${lines(badges)}
</ul>
<section id="explanation">
<p${own}>${richHtml(reason.explanation)}</p>
${futile && markup`<p class="futile"${wordsLang}>${futile}</p>\n`}${tellLine(reason, site)}</section>
${section(site, 'cause', words.likelyCause, markup`\n<p${own}>${richHtml(reason.cause)}</p>`)}
${section(site, 'steps', words.steps, markup`\n<ol>${lines(steps)}\n</ol>${instruction(reason.action, site)}${widgetLink(site)}`)}
${further.length ? section(site, 'further', words.alsoPossible, markup`${further.map((action) => instruction(action, site))}`) : ''}
${forAdmin === undefined ? '' : section(site, 'for-admin', help.forAdmin, adminNote(forAdmin, own, site))}
${messages.length ? section(site, 'messages', help.messages, lines(quotes)) : ''}
${askedLine(reason, site)}${related.length ? section(site, 'related', words.help.related, markup`\n<ul>${lines(links)}\n</ul>`) : ''}
</main>
<footer${wordsLang}><p><a href="${INDEX}">${help.index}</a></p></footer>`,
  };
  return layout(page, site);
}

/** A part of the page that can be linked to: its heading is the link. */
function section({ wordsLang }: Site, id: string, heading: string, content: Html): Html {
  return markup`<section id="${id}">
<h2${wordsLang}><a href="#${id}">${heading}</a></h2>${content}
</section>`;
}

/** What the widget says of an action that has nothing to press. */
function instruction(action: Action, { kb, words, wordsLang }: Site): Html {
  const { button, instruction: text } = actionWords(action, words);
  const isOwn = kb.actions?.some(({ id }) => id === action);
  return markup`
<p class="instruction"${isOwn ? undefined : wordsLang}><strong>${button}.</strong> ${text}</p>`;
}

/** How to tell it from what looks alike. */
function tellLine(reason: Reason, site: Site): Html | undefined {
  const { tell } = reason;
  const {
    words: { help },
    wordsLang,
  } = site;
  if (tell === undefined) return undefined;
  const [before, after] = help.tell.split('#');
  return markup`<p class="tell"><strong${wordsLang}>${before}</strong><span${speechOf(reason, site)}>${tell}</span>${after}</p>\n`;
}

/** What to hand to IT: text that can be selected, with a button for the script to show. */
function adminNote(note: RichText, own: Html | undefined, { words: { support }, wordsLang }: Site): Html {
  return markup`
<p class="note"${own}>${richHtml(note)}</p>
<p class="copy" hidden data-copied="${support.copied}" data-failed="${support.copyFailed}"${wordsLang}><button type="button">${support.copy}</button> <span role="status"></span></p>`;
}

/** What people ask, in a line: it helps who searches for it, and is no list of questions with answers. */
function askedLine(reason: Reason, { lang, words: { help }, wordsLang }: Site): Html | undefined {
  const asked = askedIn(reason, lang);
  if (!asked.length) return undefined;
  const parts = new Intl.ListFormat(lang, { type: 'unit', style: 'short' }).formatToParts(asked);
  const said = parts.map(({ type, value }) => (type === 'element' ? markup`<q>${value}</q>` : value));
  return markup`<p class="asked"><strong${wordsLang}>${help.asked}</strong> ${said}</p>\n`;
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
