import { expect } from '@open-wc/testing';
import type { ActionDetail } from '../../../../src/element/answering/events.js';
import { WhyFailedPage } from '../../../helpers/page.js';

async function answered(text: string, settings: Parameters<typeof WhyFailedPage.open>[0] = {}) {
  const page = await WhyFailedPage.open(settings);
  await page.paste(text);
  return page;
}

describe('<why-failed>: the action', () => {
  it('is a link where the host gave a URL', async () => {
    const page = await answered('token expired', { reauthenticateUrl: '/in?as={account}', context: { account: 'me & you' } });
    expect(page.actionButton!.textContent).to.equal('Sign in again');
    expect(page.actionButton!.getAttribute('href')).to.equal(`${location.origin}/in?as=me%20%26%20you`);
  });

  it('is nothing where it did not: the steps say what to do', async () => {
    const page = await answered('token expired');
    expect(page.actionButton).to.equal(null);
    expect(page.card!.textContent).not.to.contain('Sign in again');
  });

  it('is nothing where the URL is not allowed', async () => {
    const page = await answered('token expired', { reauthenticateUrl: 'javascript:alert(1)' });
    expect(page.actionButton).to.equal(null);
  });

  it('is nothing where no URL could do it', async () => {
    const page = await answered('user unknown', { resendUrl: '/send', reauthenticateUrl: '/in' });
    expect(page.actionButton).to.equal(null);
    expect(page.furtherButtons).to.deep.equal([]);
  });

  it('knows the recipient from the context, else from the paste', async () => {
    const settings = { resendUrl: '/send?to={recipient}' };
    const fromPaste = await answered('jane@example.com mailbox full', settings);
    expect(fromPaste.actionButton!.getAttribute('href')).to.equal(`${location.origin}/send?to=jane%40example.com`);
    const fromContext = await answered('jane@example.com mailbox full', { ...settings, context: { recipient: 'bob@example.com' } });
    expect(fromContext.actionButton!.getAttribute('href')).to.equal(`${location.origin}/send?to=bob%40example.com`);
  });

  it('follows a URL that changes after the answer', async () => {
    const page = await answered('token expired');
    page.element.setAttribute('reauthenticate-url', '/in');
    await page.settle();
    expect(page.actionButton!.getAttribute('href')).to.equal(`${location.origin}/in`);
  });

  it('shows the further ones as secondary', async () => {
    const page = await answered('token expired', { reauthenticateUrl: '/in', supportUrl: '/help' });
    expect(page.furtherButtons.map((one) => one.textContent)).to.deep.equal(['Ask support']);
  });

  it('tells the host, who may take it over', async () => {
    const page = await answered('token expired', { reauthenticateUrl: '#in' });
    const actions = page.hear('why-failed-action');
    const url = `${document.baseURI.split('#')[0]}#in`;
    page.element.addEventListener('why-failed-action', (event) => event.preventDefault(), { once: true });
    const prevented: boolean[] = [];
    page.element.addEventListener('click', (event) => {
      prevented.push(event.defaultPrevented);
      event.preventDefault();
    });
    await page.click(page.actionButton!);
    await page.click(page.actionButton!);
    expect(prevented).to.deep.equal([true, false]);
    expect(actions.map(({ action, reason, url: to }) => [action, reason, to])).to.deep.equal([
      ['reauthenticate', 'token-expired', url],
      ['reauthenticate', 'token-expired', url],
    ]);
  });

  it('runs what the host supplied, for any action', async () => {
    const ran: ActionDetail[] = [];
    const page = await answered('Ann is blocked', { actions: { 'lift-block': { label: 'Lift it here', run: (detail) => ran.push(detail) } } });
    expect(page.actionButton!.textContent).to.equal('Lift it here');
    await page.click(page.actionButton!);
    page.element.addEventListener('why-failed-action', (event) => event.preventDefault());
    await page.click(page.actionButton!);
    expect(ran).to.deep.equal([{ action: 'lift-block', reason: 'person-blocked', url: undefined }]);
  });
});
