/** Bytes as stores give them back; anything else counts as not there. */
export type StoredBytes = ArrayBuffer | ArrayBufferView | null | undefined;

/**
 * A place of the app's own choice where downloads are kept: none is touched unless one is given. A `Map` is one; so
 * are a few lines over IndexedDB or the Cache API. Values are the bytes of files under their hash, and count only when
 * they still have it. A store that throws, hangs or lies costs a moment and nothing else.
 *
 * @example
 * ```ts
 * import type { DatasetStore } from '@safeguarding/sdk/remote';
 *
 * const kept = new Map<string, Uint8Array>();
 * const store: DatasetStore = {
 *   get: (key) => kept.get(key),
 *   set: (key, bytes) => kept.set(key, bytes),
 * };
 * ```
 */
export interface DatasetStore {
  /** What was set under the key, if it is still there. */
  get(key: string): StoredBytes | PromiseLike<StoredBytes>;
  /** Keeps bytes under a key. Its answer is not waited for, and its failures are passed over. */
  set(key: string, bytes: Uint8Array<ArrayBuffer>): unknown;
}

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

/** Gives a store bytes to keep, without waiting; a full, blocked or broken one is its owner's affair. */
export function keepStored(store: DatasetStore | undefined, key: string, bytes: Uint8Array<ArrayBuffer>): void {
  void Promise.resolve()
    .then(() => store?.set(key, bytes))
    .catch(() => undefined);
}

/** Milliseconds that a store may take: beyond that the network is no slower. */
const longest = 250;

/** What is there in the moment that a store gets, at most a quarter of the budget; undefined where it fails or hangs. */
export async function withTimeout<T>(timeout: number, attempt: () => Promise<T>): Promise<T | undefined> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const hung = new Promise<undefined>((resolve) => {
    timer = setTimeout(resolve, Math.min(longest, timeout / 4), undefined);
  });
  try {
    return await Promise.race([attempt().catch(() => undefined), hung]);
  } finally {
    clearTimeout(timer);
  }
}
