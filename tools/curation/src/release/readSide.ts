import { join, resolve } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { kindOfPath, readRegularFile } from '../files/readRegularFile.js';
import { readPublished } from './readPublished.js';
import { readWorkingTree, releaseOf } from './readWorkingTree.js';
import { anyDataset, type Release } from './Release.js';
import { readIndex } from './releaseIndex.js';
import { readSnapshot } from './snapshot.js';

/** One side of a comparison: `records` for the working tree, a released version, a folder of a build, or a catalogue file. */
export function readSide(
  side: string,
  { root, version }: { root: string; version: () => string },
): Release | undefined {
  if (side === 'records') return releaseOf(readWorkingTree(root), version());
  const entry = readIndex(root).find((released) => released.version === side);
  if (entry !== undefined) return readSnapshot(root, entry);
  const address = resolve(side);
  if (kindOfPath(address, { follow: true }).kind === 'folder') {
    return readPublished(address, (name) => readRegularFile(join(address, name), { follow: true }));
  }
  const bytes = readRegularFile(address, { follow: true });
  if (bytes === undefined) return undefined;
  const text = (address.endsWith('.gz') ? gunzipSync(bytes) : bytes).toString('utf8');
  return { dataset: anyDataset.parse(JSON.parse(text)), files: undefined, schemas: undefined };
}
