import { join } from 'node:path';
import { gunzipSync, gzipSync } from 'node:zlib';
import { readRegularFile } from '../files/readRegularFile.js';
import { readPublished } from './readPublished.js';
import type { Release } from './Release.js';
import type { IndexEntry } from './releaseIndex.js';

/** Every file of a version can be built again from these; the hashes in its manifest are of the uncompressed bytes. */
const kept = /^(?:catalogue\.json|schema\/.*)$/;

/** What is committed of a released version, by path under the folder of the data. */
export function snapshotFiles(
  version: string,
  published: Readonly<Record<string, string>>,
): Record<string, string | Uint8Array> {
  const compressed = Object.entries(published)
    .filter(([name]) => kept.test(name))
    .map(([name, text]) => [`releases/${version}/${name}.gz`, gzipSync(text, { level: 9 })] as const);
  return {
    ...Object.fromEntries(compressed),
    [`releases/${version}/manifest.json`]: published['manifest.json'] ?? '',
  };
}

/** A released version from what was committed of it. Throws when a byte of it changed since. */
export function readSnapshot(root: string, { version, integrity }: IndexEntry): Release {
  const folder = join(root, 'releases', version);
  return readPublished(folder, (name) => readKept(join(folder, name)), integrity);
}

function readKept(address: string): Uint8Array | undefined {
  const plain = readRegularFile(address);
  const packed = plain === undefined ? readRegularFile(`${address}.gz`) : undefined;
  return packed === undefined ? plain : gunzipSync(packed);
}
