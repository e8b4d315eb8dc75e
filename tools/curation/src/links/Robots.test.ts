import { afterEach, expect, test } from 'vitest';
import { type Handler, loopbackServer, type LoopbackServer } from '../testing/loopbackServer.js';
import { HostTurns } from './HostTurns.js';
import { defaultLinkOptions } from './LinkOptions.js';
import { Robots } from './Robots.js';

let server: LoopbackServer;
afterEach(() => server.close());
const allows = async (handlers: Readonly<Record<string, Handler>>, path: string) => {
  server = await loopbackServer(handlers);
  const { signal } = new AbortController();
  const options = { ...defaultLinkOptions, pause: 1, timeout: 4000, allowLoopback: true };
  return new Robots(new HostTurns(1, signal), options, signal).allows(server.origin + path);
};
const says =
  (text: string, type = 'text/plain'): Handler =>
  (_request, response) =>
    void response.writeHead(200, { 'content-type': type }).end(text);
const answer =
  (code: number, headers: Record<string, string> = {}): Handler =>
  (_request, response) =>
    void response.writeHead(code, headers).end();
const nothing = 'User-agent: *\nDisallow: /\n';

test('rules for all hold, and those that name the checker before them', async () => {
  const named = 'User-agent: SafeguardingResourcesLinkCheck\nDisallow: /\n\nUser-agent: *\nDisallow:\n';
  expect(await allows({ '/robots.txt': says('User-agent: *\nDisallow: /a/\n') }, '/a/b')).toBe(false);
  expect(await allows({ '/robots.txt': says('User-agent: *\nDisallow: /a/\n') }, '/b')).toBe(true);
  expect(await allows({ '/robots.txt': says(named) }, '/b')).toBe(false);
});

test('a file counts whatever its server takes it for', async () => {
  expect(await allows({ '/robots.txt': says(nothing, 'application/octet-stream') }, '/a')).toBe(false);
});

test('a redirected file holds', async () => {
  const handlers = { '/robots.txt': answer(301, { location: '/r.txt' }), '/r.txt': says(nothing) };
  expect(await allows(handlers, '/a')).toBe(false);
});

test('no file allows all; a server in trouble is left in peace', async () => {
  expect(await allows({}, '/a')).toBe(true);
  expect(await allows({ '/robots.txt': answer(500) }, '/a')).toBe(false);
});
