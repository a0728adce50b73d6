import * as z from 'zod';
import { ReasonFile } from './file-schema.js';

/** The JSON Schema (draft 2020-12) of a reason's YAML file, for editors; the same rules as those of the build. */
export function reasonSchema(): object {
  return { title: 'A reason of why-failed', ...z.toJSONSchema(ReasonFile, { io: 'input', unrepresentable: 'any' }) };
}
