import { sayMistakes } from './zod-without-eval.js'; // first: see there
import { freeze } from './freeze.js';
import { ACTIONS, KnowledgeBase, Prose } from './schema.js';

export { withProse } from './with-prose.js';

/** Checks a host's own knowledge base and freezes it; throws an `Error` that says what is wrong. */
export function checkKnowledge(data: unknown): KnowledgeBase {
  const result = KnowledgeBase.safeParse(data);
  if (!result.success) throw new Error(`This is not a knowledge base:\n${sayMistakes(result.error)}`);
  const kb = result.data;
  const ids = new Set(kb.reasons.map(({ id }) => id));
  const missing = kb.questions.flatMap(({ id, options }) =>
    options
      .flatMap(({ reasons }) => reasons)
      .filter((one) => !ids.has(one))
      .map((one) => `question "${id}" leads to "${one}", which is no reason`),
  );
  const actions = new Set<string>([...ACTIONS, ...(kb.actions ?? []).map(({ id }) => id)]);
  for (const { id, action, further = [] } of kb.reasons)
    for (const one of [action, ...further]) if (!actions.has(one)) missing.push(`reason "${id}" has the action "${one}", which has no words`);
  if (ids.size < kb.reasons.length) missing.push('two reasons have the same id');
  if (missing.length) throw new Error(`This knowledge base does not hold together:\n${missing.join('\n')}`);
  return freeze(kb);
}

/** Checks the texts of a host's own knowledge base in another language; throws an `Error` that says what is wrong. */
export function checkProse(data: unknown): Prose {
  const result = Prose.safeParse(data);
  if (!result.success) throw new Error(`These are no texts of a knowledge base:\n${sayMistakes(result.error)}`);
  return result.data;
}
