import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { LoopbackServer, send } from '../testing/LoopbackServer.js';
import type { DatasetStore } from './store.js';
import { loadAdvisories } from './loadAdvisories.js';

const advisory = {
  id: 'not-safe-any-more',
  resource: 'not-safe',
  versions: '*',
  action: 'hide',
  reason: 'The page now belongs to somebody else.',
  published: '2026-12-02',
};
const file = (change: object = {}) => JSON.stringify({ schemaVersion: 1, advisories: [{ ...advisory, ...change }] });

let server: LoopbackServer;
let count = 0;
beforeAll(async () => {
  vi.useFakeTimers({ toFake: ['Date'], now: Date.parse('2026-12-20') });
  server = await LoopbackServer.start();
});
afterAll(() => {
  vi.useRealTimers();
  return server.stop();
});

/** Serves an answer at an address of its own. */
function at(answer: Parameters<LoopbackServer['answer']>[1]): string {
  const path = `/${++count}/advisories.json`;
  server.answer(path, answer);
  return server.base + path;
}
const pathOf = (address: string) => new URL(address).pathname;

test('the list comes in one request, frozen, with neither cookie nor referrer, and fresh', async () => {
  const address = at(send(file()));
  const seen: unknown[] = [];
  const given: typeof fetch = (input, init) => {
    const { credentials, referrerPolicy, cache, redirect } = new Request(input, init);
    seen.push(credentials, referrerPolicy, cache, redirect);
    return fetch(input, init);
  };
  const loaded = await loadAdvisories({ sources: [address], fetch: given });
  expect(loaded).toEqual({ schemaVersion: 1, advisories: [advisory] });
  expect(Object.isFrozen(loaded.advisories[0])).toBe(true);
  expect(seen).toEqual(['omit', 'no-referrer', 'no-cache', 'error']);
  expect(server.requestsTo(pathOf(address))).toHaveLength(1);
});

test.each([
  'http://publisher.example/a.json',
  'http://127.0.0.1.example/',
  'http://localhost.example/',
  '/a.json',
  'data:,{}',
])('%s is no source: nothing protects what is not pinned but https:', async (source) => {
  await expect(loadAdvisories({ sources: [source] })).rejects.toMatchObject({
    code: 'invalid-option',
    path: 'sources',
  });
});

test.each<[string, Parameters<LoopbackServer['answer']>[1], string]>([
  [
    'a redirect, even to a good file',
    (response) => response.writeHead(302, { location: at(send(file())) }).end(),
    'network',
  ],
  ['a page of a filter', send('<!doctype html>'), 'invalid-data'],
  ['an empty answer', send(''), 'invalid-data'],
  ['a newer major shape', send('{"schemaVersion":2}'), 'unsupported-schema'],
  ['a list without its shape', send('[]'), 'invalid-data'],
  ['an id that is none', send(file({ resource: '../x' })), 'invalid-data'],
  ['an action that is no text', send(file({ action: 1 })), 'invalid-data'],
  ['a range that is none', send(file({ versions: 'soon' })), 'invalid-data'],
  ['a dangerous key', send(file().replace('{', '{"__proto__":1,')), 'invalid-data'],
  [
    'a file as large as no list of advisories',
    send(gzipSync(Buffer.alloc(2 ** 20)), { 'content-encoding': 'gzip' }),
    'too-large',
  ],
  ['a 404', send('', {}, 404), 'http'],
  ['a server that says nothing', () => undefined, 'timeout'],
])('%s is refused within its short budget', async (_, answer, code) => {
  const limits = vi.spyOn(globalThis, 'setTimeout');
  await expect(loadAdvisories({ sources: [at(answer)], timeout: 700 })).rejects.toMatchObject({ code });
  const longest = Math.max(...limits.mock.calls.map(([, milliseconds = 0]) => milliseconds));
  limits.mockRestore();
  expect(longest).toBeLessThanOrEqual(700);
});

test('options that are none are named', async () => {
  const options = { source: ['https://publisher.example/a.json'] };
  await expect(loadAdvisories(undefined as never)).rejects.toMatchObject({ code: 'invalid-option', path: 'options' });
  await expect(loadAdvisories(options as never)).rejects.toMatchObject({ code: 'invalid-option', path: 'source' });
});

test('unknown fields pass', async () => {
  await expect(loadAdvisories({ sources: [at(send(file({ mood: 1 })))] })).resolves.toHaveProperty(
    'advisories.length',
    1,
  );
});

test('a second source is asked where the first fails', async () => {
  const sources = [at(send('', {}, 404)), at(send(file()))];
  await expect(loadAdvisories({ sources })).resolves.toHaveProperty('schemaVersion', 1);
});

test('what was withdrawn yesterday stays so while offline, if a store is given', async () => {
  const address = at(send(file()));
  const store = new Map<string, Uint8Array>();
  const loaded = await loadAdvisories({ sources: [address], store });
  await vi.waitFor(() => expect(store.size).toBe(1));
  server.answer(pathOf(address), send('', {}, 404));
  expect(await loadAdvisories({ sources: [address], store })).toEqual(loaded);
  await expect(loadAdvisories({ sources: [address] })).rejects.toMatchObject({ code: 'http' });
});

test('an action that this build does not know drops that entry alone', async () => {
  const list = { schemaVersion: 1, advisories: [{ ...advisory, id: 'newer', action: 'replace' }, advisory] };
  const loaded = await loadAdvisories({ sources: [at(send(JSON.stringify(list)))] });
  expect(loaded).toEqual({ schemaVersion: 1, advisories: [advisory] });
  expect(Object.isFrozen(loaded.advisories)).toBe(true);
});

const second = { ...advisory, id: 'nor-this', published: '2026-12-05' };
const listOf = (...advisories: object[]) => JSON.stringify({ schemaVersion: 1, advisories });

/** A store that says when it was written to. */
class WatchedStore extends Map<string, Uint8Array> {
  sets = 0;
  override set(key: string, bytes: Uint8Array): this {
    this.sets++;
    return super.set(key, bytes);
  }
  /** Waits until that many lists were kept. */
  until = (sets: number) => vi.waitFor(() => expect(this.sets).toBe(sets));
}

test.each<[string, string, string]>([
  ['with an earlier newest day', listOf(advisory), listOf(advisory, second)],
  ['with an earlier newest day and another entry', listOf({ ...advisory, id: 'other' }), listOf(second)],
  ['of the same day with less in it', listOf(advisory), listOf(advisory, { ...second, published: advisory.published })],
  ['that does not know of a withdrawal', listOf(advisory), listOf({ ...advisory, withdrawn: advisory.published })],
  ['that is empty', listOf(), listOf(advisory)],
])('an older list, %s, never replaces the newer one that was kept', async (_, older, newer) => {
  const address = at(send(newer));
  const store = new WatchedStore();
  const kept = await loadAdvisories({ sources: [address], store });
  await store.until(1);
  const before = [...store.values()][0];
  server.answer(pathOf(address), send(older));
  expect(await loadAdvisories({ sources: [address], store })).toEqual(kept);
  server.answer(pathOf(address), send('', {}, 404));
  expect(await loadAdvisories({ sources: [address], store })).toEqual(kept);
  expect([...store.values()]).toEqual([before]);
});

test('a newer list replaces the one that was kept, also one that takes something back', async () => {
  const address = at(send(listOf(advisory)));
  const store = new WatchedStore();
  await loadAdvisories({ sources: [address], store });
  await store.until(1);
  for (const [i, list] of [
    listOf(advisory, second),
    listOf({ ...advisory, withdrawn: '2026-12-06' }, second),
  ].entries()) {
    server.answer(pathOf(address), send(list));
    const loaded = await loadAdvisories({ sources: [address], store });
    expect(loaded).toEqual(JSON.parse(list));
    await store.until(i + 2);
  }
});

test.each<[string, (bytes: Uint8Array) => Uint8Array]>([
  ['a list of somebody else', () => new TextEncoder().encode(listOf({ ...second, published: '9999-01-01' }))],
  ['a changed letter', (bytes) => bytes.map((byte, i) => (i === 120 ? byte ^ 1 : byte))],
  ['the hash alone', (bytes) => bytes.slice(0, 72)],
  ['nothing', () => new Uint8Array()],
])('a poisoned store that holds %s hides nothing and is replaced', async (_, poison) => {
  const address = at(send(listOf(advisory)));
  const store = new WatchedStore();
  const loaded = await loadAdvisories({ sources: [address], store });
  await store.until(1);
  const [[key, good] = ['', new Uint8Array()]] = [...store];
  store.set(key, poison(good));
  server.answer(pathOf(address), send('', {}, 404));
  await expect(loadAdvisories({ sources: [address], store })).rejects.toMatchObject({ code: 'http' });
  server.answer(pathOf(address), send(listOf(advisory)));
  expect(await loadAdvisories({ sources: [address], store })).toEqual(loaded);
  await store.until(3);
  expect([...store]).toEqual([[key, good]]);
});

test.each([
  ['a slip in a year', listOf({ ...advisory, published: '2062-12-02' })],
  ['what somebody wrote into the store', listOf({ ...second, published: '9999-01-01', resource: 'all-of-it' })],
])(
  'a day that is still to come (%s) keeps no newer list out, and no clock has to be right for that',
  async (_, list) => {
    const newer = listOf(advisory, second);
    for (const now of ['2026-12-20', '1999-01-01']) {
      vi.setSystemTime(Date.parse(now));
      const address = at(send(list));
      const store = new WatchedStore();
      await loadAdvisories({ sources: [address], store });
      await store.until(1);
      server.answer(pathOf(address), send(newer));
      expect(await loadAdvisories({ sources: [address], store })).toEqual(JSON.parse(newer));
      await store.until(2);
      server.answer(pathOf(address), send(listOf(advisory)));
      expect(await loadAdvisories({ sources: [address], store })).toEqual(JSON.parse(newer));
    }
    vi.setSystemTime(Date.parse('2026-12-20'));
  },
);

test('a store that is broken or holds nonsense changes nothing', async () => {
  const address = at(send('', {}, 404));
  const stores: DatasetStore[] = [
    { get: () => new TextEncoder().encode('{"schemaVersion":1}'), set: () => undefined },
    { get: () => new Promise<never>(() => undefined), set: () => undefined },
    {
      get: () => {
        throw new Error('broken');
      },
      set: () => undefined,
    },
  ];
  for (const store of stores) {
    await expect(loadAdvisories({ sources: [address], store, timeout: 400 })).rejects.toMatchObject({ code: 'http' });
  }
});

test('the signal stops it', async () => {
  const sources = [at(() => undefined)];
  await expect(loadAdvisories({ sources, signal: AbortSignal.timeout(30) })).rejects.toMatchObject({ code: 'aborted' });
});
