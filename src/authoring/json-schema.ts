import * as z from 'zod';
import { OwnQuestionFile, OwnReasonFile, QuestionFile, ReasonFile } from './file-schema.js';

/** The JSON Schema (draft 2020-12) of a reason's YAML file, for editors; the same rules as those of the build. */
export function reasonSchema(): object {
  return schemaOf('A reason of why-failed', ReasonFile);
}

/** The same for content of one's own. */
export function ownReasonSchema(): object {
  return schemaOf('A reason', OwnReasonFile);
}

/** The JSON Schema of a question's YAML file. */
export function questionSchema(): object {
  return schemaOf('A question of why-failed', QuestionFile);
}

/** The same for content of one's own. */
export function ownQuestionSchema(): object {
  return schemaOf('A question', OwnQuestionFile);
}

function schemaOf(title: string, type: z.ZodType): object {
  return { title, ...z.toJSONSchema(type, { io: 'input', unrepresentable: 'any' }) };
}
