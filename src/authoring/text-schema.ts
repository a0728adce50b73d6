/** The texts that people read, as a support writer writes them: how long they may be, and what may be in them. */
import * as z from 'zod';
import { parseRichText, plainText } from '../knowledge/rich-text.js';
import { ID, ID_HINT } from '../knowledge/schema.js';
import { mistakesInPlain, mistakesInProse } from './check-prose.js';

/** The most characters of each text; `ownExplanation` is the explanation in content of one's own. */
export const MOST = {
  title: 80,
  titleFor: 80,
  explanation: 120,
  ownExplanation: 280,
  cause: 400,
  step: 180,
  tell: 60,
  forAdmin: 600,
  ask: 200,
  hint: 240,
  label: 90,
  consequence: 60,
  button: 40,
  instruction: 200,
} as const;

export const id = z.string().regex(ID, ID_HINT);

/** A text in which `mistakesIn` finds nothing; what it finds is said to the writer. */
export const checked = (mistakesIn: (text: string) => string[], type = z.string().trim()) =>
  type.superRefine((value, context) => mistakesIn(value).forEach((message) => context.addIssue({ code: 'custom', message })));

export const line = (least: number, most: number) => checked(mistakesInPlain, z.string().trim().min(least).max(most));

/** A text that people read whole: its length is that of what is shown, so that a link costs no more than its words. */
export const prose = (most: number, least = 20) =>
  checked((text) => [...mistakesInProse(text), ...tooLong(text, most)], z.string().trim().min(least)).describe(
    `At most ${most} characters as shown, without its marks.`,
  );

function tooLong(text: string, most: number): string[] {
  const { length } = plainText(parseRichText(text));
  return length > most ? [`expected at most ${most} characters as shown, found ${length}: ${length - most} too many; split it or cut it`] : [];
}
