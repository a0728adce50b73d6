import * as z from 'zod';
import { OwnReasonFile, ReasonFile } from './file-schema.js';

/** The JSON Schema (draft 2020-12) of a reason's YAML file, for editors; the same rules as those of the build. */
export function reasonSchema(): object {
  return schemaOf('A reason of why-failed', ReasonFile);
}

/** The same for content about something else than e-mail. */
export function ownReasonSchema(): object {
  return schemaOf('A reason', OwnReasonFile);
}

function schemaOf(title: string, type: z.ZodType): object {
  return { title, ...z.toJSONSchema(type, { io: 'input', unrepresentable: 'any' }) };
}
