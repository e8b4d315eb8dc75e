import type { Dataset } from '@safeguarding/data';
import { catalogueOf } from './catalogueOf.js';
import type { DatasetStore } from './DatasetStore.js';
import { hashOf } from './hashOf.js';
import { manifestOf } from './manifestOf.js';
import type { Pin } from './Pin.js';
import { readStored } from './readStored.js';
import { subtleCrypto } from './subtleCrypto.js';

/**
 * A pinned dataset out of a store, checked as if it had just been downloaded; undefined where it is not there whole
 * and unchanged. On http: pages nothing could check it, so there the store is not asked.
 */
export async function storedDataset(store: DatasetStore, pin: Pin, maxBytes: number): Promise<Dataset | undefined> {
  const subtle = subtleCrypto();
  if (!subtle) return undefined;
  const read = async (integrity: string) => {
    const bytes = await readStored(store, integrity, maxBytes);
    return bytes && (await hashOf(subtle, bytes)) === integrity ? bytes : undefined;
  };
  const bytes = await read(pin.integrity);
  if (!bytes) return undefined;
  const catalogue = await read(manifestOf(bytes, pin.version, 'store').integrity);
  return catalogue && catalogueOf(catalogue, pin.version, 'store');
}
