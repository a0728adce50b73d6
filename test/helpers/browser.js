// Opens the installed Chromium through playwright-core, for end-to-end tests and screenshots.
import { Launcher } from 'chrome-launcher';
import { chromium } from 'playwright-core';

/** Keeps Chromium from looking for hosts of its own on a closed network. */
export const QUIET = ['--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking', '--disable-component-update', '--disable-sync'];

/** Resolves with a browser, started with `options` of Chromium's, too; CHROME_PATH names another program. */
export function openBrowser(...options) {
  const executablePath = process.env.CHROME_PATH ?? Launcher.getFirstInstallation();
  return chromium.launch({ executablePath, args: [...(process.getuid?.() === 0 ? ['--no-sandbox'] : []), ...QUIET, ...options] });
}

/** Collects the garbage of a page, whose session for developer tools this is; more than once, as the first may begin before all is let go. */
export async function collectGarbage(session) {
  for (let times = 0; times < 3; times++) await session.send('HeapProfiler.collectGarbage');
}
