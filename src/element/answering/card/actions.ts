import { isFailure } from '../../../core/answer.js';
import type { Action, KnowledgeBase, Reason } from '../../../knowledge/schema.js';
import { actionUrl, type Page, type UrlValues } from './action-url.js';
import type { ActionDetail } from '../events.js';
import type { ActionWords, Futility, Words } from '../../../words/words.js';

/** What a host supplies for an action: where it leads (a URL template), or what it does, and what it is called. */
export interface HostAction {
  url?: string;
  label?: string;
  run?: (detail: ActionDetail) => void;
}

/** The host's own actions, by name. */
export type HostActions = Partial<Record<Action, HostAction>>;

/** The host's three URL templates. */
export interface HostUrls {
  reauthenticate: string | null;
  resend: string | null;
  support: string | null;
}

/** An action to press (`url` or `run`), or, with neither, only an instruction. */
export interface Offer {
  action: Action;
  label: string;
  instruction: string;
  url: string | undefined;
  run: ((detail: ActionDetail) => void) | undefined;
}

const TEMPLATE: Partial<Record<Action, keyof HostUrls>> = {
  reauthenticate: 'reauthenticate',
  resend: 'resend',
  'wait-and-resend': 'resend',
  'contact-support': 'support',
};

/** What the host configured. */
export interface Host {
  actions: HostActions;
  urls: HostUrls;
  page: Page;
  words: Words;
}

/** The words with those of the knowledge base's own actions. */
export function withActions<Some extends Words>(words: Some, { actions = [] }: KnowledgeBase): Some {
  return { ...words, actions: { ...words.actions, ...Object.fromEntries(actions.map((one) => [one.id, one])) } };
}

/** What an action is called; one without words goes by its name, for a host's own `knowledge` has not been checked. */
export function actionWords(action: Action, words: Words): ActionWords {
  const known: Partial<Record<string, ActionWords>> = words.actions;
  return known[action] ?? { button: action, instruction: '' };
}

/** Says how an action can be offered with what the host configured; the host's `actions` go before its URLs. */
export function offerFor(action: Action, host: Host, values: UrlValues): Offer {
  const own = host.actions[action];
  const name = TEMPLATE[action];
  const template = own?.url ?? (name && host.urls[name]) ?? '';
  const { button, instruction } = actionWords(action, host.words);
  return { action, label: own?.label ?? button, instruction, url: actionUrl(template, values, host.page), run: own?.run };
}

/** True where there is something to press. */
export function isPressable({ url, run }: Offer): boolean {
  return url !== undefined || run !== undefined;
}

/** What else may help when the first action did not. */
export function furtherOf({ action, further = [] }: Reason): Action[] {
  return further.filter((one) => one !== action && one !== 'none');
}

const RETRIES: readonly Action[] = ['reauthenticate', 'resend', 'wait-and-resend'];

/** Why neither sending again nor signing in again is of use, or undefined where one of them may be. */
export function futilityOf(reason: Reason): Futility | undefined {
  const { action, further = [], permanence } = reason;
  if ([action, ...further].some((one) => RETRIES.includes(one))) return undefined;
  if (!isFailure(reason)) return 'needless';
  if (permanence === 'temporary' || permanence === 'unknown') return permanence;
  if (action === 'fix-address') return 'same-address';
  if (action === 'change-message') return 'same-message';
  return permanence;
}
