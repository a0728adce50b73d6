// A host that reads pictures, in Chromium under the policy that README.md names: what is read, what is loaded when, and that nothing leaves it.
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { openBrowser } from '../helpers/browser.js';
import { allowClipboard, pastePicture } from '../helpers/clipboard.js';
import { moving } from '../helpers/moving-picture.js';
import { photograph, servePictureHost } from '../helpers/picture-host.js';

const REPLY = '550 5.1.1 jane@example.com: the email account that you tried to reach does not exist';
const FULL = 'Nachricht nicht zugestellt: 552 5.2.2 mailbox full';
const UNKNOWN_ADDRESS = /does not exist$/;

const mail = (message, style = '') =>
  `<!doctype html><meta charset="utf-8"><style>body { margin: 0; font: 15px/1.5 sans-serif; ${style} } nav { float: left; width: 150px; padding: 12px } main { margin-left: 170px; padding: 16px }</style>
  <nav>Inbox<br>Sent<br>Drafts<br>Spam</nav><main><h1>Undelivered mail</h1><p>Mail Delivery System, Nov 26, 10:42</p><p>${message}</p></main>`;

let host;
let browser;
let picture;
before(async () => {
  [host, browser] = await Promise.all([servePictureHost(), openBrowser()]);
  picture = await photograph(browser, mail(REPLY));
});
after(async () => {
  await browser?.close();
  host?.close();
});

/** A page of the host, with what it complains of, what it asks for, and what a person does there. */
async function open(path = '/', settings = {}) {
  const context = await browser.newContext();
  await allowClipboard(context);
  const page = await context.newPage();
  const errors = [];
  const requests = [];
  page.on('pageerror', ({ message }) => errors.push(message));
  page.on('console', (message) => message.type() === 'error' && errors.push(message.text()));
  page.on('request', (request) => requests.push(request.url()));
  await page.goto(host.origin + path);
  const widget = page.locator('#widget');
  await widget.locator('textarea').waitFor();
  await widget.evaluate((element, own) => Object.assign(element, own), settings);
  const part = (name) => widget.locator(`[part~=${name}]`);
  return {
    page,
    widget,
    part,
    errors,
    requests,
    box: widget.locator('textarea'),
    /** What was asked for of what reads pictures, by name, each once. */
    read: () => [...new Set(requests.filter((url) => url.includes('/ocr/')).map((url) => url.split('/ocr/')[1]))].sort(),
    /** Drops a file on the widget. */
    drop: (bytes, type = 'image/png', name = 'picture') =>
      widget.evaluate(
        (element, [base64, kind, called]) => {
          const dataTransfer = new DataTransfer();
          dataTransfer.items.add(new File([Uint8Array.from(atob(base64), (char) => char.charCodeAt(0))], called, { type: kind }));
          element.shadowRoot.querySelector('textarea').dispatchEvent(new DragEvent('drop', { dataTransfer, bubbles: true, composed: true, cancelable: true }));
        },
        [bytes.toString('base64'), type, name],
      ),
    close: () => context.close(),
  };
}

describe('a picture', () => {
  it('is pasted, read, corrected and answered again, and nothing is asked for but the host’s own files', async () => {
    const { page, part, box, errors, requests, read, close } = await open();
    await box.focus();
    await page.waitForLoadState('networkidle');
    assert.deepEqual(read(), [], 'nothing of what reads pictures is loaded before one comes');
    await pastePicture(page, picture);
    await part('title').filter({ hasText: UNKNOWN_ADDRESS }).waitFor();
    assert.match(await part('label').innerText(), /^We read this from your picture$/);
    const text = await box.inputValue();
    assert.match(text, /tried to reach does not exist/);
    await box.fill(text.replace(/550 5\.1\.1.*/s, '552 5.2.2 mailbox full'));
    await part('button').click();
    await part('title')
      .filter({ hasText: /mailbox is full/ })
      .waitFor();
    assert.equal(await part('earlier').count(), 0, 'a correction is no second message');
    await part('feedback').locator('button').nth(2).click();
    await part('ask-support').click();
    await part('summary').waitFor();
    assert.deepEqual(
      read().map((name) => name.replace(/-(?:relaxed)?simd/, '')),
      ['eng.traineddata.gz', 'tesseract-core-lstm.wasm.js', 'tesseract.esm.min.js', 'worker.min.js'],
    );
    assert.deepEqual(
      requests.filter((url) => !url.startsWith(`${host.origin}/`)),
      [],
    );
    assert.deepEqual(errors, []);
    await close();
  });

  it('of a dark page, as JPEG, is chosen in the file dialog, which offers pictures', async () => {
    const { page, part, close } = await open();
    const dark = await photograph(browser, mail(REPLY, 'background: #1b1c1f; color: #e3e3e3'), { format: 'jpeg', scale: 1 });
    const [dialog] = await Promise.all([page.waitForEvent('filechooser'), part('choose-file').click()]);
    assert.match(await dialog.element().getAttribute('accept'), /image\/\*/);
    await dialog.setFiles({ name: 'photo.jpg', mimeType: 'image/jpeg', buffer: dark });
    await part('title').filter({ hasText: UNKNOWN_ADDRESS }).waitFor();
    await close();
  });

  it('that moves is read at its first picture', async () => {
    const { part, box, drop, close } = await open();
    await drop(
      moving(await photograph(browser, mail(REPLY)), await photograph(browser, mail('Lunch at noon, and a walk along the lake after that, as every week'))),
    );
    await part('title').filter({ hasText: UNKNOWN_ADDRESS }).waitFor();
    assert.doesNotMatch(await box.inputValue(), /[Ll]unch/);
    await close();
  });

  it('of 24 megapixels is made smaller, and read', async () => {
    const { page, widget, part, close } = await open();
    await widget.evaluate(async (element, base64) => {
      const small = await createImageBitmap(new Blob([Uint8Array.from(atob(base64), (char) => char.charCodeAt(0))]));
      const canvas = new OffscreenCanvas(6000, 4000);
      canvas.getContext('2d').drawImage(small, 0, 0, 6000, (6000 * small.height) / small.width);
      const photo = new File([await canvas.convertToBlob({ type: 'image/jpeg' })], 'photo.jpg', { type: 'image/jpeg' });
      const dataTransfer = new DataTransfer();
      dataTransfer.items.add(photo);
      element.shadowRoot.querySelector('textarea').dispatchEvent(new DragEvent('drop', { dataTransfer, bubbles: true, composed: true, cancelable: true }));
    }, picture.toString('base64'));
    await part('title').filter({ hasText: UNKNOWN_ADDRESS }).waitFor();
    assert.equal(await page.evaluate(() => document.querySelectorAll('canvas').length), 0);
    await close();
  });

  it('that the browser cannot open is answered with what to do', async () => {
    const { part, read, drop, errors, close } = await open();
    for (const [type, name] of [
      ['image/heic', 'IMG_1.heic'],
      ['', 'IMG_2.HEIC'],
    ]) {
      await drop(Buffer.from('\0\0\0\x18ftypheic\0\0\0\0mif1heic', 'latin1'), type, name);
      await part('problem')
        .filter({ hasText: /save it as JPEG or PNG/ })
        .waitFor();
    }
    assert.deepEqual(read(), [], 'what reads pictures is not loaded for one that cannot be opened');
    assert.deepEqual(errors, []);
    await close();
  });

  it('is read in the language of the interface, too, and in English where there is nothing for that', async () => {
    for (const [lang, data] of [
      ['fr', ['eng.traineddata.gz', 'fra.traineddata.gz']],
      ['de', ['deu.traineddata.gz', 'eng.traineddata.gz']],
    ]) {
      const { widget, part, drop, read, close } = await open('/', { lang });
      await widget.locator(`.frame[lang=${lang}]`).waitFor();
      await drop(await photograph(browser, mail(FULL)));
      await part('title').waitFor();
      assert.deepEqual(
        read().filter((name) => name.endsWith('.gz')),
        data,
      );
      await close();
    }
  });

  it('can be stopped while it is read', async () => {
    const { page, part, box, drop, close } = await open();
    await page.route('**/eng.traineddata.gz', () => {}); // it never comes
    await drop(picture);
    await part('cancel').click();
    await part('reading').waitFor({ state: 'detached' });
    assert.equal(await part('title').count(), 0);
    assert.equal(await box.inputValue(), '');
    await close();
  });

  it('that cannot be read because a file is not there: the person and the host hear of it', async () => {
    for (const file of ['tesseract.esm.min.js', 'worker.min.js', '*lstm.wasm.js', 'eng.traineddata.gz']) {
      const { page, widget, part, drop, close } = await open();
      await page.route(`**/ocr/${file}`, (route) => route.fulfill({ status: 404 }));
      const told = widget.evaluate((element) => new Promise((resolve) => element.addEventListener('why-failed-error', ({ message }) => resolve(message))));
      await drop(picture);
      assert.ok(await told, file);
      await part('problem').filter({ hasText: /./ }).waitFor();
      assert.equal(await part('reading').count(), 0);
      await close();
    }
  });

  it('under a policy without WebAssembly: the host hears why', async () => {
    const { page, widget, part, drop, close } = await open('/strict');
    await page.clock.install();
    const told = widget.evaluate((element) => new Promise((resolve) => element.addEventListener('why-failed-error', ({ message }) => resolve(message))));
    const asked = page.waitForResponse(/lstm\.wasm\.js/);
    await drop(picture);
    await asked;
    const isTold = told.then(() => true);
    while (!(await Promise.race([isTold, page.clock.fastForward('00:31').then(() => false)])));
    assert.match(await told, /wasm-unsafe-eval/);
    await part('problem').filter({ hasText: /./ }).waitFor();
    await close();
  });

  it('is read on a page that may connect to nothing, run no WebAssembly, and has Trusted Types, where the worker’s file says what that may', async () => {
    const { part, drop, errors, close } = await open('/trusted');
    await drop(picture);
    await part('title').filter({ hasText: UNKNOWN_ADDRESS }).waitFor();
    assert.deepEqual(errors, []);
    await close();
  });

  it('without a reader gets what to copy instead', async () => {
    const { page, part, drop, requests, close } = await open('/plain');
    await drop(picture);
    await part('problem')
      .filter({ hasText: /^A picture cannot be read here\. Copy its text/ })
      .waitFor();
    await page.waitForLoadState('networkidle');
    assert.deepEqual(
      requests.filter((url) => /ocr|screenshots/.test(url)),
      [],
    );
    await close();
  });
});

describe('what is in a picture', () => {
  const read = async (html, options) => {
    const { widget, drop, box, close } = await open();
    const answered = widget.evaluate(
      (element) => new Promise((resolve) => element.addEventListener('why-failed-answer', ({ reason, status }) => resolve({ reason, status }))),
    );
    await drop(await photograph(browser, html, options));
    const answer = { ...(await answered), text: await box.inputValue() };
    await close();
    return answer;
  };

  it('is read column by column, and the menu beside it comes last', async () => {
    const { reason, text } = await read(mail(REPLY));
    assert.equal(reason, 'user-unknown');
    assert.ok(text.indexOf('Inbox') > text.indexOf('does not exist'), text);
  });

  it('is read bubble by bubble', async () => {
    const { reason, text } = await read(
      `<style>body { font: 16px/1.4 sans-serif; padding: 12px } div { width: 60%; margin: 14px 0; padding: 10px 14px; border-radius: 16px; background: #e9eef6 } .own { margin-left: 38%; background: #0b57d0; color: #fff }</style>
      <div>Did your email to the new customer go out this morning?</div><div class="own">No, it came back. It says: ${REPLY}</div><div>Then please ask her for the right address, and send it again</div>`,
    );
    assert.equal(reason, 'user-unknown');
    assert.match(text, /go out this morning\?\n\n\nNo, it came back[\s\S]*does not exist\n\n\nThen please/);
  });

  it('is not answered where it is no failure', async () => {
    const letter =
      '<main style="font: 16px/1.5 sans-serif"><h1>Thank you</h1><p>For the lovely evening. We should meet again in spring, when the garden is in bloom.</p></main>';
    const { status } = await read(letter);
    assert.equal(status, 'unknown');
  });
});
