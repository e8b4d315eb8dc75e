import { pipeline, Readable } from 'node:stream';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import type { ErrorCode } from '../errors.js';
import type { LoadOptions } from '../remote/LoadOptions.js';
import { type Answer, send } from './LoopbackServer.js';
import { type Change, releasedData } from './releaseAt.js';

/** One way in which a download goes wrong, and what must come of it. */
export interface Fault {
  readonly name: string;
  /** What is sent instead of the good files. */
  readonly manifest?: Answer;
  readonly catalogue?: Answer;
  /** What is wrong in a release whose hashes are right. */
  readonly release?: Change;
  readonly options?: Partial<LoadOptions>;
  /** How it must end; one of several where engines differ in how they treat a broken stream. */
  readonly ends: ErrorCode | 'loads' | readonly ErrorCode[];
  /** The most requests it may cost. */
  readonly requests: number;
}

const good = JSON.stringify(releasedData);
const page = '<!doctype html><title>Blocked</title>';
const bomb = Buffer.alloc(48 * 2 ** 20);
const quick = { timeout: 400 };
/** For what costs time of the processor, which a busy machine has little of. */
const patient = { timeout: 10_000 };

/** Sends whatever, without the manners of HTTP. */
const raw =
  (text: string): Answer =>
  (response) =>
    response.socket!.end(text);
const reset: Answer = (response) => response.socket!.resetAndDestroy();
const drip =
  (begin: (response: Parameters<Answer>[0]) => void, drop: string): Answer =>
  (response) => {
    begin(response);
    const timer = setInterval(() => response.socket?.write(drop), 20);
    response.on('close', () => clearInterval(timer));
  };
function* spaces() {
  for (;;) yield ' '.repeat(2 ** 14);
}
/** Fails the first time and then goes on as usual. */
const once = (fault: Answer, body: string | Uint8Array): Answer => {
  const seen = new Set<string>();
  return (response, request) => {
    if (seen.has(request.url!)) return send(body)(response, request);
    seen.add(request.url!);
    fault(response, request);
  };
};

const changedOnTheWay: readonly Fault[] = [
  { name: 'half a manifest', manifest: send('{"name":"safegu'), ends: 'integrity', requests: 1 },
  { name: 'half a catalogue', catalogue: send(good.slice(0, 5000)), ends: 'integrity', requests: 2 },
  { name: 'one letter changed', catalogue: send(good.replace('e', 'a')), ends: 'integrity', requests: 2 },
  { name: 'a space at the end', catalogue: send(`${good} `), ends: 'integrity', requests: 2 },
  {
    name: 'the catalogue of another version',
    catalogue: send(good.replace('1.0.0', '0.9.0')),
    ends: 'integrity',
    requests: 2,
  },
  { name: 'the manifest of another version', manifest: send('{"version":"0.9.0"}'), ends: 'integrity', requests: 1 },
  {
    name: 'a page of a filter with status 200',
    manifest: send(page, { 'content-type': 'text/html' }),
    ends: 'integrity',
    requests: 1,
  },
  {
    name: 'a sign-in page for the catalogue',
    catalogue: send(page, { 'content-type': 'text/html' }),
    ends: 'integrity',
    requests: 2,
  },
  { name: 'an empty answer with status 200', manifest: send(''), ends: 'integrity', requests: 1 },
  { name: 'a 204', manifest: send('', {}, 204), ends: 'integrity', requests: 1 },
  { name: 'a byte order mark put before', catalogue: send(`\ufeff${good}`), ends: 'integrity', requests: 2 },
  { name: 'UTF-16 instead of UTF-8', catalogue: send(Buffer.from(good, 'utf16le')), ends: 'integrity', requests: 2 },
  {
    name: 'a longer body than announced',
    catalogue: raw(`HTTP/1.1 200 OK\r\ncontent-length: 9\r\nconnection: close\r\n\r\n${good}`),
    ends: 'integrity',
    requests: 2,
  },
];

const cutOrTooMuch: readonly Fault[] = [
  {
    name: 'a gzip bomb',
    catalogue: send(gzipSync(bomb), { 'content-encoding': 'gzip' }),
    options: patient,
    ends: 'too-large',
    requests: 2,
  },
  {
    name: 'a brotli bomb',
    manifest: send(brotliCompressSync(bomb), { 'content-encoding': 'br' }),
    options: patient,
    ends: 'too-large',
    requests: 1,
  },
  {
    name: 'a body without end',
    catalogue: (response) => pipeline(Readable.from(spaces()), response, () => undefined),
    options: patient,
    ends: 'too-large',
    requests: 2,
  },
  { name: 'more than the caller allows', options: { maxBytes: 1000 }, ends: 'too-large', requests: 2 },
  {
    name: 'gzip cut short',
    catalogue: send(gzipSync(good).subarray(0, 900), { 'content-encoding': 'gzip' }),
    ends: ['integrity', 'network'],
    requests: 2,
  },
  {
    // The body of fetch in Node 20 may then never end, whatever its signal says.
    name: 'gzip that is none',
    catalogue: send(good, { 'content-encoding': 'gzip' }),
    options: quick,
    ends: ['network', 'timeout'],
    requests: 2,
  },
  {
    name: 'a shorter body than announced',
    manifest: raw('HTTP/1.1 200 OK\r\ncontent-length: 500\r\nconnection: close\r\n\r\n{'),
    ends: 'network',
    requests: 1,
  },
  {
    name: 'a reset amid the body',
    catalogue: (response) => {
      response.writeHead(200, { 'content-length': '5000' }).write('{');
      setTimeout(() => response.socket?.resetAndDestroy(), 20);
    },
    ends: 'network',
    requests: 2,
  },
  {
    name: 'chunks that are none',
    catalogue: raw('HTTP/1.1 200 OK\r\ntransfer-encoding: chunked\r\nconnection: close\r\n\r\nzz\r\n{}\r\n'),
    ends: 'network',
    requests: 2,
  },
];

const unanswered: readonly Fault[] = [
  { name: 'a reset', manifest: reset, ends: 'network', requests: 2 },
  { name: 'a reset for the catalogue', catalogue: reset, ends: 'network', requests: 3 },
  { name: 'a connection closed without a word', manifest: raw(''), ends: 'network', requests: 2 },
  { name: 'something that is no HTTP', manifest: raw('220 mail ready\r\n'), ends: 'network', requests: 2 },
  {
    name: 'headers without end',
    manifest: send('{}', { 'x-long': 'x'.repeat(2 ** 17) }),
    ends: 'network',
    requests: 2,
  },
  // A port that nothing listens on: below 1024 and unassigned.
  { name: 'a refused connection', options: { sources: ['http://127.0.0.1:2/'] }, ends: 'network', requests: 0 },
  {
    name: 'a circle of redirects',
    manifest: (response, { url }) => response.writeHead(302, { location: url! }).end(),
    ends: 'network',
    requests: 42,
  },
  { name: 'headers that never come', manifest: () => undefined, options: quick, ends: 'timeout', requests: 1 },
  {
    name: 'headers a byte a moment',
    manifest: drip((response) => response.socket?.write('HTTP/1.1 200 OK\r\nx-slow: '), 'x'),
    options: quick,
    ends: 'timeout',
    requests: 1,
  },
  {
    name: 'a body that never comes',
    catalogue: (response) => response.writeHead(200, { 'content-length': '5000' }).flushHeaders(),
    options: quick,
    ends: 'timeout',
    requests: 2,
  },
  {
    name: 'a body a byte a moment',
    catalogue: drip((response) => response.writeHead(200, { 'content-length': '5000' }).flushHeaders(), ' '),
    options: quick,
    ends: 'timeout',
    requests: 2,
  },
];

const refused: readonly Fault[] = [
  ...[400, 401, 403, 404, 405, 410, 451, 501, 505].map((status) => ({
    name: `a ${status}`,
    manifest: send('No.', {}, status),
    ends: 'http' as const,
    requests: 1,
  })),
  ...[429, 500, 502, 503, 504].map((status) => ({
    name: `a ${status}`,
    manifest: send('Wait.', {}, status),
    ends: 'http' as const,
    requests: 2,
  })),
  { name: 'a 404 for the catalogue', catalogue: send('No.', {}, 404), ends: 'http', requests: 2 },
  { name: 'a redirect to nowhere', manifest: send('', {}, 302), ends: 'http', requests: 1 },
  ...['86400', '-5', '1e99', 'soon', 'Wed, 01 Jan 2098 00:00:00 GMT', 'Thu, 01 Jan 1970 00:00:00 GMT'].map((after) => ({
    name: `Retry-After: ${after}`,
    manifest: send('Wait.', { 'retry-after': after }, 503),
    ends: 'http' as const,
    requests: 2,
  })),
];

const pinnedNonsense: readonly Fault[] = [
  { name: 'a newer major shape', release: { manifest: { schemaVersion: 2 } }, ends: 'unsupported-schema', requests: 1 },
  {
    name: 'a catalogue of a newer major shape',
    release: { data: { schemaVersion: 2 } },
    ends: 'unsupported-schema',
    requests: 2,
  },
  { name: 'a shape of no version', release: { data: { schemaVersion: '1' } }, ends: 'invalid-data', requests: 2 },
  { name: 'a version below the floor', options: { oldest: '1.0.1' }, ends: 'outdated', requests: 0 },
  { name: 'a pinned other version', release: { manifest: { version: '1.0.1' } }, ends: 'invalid-data', requests: 1 },
  {
    name: 'pinned files of two versions',
    release: { data: { version: '1.0.1' } },
    ends: 'invalid-data',
    requests: 2,
  },
  {
    name: 'a manifest with a weak hash',
    release: { manifest: { files: { 'catalogue.json': { bytes: 1, integrity: 'md5-1B2M2Y8AsgTpgAmY7PhCfg==' } } } },
    ends: 'invalid-data',
    requests: 1,
  },
  {
    name: 'a manifest with two hashes',
    release: {
      manifest: { files: { 'catalogue.json': { bytes: 1, integrity: `sha256-x sha384-${'A'.repeat(64)}` } } },
    },
    ends: 'invalid-data',
    requests: 1,
  },
  {
    name: 'a manifest without the catalogue',
    release: { manifest: { files: {} } },
    ends: 'invalid-data',
    requests: 1,
  },
  {
    name: 'a key __proto__',
    release: { catalogue: good.replace('{', '{"__proto__":{"polluted":true},') },
    ends: 'invalid-data',
    requests: 2,
  },
  {
    name: 'a key __proto__ deep inside',
    release: { data: { mood: [{ a: JSON.parse('{"__proto__":1}') as object }] } },
    ends: 'invalid-data',
    requests: 2,
  },
  {
    name: 'a key constructor in the manifest',
    release: { manifest: JSON.parse('{"constructor":{"prototype":1}}') as object },
    ends: 'invalid-data',
    requests: 1,
  },
  {
    name: 'lists in lists in lists',
    release: { catalogue: `${'['.repeat(50_000)}${']'.repeat(50_000)}` },
    ends: 'invalid-data',
    requests: 2,
  },
  ...['null', '[]', '1', '{', '"', ''].map((catalogue) => ({
    name: `a pinned ${catalogue || 'nothing'}`,
    release: { catalogue },
    ends: 'invalid-data' as const,
    requests: 2,
  })),
  {
    name: 'pinned UTF-16',
    release: { catalogue: Buffer.from(good, 'utf16le') },
    ends: 'invalid-data',
    requests: 2,
  },
  {
    name: 'pinned bytes that are no UTF-8',
    release: { catalogue: Buffer.concat([Buffer.from(good), Buffer.from([0xed, 0xa0, 0x80])]) },
    ends: 'invalid-data',
    requests: 2,
  },
  ...['javascript:alert(1)', 'http://a.org/', 'https://a:b@c.org/', '//a.org', 'https://a.org/"onload="'].map(
    (homepage) => ({
      name: `a link to ${homepage}`,
      release: { data: { publishers: [{ id: 'a', name: { en: 'A' }, homepage }] } },
      ends: 'invalid-data' as const,
      requests: 2,
    }),
  ),
];

const harmless: readonly Fault[] = [
  {
    name: 'unknown fields of a newer minor version',
    release: { data: { mood: { new: [1] } }, manifest: { more: true } },
    ends: 'loads',
    requests: 2,
  },
  {
    name: 'a byte order mark that the hash knows',
    release: { catalogue: `\ufeff${good}` },
    ends: 'loads',
    requests: 2,
  },
  {
    name: 'the wrong content type',
    catalogue: send(good, { 'content-type': 'text/html' }),
    ends: 'loads',
    requests: 2,
  },
  {
    name: 'gzip',
    catalogue: send(gzipSync(good), { 'content-encoding': 'gzip' }),
    ends: 'loads',
    requests: 2,
  },
  { name: 'a 500 once', catalogue: once(send('Wait.', {}, 500), good), ends: 'loads', requests: 3 },
  { name: 'a reset once', catalogue: once(reset, good), ends: 'loads', requests: 3 },
  {
    name: 'a redirect to where it is',
    catalogue: (response, { url }) =>
      url!.endsWith('?moved') ? response.end(good) : response.writeHead(302, { location: `${url}?moved` }).end(),
    ends: 'loads',
    requests: 3,
  },
];

/** All of them. */
export const faults: readonly Fault[] = [
  ...changedOnTheWay,
  ...cutOrTooMuch,
  ...unanswered,
  ...refused,
  ...pinnedNonsense,
  ...harmless,
];
