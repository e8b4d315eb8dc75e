import { dirname, join } from 'node:path';
import { kindOfPath } from './readRegularFile.js';

/**
 * The first part of `file` below `folder` that is a symbolic link; undefined when none is. Whoever writes through a
 * link writes where nobody looks.
 */
export function linkWithin(folder: string, file: string): string | undefined {
  const above = dirname(file);
  const earlier = above === '.' || above === file ? undefined : linkWithin(folder, above);
  return earlier ?? (kindOfPath(join(folder, file)).kind === 'link' ? file : undefined);
}

/** Throws when a file that is about to be written is, or lies behind, a symbolic link below `folder`. */
export function refuseLinks(folder: string, files: readonly string[]): void {
  for (const file of files) {
    const link = linkWithin(folder, file);
    if (link === undefined) continue;
    throw new Error(
      `${join(folder, link)} is a symbolic link, and nothing was written. Put a real file or folder in its place.`,
    );
  }
}
