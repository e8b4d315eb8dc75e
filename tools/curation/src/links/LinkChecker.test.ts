import { afterEach, expect, test } from 'vitest';
import { type Handler, loopbackServer, type LoopbackServer } from '../testing/loopbackServer.js';
import { LinkChecker } from './LinkChecker.js';
import { defaultLinkOptions, type LinkOptions } from './LinkOptions.js';

const servers: LoopbackServer[] = [];
afterEach(async () => {
  await Promise.all(servers.splice(0).map((server) => server.close()));
});

const start = async (handlers: Readonly<Record<string, Handler>>, options: Partial<LinkOptions> = {}) => {
  const server = await loopbackServer(handlers);
  servers.push(server);
  const all = { ...defaultLinkOptions, pause: 1, timeout: 4000, allowLoopback: true, ...options };
  const checker = new LinkChecker(all, new AbortController().signal);
  return { ...server, check: (path: string) => checker.check(server.origin + path) };
};
const answer =
  (code: number, headers: Record<string, string> = {}): Handler =>
  (_request, response) =>
    void response.writeHead(code, headers).end();
const to = (location: string, code = 301) => answer(code, { location });

test('a page that answers is alive, and asked for once', async () => {
  const { check, requests } = await start({ '/a': answer(200) });
  expect(await check('/a')).toEqual({ outcome: 'alive', code: 200 });
  expect(requests).toEqual(['GET /robots.txt', 'GET /a']);
});

test('says who asks', async () => {
  let agent: string | undefined;
  const { check } = await start({
    '/a': (request, response) => {
      agent = request.headers['user-agent'];
      response.end();
    },
  });
  await check('/a');
  expect(agent).toMatch(/^SafeguardingResourcesLinkCheck\/\S+ \(.*\+https:\/\//);
});

test('follows permanent redirects to their end', async () => {
  const { check, origin } = await start({ '/a': to('/b'), '/b': to('c', 302), '/c': answer(200) });
  expect(await check('/a')).toEqual({ outcome: 'moved', code: 200, finalAddress: `${origin}/c` });
});

test('a temporary redirect is no move', async () => {
  const { check, origin } = await start({ '/a': to('/b', 302), '/b': answer(200) });
  expect(await check('/a')).toEqual({ outcome: 'alive', code: 200, finalAddress: `${origin}/b` });
});

test('a loop fails', async () => {
  const { check } = await start({ '/a': to('/b'), '/b': to('/a') });
  expect(await check('/a')).toMatchObject({ outcome: 'failed', reason: 'redirect-loop' });
});

test('five redirects are followed, six are not', async () => {
  const chain = Object.fromEntries([0, 1, 2, 3, 4, 5].map((step) => [`/${step}`, to(`/${step + 1}`)]));
  const { check } = await start({ ...chain, '/6': answer(200) });
  expect(await check('/1')).toMatchObject({ outcome: 'moved' });
  expect(await check('/0')).toMatchObject({ outcome: 'failed', reason: 'too-many-redirects' });
});

test('a redirect into the network of who checks is not followed', async () => {
  const { check } = await start({ '/a': to('http://169.254.169.254/') });
  expect(await check('/a')).toEqual({
    outcome: 'failed',
    reason: 'unsafe-redirect',
    finalAddress: 'http://169.254.169.254/',
  });
});

test('a redirect to another registrable domain is flagged', async () => {
  const { check } = await start({ '/a': to('http://example.org/') });
  expect(await check('/a')).toMatchObject({ domainChanged: true, finalAddress: 'http://example.org/' });
});

test.each([404, 410, 500, 503])('%i fails', async (code) => {
  const { check } = await start({ '/a': answer(code) });
  expect(await check('/a')).toEqual({ outcome: 'failed', code });
});

test('403 is a refusal, not a failure', async () => {
  const { check } = await start({ '/a': answer(403) });
  expect(await check('/a')).toEqual({ outcome: 'refused', code: 403 });
});

test('a short Retry-After is waited for', async () => {
  let asked = 0;
  const { check } = await start({
    '/a': (_request, response) => void response.writeHead(asked++ === 0 ? 429 : 200, { 'retry-after': '0' }).end(),
  });
  expect(await check('/a')).toEqual({ outcome: 'alive', code: 200 });
  expect(asked).toBe(2);
});

test('after a long Retry-After the host is left alone for the rest of the run', async () => {
  const { check, requests } = await start({ '/a': answer(429, { 'retry-after': '3600' }), '/b': answer(200) });
  expect(await check('/a')).toEqual({ outcome: 'refused', code: 429, reason: 'rate-limited' });
  expect(await check('/b')).toMatchObject({ outcome: 'refused', reason: 'rate-limited' });
  expect(requests).toEqual(['GET /robots.txt', 'GET /a']);
});

test('a slow server is given up', async () => {
  const { check } = await start({ '/a': () => {} }, { timeout: 150 });
  expect(await check('/a')).toEqual({ outcome: 'failed', reason: 'timeout' });
});

test('a reset connection and a closed port fail', async () => {
  const { check } = await start({ '/a': (request) => void request.socket.resetAndDestroy() });
  expect(await check('/a')).toEqual({ outcome: 'failed', reason: 'no-connection' });
  const closed = await start({});
  await closed.close();
  expect(await closed.check('/a')).toEqual({ outcome: 'failed', reason: 'no-connection' });
});

test('what robots.txt disallows is not asked for, and robots.txt is read once', async () => {
  const robots: Handler = (_request, response) => void response.end('User-agent: *\nDisallow: /private/\n');
  const { check, requests } = await start({ '/robots.txt': robots, '/a': answer(200) });
  expect(await check('/private/a')).toEqual({ outcome: 'refused', reason: 'robots' });
  expect(await check('/a')).toMatchObject({ outcome: 'alive' });
  expect(requests).toEqual(['GET /robots.txt', 'GET /a']);
});
