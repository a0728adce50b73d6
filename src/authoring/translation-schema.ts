/** The files of a translation, as a translator writes them: the texts of an answer, a question or the actions, under the same names as in the original. */
import * as z from 'zod';
import { ID } from '../knowledge/schema.js';
import { mistakesInTitleFor } from './check-prose.js';
import { checked, line, MOST, prose } from './text-schema.js';

/** Most languages need more room than English; what is written in characters that are a word each needs less. */
const WIDER = 1.4;
const DENSE = 0.75;
const DENSE_LANGUAGES = ['ja', 'zh', 'ko'];
/** What is short in English may be two characters elsewhere. */
const LEAST = 2;

/** How many times as long as in the original a text may be in a language (BCP 47). */
function roomIn(lang: string): number {
  return DENSE_LANGUAGES.includes(lang.split('-')[0]!) ? DENSE : WIDER;
}

/** The hash of the texts that a translation was made from; without it nobody is told when these have changed. */
const of = z
  .string()
  .regex(/^[0-9a-f]{8}$/, 'expected eight digits between quotes, as --stamp writes them')
  .describe('Which texts it was made from; written by --stamp.')
  .optional();

/** What is asked of the files of a translation into one language. */
export function translationFiles(lang?: string) {
  const room = lang === undefined ? WIDER : roomIn(lang);
  const most = (limit: number) => Math.round(limit * room);
  const reason = (explanation: number) =>
    z.strictObject({
      of,
      title: line(LEAST, most(MOST.title)).optional(),
      titleFor: checked(mistakesInTitleFor, z.string().trim().min(LEAST).max(most(MOST.titleFor))).optional(),
      explanation: prose(most(explanation), LEAST).optional(),
      cause: prose(most(MOST.cause), LEAST).optional(),
      steps: z
        .array(prose(most(MOST.step), LEAST))
        .min(1)
        .max(5)
        .optional(),
      tell: line(LEAST, most(MOST.tell)).optional(),
      forAdmin: prose(most(MOST.forAdmin), LEAST).optional(),
    });
  const action = z.strictObject({ button: line(LEAST, most(MOST.button)), instruction: line(LEAST, most(MOST.instruction)) });
  const option = {
    label: line(1, most(MOST.label)).optional(),
    then: line(LEAST, most(MOST.consequence)).optional(), // oxlint-disable-line unicorn/no-thenable -- what follows from an option; nobody awaits one
  };
  return {
    reason: reason(MOST.explanation),
    ownReason: reason(MOST.ownExplanation),
    question: z.strictObject({
      of,
      ask: line(LEAST, most(MOST.ask)).optional(),
      hint: line(0, most(MOST.hint)).optional(),
      options: z.array(z.strictObject(option)).min(2).max(6).optional(),
    }),
    actions: z.strictObject({ of }).catchall(action),
  };
}

const word = z.string().trim().min(1).max(60);

/** The words of a language that are used throughout, by the English ones, and how the reader is addressed. */
export const GlossaryFile = z.strictObject({
  address: z.string().trim().min(2).max(1000).describe('How the reader is addressed, and the voice, in a sentence or two.'),
  terms: z.record(
    z.string().min(1).max(60),
    z.strictObject({
      use: z.string().trim().min(1).max(200).describe('The one word for it.'),
      not: z.array(word).describe('Words that do not stand in its place: the check warns of them.').default([]),
    }),
  ),
});
export type GlossaryFile = z.infer<typeof GlossaryFile>;

/** True for what an action may be called: `of` would be taken for the hash. */
export const isActionId = (name: string): boolean => ID.test(name) && name !== 'of';
