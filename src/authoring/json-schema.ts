import * as z from 'zod';
import { OwnQuestionFile, OwnReasonFile, QuestionFile, ReasonFile } from './file-schema.js';
import { GlossaryFile, translationFiles } from './translation-schema.js';

const translation = translationFiles();

/** The JSON Schemas (draft 2020-12) of YAML files, for editors: the same rules as those of the build; "own-" is content of one's own. */
export const JSON_SCHEMAS = {
  reason: schemaOf('A reason of why-failed', ReasonFile),
  'own-reason': schemaOf('A reason', OwnReasonFile),
  question: schemaOf('A question of why-failed', QuestionFile),
  'own-question': schemaOf('A question', OwnQuestionFile),
  translation: schemaOf('The translation of a reason of why-failed', translation.reason),
  'own-translation': schemaOf('The translation of a reason', translation.ownReason),
  'question-translation': schemaOf('The translation of a question', translation.question),
  'actions-translation': schemaOf('The translation of the actions', translation.actions),
  glossary: schemaOf('The words of a language that are used throughout', GlossaryFile),
};

function schemaOf(title: string, type: z.ZodType) {
  return { title, ...z.toJSONSchema(type, { io: 'input', unrepresentable: 'any' }) };
}
