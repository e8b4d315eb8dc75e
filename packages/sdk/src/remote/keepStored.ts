import type { DatasetStore } from './DatasetStore.js';

/** Gives a store bytes to keep, without waiting; a full, blocked or broken one is its owner's affair. */
export function keepStored(store: DatasetStore | undefined, key: string, bytes: Uint8Array<ArrayBuffer>): void {
  void Promise.resolve()
    .then(() => store?.set(key, bytes))
    .catch(() => undefined);
}
