import { html, nothing, type TemplateResult } from 'lit';
import type { Reason } from '../../../knowledge/schema.js';
import type { DrawnTurn } from '../drawn-turn.js';
import { speechOf } from '../speech.js';
import { foldView, partView } from './headings.js';
import { icon } from './icon.js';
import { quoteView } from './message/quote-view.js';
import { loadNote, notedBy, noteText } from './note-text.js';

/** The note for whoever runs the mail system, folded: exactly what is copied. It is loaded when it is opened. `isCopied` by a button above. */
export function noteView(drawn: DrawnTurn, reason: Reason, level: number, isCopied: boolean): TemplateResult | typeof nothing {
  const { forAdmin } = reason;
  if (forAdmin === undefined) return nothing;
  const { turn, words, tell } = drawn;
  const toggled = (event: Event) => {
    const fold = event.target as HTMLDetailsElement;
    if (!fold.open || forAdmin) return;
    loadNote(drawn).catch(() => {
      fold.open = false; // opening it tries again
      tell(words.failed);
    });
  };
  const { lang, dir } = speechOf(turn.kb, reason);
  const said = forAdmin ? noteText(drawn, reason) : words.reading;
  const text = html`<div class="scroll" role="group" tabindex="0" aria-label=${words.note.what} lang=${lang} dir=${dir}>${quoteView([{ kind: 'plain', text: said }])}</div>`;
  return partView(
    level,
    words.note.title[notedBy(reason)],
    html`${foldView(words.note.what, text, { part: 'note', toggled })}${isCopied ? nothing : copyNoteView(drawn, reason, 'link')}`,
  );
}

/** The button that copies the note. */
export function copyNoteView(drawn: DrawnTurn, reason: Reason, rank: 'primary' | 'link'): TemplateResult {
  return html`<button type="button" class=${rank} part=${rank === 'primary' ? 'action copy-note' : 'copy-note'} @click=${() => drawn.late(({ copyNote }) => void copyNote(drawn, reason))}>
    ${icon('copy')}${drawn.words.note.copy[notedBy(reason)]}</button>`;
}
