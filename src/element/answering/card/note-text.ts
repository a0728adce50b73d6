import { plainText } from '../../../knowledge/rich-text.js';
import type { Reason } from '../../../knowledge/schema.js';
import type { Noted } from '../../../words/words.js';
import type { DrawnTurn } from '../drawn-turn.js';
import { headlineOf } from '../headline.js';
import { loadNotesOf } from '../reading/built-in.js';

/** Of a longer message so much goes with the note (UTF-16 units). */
const MOST_OF_MESSAGE = 2000;

/** Whom the note of a reason is for. */
export function notedBy({ who }: Reason): Noted {
  return who === 'recipient-admin' || who === 'vendor' ? who : 'sender-admin';
}

/** The note for whoever runs the mail system: what happened, the message, and what to change. */
export function noteText({ turn, words }: DrawnTurn, { forAdmin = '' }: Reason): string {
  return [headlineOf(turn, words), turn.step.text.trim().slice(0, MOST_OF_MESSAGE), plainText(forAdmin)].filter(Boolean).join('\n\n');
}

/** Loads what the note says, where it is not there yet, and draws it; rejects where that fails. */
export async function loadNote({ turn, element }: DrawnTurn): Promise<void> {
  await loadNotesOf(turn.kb);
  element.requestUpdate();
}
