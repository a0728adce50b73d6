import { beginningOf } from '../../core/redact/beginning-of.js';
import type { KnowledgeBase } from '../../knowledge/schema.js';
import type { Context } from '../settings.js';
import { namesOf } from './conversation.js';
import type { Masking } from './masking.js';

/** How much of an error's message is told, in UTF-16 units, where it repeats words of a text. */
const MOST_OF_MESSAGE = 1000;
/** Words of a message that are looked for in a text: between spaces and quotation marks, as addresses stand, and of letters and digits only. */
const WORDS = [/[^\s"'<>]{4,}/g, /[\p{L}\p{N}]{4,}/gu];

/** An error as the host hears of it: a message that repeats words of the text, or names that the host knows, is masked; so is a long one, unseen. */
export async function told(thrown: unknown, text: string, kb: KnowledgeBase, context: Context, masking: Masking): Promise<unknown> {
  const message = thrown instanceof Error ? thrown.message : String(thrown);
  const names = namesOf(context);
  const isRepeated = () => WORDS.flatMap((words) => message.match(words) ?? []).some((word) => text.includes(word));
  if (message.length <= MOST_OF_MESSAGE && !names.some((name) => name && message.includes(name)) && !isRepeated()) return thrown;
  const mask = await masking.forNames(kb, names);
  return new Error(mask?.(beginningOf(message, MOST_OF_MESSAGE)) ?? '', { cause: thrown });
}
