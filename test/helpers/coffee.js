// The example of the guide content/bring-your-own.md, which has nothing to do with e-mail, as a project of its own with the package installed.
import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { after } from 'node:test';
import { blocks } from './guide.js';

export const root = resolve(import.meta.dirname, '../..');
export const example = join(root, 'test/examples/coffee');
/** The guide's commands that make something; how the package is installed, and the page shown, is another test's affair. */
const BUILD = blocks.flatMap(({ kind, lines }) => (kind === 'commands' ? lines : [])).filter((line) => !/^npm install|^npx --yes vite/.test(line));

const folders = [];
after(() => folders.forEach((dir) => rmSync(dir, { recursive: true })));

/** A copy of the example with the package installed beside it. */
export function project() {
  const dir = mkdtempSync(join(tmpdir(), 'why-failed-own-'));
  folders.push(dir);
  cpSync(example, dir, { recursive: true });
  for (const file of ['coffee.json', 'coffee.de.json']) rmSync(join(dir, 'public', file));
  mkdirSync(join(dir, 'node_modules'));
  symlinkSync(root, join(dir, 'node_modules/why-failed'), 'dir');
  return dir;
}

/** Runs the published command. */
export const command = (dir, ...args) =>
  spawnSync(process.execPath, ['node_modules/why-failed/dist/cli.js', 'content', ...args], { cwd: dir, encoding: 'utf8' });

/** Runs a line of the guide in a shell. */
const run = (dir, line) =>
  spawnSync('sh', ['-c', line.replace('npx why-failed', `"${process.execPath}" node_modules/why-failed/dist/cli.js`)], { cwd: dir, encoding: 'utf8' });

/** A project in which all commands of the guide were run, with what each said, and the knowledge base that they made. */
export function build() {
  const dir = project();
  const built = BUILD.map((line) => ({ line, ...run(dir, line) }));
  /** Read when a test asks: where the build fails, a test says so. */
  const kb = () => JSON.parse(readFileSync(join(dir, 'public/coffee.json'), 'utf8'));
  return { dir, built, kb };
}
