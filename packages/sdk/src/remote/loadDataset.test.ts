import { afterAll, afterEach, beforeAll, expect, test, vi } from 'vitest';
import { openCatalogue } from '../catalogue/openCatalogue.js';
import { isSafeguardingError, type SafeguardingError } from '../errors.js';
import { LoopbackServer, send } from '../testing/LoopbackServer.js';
import { inLanguages } from '../taxonomy/inLanguages.js';
import { integrityOf, releaseAt, releasedData } from '../testing/releaseAt.js';
import { loadDataset } from './loadDataset.js';
import type { LoadOptions } from './options.js';

let server: LoopbackServer;
let path: string;
let count = 0;
beforeAll(async () => {
  server = await LoopbackServer.start();
});
afterAll(() => server.stop());
afterEach(() => vi.unstubAllGlobals());

/** A release below a path of this test's own. */
function release(): LoadOptions {
  path = `/${++count}/`;
  return releaseAt(server, path);
}
const requests = () => server.requestsTo(path);

async function failure(options: LoadOptions): Promise<SafeguardingError> {
  const error: unknown = await loadDataset(options).then(
    () => new Error('It loaded.'),
    (reason: unknown) => reason,
  );
  if (!isSafeguardingError(error)) throw error;
  return error;
}

test('a pinned release loads in two requests, deeply frozen and ready to open', async () => {
  const progress: number[] = [];
  const dataset = await loadDataset({ ...release(), onProgress: ({ loaded, total }) => progress.push(loaded / total) });
  expect(openCatalogue(dataset).resources.size).toBe(3);
  expect(Object.isFrozen(dataset.resources[0]!.title)).toBe(true);
  expect(requests()).toEqual([`${path}manifest.json`, `${path}catalogue.json`]);
  expect(progress.at(-1)).toBe(1);
});

test('no cookie and no referrer is sent', async () => {
  const seen: unknown[] = [];
  const given: typeof fetch = async (input, init) => {
    const request = new Request(input, init);
    seen.push(request.credentials, request.referrerPolicy);
    return fetch(request);
  };
  await loadDataset({ ...release(), fetch: given });
  expect(seen).toEqual(['omit', 'no-referrer', 'omit', 'no-referrer']);
});

test('an error says where and what to do', async () => {
  const options = release();
  server.answer(`${path}manifest.json`, send('No.', {}, 403));
  const error = await failure(options);
  expect(error).toMatchObject({ code: 'http', path: `${server.base}${path}manifest.json` });
  expect(error.message).toMatch(/403.*Check the address/);
});

test.each<[string, Partial<LoadOptions>]>([
  ['version', { version: 'latest' }],
  ['integrity', { integrity: 'sha384-notbase64!!' }],
  ['integrity', { integrity: 'md5-1B2M2Y8AsgTpgAmY7PhCfg==' }],
  ['integrity', { integrity: `sha256-x sha384-${'A'.repeat(64)}` }],
  ['integrity', { integrity: `sha384-${'A'.repeat(64)}\n` }],
  ['sources', { sources: [] }],
  ['sources', { sources: ['not an address'] }],
  ['sources', { sources: ['file:///etc/'] }],
  ['timeout', { timeout: 0 }],
  ['maxBytes', { maxBytes: 0 }],
  ['oldest', { oldest: '1' }],
  ['stale', { stale: { pins: [], onFresh: () => undefined } }],
  [
    'stale.pins[0].integrity',
    { store: new Map(), stale: { pins: [{ version: '0.9.0', integrity: '' }], onFresh: () => undefined } },
  ],
])('a bad `%s` is refused before any request: %o', async (name, change) => {
  expect(await failure({ ...release(), ...change })).toMatchObject({ code: 'invalid-option', path: name });
  expect(requests()).toEqual([]);
});

test.each<[unknown, string]>([
  [undefined, 'options'],
  [null, 'options'],
  ['https://school.example/', 'options'],
  [{}, 'version'],
  [{ version: '1.0.0' }, 'integrity'],
])('whoever passes %j is told of `%s`', async (options, path) => {
  expect(await failure(options as LoadOptions)).toMatchObject({ code: 'invalid-option', path });
});

test.each<[string, object, RegExp]>([
  ['versoin', { versoin: '1.0.0' }, /Did you mean `version`\?/],
  ['source', { source: ['https://a.example/'] }, /Did you mean `sources`\?/],
  ['constructor', { constructor: 1 }, /is no option/],
  ['mood', { mood: 1 }, /Leave it out/],
  ['timeout', { timeout: '50' }, /number/],
  ['version', { version: ['1.0.0'] }, /such as 1\.4\.0/],
  ['signal', { signal: 'stop' }, /AbortSignal/],
  ['fetch', { fetch: {} }, /function/],
  ['onProgress', { onProgress: true }, /function/],
  ['store', { store: 'cache' }, /`get` and `set`/],
  ['stale.onFrehs', { store: new Map(), stale: { pins: [], onFrehs: () => undefined } }, /`stale\.onFresh`/],
  ['stale.pins[0].version', { store: new Map(), stale: { pins: [null], onFresh: () => undefined } }, /version/],
])('`%s` is refused before any request, with what to do: %o', async (path, change, message) => {
  const error = await failure({ ...release(), ...change });
  expect(error).toMatchObject({ code: 'invalid-option', path });
  expect(error.message).toMatch(message);
  expect(requests()).toEqual([]);
});

test('a version at or above the oldest allowed loads', async () => {
  await expect(loadDataset({ ...release(), oldest: '0.10.0' })).resolves.toBeDefined();
  await expect(loadDataset({ ...release(), oldest: '1.0.0' })).resolves.toBeDefined();
});

test('the signal stops it, before and during', async () => {
  const options = release();
  const sources = [...options.sources, `${server.base}/mirror`];
  const before = await failure({ ...options, sources, signal: AbortSignal.abort('gone') });
  expect(before).toMatchObject({ code: 'aborted', cause: 'gone' });
  expect(requests()).toEqual([]);
  const controller = new AbortController();
  server.answer(`${path}manifest.json`, () => controller.abort());
  expect(await failure({ ...options, sources, signal: controller.signal })).toMatchObject({ code: 'aborted' });
  expect(requests()).toHaveLength(1);
});

test('a fetch that heeds no signal is not waited for', async () => {
  const deaf = () => new Promise<never>(() => undefined);
  expect(await failure({ ...release(), fetch: deaf, timeout: 60 })).toMatchObject({ code: 'timeout' });
  const signal = AbortSignal.timeout(40);
  expect(await failure({ ...release(), fetch: deaf, signal })).toMatchObject({ code: 'aborted' });
});

test('where the page has no WebCrypto, fetch checks the hash and nothing skips it', async () => {
  const options = release();
  vi.stubGlobal('crypto', {});
  await expect(loadDataset(options)).resolves.toHaveProperty('version', '1.0.0');
  server.answer(`${path}catalogue.json`, send('{}'));
  expect(await failure(options)).toMatchObject({ code: 'network' });
  expect(requests()).toHaveLength(4);
  expect(await failure({ ...options, fetch })).toMatchObject({ code: 'integrity' });
  expect(requests()).toHaveLength(4);
});

test('an error of the progress callback is the caller’s own', async () => {
  const careless = () => {
    throw new RangeError('mine');
  };
  await expect(loadDataset({ ...release(), onProgress: careless })).rejects.toThrow(RangeError);
});

test('a catalogue in one language is loaded and checked like the whole one', async () => {
  const text = JSON.stringify(inLanguages(releasedData, 'fr'));
  const entry = { bytes: text.length, integrity: integrityOf(text), mediaType: 'application/json' };
  path = `/${++count}/`;
  const options = releaseAt(server, path, { manifest: { files: { 'catalogue.fr.json': entry } } });
  server.answer(`${path}catalogue.fr.json`, send(text));
  const store = new Map<string, Uint8Array>();
  const dataset = await loadDataset({ ...options, language: 'fr', store });
  expect(openCatalogue(dataset).languages).toEqual(['en', 'fr']);
  expect(requests()).toEqual([`${path}manifest.json`, `${path}catalogue.fr.json`]);
  expect(await loadDataset({ ...options, language: 'fr', store })).toEqual(dataset);
  expect(requests()).toHaveLength(2);
  expect(await failure({ ...options, language: 'es' })).toMatchObject({
    code: 'invalid-data',
    message: expect.stringMatching(/names no catalogue\.es\.json.*leave `language` out/) as string,
  });
  server.answer(`${path}catalogue.fr.json`, send(text.replace('fr', 'ru')));
  expect(await failure({ ...options, language: 'fr' })).toMatchObject({ code: 'integrity' });
});

test.each(['French', '../secret', '', 'fr/../../x', ['fr'], 5])('%j is no language to load', async (language) => {
  const error = await failure({ ...release(), language: language as string });
  expect(error).toMatchObject({ code: 'invalid-option', path: 'language' });
  expect(requests()).toEqual([]);
});
