/** Browsers read a file that is saved a little later: until then its URL has to stay, in milliseconds. */
const UNTIL_READ = 60_000;

/**
 * Copies text, also one that is still being loaded: Safari wants to hear of that before the press is over. False where the browser does not let the
 * page; rejects where the text cannot be had.
 */
export async function copy(text: string | Promise<string>): Promise<boolean> {
  const isLoaded = typeof text === 'string';
  try {
    const { clipboard } = navigator;
    if (isLoaded || !clipboard.write) await clipboard.writeText(await text);
    else await clipboard.write([new ClipboardItem({ 'text/plain': text.then((loaded) => new Blob([loaded], { type: 'text/plain' })) })]);
    return true;
  } catch {
    await text; // was it that?
    return false;
  }
}

/** Lets the browser save text as a file. */
export function save(name: string, type: string, text: string): void {
  const url = URL.createObjectURL(new Blob([text], { type }));
  const link = Object.assign(document.createElement('a'), { href: url, download: name });
  link.click();
  setTimeout(() => URL.revokeObjectURL(url), UNTIL_READ);
}
