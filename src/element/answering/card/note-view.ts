import { html, nothing, type TemplateResult } from 'lit';
import { plainText } from '../../../knowledge/rich-text.js';
import type { Reason } from '../../../knowledge/schema.js';
import { languageOf } from '../conversation.js';
import type { DrawnTurn } from '../drawn-turn.js';
import { loadNotesOf } from '../reading/built-in.js';
import { copy } from './hand-over.js';
import { richText } from './rich-text-view.js';

/** Of a longer message so much goes with the note (UTF-16 units). */
const MOST_OF_MESSAGE = 2000;

/** The note for whoever runs the mail system, folded; it is loaded when it is opened. */
export function noteView(drawn: DrawnTurn, { title, who, forAdmin }: Reason): TemplateResult | typeof nothing {
  if (forAdmin === undefined) return nothing;
  const { turn, words, element, tell } = drawn;
  const { note } = words;
  const opened = (event: Event) => {
    if (!(event.target as HTMLDetailsElement).open || forAdmin !== '') return;
    loadNotesOf(turn.kb).then(
      () => element.requestUpdate(),
      () => tell(words.failed),
    );
  };
  const copyNote = async () => {
    const message = turn.step.text.trim().slice(0, MOST_OF_MESSAGE);
    const text = [title, plainText(forAdmin), message].filter(Boolean).join('\n\n');
    tell((await copy(text)) ? note.copied : words.support.copyFailed);
  };
  return html`<details class="admin" part="note" @toggle=${opened}>
    <summary>${who in note.title ? note.title[who as keyof typeof note.title] : note.title['sender-admin']}</summary>
    <p lang=${languageOf(turn.kb)} dir="auto">${richText(forAdmin, () => undefined)}</p>
    <button type="button" class="quiet" part="copy-note" @click=${copyNote}>${note.copy}</button>
  </details>`;
}
