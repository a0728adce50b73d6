// Starts the browsers that Debian ships: chromium, firefox-esr, and WebKitGTK's MiniBrowser through its driver.
import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { chromeLauncher } from '@web/test-runner-chrome';
import { QUIET } from './browser.js';

/** The browsers to run in: those that BROWSERS names, Chromium alone unless it is set. */
export const browserNames = (process.env.BROWSERS ?? 'chromium').split(',');

/** Firefox's program; undefined where there is none. */
export const firefoxPath = () => process.env.FIREFOX_PATH ?? ['/usr/bin/firefox', '/usr/bin/firefox-esr'].find(existsSync);

/** WebKitGTK's own small browser; undefined where there is none. */
const miniBrowser = () => ['4.1', '4.0', '6.0'].map((version) => `/usr/lib/x86_64-linux-gnu/webkit2gtk-${version}/MiniBrowser`).find(existsSync);

/** True where WebKitGTK can be driven. */
export const hasWebKit = () => Boolean(miniBrowser()) && existsSync('/usr/bin/WebKitWebDriver') && existsSync('/usr/bin/Xvfb');

/** A browser's first start may take longer than the 30 s that are waited for it by default, where three of them start at once on a new machine. */
const PATIENCE = 120_000;
const WEBKIT_PORT = 4799;
const DISPLAY = ':97';

function chromium() {
  const args = process.getuid?.() === 0 ? ['--no-sandbox', ...QUIET] : QUIET;
  return chromeLauncher({ launchOptions: { executablePath: process.env.CHROME_PATH, args, timeout: PATIENCE }, createPage: focusedPage });
}

/** A page that believes to be in front, even where the runner has opened the next one before the last was closed. */
async function focusedPage({ context }) {
  const page = await context.newPage();
  const session = await page.createCDPSession();
  await session.send('Emulation.setFocusEmulationEnabled', { enabled: true });
  return page;
}

function firefox() {
  const launcher = chromeLauncher({ launchOptions: { browser: 'firefox', executablePath: firefoxPath(), timeout: PATIENCE } });
  const initialize = launcher.initialize.bind(launcher);
  launcher.initialize = async (...args) => {
    await initialize(...args);
    launcher.name = 'Firefox'; // it would call itself Chrome
  };
  return launcher;
}

async function webkit() {
  const { webdriverLauncher } = await import('@web/test-runner-webdriver');
  return webdriverLauncher({
    hostname: '127.0.0.1',
    port: WEBKIT_PORT,
    path: '/',
    logLevel: 'error',
    capabilities: {
      browserName: 'MiniBrowser',
      'wdio:enforceWebDriverClassic': true,
      'webkitgtk:browserOptions': { binary: miniBrowser(), args: ['--automation'] },
    },
  });
}

/** The driver WebKit is run through, on a display of its own. */
function webkitDriver() {
  const processes = [];
  const stop = () => processes.forEach((one) => one.kill());
  return {
    name: 'webkit-driver',
    async serverStart() {
      processes.push(spawn('Xvfb', [DISPLAY, '-screen', '0', '1280x1024x24', '-nolisten', 'tcp'], { stdio: 'ignore' }));
      processes.push(spawn('WebKitWebDriver', [`--port=${WEBKIT_PORT}`, '--host=127.0.0.1'], { stdio: 'ignore', env: { ...process.env, DISPLAY } }));
      process.on('exit', stop);
      for (let tries = 0; tries < 100; tries++) {
        try {
          await fetch(`http://127.0.0.1:${WEBKIT_PORT}/status`);
          return;
        } catch {
          await new Promise((resolve) => setTimeout(resolve, 100));
        }
      }
      throw new Error('WebKitWebDriver did not start: apt-get install webkit2gtk-driver xvfb');
    },
    serverStop: async () => stop(),
  };
}

/** The launchers for the browsers, and the plugins they need. */
export async function launch() {
  const launchers = { chromium, firefox, webkit };
  const unknown = browserNames.filter((name) => !(name in launchers));
  if (unknown.length) throw new Error(`No such browser: ${unknown.join(', ')}. There are ${Object.keys(launchers).join(', ')}.`);
  return {
    browsers: await Promise.all(browserNames.map((name) => launchers[name]())),
    plugins: browserNames.includes('webkit') ? [webkitDriver()] : [],
  };
}
