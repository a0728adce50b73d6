// Finds the Chrome or Chromium the tests run in; on Debian as root (CI) it installs one when there is none.
import { spawnSync } from 'node:child_process';
import { Launcher } from 'chrome-launcher';

function findBrowser() {
  try {
    return process.env.CHROME_PATH ?? Launcher.getFirstInstallation();
  } catch {
    return undefined;
  }
}

function apt(...args) {
  const options = ['-o', 'DPkg::Lock::Timeout=600', '-q', ...args];
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  return spawnSync('apt-get', options, { stdio: ['ignore', 'ignore', 'inherit'], env }).status === 0;
}

let path = findBrowser();
const canInstall = process.platform === 'linux' && process.getuid?.() === 0 && spawnSync('apt-get', ['--version']).status === 0;
if (!path && canInstall) {
  console.log('No Chrome or Chromium found: installing Debian\'s (apt-get install chromium)');
  apt('update');
  apt('install', '-y', '--no-install-recommends', 'chromium');
  path = findBrowser();
}
if (!path) {
  console.error('The tests need Chrome or Chromium. Install one, or set CHROME_PATH to its program. On Debian or Ubuntu: sudo apt-get install chromium');
  process.exit(1);
}
