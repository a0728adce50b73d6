// Finds the browsers the tests run in (BROWSERS, as in wtr.config.js); on Debian as root (CI) it installs those that are not there.
import { spawnSync } from 'node:child_process';
import { Launcher } from 'chrome-launcher';
import { browserNames, firefoxPath, hasWebKit } from './launchers.js';

function findChromium() {
  try {
    return process.env.CHROME_PATH ?? Launcher.getFirstInstallation();
  } catch {
    return undefined;
  }
}

const BROWSERS = {
  chromium: { is: () => Boolean(findChromium()), packages: ['chromium'], hint: 'Install Chrome or Chromium, or set CHROME_PATH to its program.' },
  firefox: { is: () => Boolean(firefoxPath()), packages: ['firefox-esr'], hint: 'Install Firefox, or set FIREFOX_PATH to its program.' },
  webkit: { is: hasWebKit, packages: ['webkit2gtk-driver', 'xvfb'], hint: 'Install WebKitGTK with its driver, and Xvfb.' },
};

function apt(...args) {
  const options = ['-o', 'DPkg::Lock::Timeout=600', '-q', ...args];
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  return spawnSync('apt-get', options, { stdio: ['ignore', 'ignore', 'inherit'], env }).status === 0;
}

// End-to-end tests need Chromium whatever the others run in.
const needed = [...new Set(['chromium', ...browserNames])].map((name) => BROWSERS[name]);
const packages = needed.filter(({ is }) => !is()).flatMap((browser) => browser.packages);
const canInstall = process.platform === 'linux' && process.getuid?.() === 0 && spawnSync('apt-get', ['--version']).status === 0;
if (packages.length && canInstall) {
  console.log(`Installing what the tests run in: apt-get install ${packages.join(' ')}`);
  apt('update');
  apt('install', '-y', '--no-install-recommends', ...packages);
}
for (const { hint, packages: missing } of needed.filter(({ is }) => !is())) {
  console.error(`A browser that the tests run in is missing. ${hint} On Debian or Ubuntu: sudo apt-get install ${missing.join(' ')}`);
  process.exitCode = 1;
}
