// Two of the hosts that `npm run hosts` builds, in versions that stay: installed from the packed package, built, and used in Chromium.
import assert from 'node:assert/strict';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { openBrowser } from '../helpers/browser.js';
import { pack } from '../helpers/packed.js';
import { HOSTS } from '../hosts/hosts.js';
import { makeHost, serveFolder } from '../hosts/make.js';
import { useHost } from '../hosts/use.js';

const { devDependencies } = JSON.parse(readFileSync(resolve(import.meta.dirname, '../../package.json'), 'utf8'));
const asHere = (name) => `${name}@${devDependencies[name]}`;

const VERSIONS = {
  'Vite 7': ['vite@7.3.8'],
  'Next 16, Turbopack': ['next@16.4.6', asHere('react'), asHere('react-dom'), asHere('@lit/react')],
};

let work;
let tarball;
let browser;
before(async () => {
  work = mkdtempSync(join(tmpdir(), 'why-failed-built-'));
  [tarball, browser] = await Promise.all([pack(work), openBrowser()]);
});
after(async () => {
  await browser?.close();
  rmSync(work, { recursive: true, force: true });
});

describe('a host that is built from the packed package', () => {
  for (const [name, packages] of Object.entries(VERSIONS))
    it(`${name}: answers, reads long texts in the worker, speaks German, opens the drawer`, async () => {
      const home = join(work, name.replace(/\W/g, ''));
      await makeHost(home, tarball, { ...HOSTS[name], packages });
      const server = await serveFolder(join(home, HOSTS[name].folder));
      try {
        const { firstLoad, ...steps } = await useHost(browser, server.origin + (HOSTS[name].at ?? ''));
        assert.deepEqual(steps, { pasted: 'yes', answered: 'yes', long: 'yes, in the worker', language: 'yes', drawer: 'yes', console: 'clean' });
        assert.ok(firstLoad > 0);
      } finally {
        server.close();
      }
    });
});
