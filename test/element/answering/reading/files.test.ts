import { expect } from '@open-wc/testing';
import { WhyFailedPage } from '../../../helpers/page.js';

const file = (name: string, ...parts: BlobPart[]) => new File(parts, name);
const full = 'The recipient’s mailbox is full';

describe('<why-failed>: files', () => {
  it('reads a dropped file, and names it', async () => {
    const page = await WhyFailedPage.open();
    await page.drop(file('bounce.eml', 'mailbox full'));
    await page.untilTitled(full);
    expect(page.card!.textContent).to.contain('bounce.eml');
    expect(page.box.value).to.equal('');
  });

  it('shows where to drop only while a file is over it', async () => {
    const page = await WhyFailedPage.open();
    await page.dragUntilShown(file('bounce.eml', ''));
    await page.dragOut();
    expect(page.isDropShown).to.equal(false);
  });

  it('reads a chosen file, the same one twice, too', async () => {
    const page = await WhyFailedPage.open();
    await page.chooseFile(file('one.txt', 'mailbox full'));
    await page.untilTitled(full);
    await page.chooseFile(file('one.txt', 'mailbox full'));
    await page.untilEarlier(1);
  });

  it('reads a pasted file', async () => {
    const page = await WhyFailedPage.open();
    await page.pasteFile(file('bounce.eml', 'mailbox full'));
    await page.untilTitled(full);
  });

  it('reads UTF-16, as Windows saves it', async () => {
    const page = await WhyFailedPage.open();
    await page.drop(file('bounce.txt', new Uint16Array([0xfeff, ...Array.from('mailbox full', (char) => char.charCodeAt(0))])));
    await page.untilTitled(full);
  });

  it('takes a complaint back once the next file can be read', async () => {
    const page = await WhyFailedPage.open();
    await page.drop(file('bounce.msg', new Uint8Array([0xd0, 0xcf, 0, 0, 1])));
    await page.untilProblem();
    await page.drop(file('bounce.eml', 'mailbox full'));
    await page.untilTitled(full);
    expect(page.problem).to.equal('');
  });

  it('a file that is read late does not take the place of a newer message', async () => {
    const page = await WhyFailedPage.open();
    let come = () => {};
    const late = file('late.txt', 'user unknown');
    const bytes = late.arrayBuffer();
    late.arrayBuffer = () =>
      new Promise((resolve) => {
        come = () => resolve(bytes);
      });
    await page.element.load();
    page.dropLater(late);
    await page.until(() => page.isReading, 'the file is read');
    await page.paste('mailbox full');
    come();
    await page.element.ask('refused');
    expect([page.title, page.earlier]).to.deep.equal(['The server refused the message without saying why', [full]]);
  });

  const refused: [string, File, RegExp][] = [
    ['binary', file('bounce.msg', new Uint8Array([0xd0, 0xcf, 0, 0, 1])), /save the returned email as \.eml/],
    ['over 10 MB', file('mail.log', new Uint8Array(10 * 2 ** 20 + 1)), /more than 10 MB/],
    ['empty', file('empty.txt', ''), /no text yet/],
    [
      'unreadable',
      Object.defineProperty(file('gone.txt', 'x'), 'arrayBuffer', { value: () => Promise.reject(new DOMException('gone', 'NotFoundError')) }),
      /could not be read/,
    ],
  ];
  for (const [title, one, expected] of refused) {
    it(`says what to do with a file that is ${title}; what was typed stays`, async () => {
      const page = await WhyFailedPage.open();
      await page.type('typed');
      await page.drop(one);
      await page.untilProblem();
      expect(page.problem).to.match(expected);
      expect(page.heard).to.equal(page.problem);
      expect(page.box.value).to.equal('typed');
    });
  }
});
