import { expect } from '@open-wc/testing';
import { futilityOf, isPressable, offerFor, type Host } from '../../src/element/answering/card/actions.js';
import { words as english } from '../../src/words/en.js';
import type { Futility } from '../../src/words/words.js';
import type { Action, Permanence } from '../../src/knowledge/schema.js';
import { kb } from '../helpers/fixture.js';

const host: Host = {
  words: english,
  actions: {},
  page: { base: 'https://app.example/', origin: 'https://app.example' },
  urls: { reauthenticate: '/in?as={account}', resend: '/send?to={recipient}', support: '/help?why={reason}' },
};
const values = { recipient: 'jane@example.com', account: 'me', reason: 'user-unknown' };

describe('offerFor', () => {
  const urls: [Action, string | undefined][] = [
    ['reauthenticate', 'https://app.example/in?as=me'],
    ['resend', 'https://app.example/send?to=jane%40example.com'],
    ['wait-and-resend', 'https://app.example/send?to=jane%40example.com'],
    ['contact-support', 'https://app.example/help?why=user-unknown'],
    ['fix-address', undefined],
    ['none', undefined],
  ];
  for (const [action, url] of urls) it(`${action} leads to ${url ?? 'nowhere'}`, () => expect(offerFor(action, host, values).url).to.equal(url));

  it('lets the host supply any action', () => {
    const offer = offerFor('fix-address', { ...host, actions: { 'fix-address': { url: '/edit/{recipient}', label: 'Edit the person' } } }, values);
    expect(offer).to.include({ label: 'Edit the person', url: 'https://app.example/edit/jane%40example.com' });
  });

  it('puts the host’s own action before its URL', () => {
    expect(offerFor('resend', { ...host, actions: { resend: { url: '/own' } } }, values).url).to.equal('https://app.example/own');
  });

  it('takes a URL that is not allowed as none', () => {
    const offer = offerFor('resend', { ...host, urls: { ...host.urls, resend: 'javascript:alert(1)' } }, values);
    expect(isPressable(offer)).to.equal(false);
    expect(offer.instruction).to.equal(english.actions.resend.instruction);
  });

  it('can be pressed where the host runs it', () => {
    expect(isPressable(offerFor('fix-address', { ...host, actions: { 'fix-address': { run: () => {} } } }, values))).to.equal(true);
  });
});

describe('futilityOf', () => {
  interface Case {
    action: Action;
    further?: Action[];
    permanence: Permanence;
    category?: string;
    expected: Futility | undefined;
  }
  const cases: Case[] = [
    { action: 'reauthenticate', permanence: 'until-fixed', expected: undefined },
    { action: 'resend', permanence: 'temporary', expected: undefined },
    { action: 'wait-and-resend', permanence: 'temporary', expected: undefined },
    { action: 'contact-admin', further: ['wait-and-resend'], permanence: 'until-fixed', expected: undefined },
    { action: 'fix-address', further: ['contact-recipient'], permanence: 'permanent', expected: 'same-address' },
    { action: 'change-message', permanence: 'until-fixed', expected: 'same-message' },
    { action: 'contact-recipient', permanence: 'permanent', expected: 'permanent' },
    { action: 'contact-admin', permanence: 'until-fixed', expected: 'until-fixed' },
    { action: 'slow-down', permanence: 'temporary', expected: 'temporary' },
    { action: 'fix-address', permanence: 'unknown', expected: 'unknown' },
    { action: 'none', permanence: 'unknown', category: 'auto-reply', expected: 'needless' },
  ];
  for (const { action, further = [], permanence, category = 'other', expected } of cases) {
    it(`${[action, ...further].join(' + ')}, ${permanence}: ${expected ?? 'may help'}`, () => {
      expect(futilityOf({ ...kb.reasons[0]!, action, further, permanence, category })).to.equal(expected);
    });
  }
});
