// Copies of the content, to change, and the content check.
import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { after } from 'node:test';

const root = resolve(import.meta.dirname, '../..');
const folders = [];
after(() => folders.forEach((dir) => rmSync(dir, { recursive: true })));

/** A copy of the content folder. */
export function copyContent() {
  const dir = mkdtempSync(join(tmpdir(), 'why-failed-content-'));
  folders.push(dir);
  cpSync(join(root, 'content'), join(dir, 'content'), { recursive: true });
  return join(dir, 'content');
}

/** Runs `npm run content` with a content folder. */
export const checkContent = (dir) => spawnSync(process.execPath, [join(root, 'src/build/content.js'), dir], { encoding: 'utf8' });
