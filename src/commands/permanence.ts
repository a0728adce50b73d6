import type { Permanence } from '../knowledge/schema.js';

/** How long a failure lasts, in words. */
export const PERMANENCE: Record<Permanence, string> = {
  temporary: 'Temporary',
  permanent: 'Permanent',
  'until-fixed': 'Until it is fixed',
  unknown: 'Not known',
};
