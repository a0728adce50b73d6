// What the search boxes search: a plain HTML page for each reason, as an index of Pagefind and as an answer of Algolia.
import { close, createIndex } from 'pagefind';

const plain = (text) =>
  [text]
    .flat()
    .map((part) => (typeof part === 'string' ? part : (part.or ?? part.b ?? part.code)))
    .join('');
const escaped = (text) => plain(text).replace(/&/g, '&amp;').replace(/</g, '&lt;');

const pageOf = ({ title, explanation, cause, steps }) => `<!doctype html>
<html lang="en"><title>${escaped(title)}</title>
<h1>${escaped(title)}</h1>
<p>${escaped(explanation)}</p>
<p>${escaped(cause)}</p>
<ol>${steps.map((step) => `<li>${escaped(step)}</li>`).join('')}</ol>
`;

/** Writes Pagefind's files, index and user interfaces, into `folder`. */
export async function writePagefind(reasons, folder) {
  const { index } = await createIndex();
  for (const reason of reasons) {
    const { errors } = await index.addHTMLFile({ url: `/help/${reason.id}.html`, content: pageOf(reason) });
    if (errors.length) throw new Error(errors.join('\n'));
  }
  await index.writeFiles({ outputPath: folder });
  await close();
}

/** What Algolia would answer to `words`: at most 20 hits, in the shape that DocSearch's crawler gives them. */
export function algoliaAnswer(reasons, words) {
  const all = words.split(' ');
  const marked = (text) => ({ value: text.replace(new RegExp(all.join('|'), 'gi'), '<mark>$&</mark>'), matchLevel: 'full', matchedWords: all });
  const inTitle = ({ title }) => all.every((word) => title.toLowerCase().includes(word));
  const found = reasons
    .filter((reason) => all.every((word) => pageOf(reason).toLowerCase().includes(word)))
    .sort((a, b) => inTitle(b) - inTitle(a) || a.title.length - b.title.length);
  const hits = found.slice(0, 20).map(({ id, title, explanation }) => {
    const url = `https://help.example.com/${id}.html`;
    const hierarchy = { lvl0: 'Why emails fail', lvl1: title, lvl2: null, lvl3: null, lvl4: null, lvl5: null, lvl6: null };
    const content = plain(explanation);
    const shown = { content: marked(content), hierarchy: { lvl0: marked(hierarchy.lvl0), lvl1: marked(title) } };
    return { objectID: id, type: 'lvl1', url, url_without_anchor: url, anchor: null, content, hierarchy, _snippetResult: shown, _highlightResult: shown };
  });
  const result = {
    index: 'reasons',
    query: words,
    params: `query=${words}`,
    hits,
    nbHits: found.length,
    page: 0,
    nbPages: 1,
    hitsPerPage: 20,
    exhaustiveNbHits: true,
    processingTimeMS: 1,
    renderingContent: {},
  };
  return JSON.stringify({ results: [result] });
}
