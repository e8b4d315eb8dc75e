// A copy of this repository as it stands, with its history and with what is not committed yet.
import { execFileSync } from 'node:child_process';
import { cpSync, existsSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const git = (...args) => execFileSync('git', args, { cwd: root, encoding: 'utf8' });

/** @param {string} folder where the copy is made; it is not there yet */
export function copyRepository(folder) {
  git('clone', '--quiet', root, folder);
  const changed = git('ls-files', '-z', '--modified', '--deleted', '--others', '--exclude-standard').split('\0');
  for (const path of changed.filter(Boolean)) {
    if (existsSync(join(root, path))) cpSync(join(root, path), join(folder, path), { recursive: true });
    else rmSync(join(folder, path), { force: true });
  }
}
