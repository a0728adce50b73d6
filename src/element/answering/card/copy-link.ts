import { addressOf } from '../address-of.js';
import type { DrawnTurn } from '../drawn-turn.js';
import { copy } from './hand-over.js';

/** Copies the link to a reason's answer, or shows it where the browser does not let the page. */
export async function copyLink({ words, tell }: DrawnTurn, reason: string): Promise<void> {
  const { copied, failed } = words.link;
  const href = addressOf(reason);
  tell((await copy(href)) ? copied : `${failed} ${href}`);
}
