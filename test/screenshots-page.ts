/** The page that screenshots.js photographs: `?state=` names the state, `&dir=rtl` turns it round. */
import { WhyFailed } from '../src/element/why-failed.js';
import { findPhrases, kb } from './element/fixture.js';

customElements.define('why-failed', WhyFailed);
const { searchParams } = new URL(location.href);

const element = Object.assign(document.createElement('why-failed'), { knowledge: kb, diagnose: findPhrases, dir: searchParams.get('dir') ?? '' });
if (searchParams.has('urls')) Object.assign(element, { reauthenticateUrl: '/in', resendUrl: '/send', supportUrl: '/help' });
document.body.append(element);

const header = 'Received: from mail-sor-f41.example.com (mail-sor-f41.example.com [192.0.2.10])\n        by mx.example.net with SMTPS id k12\n';
const pick = async (selector: string, index = 0) => {
  await element.updateComplete;
  element.shadowRoot!.querySelectorAll<HTMLElement>(selector)[index]!.click();
  await element.updateComplete;
};
const states: Record<string, () => unknown> = {
  start: () => {},
  empty: () => pick('[part=button]'),
  permanent: () => element.ask('jane@example.com: host mx.example.com said: 550 5.1.1 User unknown (in reply to RCPT TO command)'),
  temporary: () => element.ask(`${header.repeat(6)}452 4.2.2 The mailbox full condition persists for jane@example.com\n${header.repeat(6)}`),
  'until-fixed': () => element.ask('AADSTS700082: the refresh token expired due to inactivity'),
  question: () => element.ask('bounced'),
  candidates: () => element.ask('554 5.7.1 access denied'),
  unknown: () => element.ask('no idea what this is'),
  chosen: async () => { await element.ask('bounced'); await pick('[part=option]', 1); },
  thanks: async () => { await element.ask('token expired'); await pick('[part=feedback] button', 2); },
};
await states[searchParams.get('state') ?? 'start']!();
await element.updateComplete;
document.documentElement.dataset['ready'] = 'yes';
