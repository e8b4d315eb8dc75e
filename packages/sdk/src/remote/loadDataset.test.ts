import { createHash } from 'node:crypto';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { gzipSync } from 'node:zlib';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
// @ts-expect-error Plain JavaScript, shared with the benchmark.
import { syntheticDataset } from '../../../../bench/synthetic.mjs';
import { openCatalogue } from '../catalogue/openCatalogue.js';
import { isSafeguardingError, type SafeguardingError } from '../errors.js';
import { loadDataset } from './loadDataset.js';
import type { LoadOptions } from './readOptions.js';

// What the cap is does not matter to the tests, that there is one does.
vi.mock('./longestRetryAfter.js', () => ({ longestRetryAfter: 250 }));

type Answer = (response: ServerResponse, request: IncomingMessage) => void;

let server: Server;
let base: string;
let requests: string[];
let open: number;
let answers: Record<string, Answer>;

beforeEach(async () => {
  requests = [];
  open = 0;
  answers = {};
  server = createServer((request, response) => {
    requests.push(request.url!);
    open++;
    response.on('close', () => open--);
    response.setHeader('connection', 'close');
    const answer = answers[request.url!] ?? answers['*'];
    if (answer) answer(response, request);
    else response.writeHead(404).end('No such file.');
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  base = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});

afterEach(async () => {
  vi.unstubAllGlobals();
  server.closeAllConnections();
  await new Promise((done) => server.close(done));
});

const send =
  (body: string | Uint8Array, headers: Record<string, string> = {}, status = 200): Answer =>
  (response) =>
    response.writeHead(status, headers).end(body);
const hash = (body: string | Uint8Array) => `sha384-${createHash('sha384').update(body).digest('base64')}`;

/** Puts a release behind a path and gives the options that load it. */
function release(path = '/', change: { data?: object; manifest?: object; catalogue?: string } = {}): LoadOptions {
  const catalogue = change.catalogue ?? JSON.stringify({ ...syntheticDataset(3), ...change.data });
  const manifest = JSON.stringify({
    name: 'safeguarding-resources',
    schemaVersion: 1,
    version: '1.0.0',
    released: '2026-11-23',
    licence: 'CC0-1.0',
    counts: {},
    files: { 'catalogue.json': { bytes: catalogue.length, integrity: hash(catalogue), mediaType: 'application/json' } },
    ...change.manifest,
  });
  answers[`${path}manifest.json`] = send(manifest);
  answers[`${path}catalogue.json`] = send(catalogue);
  return { version: '1.0.0', integrity: hash(manifest), sources: [base + path] };
}

/** Loads, expecting failure: its code, how many requests it took, within the budget, and nothing left open. */
async function failure(options: LoadOptions): Promise<{ code: string; requests: number; error: SafeguardingError }> {
  const budget = options.timeout ?? 3000;
  const start = performance.now();
  const error: unknown = await loadDataset(options).then(
    () => new Error('It loaded.'),
    (reason: unknown) => reason,
  );
  expect(performance.now() - start).toBeLessThan(budget + 300);
  if (!isSafeguardingError(error)) throw error;
  await vi.waitFor(() => expect(open).toBe(0), { timeout: 2000, interval: 5 });
  return { code: error.code, requests: requests.length, error };
}

test('a pinned release loads in two requests, deeply frozen and ready to open', async () => {
  const progress: number[] = [];
  const dataset = await loadDataset({ ...release(), onProgress: ({ loaded, total }) => progress.push(loaded / total) });
  expect(openCatalogue(dataset).resources.size).toBe(3);
  expect(Object.isFrozen(dataset.resources[0]!.title)).toBe(true);
  expect(requests).toEqual(['/manifest.json', '/catalogue.json']);
  expect(progress.at(-1)).toBe(1);
});

test('no cookie and no referrer is sent', async () => {
  const options = release();
  const seen: unknown[] = [];
  const given: typeof fetch = async (input, init) => {
    const request = new Request(input, init);
    seen.push(request.credentials, request.referrerPolicy);
    return fetch(request);
  };
  await loadDataset({ ...options, fetch: given });
  expect(seen).toEqual(['omit', 'no-referrer', 'omit', 'no-referrer']);
});

test.each([403, 404, 410])('a %i is not asked for again', async (status) => {
  const options = release();
  answers['/manifest.json'] = send('No.', {}, status);
  const { code, error, requests: count } = await failure(options);
  expect([code, count, error.path]).toEqual(['http', 1, `${base}/manifest.json`]);
  expect(error.message).toContain(String(status));
});

test('a server that fails once is asked once more', async () => {
  const options = release();
  const good = answers['/manifest.json']!;
  let count = 0;
  answers['/manifest.json'] = (response, request) =>
    count++ === 0 ? send('Wait.', {}, 500)(response, request) : good(response, request);
  await expect(loadDataset(options)).resolves.toHaveProperty('version', '1.0.0');
  expect(requests).toHaveLength(3);
});

test('a server that keeps failing is left after one retry', async () => {
  const options = release();
  answers['/manifest.json'] = send('Wait.', {}, 503);
  expect(await failure(options)).toMatchObject({ code: 'http', requests: 2 });
});

test('whatever Retry-After says costs the cap at most', async () => {
  const values = ['86400', '-5', 'Wed, 01 Jan 2098 00:00:00 GMT', 'soon', '1e99'];
  const options = values.map((after, i) => {
    const each = release(`/${i}/`);
    answers[`/${i}/manifest.json`] = send('Wait.', { 'retry-after': after }, 429);
    return each;
  });
  const start = performance.now();
  const codes = await Promise.all(
    options.map(async (each) => loadDataset(each).catch((error: { code: string }) => error.code)),
  );
  expect(codes).toEqual(values.map(() => 'http'));
  expect(requests).toHaveLength(values.length * 2);
  expect(performance.now() - start).toBeLessThan(1500);
});

test('changed bytes are refused and not asked for again', async () => {
  const options = release();
  answers['/catalogue.json'] = send(JSON.stringify(syntheticDataset(4)));
  expect(await failure(options)).toMatchObject({ code: 'integrity', requests: 2 });
});

test.each([
  [
    'a page of a filter with status 200',
    send('<!doctype html><title>Blocked</title>', { 'content-type': 'text/html' }),
    'integrity',
  ],
  ['an empty answer with status 200', send(''), 'integrity'],
  ['a 204', send('', {}, 204), 'integrity'],
  ['half a file', send('{"name":"safegu'), 'integrity'],
  ['a byte order mark that the hash does not know', send('\ufeff{}'), 'integrity'],
  [
    'a body shorter than announced',
    (response) => {
      response.writeHead(200, { 'content-length': '500' });
      response.write('{');
      setTimeout(() => response.destroy(), 20);
    },
    'network',
  ],
])('%s is no data', async (_, answer, code) => {
  const options = release();
  answers['/manifest.json'] = answer;
  expect(await failure(options)).toMatchObject({ code, requests: 1 });
});

test('a gzip bomb is left at the cap', async () => {
  const options = release();
  answers['/catalogue.json'] = send(gzipSync(Buffer.alloc(64 * 2 ** 20)), { 'content-encoding': 'gzip' });
  const before = process.memoryUsage().rss;
  expect(await failure(options)).toMatchObject({ code: 'too-large', requests: 2 });
  expect(process.memoryUsage().rss - before).toBeLessThan(200 * 2 ** 20);
});

test('a connection that resets is tried twice', async () => {
  const options = release();
  answers['/manifest.json'] = (response) => response.socket!.resetAndDestroy();
  expect(await failure(options)).toMatchObject({ code: 'network', requests: 2 });
});

test('a circle of redirects ends', async () => {
  const options = release();
  answers['/manifest.json'] = send('', { location: '/manifest.json' }, 302);
  const { code, requests: count } = await failure(options);
  expect(code).toBe('network');
  expect(count).toBeLessThanOrEqual(42);
});

test.each([
  ['never answers', () => undefined],
  [
    'sends a byte a moment',
    (response: ServerResponse) => {
      const timer = setInterval(() => response.write(' '), 20);
      response.on('close', () => clearInterval(timer));
    },
  ],
])('a server that %s runs out of time', async (_, answer) => {
  const options = release();
  answers['/catalogue.json'] = answer;
  expect(await failure({ ...options, timeout: 300 })).toMatchObject({ code: 'timeout', requests: 2 });
});

test('the signal stops it, before and during', async () => {
  const options = { ...release(), sources: [`${base}/`, `${base}/mirror`] };
  answers['/manifest.json'] = () => undefined;
  expect(await failure({ ...options, signal: AbortSignal.abort('gone') })).toMatchObject({
    code: 'aborted',
    requests: 0,
    error: { cause: 'gone' },
  });
  expect(await failure({ ...options, signal: AbortSignal.timeout(100) })).toMatchObject({
    code: 'aborted',
    requests: 1,
  });
});

test('a newer major shape is not read, in the manifest and in the catalogue', async () => {
  expect(await failure(release('/', { manifest: { schemaVersion: 2 } }))).toMatchObject({
    code: 'unsupported-schema',
    requests: 1,
  });
  expect(await failure(release('/', { data: { schemaVersion: 2 } }))).toMatchObject({
    code: 'unsupported-schema',
    requests: 3,
  });
});

test('unknown fields of a newer minor version pass', async () => {
  await expect(
    loadDataset(release('/', { data: { mood: { new: [1] } }, manifest: { more: true } })),
  ).resolves.toHaveProperty('mood');
});

test('a release of another version is refused', async () => {
  expect(await failure(release('/', { manifest: { version: '1.0.1' } }))).toMatchObject({
    code: 'invalid-data',
    requests: 1,
  });
  expect(await failure(release('/', { data: { version: '1.0.1' } }))).toMatchObject({
    code: 'invalid-data',
    requests: 3,
  });
});

test.each([
  ['a text for a list', { resources: 'none' }],
  ['a link that runs code', { publishers: [{ id: 'a', name: { en: 'A' }, homepage: 'javascript:alert(1)' }] }],
  ['a link with a password', { publishers: [{ id: 'a', name: { en: 'A' }, homepage: 'https://a:b@c.org/' }] }],
  ['a dangerous key', { mood: JSON.parse('{ "constructor": 1 }') as object }],
])('%s is refused although its hash is right', async (_, data) => {
  expect(await failure(release('/', { data }))).toMatchObject({ code: 'invalid-data', requests: 2 });
});

test.each(['{"__proto__":{"polluted":true}}', `${'['.repeat(50_000)}${']'.repeat(50_000)}`, 'null', '{', '\ud800'])(
  'well-pinned nonsense is refused: %.20s',
  async (catalogue) => {
    expect(await failure(release('/', { catalogue }))).toMatchObject({ code: 'invalid-data', requests: 2 });
    expect({}).not.toHaveProperty('polluted');
  },
);

test('the next source is used when the first fails, also when it hangs', async () => {
  const options = release('/mirror/');
  answers['/slow/manifest.json'] = () => undefined;
  await loadDataset({ ...options, sources: [`${base}/none`, new URL('/slow', base), `${base}/mirror`], timeout: 900 });
  expect(requests).toEqual([
    '/none/manifest.json',
    '/slow/manifest.json',
    '/mirror/manifest.json',
    '/mirror/catalogue.json',
  ]);
});

test('when all sources fail, the last failure carries all of them', async () => {
  const options = release();
  answers['/bad/manifest.json'] = send('{}');
  const { code, error } = await failure({ ...options, sources: [`${base}/none`, `${base}/bad`] });
  expect(code).toBe('integrity');
  expect((error.cause as AggregateError).errors.map((each: { code: string }) => each.code)).toEqual([
    'http',
    'integrity',
  ]);
});

test.each<[string, Partial<LoadOptions>]>([
  ['version', { version: 'latest' }],
  ['integrity', { integrity: 'sha384-notbase64!!' }],
  ['integrity', { integrity: 'md5-1B2M2Y8AsgTpgAmY7PhCfg==' }],
  ['integrity', { integrity: `sha256-x sha384-${'A'.repeat(64)}` }],
  ['sources', { sources: [] }],
  ['sources', { sources: ['not an address'] }],
  ['sources', { sources: ['file:///etc/'] }],
  ['timeout', { timeout: 0 }],
  ['maxBytes', { maxBytes: 0 }],
  ['oldest', { oldest: '1' }],
])('a bad `%s` is refused before any request: %o', async (name, change) => {
  expect(await failure({ ...release(), ...change })).toMatchObject({
    code: 'invalid-option',
    requests: 0,
    error: { path: name },
  });
});

test('a version below the oldest allowed is refused before any request', async () => {
  expect(await failure({ ...release(), oldest: '1.0.1' })).toMatchObject({ code: 'outdated', requests: 0 });
  await expect(loadDataset({ ...release(), oldest: '0.10.0' })).resolves.toBeDefined();
});

test('where the page has no WebCrypto, fetch checks the hash and nothing skips it', async () => {
  const options = release();
  vi.stubGlobal('crypto', {});
  await expect(loadDataset(options)).resolves.toHaveProperty('version', '1.0.0');
  requests.length = 0;
  answers['/catalogue.json'] = send('{}');
  expect(await failure(options)).toMatchObject({ code: 'network', requests: 2 });
  expect(await failure({ ...options, fetch })).toMatchObject({ code: 'integrity', requests: 2 });
});

test('an error of the progress callback is the caller’s own', async () => {
  const careless = () => {
    throw new RangeError('mine');
  };
  await expect(loadDataset({ ...release(), onProgress: careless })).rejects.toThrow(RangeError);
});
