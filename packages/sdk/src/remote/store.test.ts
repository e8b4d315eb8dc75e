import { afterAll, afterEach, beforeAll, expect, test, vi } from 'vitest';
import { LoopbackServer, send } from '../testing/LoopbackServer.js';
import { integrityOf, releaseAt } from '../testing/releaseAt.js';
import type { DatasetStore } from './store.js';
import { loadDataset } from './loadDataset.js';
import type { LoadOptions } from './options.js';

let server: LoopbackServer;
let count = 0;
beforeAll(async () => {
  server = await LoopbackServer.start();
});
afterAll(() => server.stop());
afterEach(() => vi.unstubAllGlobals());

const never = new Promise<never>(() => undefined);
const fail = () => {
  throw new Error('This store is broken.');
};

/** A release of some version below a path of its own. */
function release(version = '1.0.0'): LoadOptions & { readonly path: string } {
  const path = `/${++count}/`;
  return { ...releaseAt(server, path, { data: { version }, manifest: { version } }), version, path };
}

test('a release that is in the store whole is not asked for again', async () => {
  const { path, ...options } = release();
  const store = new Map<string, Uint8Array>();
  const loaded = await loadDataset({ ...options, store });
  expect([...store].map(([key, bytes]) => key === integrityOf(bytes))).toEqual([true, true]);
  server.answer(`${path}manifest.json`, send('Gone.', {}, 410));
  const stored = await loadDataset({ ...options, store });
  expect(stored).toEqual(loaded);
  expect(Object.isFrozen(stored.resources[0]!.title)).toBe(true);
  expect(server.requestsTo(path)).toHaveLength(2);
});

test('bytes come back as a buffer or as a view into a larger one, too', async () => {
  const { path, ...options } = release();
  const store = new Map<string, Uint8Array>();
  await loadDataset({ ...options, store });
  const views: DatasetStore = { get: (key) => Buffer.from(store.get(key)!), set: fail };
  const buffers: DatasetStore = { get: (key) => Promise.resolve(Uint8Array.from(store.get(key)!).buffer), set: fail };
  await loadDataset({ ...options, store: views });
  await loadDataset({ ...options, store: buffers });
  expect(server.requestsTo(path)).toHaveLength(2);
});

test.each<[string, DatasetStore]>([
  ['throws', { get: fail, set: fail }],
  ['rejects', { get: () => Promise.reject(new Error('no')), set: () => Promise.reject(new Error('no')) }],
  ['hangs', { get: () => never, set: () => never }],
  ['is empty', new Map<string, Uint8Array>()],
  ['gives other bytes', { get: () => new Uint8Array(100), set: () => undefined }],
  ['gives text', { get: () => 'text' as never, set: () => undefined }],
  ['gives an object that says it is small', { get: () => ({ byteLength: 5 }) as never, set: () => undefined }],
  ['gives more than is allowed', { get: () => new Uint8Array(2 ** 24), set: () => undefined }],
  ['is none', {} as never],
])('a store that %s costs a moment and nothing else', async (_, store) => {
  const { path, ...options } = release();
  await expect(loadDataset({ ...options, store, timeout: 2000 })).resolves.toHaveProperty('version', '1.0.0');
  expect(server.requestsTo(path)).toHaveLength(2);
});

test('every byte of what comes out is checked: one that changed is not believed', async () => {
  const { path, ...options } = release();
  const store = new Map<string, Uint8Array>();
  await loadDataset({ ...options, store });
  for (const bytes of store.values()) {
    bytes[50]! ^= 1;
    await loadDataset({ ...options, store });
  }
  expect(server.requestsTo(path)).toHaveLength(6);
});

test('what the store writes to afterwards does not reach the dataset', async () => {
  const { path, ...options } = release();
  const store = new Map<string, Uint8Array>();
  const loaded = await loadDataset({ ...options, store });
  const shared: DatasetStore = {
    get: (key) => {
      const bytes = store.get(key)!;
      const copy = Uint8Array.from(bytes);
      queueMicrotask(() => queueMicrotask(() => copy.fill(0)));
      return copy;
    },
    set: fail,
  };
  expect(await loadDataset({ ...options, store: shared })).toEqual(loaded);
  expect(server.requestsTo(path).length).toBeLessThanOrEqual(4);
});

test('a failed load keeps nothing', async () => {
  const { path, ...options } = release();
  server.answer(`${path}catalogue.json`, send('{}'));
  const store = new Map<string, Uint8Array>();
  await expect(loadDataset({ ...options, store })).rejects.toMatchObject({ code: 'integrity' });
  expect(store.size).toBe(0);
});

test('an earlier release stands in while the new one is fetched, which then is there', async () => {
  const store = new Map<string, Uint8Array>();
  const { path: _earlier, ...earlier } = release('1.0.0');
  await loadDataset({ ...earlier, store });
  const { path, ...options } = release('1.1.0');
  const onFresh = vi.fn();
  const stale = { pins: [earlier], onFresh };
  expect(await loadDataset({ ...options, store, stale })).toHaveProperty('version', '1.0.0');
  await vi.waitFor(() => expect(onFresh).toHaveBeenCalledOnce());
  expect(onFresh.mock.calls[0]![0]).toHaveProperty('version', '1.1.0');
  expect(await loadDataset({ ...options, store, stale })).toHaveProperty('version', '1.1.0');
  expect(onFresh).toHaveBeenCalledOnce();
  expect(server.requestsTo(path)).toHaveLength(2);
});

test('when the new one cannot be had, the reason is told and the earlier one stays', async () => {
  const store = new Map<string, Uint8Array>();
  const { path: _earlier, ...earlier } = release('1.0.0');
  await loadDataset({ ...earlier, store });
  const { path, ...options } = release('1.1.0');
  server.answer(`${path}manifest.json`, send('Gone.', {}, 404));
  const onFailure = vi.fn();
  const stale = { pins: [earlier], onFresh: fail, onFailure };
  expect(await loadDataset({ ...options, store, stale })).toHaveProperty('version', '1.0.0');
  await vi.waitFor(() => expect(onFailure).toHaveBeenCalledOnce());
  expect(onFailure.mock.calls[0]![0]).toHaveProperty('code', 'http');
});

test('an earlier release below the floor, or one the store changed, does not stand in', async () => {
  const store = new Map<string, Uint8Array>();
  const { path: _earlier, ...earlier } = release('1.0.0');
  await loadDataset({ ...earlier, store });
  const { path: _, ...options } = release('1.1.0');
  const stale = { pins: [earlier], onFresh: fail };
  expect(await loadDataset({ ...options, store: new Map(store), stale, oldest: '1.0.1' })).toHaveProperty(
    'version',
    '1.1.0',
  );
  for (const bytes of store.values()) bytes[50]! ^= 1;
  expect(await loadDataset({ ...options, store, stale })).toHaveProperty('version', '1.1.0');
});

test('where nothing could check it, the store is not asked', async () => {
  const { path: _, ...options } = release();
  vi.stubGlobal('crypto', {});
  const get = vi.fn();
  await expect(loadDataset({ ...options, store: { get, set: () => undefined } })).resolves.toBeDefined();
  expect(get).not.toHaveBeenCalled();
});
