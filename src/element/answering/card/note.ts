import type { Reason } from '../../../knowledge/schema.js';
import type { DrawnTurn } from '../drawn-turn.js';
import { copy } from './hand-over.js';
import { loadNote, noteText } from './note-text.js';

/** Copies the note, never without what it has to say. */
export async function copyNote(drawn: DrawnTurn, reason: Reason): Promise<void> {
  const { words, tell } = drawn;
  const whole = async () => {
    await loadNote(drawn);
    return noteText(drawn, reason);
  };
  try {
    tell((await copy(reason.forAdmin ? noteText(drawn, reason) : whole())) ? words.note.copied : words.support.copyFailed);
  } catch {
    tell(words.failed);
  }
}
