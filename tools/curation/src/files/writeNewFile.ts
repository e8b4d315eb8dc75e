import { linkSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { refuseLinks } from './linkWithin.js';

/**
 * Writes a file that must not exist yet, and says whether it did: what stands there is never overwritten. Throws where
 * a symbolic link below `folder` is on the way to it.
 * A reader sees the whole file or none: the text is complete before it takes its name.
 */
export function writeNewFile(folder: string, file: string, text: string): boolean {
  const address = join(folder, file);
  refuseLinks(folder, [dirname(file)]);
  const temporary = `${address}.${process.pid}.tmp`;
  mkdirSync(dirname(address), { recursive: true });
  try {
    writeFileSync(temporary, text, { flag: 'wx' });
    // Unlike a rename, a link fails when its name is taken, also by somebody who was faster by a moment.
    linkSync(temporary, address);
    return true;
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'EEXIST') return false;
    throw error;
  } finally {
    rmSync(temporary, { force: true });
  }
}
