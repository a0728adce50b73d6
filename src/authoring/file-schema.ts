/** The content as a support writer writes it in YAML, used when building and by editors (as JSON Schema). */
import * as z from 'zod';
import { ACTIONS, ACTORS, CATEGORIES, PERMANENCES, SIDES, STRENGTHS } from '../knowledge/schema.js';
import { mistakesInPhrase, mistakesInWord } from './check-phrase.js';
import { mistakesInPlain, mistakesInProse, mistakesInTitleFor } from './check-prose.js';
import { checked, id, line, MOST, prose } from './text-schema.js';

const phrase = (most: number) => checked(mistakesInPhrase, z.string().trim().min(3).max(most));
const marked = (least: number, most: number) => checked(mistakesInProse, z.string().trim().min(least).max(most));

/** YAML reads an unquoted 550 as a number; a writer means the code. */
const text = z.preprocess((value) => (typeof value === 'number' ? String(value) : value), z.string().trim());
const codeText = text.pipe(z.string().min(3, 'a code such as "550", "5.1.1", "5.1.x", "550 5.1.1" or "[TSS04]"').max(60));
const word = text.pipe(checked(mistakesInWord, z.string().min(1).max(60)));
const oneOrMany = <T extends z.ZodType>(type: T) => z.union([type, z.array(type).min(1)]);

/** A sign as written: a plain string is a phrase. */
export const SignFile = z.union([
  phrase(320),
  z
    .strictObject({
      phrase: phrase(320).optional(),
      code: codeText.optional(),
      concepts: z.string().trim().min(3).max(120).optional(),
      within: z.number().int().min(0).max(12).optional(),
      without: z.string().trim().min(2).max(120).optional(),
      side: z.enum(SIDES).optional(),
      with: oneOrMany(text.pipe(checked(mistakesInPhrase))).optional(),
      from: oneOrMany(id).optional(),
      strength: z.enum(STRENGTHS).optional(),
      alone: z.boolean().optional(),
    })
    .refine((sign) => [sign.phrase, sign.code, sign.concepts].filter((one) => one !== undefined).length === 1, 'a phrase, a code, or concepts: one of them')
    .refine(({ concepts, within, without }) => concepts !== undefined || (within ?? without) === undefined, '"within" and "without" go with concepts'),
]);

const language = z.string().regex(/^[a-z]{2}(-[A-Z]{2})?$/, 'a language such as "de" or "pt-BR"');
const asked = z
  .record(language, z.array(line(3, 80)).min(1).max(12))
  .describe('What people type about it in their own words, by language ("en", "pt-BR"): what a typed question is searched in. Not what servers say.');

const tell = line(5, MOST.tell).describe('Goes on from "It is this if …": what tells it from its neighbours, where two reasons fit.');

export const ReasonFile = z.strictObject({
  title: line(5, MOST.title),
  titleFor: checked(mistakesInTitleFor, z.string().trim().min(5).max(MOST.titleFor))
    .describe('The title where it is known whom the message is about: has {recipient} or {account} in it, where their address goes.')
    .optional(),
  category: z.enum(CATEGORIES),
  permanence: z.enum(PERMANENCES),
  who: z.enum(ACTORS),
  action: z.enum(ACTIONS),
  further: z.array(z.enum(ACTIONS)).max(3).default([]),
  explanation: prose(MOST.explanation),
  cause: prose(MOST.cause),
  steps: z.array(marked(8, MOST.step)).min(1).max(5),
  tell,
  forAdmin: marked(20, MOST.forAdmin).describe('What to hand to whoever runs the mail system: which record, which setting, in their own terms.').optional(),
  asked: asked
    .superRefine(({ en }, context) => {
      if (!en) context.addIssue({ code: 'custom', path: ['en'], message: 'expected one to twelve things that people type in English' });
    })
    .meta({ required: ['en'] }), // the same for editors
  was: z.array(id).describe('Ids of reasons that this one took over: links to them lead here.').default([]),
  signs: z.array(SignFile).min(1),
  examples: z.array(z.string().trim().min(2)).min(1),
  near: z.array(z.strictObject({ text: z.string().trim().min(2), is: id.optional() })).default([]),
  related: z.array(id).max(4).default([]),
  sources: z.array(z.string().trim().min(3)).min(1),
  article: z.number().int().positive().optional(),
});

/**
 * The same for content of one's own: categories are free, actions may be the content's own, and what only a long list of reasons needs may be
 * left out.
 */
export const OwnReasonFile = ReasonFile.extend({
  category: id,
  action: id,
  further: z.array(id).max(3).default([]),
  explanation: prose(MOST.ownExplanation),
  tell: tell.optional(),
  asked: asked.default({}),
});

/** An action as a button, and as a short sentence where there is nothing to press. */
export const ActionFile = z.strictObject({ button: line(2, MOST.button), instruction: line(8, MOST.instruction) });

const then = line(5, MOST.consequence).describe(
  'What is likely if this is the answer, in a few words, such as "The address is wrong, or the person has left".',
);
const option = {
  label: line(2, MOST.label),
  reasons: z.array(id).min(1),
  unsure: z.literal(true).describe('This option is for those who do not know, and stands in place of "I am not sure".').optional(),
};
const question = {
  ask: line(10, MOST.ask),
  when: z.array(phrase(120)).default([]),
  asked: asked.default({}),
  hint: checked(mistakesInPlain, z.string().trim().max(MOST.hint)).optional(),
};

/** A question of whose options is asked what follows from them, as `consequence` says. */
const questionFile = <T extends z.ZodType>(consequence: T) =>
  z.strictObject({
    ...question,
    options: z
      .array(z.strictObject({ ...option, then: consequence })) // oxlint-disable-line unicorn/no-thenable -- what follows from an option; nobody awaits one
      .min(2)
      .max(6),
  });
export const QuestionFile = questionFile(then);
export const OwnQuestionFile = questionFile(then.optional());

/** Questions about something else, by language. */
export const OtherQuestionsFile = z.strictObject({
  means: z.string().trim().min(10).max(120),
  asked: z.record(language, z.array(z.string().trim().min(3).max(80)).min(1)),
});

/** A word class: what it means, and its words by language (BCP 47); `word*` stands for any ending. */
export const ConceptFile = z.strictObject({
  means: z.string().trim().min(10).max(120),
  words: z.record(z.string().regex(/^[a-z]{2}$/, 'a language of two letters, such as "de"'), z.array(word).min(1)),
});

export const EmitterFile = z.strictObject({
  name: line(2, 120),
  hosts: z
    .array(
      z
        .string()
        .trim()
        .min(3)
        .regex(/^[^\s/:(){}]+$/, 'expected the end of a host name, such as gmail.com'),
    )
    .default([]),
  marks: z.array(checked(mistakesInWord, z.string().trim().min(3))).default([]),
  called: z
    .record(language, z.array(z.string().trim().min(2).max(40)).min(1))
    .describe('How people call it, by language: its reasons are offered to a typed question that does, to others hardly.')
    .default({}),
});

export type ReasonFile = z.infer<typeof ReasonFile>;
export type OwnReasonFile = z.infer<typeof OwnReasonFile>;

/** What is asked of the files of a content folder. */
export interface FileSchemas {
  reason: z.ZodType<OwnReasonFile>;
  question: z.ZodType<z.infer<typeof OwnQuestionFile>>;
}

/** Of the content that comes with the widget. */
export const BUILT_IN: FileSchemas = { reason: ReasonFile, question: QuestionFile };

/** Of content of one's own. */
export const OWN: FileSchemas = { reason: OwnReasonFile, question: OwnQuestionFile };
