import { en } from 'zod/locales';
import * as z from 'zod/mini';

// Before any schema is made: each one asks then whether `new Function` works, which a strict CSP reports as a violation.
z.config({ ...en(), jitless: true });

/** Says what is wrong, one line for each mistake, with where it stands. */
export function sayMistakes(error: z.core.$ZodError): string {
  return z.prettifyError(error);
}
