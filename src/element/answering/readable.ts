import type { KnowledgeBase } from '../../knowledge/schema.js';
import { matchesOf } from '../../core/answer.js';
import { reasonsRead, type Outcome, type Shown } from './conversation.js';
import { adviceOn } from './reading/built-in.js';

/** Loads what people read of what is shown; undefined where it is there. */
export function readable(kb: KnowledgeBase, shown: Shown): Promise<void> | undefined {
  return adviceOn(kb, reasonsRead(shown), shown.status === 'choose' && shown.question !== undefined);
}

/** The same of all reasons in an outcome. */
export function allReadable(kb: KnowledgeBase, outcome: Outcome): Promise<void> | undefined {
  const matches = outcome.status === 'tally' ? [] : matchesOf(outcome);
  return adviceOn(
    kb,
    matches.map(({ reason }) => reason),
  );
}
