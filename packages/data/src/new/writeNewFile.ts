import { linkSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';

/**
 * Writes a file that must not exist yet, and says whether it did: what stands there is never overwritten.
 * A reader sees the whole file or none: the text is complete before it takes its name.
 */
export function writeNewFile(address: string, text: string): boolean {
  const temporary = `${address}.${process.pid}.tmp`;
  mkdirSync(dirname(address), { recursive: true });
  try {
    writeFileSync(temporary, text);
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
