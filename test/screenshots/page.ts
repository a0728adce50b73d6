/** The page that screenshots.js photographs: `?state=` names the state, `&dir=rtl` turns it round. */
import { WhyFailed } from '../../src/element/why-failed.js';
import { findPhrases, kb } from '../helpers/fixture.js';

customElements.define('why-failed', WhyFailed);
const { searchParams } = new URL(location.href);

const element = Object.assign(document.createElement('why-failed'), {
  knowledge: kb,
  diagnose: findPhrases,
  dir: searchParams.get('dir') ?? '',
  lang: searchParams.get('lang') ?? '',
});
if (searchParams.has('urls')) Object.assign(element, { reauthenticateUrl: '/in', resendUrl: '/send', supportUrl: '/help' });
document.body.append(element);

const header = 'Received: from mail-sor-f41.example.com (mail-sor-f41.example.com [192.0.2.10])\n        by mx.example.net with SMTPS id k12\n';
const pick = async (selector: string, index = 0) => {
  await element.updateComplete;
  element.shadowRoot!.querySelectorAll<HTMLElement>(selector)[index]!.click();
  await element.updateComplete;
};
/** Waits until something is drawn; not for ever, so that a picture shows what is wrong. */
const until = async (selector: string) => {
  for (let wait = 0; wait < 100 && !element.shadowRoot!.querySelector(selector); wait++)
    await new Promise((done) => {
      requestAnimationFrame(done);
    });
};
const list = (text: string, count: number) =>
  Array.from({ length: count }, (_, at) => `Nov 23 10:00:${10 + at} mx postfix/smtp[7]: to=<person${at}@example.com>, said: ${text}`);
const states: Record<string, () => unknown> = {
  start: () => {},
  empty: async () => {
    await pick('[part=button]');
    await until('[aria-invalid]');
  },
  permanent: () => element.ask('jane@example.com: host mx.example.com said: 550 5.1.1 User unknown (in reply to RCPT TO command)'),
  temporary: () => element.ask(`${header.repeat(6)}452 4.2.2 The mailbox full condition persists for jane@example.com\n${header.repeat(6)}`),
  'until-fixed': () => element.ask('AADSTS700082: the refresh token expired due to inactivity'),
  question: () => element.ask('bounced'),
  candidates: () => element.ask('554 5.7.1 access denied'),
  unknown: () => element.ask('no idea what this is'),
  chosen: async () => {
    await element.ask('bounced');
    await pick('[part=option]', 1);
  },
  suggestions: async () => {
    await element.updateComplete;
    const box = element.shadowRoot!.querySelector<HTMLTextAreaElement>('#box')!;
    box.focus();
    box.value = 'mailbox';
    box.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true, inputType: 'insertText' }));
    await until('[role=option]');
    box.dispatchEvent(new KeyboardEvent('keydown', { key: 'ArrowDown', bubbles: true, cancelable: true }));
  },
  tally: () =>
    element.ask(
      [
        ...list('mailbox full', 41),
        ...list('550 5.1.1 user unknown', 12),
        ...list('token expired', 3),
        ...list('the frobnicator is cold', 2),
        'Nov 23 10:00:00 mx postfix: connect from mx',
      ].join('\n'),
    ),
  support: async () => {
    await states['permanent']!();
    await pick('[part=feedback] button', 2);
    await until('[part=ask-support]');
    await pick('[part=ask-support]');
    await until('[part=summary]');
  },
  earlier: async () => {
    await states['permanent']!();
    await states['question']!();
    await states['until-fixed']!();
  },
  'not-helped': async () => {
    await element.ask('user unknown and out of office');
    await pick('[part=feedback] button', 2);
    await until('[part=ask-support]');
  },
  thanks: async () => {
    await element.ask('token expired');
    await pick('[part=feedback] button', 0);
    await until('[part=done]');
  },
};
await states[searchParams.get('state') ?? 'start']!();
await element.updateComplete;
document.documentElement.dataset['ready'] = 'yes';
