/** Writes the help article into index.html, from the content (build time only). */
import type { Plugin } from 'vite';
import { markup, richHtml, type Html } from '../help/markup.js';
import { commonnessOf } from '../help/commonest.js';
import { messagesOf } from '../help/messages.js';
import { withoutPlaceholders } from '../help/placeholders.js';
import { loadContent } from '../authoring/load-content.js';
import type { Reason } from '../knowledge/schema.js';
import { fixerOf } from '../words/advice.js';
import { words } from '../words/en.js';

function section({ reason, examples }: { reason: Reason; examples: string[] }): Html {
  const quoted = messagesOf(examples.map((example) => example.split('\n')[0]!.trim()))
    .filter((line) => line.length <= 140)
    .slice(0, 2);
  const former = (reason.was ?? []).map((id) => markup`<span id="${id}"></span>`);
  return markup`<section id="${reason.id}">
${former}<h3>${reason.title} <a class="anchor" href="#${reason.id}" aria-label="Link to: ${reason.title}">#</a></h3>
${quoted.length ? markup`<p class="says">${quoted.map((line) => markup`<code>${line}</code> `)}</p>\n` : ''}<p>${richHtml(reason.explanation)} ${richHtml(reason.cause)}</p>
<ol>${reason.steps.map((step) => markup`<li>${richHtml(step)}</li>`)}</ol>
<p class="facts">${words.permanence[reason.permanence]} · ${fixerOf(reason, words)}</p>
</section>`;
}

/** The article as HTML: the reasons of the article, then all others; of each what happens most goes first. */
export function articleHtml(dir: string): { article: string; others: string } {
  const loaded = loadContent(dir).reasons.map((one) => ({ ...one, reason: withoutPlaceholders(one.reason) }));
  const { compare } = commonnessOf(loaded.map(({ reason }) => reason));
  const reasons = loaded.sort((a, b) => compare(a.reason, b.reason));
  const own = reasons.filter(({ reason }) => reason.article !== undefined);
  const others = reasons.filter(({ reason }) => reason.article === undefined);
  return { article: own.map(section).join('\n'), others: others.map(section).join('\n') };
}

/** Replaces `<!-- article -->` and `<!-- others -->` in index.html. */
export function articlePlugin(dir: string): Plugin {
  return {
    name: 'why-failed-article',
    transformIndexHtml: {
      order: 'pre',
      handler(html) {
        const { article, others } = articleHtml(dir);
        return html.replace('<!-- article -->', () => article).replace('<!-- others -->', () => others);
      },
    },
  };
}
