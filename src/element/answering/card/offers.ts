import type { Action } from '../../../knowledge/schema.js';
import type { DrawnTurn } from '../drawn-turn.js';
import { WhyFailedActionEvent } from '../events.js';
import { offerFor, type Offer } from './actions.js';

/** How actions are offered in a turn, and what happens when one is pressed. */
export interface Offers {
  /** `reason` and `recipient` fill the host's URL templates. */
  offer(action: Action, reason?: string, recipient?: string): Offer;
  press(event: Event, offer: Offer, reason: string | undefined): void;
}

/** The offers of a turn, with what the host set, and for whom. */
export function offersOf(drawn: DrawnTurn): Offers {
  const { turn, words, element } = drawn;
  const { context, step } = turn;
  const { actions, reauthenticateUrl, resendUrl, supportUrl } = element;
  const urls = { reauthenticate: reauthenticateUrl, resend: resendUrl, support: supportUrl };
  const page = { base: element.baseURI, origin: location.origin, protocol: location.protocol, host: location.host };
  // Many failures are not about the one recipient that the host or the first of them names.
  const [hostNames, textNames] = step.shown.status === 'tally' ? [] : [context.recipient, step.shown.about.recipients[0]];
  return {
    offer: (action, reason, recipient) =>
      offerFor(action, { actions, urls, page, words }, { account: context.account, reason, recipient: hostNames ?? recipient ?? textNames }),
    press: (event, offer, reason) => press(drawn, event, offer, reason),
  };
}

function press(drawn: DrawnTurn, event: Event, { action, url, told, run }: Offer, reason: string | undefined): void {
  const isOurs = drawn.element.dispatchEvent(new WhyFailedActionEvent({ action, reason, url: told }));
  if (!isOurs) event.preventDefault();
  else if (action === 'contact-support') drawn.askSupport();
  else run?.({ action, reason, url });
}
