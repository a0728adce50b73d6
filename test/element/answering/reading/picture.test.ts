import { expect } from '@open-wc/testing';
import type { ImageText, ReadImageOptions } from '../../../../src/element/settings.js';
import { WhyFailedPage } from '../../../helpers/page.js';

const TEXT = 'Mail\n\n\n55O 5.l.1 user unknown';
const picture = (type = 'image/png', name = 'screenshot.png') => new File([new Uint8Array(8)], name, { type });

/** A reader that answers with a text, and what it was given. */
function reader(text = TEXT, doubtful: ImageText['doubtful'] = [[7, 10]]) {
  const given: { image: Blob; options: ReadImageOptions }[] = [];
  const readImage = async (image: Blob, options: ReadImageOptions) => {
    given.push({ image, options });
    options.onProgress(0.5);
    return { text, doubtful };
  };
  return { given, readImage };
}

async function read(settings: Parameters<typeof WhyFailedPage.open>[0] = {}): Promise<WhyFailedPage> {
  const page = await WhyFailedPage.open({ readImage: reader().readImage, diagnose: undefined, ...settings });
  await page.pasteFile(picture());
  await page.until(() => page.card !== null, 'there is an answer');
  return page;
}

describe('<why-failed>: a picture', () => {
  it('is answered, with what was read from it in the box, to be corrected', async () => {
    const page = await read();
    expect(page.title).to.equal('The address does not exist at that company');
    expect(page.box.value).to.equal(TEXT);
    expect(page.boxLabel).to.equal('We read this from your picture');
    expect(page.hint).to.contain('Perhaps not right').and.to.contain('55O');
    expect(page.doubtful).to.deep.equal(['55O']);
    expect(page.problem).to.equal('');
  });

  it('is answered again after a correction, in place of the first answer', async () => {
    const page = await read();
    await page.correct('user unknown', 'mailbox full');
    await page.pressButton();
    await page.untilTitled('The recipient’s mailbox is full');
    expect(page.earlier).to.deep.equal([]);
    expect(page.box.value).to.contain('mailbox full');
    expect(page.boxLabel).to.equal('We read this from your picture');
  });

  it('marks a doubtful word no more once it was corrected', async () => {
    const page = await read();
    await page.correct('55O', '550');
    await page.pressButton();
    await page.until(() => !page.doubtful.length, 'nothing is doubtful');
    expect(page.boxLabel).to.equal('We read this from your picture');
  });

  it('shows the piece that decided in the box, whatever stands above it', async () => {
    const above = Array.from({ length: 30 }, (_, at) => `This is line ${at} of the menu`).join('\n');
    const page = await read({ readImage: reader(`${above}\n\n\nuser unknown\n\n\n${above}`).readImage });
    const { clientHeight, scrollHeight } = page.box;
    // As long as nobody has scrolled, a box is at its beginning, or at the caret behind its text.
    const isInTheMiddle = () => page.box.scrollTop > clientHeight / 2 && page.box.scrollTop < scrollHeight / 2;
    await page.until(isInTheMiddle, 'the piece is in sight');
    await page.settle();
    expect(isInTheMiddle()).to.equal(true);
    const short = await read();
    await short.settle();
    expect(short.box.scrollTop).to.equal(0);
  });

  it('makes room for another message, which is none from a picture', async () => {
    const page = await read();
    await page.paste('the frobnicator is cold at night');
    expect(page.title).to.equal('Not sure what this means');
    expect(page.box.value).to.equal('');
    expect(page.earlier).to.have.length(1);
  });

  it('is dropped or chosen, too, and the dialog offers pictures', async () => {
    for (const way of ['drop', 'chooseFile'] as const) {
      const page = await WhyFailedPage.open({ readImage: reader().readImage, diagnose: undefined });
      await page[way](picture('image/jpeg', 'photo.jpg'));
      await page.untilTitled('The address does not exist at that company');
      expect(page.fileKinds).to.contain('image/*');
    }
    const without = await WhyFailedPage.open();
    await without.element.load();
    await without.settle();
    expect(without.fileKinds).not.to.contain('image/*');
  });

  it('is read in the language of the interface, by what the host gives', async () => {
    const { given, readImage } = reader();
    await read({ readImage, lang: 'fr' });
    expect(given).to.have.length(1);
    expect(given[0]!.options.lang).to.equal('fr');
    expect(given[0]!.image.type).to.equal('image/png');
  });

  it('is told a host’s own `diagnose`', async () => {
    const told: unknown[] = [];
    await read({
      diagnose: (_text, _kb, options) => {
        told.push(options?.from);
        return { status: 'empty' };
      },
    }).catch(() => {});
    expect(told).to.deep.equal(['picture']);
  });

  it('shows how far it is read, and can be stopped', async () => {
    let signal: AbortSignal | undefined;
    const page = await WhyFailedPage.open({
      readImage: (_image, options) => {
        ({ signal } = options);
        options.onProgress(0.25);
        return new Promise(() => {});
      },
    });
    void page.pasteFile(picture());
    await page.untilProgress();
    expect(page.progress!.value).to.equal(0.25);
    await page.pressPart('cancel');
    expect(signal!.aborted).to.equal(true);
    expect(page.heard).to.equal('Cancelled.');
    expect(page.progress).to.equal(null);
    expect(page.stopped).to.equal(null, 'no picture is kept');
  });

  it('says what to do where there is no text in it, or the browser cannot open it', async () => {
    const empty = await WhyFailedPage.open({ readImage: reader(' \n').readImage });
    await empty.pasteFile(picture());
    await empty.untilProblem();
    expect(empty.problem).to.contain('no text in this picture');
    const unsupported = await WhyFailedPage.open({
      readImage: async () => {
        throw new DOMException('', 'NotSupportedError');
      },
    });
    const errors = unsupported.hear('why-failed-error');
    await unsupported.pasteFile(picture('', 'IMG_1.HEIC'));
    await unsupported.untilProblem();
    expect(unsupported.problem).to.contain('screenshot');
    expect(errors).to.deep.equal([]);
  });

  it('that a reader fails on is told to the host, and the person reads that it failed', async () => {
    const page = await WhyFailedPage.open({
      readImage: async () => {
        throw new Error('no worker');
      },
    });
    const errors = page.hear('why-failed-error');
    await page.pasteFile(picture());
    await page.untilProblem();
    expect(errors.map(({ message }) => message)).to.deep.equal(['no worker']);
  });

  it('without a reader says what to copy instead', async () => {
    const page = await WhyFailedPage.open();
    await page.pasteFile(picture());
    await page.untilProblem();
    expect(page.problem).to.contain('Copy its text');
  });
});
