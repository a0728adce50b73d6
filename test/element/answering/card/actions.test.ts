import { expect } from '@open-wc/testing';
import { offerFor, type Host } from '../../../../src/element/answering/card/actions.js';
import { words as english } from '../../../../src/words/en.js';
import type { Action } from '../../../../src/knowledge/schema.js';

const host: Host = {
  words: english,
  actions: {},
  page: { base: 'https://app.example/', origin: 'https://app.example', protocol: 'https:', host: 'app.example' },
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
    expect(offerFor('resend', { ...host, urls: { ...host.urls, resend: 'javascript:alert(1)' } }, values).url).to.equal(undefined);
  });
});
