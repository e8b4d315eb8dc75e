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
