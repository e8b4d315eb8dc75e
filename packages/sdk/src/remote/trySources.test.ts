import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { LoopbackServer, send } from '../testing/LoopbackServer.js';
import { releaseAt } from '../testing/releaseAt.js';
import { loadDataset } from './loadDataset.js';

let server: LoopbackServer;
beforeAll(async () => {
  server = await LoopbackServer.start();
});
afterAll(() => server.stop());

test('the next source is used when the first fails, also when it hangs', async () => {
  const options = releaseAt(server, '/mirror/');
  server.answer('/slow/manifest.json', () => undefined);
  const sources = [`${server.base}/none`, new URL('/slow', server.base), `${server.base}/mirror`];
  await loadDataset({ ...options, sources, timeout: 1200 });
  expect(server.requests).toEqual([
    '/none/manifest.json',
    '/slow/manifest.json',
    '/mirror/manifest.json',
    '/mirror/catalogue.json',
  ]);
});

test('when all sources fail, the last failure carries all of them', async () => {
  const options = releaseAt(server, '/good/');
  server.answer('/bad/manifest.json', send('{}'));
  const sources = [`${server.base}/none`, `${server.base}/bad`];
  const error = await loadDataset({ ...options, sources }).catch((reason: unknown) => reason);
  expect(error).toMatchObject({
    code: 'integrity',
    path: `${server.base}/bad/manifest.json`,
    cause: { errors: [{ code: 'http' }, { code: 'integrity' }] },
  });
});

test('what sources may take altogether is the budget, however many there are', async () => {
  vi.useFakeTimers();
  try {
    const options = releaseAt(server, '/late/');
    const sources = Array.from({ length: 6 }, () => `${server.base}/late/`);
    const never = () => new Promise<never>(() => undefined);
    let end: unknown = 'waits';
    const load = loadDataset({ ...options, sources, timeout: 300, fetch: never }).catch((error) => (end = error));
    await vi.advanceTimersByTimeAsync(299);
    expect(end).toBe('waits');
    await vi.advanceTimersByTimeAsync(1);
    await load;
    expect(end).toMatchObject({ code: 'timeout' });
  } finally {
    vi.useRealTimers();
  }
});
