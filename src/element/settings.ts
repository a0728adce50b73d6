import type { Action, KnowledgeBase } from '../knowledge/schema.js';
import type { UrlValues } from './answering/card/action-url.js';
import { offerFor, type HostActions, type Offer } from './answering/card/actions.js';
import type { Diagnose } from './answering/reading/engine.js';
import type { Words } from '../words/words.js';

/** What the host knows of the failed message; it fills URL templates and gaps in the answer. */
export interface Context {
  personName?: string;
  recipient?: string;
  account?: string;
  provider?: string;
}

/** What the host sets on the element and the answer depends on. */
export interface Settings {
  src: string | null;
  headingLevel: number;
  context: Context;
  actions: HostActions;
  knowledge: KnowledgeBase | undefined;
  diagnose: Diagnose | undefined;
  reauthenticateUrl: string | null;
  resendUrl: string | null;
  supportUrl: string | null;
}

/** How an action can be offered with what the host set, and for whom. */
export function offerOf(action: Action, values: UrlValues, settings: Settings, words: Words): Offer {
  const urls = { reauthenticate: settings.reauthenticateUrl, resend: settings.resendUrl, support: settings.supportUrl };
  const page = { base: document.baseURI, origin: location.origin };
  return offerFor(action, { actions: settings.actions, urls, page, words }, values);
}

/** A heading level that `aria-level` takes. */
export function levelOf({ headingLevel }: Settings): number {
  return headingLevel >= 1 && headingLevel <= 6 ? Math.trunc(headingLevel) : 2;
}
