import { isFailure } from '../core/answer.js';
import type { Action, KnowledgeBase, Reason } from '../knowledge/schema.js';
import type { ActionWords, Futility, Lasting, Words } from './words.js';

/** How long it lasts, and for what: another address or another message may pass. */
export function lastingOf(reason: Reason): Lasting {
  const { action, permanence } = reason;
  if (!isFailure(reason)) return 'delivered';
  if (permanence !== 'permanent') return permanence;
  return action === 'fix-address' ? 'address' : action === 'change-message' ? 'message' : permanence;
}

/** Who can fix it; where nobody can, what that means. */
export function fixerOf(reason: Reason, { nobody, who }: Words): string {
  return reason.who === 'nobody' ? nobody[isFailure(reason) ? reason.permanence : 'delivered'] : who[reason.who];
}

/** The words with those of the knowledge base's own actions. */
export function withActions<Some extends Words>(words: Some, { actions = [] }: KnowledgeBase): Some {
  return { ...words, actions: { ...words.actions, ...Object.fromEntries(actions.map((one) => [one.id, one])) } };
}

/** The words of an action; one without words goes by its name, for a host's own `knowledge` has not been checked. */
export function actionWords(action: Action, { actions }: Words): ActionWords {
  return Object.hasOwn(actions, action) ? (actions as Record<string, ActionWords>)[action]! : { button: action, instruction: '' };
}

/** The actions that may help where the first one did not. */
export function furtherOf({ action, further = [] }: Reason): Action[] {
  return further.filter((one) => one !== action && one !== 'none');
}

/** The actions that send again, or make sending possible again. */
const RETRIES: readonly Action[] = ['reauthenticate', 'resend', 'wait-and-resend'];

/** Why neither sending again nor signing in again is of use, or undefined where one of them may be. */
export function futilityOf(reason: Reason): Futility | undefined {
  const { action, further = [], permanence } = reason;
  if ([action, ...further].some((one) => RETRIES.includes(one))) return undefined;
  if (!isFailure(reason)) return 'needless';
  if (permanence === 'temporary' || permanence === 'unknown') return permanence;
  if (action === 'fix-address') return 'same-address';
  if (action === 'change-message' || action === 'complete-message') return 'same-message';
  return permanence;
}

/** The line that says so; undefined where there is nothing to say, or where a host's own words leave it out. */
export function futileLine(reason: Reason, { futile }: Words): string | undefined {
  const futility = futilityOf(reason);
  return (futility && futile[futility]) || undefined;
}
