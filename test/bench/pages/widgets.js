// The pages that are compared, each as the widget's own documentation says to embed it, with where its box and its answer are.
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';

const root = resolve(import.meta.dirname, '../../..');
const installed = (name) => resolve(import.meta.dirname, 'node_modules', name);
const versionIn = (folder) => JSON.parse(readFileSync(resolve(folder, 'package.json'), 'utf8')).version;

const MESSAGE = '550 5.1.1 The email account that you tried to reach does not exist.';
/** Search boxes look for pages with all the words, so they get words that are in them. */
export const WORDS = 'mailbox full';
const FIRST_HIT = 'mailbox is full';

/** The folders that the pages load from, but for Pagefind's, which is made for each run. */
export const FOLDERS = {
  'why-failed': resolve(root, 'dist/embed'),
  'deep-chat': installed('deep-chat/dist'),
  'docsearch-js': installed('@docsearch/js/dist/umd'),
  'docsearch-css': installed('@docsearch/css/dist'),
};

const page = (body) => `<!doctype html>
<html lang="en">
<meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>Help</title><link rel="icon" href="data:,">
${body}
`;

/**
 * deep-chat gives back the text of our own answer, prepared. It gets it before it is in the page: what is set before the element is defined
 * gets lost, and what is set after its first rendering makes it render again, with a new box.
 */
const deepChat = ({ title, explanation, cause, steps }) =>
  page(`<script type="module">
  import '/deep-chat/deepChat.bundle.js';
  const chat = document.createElement('deep-chat');
  chat.connect = { handler: (body, signals) => signals.onResponse({ text: ${JSON.stringify([title, explanation, cause, ...steps].join('\n\n'))} }) };
  document.body.append(chat);
</script>`);

/** The entry without "Ask AI", which is half the size. Algolia's client does all its work, but asks this server. */
const docSearch = page(`<link rel="stylesheet" href="/docsearch-css/style.css">
<div id="docsearch"></div>
<script src="/docsearch-js/docsearch.js"></script>
<script>
  docsearch({
    container: '#docsearch', appId: 'LOCAL', apiKey: 'local', indices: ['reasons'],
    transformSearchClient(client) {
      client.transporter.hosts.splice(0, Infinity, { url: location.host, protocol: 'http', accept: 'readWrite' });
      return client;
    },
  });
</script>`);

/** It waits 300 ms after the last key before it searches, unless `debounceTimeoutMs` says otherwise. */
const pagefind = (options) =>
  page(`<link rel="stylesheet" href="/pagefind/pagefind-ui.css">
<script src="/pagefind/pagefind-ui.js"></script>
<div id="search"></div>
<script>
  window.addEventListener('DOMContentLoaded', () => { new PagefindUI({ element: '#search', showSubResults: true${options} }); });
</script>`);

/**
 * `box` and `answer` are selectors, one for each shadow root on the way; `says` is in the answer. `opener` is a button to press before there
 * is a box; `enter` says that a paste is sent by the Enter key. The first one is what the others are compared with.
 */
export function widgetsOf(knowledge) {
  const unknown = knowledge.reasons.find(({ id }) => id === 'user-unknown');
  const ours = { version: versionIn(root), box: ['why-failed', 'textarea'], text: MESSAGE, answer: ['why-failed', '[part~=title]'], says: unknown.title };
  const inPagefind = {
    version: versionIn(installed('pagefind')),
    box: ['.pagefind-ui__search-input'],
    text: WORDS,
    answer: ['.pagefind-ui__result-link'],
    says: FIRST_HIT,
  };
  return {
    'why-failed': {
      ...ours,
      html: page('<script type="module" src="/why-failed/why-failed.js"></script>\n<why-failed><a href="/help">Why e-mails fail</a></why-failed>'),
    },
    'why-failed, classic': {
      ...ours,
      html: page('<why-failed><a href="/help">Why e-mails fail</a></why-failed>\n<script src="/why-failed/why-failed.classic.js"></script>'),
    },
    'deep-chat': {
      version: versionIn(installed('deep-chat')),
      html: deepChat(unknown),
      box: ['deep-chat', '#text-input'],
      text: MESSAGE,
      enter: true,
      answer: ['deep-chat', '.ai-message-text'],
      says: unknown.title,
    },
    DocSearch: {
      version: versionIn(installed('@docsearch/js')),
      html: docSearch,
      opener: '.DocSearch-Button',
      box: ['.DocSearch-Input'],
      text: WORDS,
      answer: ['.DocSearch-Hit a'],
      says: FIRST_HIT,
    },
    Pagefind: { ...inPagefind, html: pagefind('') },
    'Pagefind, no wait': { ...inPagefind, html: pagefind(', debounceTimeoutMs: 0') },
  };
}
