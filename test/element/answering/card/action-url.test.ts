import { expect } from '@open-wc/testing';
import { actionUrl, type UrlValues } from '../../../../src/element/answering/card/action-url.js';

const https = { base: 'https://app.example/help/page?x=1', origin: 'https://app.example', protocol: 'https:', host: 'app.example' };
const http = { base: 'http://app.example/help/page', origin: 'http://app.example', protocol: 'http:', host: 'app.example' };
/** Pages of apps: a folder on the disk (Electron), and a scheme of the app's own (Capacitor on iOS). */
const file = { base: 'file:///opt/app/help.html', origin: 'null', protocol: 'file:', host: '' };
const capacitor = { base: 'capacitor://localhost/help/', origin: 'capacitor://localhost', protocol: 'capacitor:', host: 'localhost' };
const values: UrlValues = { recipient: 'jane+x@example.com', account: 'me & you', reason: 'user-unknown' };

interface Case {
  title: string;
  template: string;
  expected: string | undefined;
  values?: UrlValues;
  page?: typeof https;
}

const cases: Case[] = [
  { title: 'https, as it is', template: 'https://other.example/in', expected: 'https://other.example/in' },
  {
    title: 'values are encoded',
    template: 'https://o.example/?to={recipient}&as={account}#{reason}',
    expected: 'https://o.example/?to=jane%2Bx%40example.com&as=me%20%26%20you#user-unknown',
  },
  { title: 'a value in the path', template: '/people/{recipient}/send', expected: 'https://app.example/people/jane%2Bx%40example.com/send' },
  {
    title: 'a value cannot add to the path',
    template: '/a/{account}/b',
    values: { account: 'x/../../y?z#w' },
    expected: 'https://app.example/a/x%2F..%2F..%2Fy%3Fz%23w/b',
  },
  { title: 'a value cannot climb up the path', template: '/a/{account}/b', values: { account: '..' }, expected: undefined },
  { title: 'nor complete a climb', template: '/a/.{account}/b', values: { account: '.' }, expected: undefined },
  { title: 'a missing value is nothing', template: '/send?to={recipient}', values: {}, expected: 'https://app.example/send?to=' },
  { title: 'a missing value cannot make a host of a path', template: '/{account}/evil.example/', values: {}, expected: undefined },
  { title: 'relative to the folder', template: 'send?as={account}', expected: 'https://app.example/help/send?as=me%20%26%20you' },
  { title: 'a query alone', template: '?ask={reason}', expected: 'https://app.example/help/page?ask=user-unknown' },
  { title: 'a fragment alone', template: '#support', expected: 'https://app.example/help/page?x=1#support' },
  { title: 'spaces around it', template: '  /support ', expected: 'https://app.example/support' },
  { title: 'mailto', template: 'mailto:help@o.example?subject={reason}', expected: 'mailto:help@o.example?subject=user-unknown' },
  {
    title: 'mailto to the recipient cannot add headers',
    template: 'mailto:{recipient}',
    values: { recipient: 'a@b.example?bcc=c@d.example' },
    expected: 'mailto:a%40b.example%3Fbcc%3Dc%40d.example',
  },
  { title: 'http on the page’s own origin', template: 'http://app.example/in', page: http, expected: 'http://app.example/in' },
  { title: 'http elsewhere', template: 'http://other.example/in', page: http, expected: undefined },
  { title: 'http below an https page', template: 'http://app.example/in', expected: undefined },
  { title: 'another port is elsewhere', template: 'http://app.example:8080/in', page: http, expected: undefined },
  { title: 'protocol-relative on https', template: '//other.example/in', expected: 'https://other.example/in' },
  { title: 'protocol-relative on http', template: '//other.example/in', page: http, expected: undefined },
  { title: 'back-slashes are no way round it', template: '\\\\other.example/in', page: http, expected: undefined },
  {
    title: 'relative on a page from the disk',
    template: 'mail.html?account={account}',
    page: file,
    expected: 'file:///opt/app/mail.html?account=me%20%26%20you',
  },
  { title: 'a fragment on a page from the disk', template: '#/mail/{reason}', page: file, expected: 'file:///opt/app/help.html#/mail/user-unknown' },
  { title: 'another computer, from a page from the disk', template: '//server/share', page: file, expected: undefined },
  { title: 'the disk by its whole address', template: 'file:///etc/passwd', page: file, expected: undefined },
  { title: 'a value cannot climb on the disk', template: 'a/{account}/b', values: { account: '..' }, page: file, expected: undefined },
  { title: 'javascript on a page from the disk', template: 'javascript:alert(1)', page: file, expected: undefined },
  { title: 'http on a page from the disk', template: 'http://localhost/in', page: file, expected: undefined },
  {
    title: 'relative on an app’s own scheme',
    template: '/mail?to={recipient}',
    page: capacitor,
    expected: 'capacitor://localhost/mail?to=jane%2Bx%40example.com',
  },
  { title: 'another host on an app’s own scheme', template: '//other/mail', page: capacitor, expected: undefined },
  { title: 'javascript', template: 'javascript:alert(1)', expected: undefined },
  { title: 'javascript, mixed case', template: ' JaVaScRiPt:alert(1)', expected: undefined },
  { title: 'javascript with a tab in it', template: 'java\tscript:alert(1)', expected: undefined },
  { title: 'data', template: 'data:text/html,hello', expected: undefined },
  { title: 'blob', template: 'blob:https://app.example/1', expected: undefined },
  { title: 'file', template: 'file:///etc/passwd', expected: undefined },
  { title: 'a value as the scheme', template: '{account}:alert(1)', values: { account: 'javascript' }, expected: undefined },
  { title: 'a value as the whole URL', template: '{account}', values: { account: 'https://evil.example' }, expected: undefined },
  { title: 'a value as the host', template: 'https://{account}/in', values: { account: 'evil.example' }, expected: undefined },
  { title: 'a value in the host', template: 'https://{account}.o.example/in', values: { account: 'evil' }, expected: undefined },
  { title: 'a value at the end of the host', template: 'https://o.example{account}/in', values: { account: '.evil.example' }, expected: undefined },
  { title: 'a value as the port', template: 'https://o.example:{account}/in', values: { account: '99' }, expected: undefined },
  { title: 'a value as the user', template: 'https://{account}@o.example/in', expected: undefined },
  {
    title: 'a value after one slash, with none',
    template: '/{account}',
    values: { account: '/evil.example' },
    expected: 'https://app.example/%2Fevil.example',
  },
  { title: 'a placeholder there is none of', template: '/in?{password}', expected: undefined },
  { title: 'no URL at all', template: 'https://', expected: undefined },
  { title: 'nothing', template: ' ', expected: undefined },
  { title: 'a value that is not well-formed', template: '/in?as={account}', values: { account: '\ud800' }, expected: undefined },
  {
    title: 'text that looks like a replacement pattern',
    template: '/in?as={account}',
    values: { account: '$&$1' },
    expected: 'https://app.example/in?as=%24%26%241',
  },
];

describe('actionUrl', () => {
  for (const { title, template, expected, values: own = values, page = https } of cases) {
    it(title, () => expect(actionUrl(template, own, page)).to.equal(expected));
  }
});
