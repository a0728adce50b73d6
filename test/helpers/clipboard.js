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
