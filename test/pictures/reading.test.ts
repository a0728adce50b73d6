import { expect } from '@open-wc/testing';
import { imageReader } from '../../src/screenshots/index.js';
import { prepare } from '../../src/screenshots/prepare.js';
import { isWebKit } from '../helpers/page.js';

const modules = new URL('../../node_modules/', import.meta.url).pathname;
const readImage = imageReader({
  workerPath: `${modules}tesseract.js/dist/worker.min.js`,
  corePath: `${modules}tesseract.js-core`,
  langPath: `${modules}@tesseract.js-data/eng/4.0.0_best_int`,
  tesseract: () => import(`${modules}tesseract.js/dist/tesseract.esm.min.js`),
});

/** A picture with two lines of text; without a ground it is transparent. */
async function drawn({ text = '#000', ground = '#fff', width = 600, height = 120, type = 'image/png' } = {}): Promise<Blob> {
  const canvas = Object.assign(document.createElement('canvas'), { width, height });
  const context = canvas.getContext('2d')!;
  context.fillStyle = ground;
  if (ground) context.fillRect(0, 0, width, height);
  context.fillStyle = text;
  context.font = '24px sans-serif';
  context.fillText('The message was not delivered', 20, 45);
  context.fillText('because the mailbox is full', 20, 85);
  return new Promise((resolve) => canvas.toBlob((blob) => resolve(blob!), type));
}
const read = (image: Blob, options: Partial<Parameters<typeof readImage>[1]> = {}) =>
  readImage(image, { lang: 'en', signal: new AbortController().signal, onProgress: () => {}, ...options });

describe('reading a picture in this browser', () => {
  before(function () {
    if (isWebKit) this.skip(); // WebKitGTK's driver died in two of its runs
  });

  // First: the worker that is stopped while it loads still has to end, and the page stays for so long.
  it('ends at once when it is stopped', async () => {
    const stopped = new AbortController();
    const reading = read(await drawn(), { signal: stopped.signal, onProgress: () => stopped.abort() });
    const error = await reading.catch((one: unknown) => one);
    expect((error as Error).name).to.equal('AbortError');
  });

  for (const [name, picture] of Object.entries({
    'dark on light': {},
    'light on dark': { text: '#e3e3e3', ground: '#1b1c1f' },
    'without a ground': { ground: '' },
    'as JPEG': { type: 'image/jpeg' },
  }))
    it(`gives its text: ${name}`, async () => {
      const shares: number[] = [];
      const { text } = await read(await drawn(picture), { onProgress: (share) => shares.push(share) });
      expect(text.replace(/\s+/g, ' ')).to.equal('The message was not delivered because the mailbox is full');
      expect(shares.every((share) => share >= 0 && share <= 1)).to.equal(true);
      expect(Math.max(...shares)).to.equal(1);
    });

  it('gives nothing where there is no text', async () => {
    const { text } = await read(await drawn({ text: '#fff' }));
    expect(text.trim()).to.equal('');
  });

  it('says of what is no picture that it cannot be opened', async () => {
    const error = await read(new Blob(['no picture'], { type: 'image/heic' })).catch((one: unknown) => one);
    expect((error as Error).name).to.equal('NotSupportedError');
  });
});

describe('a picture that is prepared', () => {
  it('is made larger where its letters are small, and smaller above 12 megapixels', async () => {
    const small = await prepare(await drawn());
    expect([small.width, small.height]).to.deep.equal([1800, 360]);
    const large = await prepare(await drawn({ width: 6000, height: 4000, type: 'image/jpeg' }));
    expect(large.width * large.height).to.be.closeTo(12e6, 1e4);
    expect(large.width / large.height).to.be.closeTo(1.5, 0.01);
  });

  it('has dark letters on a light ground, in shades of grey', async () => {
    const canvas = await prepare(await drawn({ text: '#ffe', ground: '#102030' }));
    const [red, green, blue] = canvas.getContext('2d')!.getImageData(0, 0, 1, 1).data;
    expect([green, blue]).to.deep.equal([red, red]);
    expect(red).to.be.greaterThan(200);
  });
});
