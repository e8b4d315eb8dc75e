import type { DatasetStore } from './DatasetStore.js';

/** A store's bytes as a copy that nothing else can write to; undefined where there are none, or too many. */
export async function readStored(
  store: DatasetStore,
  key: string,
  maxBytes: number,
): Promise<Uint8Array<ArrayBuffer> | undefined> {
  const value = await store.get(key);
  if (!value || !(value.byteLength <= maxBytes)) return undefined;
  const bytes = new Uint8Array(value.byteLength);
  bytes.set(
    ArrayBuffer.isView(value)
      ? new Uint8Array(value.buffer, value.byteOffset, value.byteLength)
      : new Uint8Array(value),
  );
  return bytes;
}
