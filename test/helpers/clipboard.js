// The clipboard is one for all pages of a browser, and on some systems for all browsers: one paste after the other, and test/run.js
// runs the files that import this one after the other, too.

/** Lets the pages of a browser context use the clipboard; `options` as those of `grantPermissions`. */
export const allowClipboard = (context, options) => context.grantPermissions(['clipboard-read', 'clipboard-write'], options);

let last = Promise.resolve();

/** Copies a text and pastes it with the keyboard into what has the focus; resolves once the page has heard it. */
export function pasteByKeyboard(page, text) {
  const pasted = last.then(async () => {
    await page.evaluate((value) => navigator.clipboard.writeText(value), text);
    await page.keyboard.press('ControlOrMeta+v');
  });
  last = pasted.catch(() => {}); // whoever waits for it hears why
  return pasted;
}

/** Copies a picture (PNG) and pastes it as `pasteByKeyboard` does. */
export function pastePicture(page, png) {
  const pasted = last.then(async () => {
    await page.evaluate((base64) => {
      const blob = new Blob([Uint8Array.from(atob(base64), (char) => char.charCodeAt(0))], { type: 'image/png' });
      return navigator.clipboard.write([new ClipboardItem({ 'image/png': blob })]);
    }, png.toString('base64'));
    await page.keyboard.press('ControlOrMeta+v');
  });
  last = pasted.catch(() => {}); // whoever waits for it hears why
  return pasted;
}
