/** The content as a support writer writes it in YAML, used when building and by editors (as JSON Schema). */
import * as z from 'zod';
import { ACTIONS, ACTORS, CATEGORIES, ID, ID_HINT, PERMANENCES, SIDES, STRENGTHS } from '../knowledge/schema.js';

const id = z.string().regex(ID, ID_HINT);
const prose = (max: number) => z.string().trim().min(20, 'at least 20 characters').max(max, `at most ${max} characters: split it or cut it`);
/** YAML reads an unquoted 550 as a number; a writer means the code. */
const text = z.preprocess((value) => (typeof value === 'number' ? String(value) : value), z.string().trim());
const codeText = text.pipe(z.string().min(3, 'a code such as "550", "5.1.1", "5.1.x", "550 5.1.1" or "[TSS04]"').max(60));
const oneOrMany = <T extends z.ZodType>(type: T) => z.union([type, z.array(type).min(1)]);

/** A sign as written: a plain string is a phrase. */
export const SignFile = z.union([
  z.string().trim().min(3).max(320),
  z
    .strictObject({
      phrase: z.string().trim().min(3).max(320).optional(),
      code: codeText.optional(),
      concepts: z.string().trim().min(3).max(120).optional(),
      within: z.number().int().min(0).max(12).optional(),
      without: z.string().trim().min(2).max(120).optional(),
      side: z.enum(SIDES).optional(),
      with: oneOrMany(text).optional(),
      from: oneOrMany(id).optional(),
      strength: z.enum(STRENGTHS).optional(),
      alone: z.boolean().optional(),
    })
    .refine(
      ({ phrase, code, concepts }) => [phrase, code, concepts].filter((one) => one !== undefined).length === 1,
      'a phrase, a code, or concepts: one of them',
    )
    .refine(({ concepts, within, without }) => concepts !== undefined || (within ?? without) === undefined, '"within" and "without" go with concepts'),
]);

/** What people say of a reason in their own words, by language (BCP 47): what a typed question is searched in. */
const asked = z.record(
  z.string().regex(/^[a-z]{2}(-[A-Z]{2})?$/, 'a language such as "de" or "pt-BR"'),
  z.array(z.string().trim().min(3).max(80)).min(1).max(12),
);

export const ReasonFile = z.strictObject({
  title: z.string().trim().min(5).max(80),
  titleFor: z
    .string()
    .trim()
    .min(5)
    .max(80)
    .regex(/\{(recipient|account)\}/, 'name the {recipient} or the {account} in it')
    .optional(),
  category: z.enum(CATEGORIES),
  permanence: z.enum(PERMANENCES),
  who: z.enum(ACTORS),
  action: z.enum(ACTIONS),
  further: z.array(z.enum(ACTIONS)).max(3).default([]),
  explanation: prose(280),
  cause: prose(400),
  steps: z.array(z.string().trim().min(8).max(180)).min(1).max(5),
  tell: z.string().trim().min(5).max(60).optional(),
  forAdmin: z.string().trim().min(20).max(600).optional(),
  asked: asked.default({}),
  was: z.array(id).default([]),
  signs: z.array(SignFile).min(1),
  examples: z.array(z.string().trim().min(2)).min(1),
  near: z.array(z.strictObject({ text: z.string().trim().min(2), is: id.optional() })).default([]),
  related: z.array(id).max(4).default([]),
  sources: z.array(z.string().trim().min(3)).min(1),
  article: z.number().int().positive().optional(),
});

/** The same for content about something else than e-mail: categories are free, and actions may be the content's own. */
export const OwnReasonFile = ReasonFile.extend({ category: id, action: id, further: z.array(id).max(3).default([]) });

/** An action as a button, and as a short sentence where there is nothing to press. */
export const ActionFile = z.strictObject({ button: z.string().trim().min(2).max(40), instruction: z.string().trim().min(8).max(200) });

export const QuestionFile = z.strictObject({
  ask: z.string().trim().min(10).max(200),
  when: z.array(z.string().trim().min(3).max(120)).default([]),
  hint: z.string().trim().max(240).optional(),
  options: z
    // oxlint-disable-next-line unicorn/no-thenable -- what follows from an option; nobody awaits one
    .array(z.strictObject({ label: z.string().trim().min(2).max(90), then: z.string().trim().min(5).max(60).optional(), reasons: z.array(id).min(1) }))
    .min(2)
    .max(5),
});

/** A word class: what it means, and its words by language (BCP 47); `word*` stands for any ending. */
export const ConceptFile = z.strictObject({
  means: z.string().trim().min(10).max(120),
  words: z.record(z.string().regex(/^[a-z]{2}$/, 'a language of two letters, such as "de"'), z.array(text.pipe(z.string().min(1).max(60))).min(1)),
});

export const EmitterFile = z.strictObject({
  name: z.string().trim().min(2),
  hosts: z.array(z.string().trim().min(3)).default([]),
  marks: z.array(z.string().trim().min(3)).default([]),
});

export type ReasonFile = z.infer<typeof ReasonFile>;
export type OwnReasonFile = z.infer<typeof OwnReasonFile>;
