import { offerFor, type HostActions } from './actions.js';
import { reasonOf, type Session } from './session.js';
import type { View } from './view.js';
import type { Words } from './words.js';

/** What the host knows of the failed message; it fills URL templates and gaps in the answer. */
export interface Context { personName?: string; recipient?: string; account?: string; provider?: string }

/** What the host sets on the element and the answer depends on. */
export interface Settings {
  headingLevel: number;
  context: Context;
  actions: HostActions;
  reauthenticateUrl: string | null;
  resendUrl: string | null;
  supportUrl: string | null;
}

/** The part of a view that only shows: everything but what happens when something is pressed. */
export function shownView(settings: Settings, session: Session, words: Words): Omit<View, 'choose' | 'back' | 'press' | 'rate'> {
  const { headingLevel, context, actions } = settings;
  const { answer, kb, text, trail, verdicts } = session;
  const fromContext: Record<string, string | undefined> = { person: context.personName, recipient: context.recipient };
  const urls = { reauthenticate: settings.reauthenticateUrl, resend: settings.resendUrl, support: settings.supportUrl };
  const page = { base: document.baseURI, origin: location.origin };
  return {
    words,
    text,
    level: headingLevel >= 1 && headingLevel <= 6 ? Math.trunc(headingLevel) : 2,
    canGoBack: trail.length > 0,
    verdict: verdicts[reasonOf(session) ?? ''],
    valueOf: (name, captures) => captures[name] ?? fromContext[name],
    offer: (action, match) => {
      const recipient = context.recipient ?? match?.captures['recipient'] ?? answer.about.recipients[0];
      return offerFor(action, { actions, urls, page, words }, { recipient, account: context.account, reason: match?.reason.id });
    },
    reason: (id) => kb.reasons.find((one) => one.id === id),
  };
}
