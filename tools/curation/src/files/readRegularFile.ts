import { lstatSync, readFileSync, statSync, type Stats } from 'node:fs';

/** What stands at a path: only a `file` is read. Links are not followed; a device or a pipe may never end. */
export type PathKind = 'missing' | 'file' | 'folder' | 'link' | 'device';

/** Looks without opening. With `follow`, a link counts as what it leads to: for paths that a person typed. */
export function kindOfPath(
  address: string,
  { follow = false } = {},
): { readonly kind: PathKind; readonly size: number } {
  const stats = (follow ? statSync : lstatSync)(address, { throwIfNoEntry: false });
  return stats === undefined ? { kind: 'missing', size: 0 } : { kind: kindOf(stats), size: stats.size };
}

function kindOf(stats: Stats): PathKind {
  if (stats.isFile()) return 'file';
  if (stats.isDirectory()) return 'folder';
  return stats.isSymbolicLink() ? 'link' : 'device';
}

/** Larger than any file of the project: a guard against the wrong path. */
const maxBytes = 64 * 1024 * 1024;

/**
 * The bytes of a file that belongs to the project; undefined where there is none. Throws where a link, a folder or a
 * device takes its place, and when it is larger than 64 MiB.
 */
export function readRegularFile(address: string, options?: { readonly follow?: boolean }): Buffer | undefined {
  const { kind, size } = kindOfPath(address, options);
  if (kind === 'missing') return undefined;
  if (kind !== 'file') throw new Error(`${address} is not a regular file, so it is not read. Put a file in its place.`);
  if (size > maxBytes) throw new Error(`${address} has ${size} bytes; at most ${maxBytes} are read.`);
  return readFileSync(address);
}
