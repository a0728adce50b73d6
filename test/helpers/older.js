// Programs of others in older versions, for hosts that have them: in a folder of their own, for beside the project's their commands would have the same names.
import { execFile } from 'node:child_process';
import { statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { promisify } from 'node:util';

const folder = resolve(import.meta.dirname, '../older');

/** Installs them where they are not; resolves with the folder of their packages, or with why there is none, such as where there is no network. */
export async function olderPrograms() {
  const modules = join(folder, 'node_modules');
  const writtenAt = (file) => statSync(join(folder, file), { throwIfNoEntry: false })?.mtimeMs ?? 0;
  // The first is what npm writes last; where the list has changed since, it is out of date.
  if (writtenAt('node_modules/.package-lock.json') > writtenAt('package-lock.json')) return { modules };
  try {
    await promisify(execFile)('npm', ['ci', '--silent', '--no-audit', '--no-fund', '--prefer-offline'], { cwd: folder });
    return { modules };
  } catch (error) {
    return { problem: `what is tried in older versions cannot be installed: ${error.message}` };
  }
}
