// A small content folder, and its translation into German, to change.
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { after } from 'node:test';
import { parse, stringify } from 'yaml';
import { load } from './demo-server.js';

const { loadContent } = await load('src/authoring/load-content.ts');
const { sayWarnings } = await load('src/authoring/content-error.ts');

const folders = [];
after(() => folders.forEach((dir) => rmSync(dir, { recursive: true })));

export const REASON = {
  title: 'The address does not exist',
  titleFor: '{recipient} does not exist',
  category: 'unknown-recipient',
  permanence: 'permanent',
  who: 'sender',
  action: 'fix-address',
  explanation: 'Nobody has this address: **nobody** at {domain|their company}.',
  cause: 'It is mistyped, as [the page](https://example.com/no-such-user) with `5.1.1` says.',
  steps: ['Compare it letter by letter.', 'Ask for the current one.'],
  tell: 'the text says unknown user',
  forAdmin: 'For their admin: create the mailbox.',
  asked: { en: ['wrong address'] },
  signs: ['user unknown'],
  examples: ['550 5.1.1 User unknown'],
  sources: ['RFC 3463'],
};
/** As YAML: an object with `then` would pass for a promise. */
export const QUESTION = parse(`
ask: For one recipient, or for all?
options:
  - { label: For one, then: The address is wrong, reasons: [user-unknown] }
  - { label: For all, then: Your own mailbox is blocked, reasons: [user-unknown] }
`);
export const GERMAN = {
  title: 'Die Adresse gibt es nicht',
  titleFor: '{recipient} gibt es nicht',
  explanation: 'Niemand hat diese Adresse: **niemand** bei {domain|der Firma}.',
  cause: 'Sie ist falsch geschrieben, wie [die Seite](https://example.com/no-such-user) mit `5.1.1` sagt.',
  steps: ['Vergleichen Sie sie Buchstabe für Buchstabe.', 'Fragen Sie nach der aktuellen.'],
  tell: 'im Text unknown user steht',
  forAdmin: 'Für deren Admin: das Postfach anlegen.',
};
export const GERMAN_QUESTION = parse(`
ask: Bei einem Empfänger oder bei allen?
options:
  - { label: Bei einem, then: Die Adresse ist falsch }
  - { label: Bei allen, then: Ihr eigenes Postfach ist gesperrt }
`);

/** A content folder with one reason and one question, and these files below `translations`. */
export function contentWith(translations = {}) {
  const dir = mkdtempSync(join(tmpdir(), 'why-failed-translations-'));
  folders.push(dir);
  const files = {
    'emitters.yml': { smtp: { name: 'any mail server' } },
    'reasons/smtp/user-unknown.yml': REASON,
    'questions/for-whom.yml': QUESTION,
    ...Object.fromEntries(Object.entries(translations).map(([name, data]) => [`translations/${name}`, data])),
  };
  for (const [name, data] of Object.entries(files)) {
    const path = join(dir, 'content', name);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, typeof data === 'string' ? data : stringify(data));
  }
  return join(dir, 'content');
}

/** All of it in German. */
export const WHOLE = { 'de/smtp/user-unknown.yml': GERMAN, 'de/questions/for-whom.yml': GERMAN_QUESTION };

/** A folder's content, with its translations. */
export const translated = (dir) => {
  const content = loadContent(dir);
  return { ...content, ...content.translate() };
};

/** What is wrong with a folder. */
export function mistakesIn(dir) {
  try {
    translated(dir);
    return '';
  } catch (error) {
    return error.message;
  }
}
/** What is to be looked at in a folder. */
export const warningsIn = (dir) => sayWarnings(translated(dir).warnings);
