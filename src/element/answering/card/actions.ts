import type { Action } from '../../../knowledge/schema.js';
import { actionUrl, type Page, type UrlValues } from './action-url.js';
import type { ActionDetail } from '../events.js';
import { actionWords } from '../../../words/advice.js';
import type { Words } from '../../../words/words.js';

/** A host's own part in an action: where it leads (a URL template), or what it does, and what it is called. */
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

/** An action to press (`url` or `run`), or, with neither, none. */
export interface Offer {
  action: Action;
  label: string;
  url: string | undefined;
  /** The URL as events tell it: whose it is, is masked. */
  told: string | undefined;
  run: ((detail: ActionDetail) => void) | undefined;
}

const TEMPLATE: Partial<Record<Action, keyof HostUrls>> = {
  reauthenticate: 'reauthenticate',
  resend: 'resend',
  'wait-and-resend': 'resend',
  'contact-support': 'support',
};

/** The configuration that actions are offered with. */
export interface Host {
  actions: HostActions;
  urls: HostUrls;
  page: Page;
  words: Words;
}

/** Says how an action can be offered with what the host configured; the host's `actions` go before its URLs. */
export function offerFor(action: Action, host: Host, values: UrlValues): Offer {
  const own = host.actions[action];
  const name = TEMPLATE[action];
  const template = own?.url ?? (name && host.urls[name]) ?? '';
  const { button } = actionWords(action, host.words);
  const url = actionUrl(template, values, host.page);
  const told = url && actionUrl(template, { ...values, recipient: values.recipient && '[recipient]', account: values.account && '[account]' }, host.page);
  return { action, label: own?.label ?? button, url, told, run: own?.run };
}
