import { mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { refuseLinks } from './linkWithin.js';

/**
 * Writes files so that a reader never sees half of one: all texts go to temporary files first,
 * and only when every one of them is written do they take their names. Throws, and writes nothing, where a symbolic
 * link below `folder` is on the way to one of them.
 */
export function writeFiles(folder: string, files: Readonly<Record<string, string | Uint8Array>>): void {
  refuseLinks(folder, Object.keys(files));
  const staged = Object.keys(files).map((name) => ({
    name,
    target: join(folder, name),
    temporary: join(folder, `${name}.${process.pid}.tmp`),
  }));
  try {
    for (const { name, temporary } of staged) {
      mkdirSync(dirname(temporary), { recursive: true });
      // `wx`: what stands there already is not written through.
      writeFileSync(temporary, files[name] ?? '', { flag: 'wx' });
    }
    for (const { temporary, target } of staged) renameSync(temporary, target);
  } finally {
    for (const { temporary } of staged) rmSync(temporary, { force: true });
  }
}
