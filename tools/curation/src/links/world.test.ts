import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Handler } from '../testing/loopbackServer.js';
import { loopbackWorld, type LoopbackWorld, type WorldHost } from '../testing/loopbackWorld.js';
import { LinkChecker, type LinkResult } from './LinkChecker.js';
import { defaultLinkOptions } from './LinkOptions.js';

// What servers do to who checks links, each on a host of its own, over TLS and with names that only this test resolves.

interface Sent {
  readonly type?: string;
  readonly encoding?: BufferEncoding;
}
const html =
  (body: string, { type = 'text/html; charset=utf-8', encoding = 'utf-8' }: Sent = {}): Handler =>
  (_request, response) =>
    void response.writeHead(200, { 'content-type': type }).end(Buffer.from(body, encoding));
const titled = (title: string, body = '') => html(`<!doctype html><title>${title}</title>${body}`);
const page = titled('Keeping children safe');
const to =
  (host: string, path = '/', protocol: 'http' | 'https' = 'https'): Handler =>
  (_request, response) =>
    void response.writeHead(301, { location: world.at(host, path, protocol) }).end();
const toAddress =
  (location: string): Handler =>
  (_request, response) =>
    void response.writeHead(302, { location }).end();
const bare =
  (code: number, headers: Record<string, string> = {}): Handler =>
  (_request, response) =>
    void response.writeHead(code, headers).end();

/** How a host behaves when `/page` is asked for, and what is seen of it. */
type Behaviour = WorldHost & {
  readonly seen: Partial<LinkResult>;
  readonly more?: Readonly<Record<string, WorldHost>>;
};
const alone = (handler: Handler, seen: Partial<LinkResult>): Behaviour => ({ pages: { '/page': handler }, seen });
const ofName = (addresses: NonNullable<WorldHost['addresses']>, seen: Partial<LinkResult>): Behaviour => ({
  ...alone(page, seen),
  addresses,
});
const certified = (certificate: NonNullable<WorldHost['certificate']>, reason: NonNullable<LinkResult['reason']>) => ({
  ...alone(page, { outcome: 'failed', reason }),
  certificate,
});
const isPrivate = { outcome: 'failed', reason: 'private-network' } as const;
const other = 'other.example.com';

const behaviours: Readonly<Record<string, Behaviour>> = {
  'a page': alone(page, { outcome: 'alive', code: 200 }),
  'a PDF': alone(html('%PDF-1.7 404 not found', { type: 'application/pdf' }), { outcome: 'alive', code: 200 }),
  'a page that breaks off': alone(
    (_request, response) => {
      response.writeHead(200, { 'content-type': 'text/html', 'content-length': '5000' });
      response.write('<title>Keeping children safe</title>', () => response.destroy());
    },
    { outcome: 'alive', code: 200 },
  ),
  'a page without end': alone(
    (_request, response) => {
      response.writeHead(200, { 'content-type': 'text/html' }).write('<title>Keeping children safe</title>');
    },
    { outcome: 'alive', code: 200 },
  ),
  'a move within the site': {
    pages: { '/page': to('a-move-within-the-site.example.org', '/new'), '/new': page },
    seen: { outcome: 'moved', code: 200 },
  },
  'a move to another domain': alone(to(other, '/page'), { outcome: 'moved', domainChanged: true }),
  'a move to a name of the same domain': {
    ...alone(to('www.a-move-to-a-name-of-the-same-domain.example.org', '/page'), { outcome: 'moved' }),
    more: { 'www.a-move-to-a-name-of-the-same-domain.example.org': { pages: { '/page': page } } },
  },
  'a move to the front page': {
    pages: { '/page': to('a-move-to-the-front-page.example.org', '/en/'), '/en/': page },
    seen: { outcome: 'moved', reason: 'front-page' },
  },
  'a loop': alone(to('a-loop.example.org', '/page'), { outcome: 'failed', reason: 'redirect-loop' }),
  'a redirect that is not in secret': alone(to(other, '/page', 'http'), {
    outcome: 'failed',
    reason: 'insecure-redirect',
    domainChanged: true,
  }),
  'a redirect to an IP address': alone(toAddress('https://10.0.0.1/'), {
    outcome: 'failed',
    reason: 'unsafe-redirect',
    domainChanged: true,
  }),
  'a redirect to the data of a cloud machine': alone(toAddress('http://169.254.169.254/latest/'), {
    outcome: 'failed',
    reason: 'unsafe-redirect',
    domainChanged: true,
  }),
  'a redirect to a name in a private network': {
    ...alone(to('router.example.net'), { ...isPrivate, domainChanged: true }),
    more: { 'router.example.net': { addresses: ['192.168.1.1'] } },
  },
  'a name in a private network': ofName(['10.1.2.3'], isPrivate),
  'a name with one private address among public ones': ofName(['127.0.0.1', 'fd00::1'], isPrivate),
  'a name with a private address inside an IPv6 one': ofName(['::ffff:192.168.1.1'], isPrivate),
  'a name that moves into a private network': ofName(
    (times) => [times === 1 ? '127.0.0.1' : '192.168.0.10'],
    isPrivate,
  ),
  'a name that nobody has': ofName('ENOTFOUND', { outcome: 'failed', reason: 'no-such-host' }),
  'a name server that is out of reach': ofName('EAI_AGAIN', { outcome: 'failed', reason: 'no-network' }),
  'a certificate out of date': certified('expired', 'certificate-expired'),
  'a certificate of another name': certified('of-another', 'certificate-of-another'),
  'a certificate that vouches for itself': certified('self-signed', 'certificate-untrusted'),
  'a connection that is cut': alone((request) => void request.socket.destroy(), {
    outcome: 'failed',
    reason: 'no-connection',
  }),
  'a server that says nothing': alone(() => {}, { outcome: 'failed', reason: 'timeout' }),
  '404': alone(bare(404), { outcome: 'failed', code: 404 }),
  '503 for good': alone(bare(503), { outcome: 'failed', code: 503 }),
  '404 with 200': alone(titled('Page not found | Ministry of Education'), {
    outcome: 'failed',
    code: 200,
    reason: 'not-found-page',
  }),
  '404 with 200, in the letters of an old page': alone(
    html('<title>P\u00E1gina no encontrada</title>', { type: 'text/html; charset=iso-8859-1', encoding: 'latin1' }),
    { outcome: 'failed', reason: 'not-found-page' },
  ),
  'a parked domain by its title': alone(titled('example.org is for sale'), { outcome: 'failed', reason: 'parked' }),
  'a parked domain by what it loads': alone(
    titled('Welcome', '<script src="https://www.parkingcrew.net/a.js"></script>'),
    { outcome: 'failed', reason: 'parked' },
  ),
  'a parked domain by where it leads': {
    ...alone(to('www.hugedomains.com', '/d'), { outcome: 'failed', reason: 'parked', domainChanged: true }),
    more: { 'www.hugedomains.com': { pages: { '/d': titled('Names') } } },
  },
  'an account that was suspended': alone(titled('Account Suspended'), { outcome: 'failed', reason: 'error-page' }),
  'a test for people': alone(titled('Just a moment...'), { outcome: 'refused', reason: 'challenge' }),
  'a site that lets no program in': alone(bare(403), { outcome: 'refused', code: 403 }),
  'a robots.txt that says no': {
    pages: { '/robots.txt': html('User-agent: *\nDisallow: /', { type: 'application/octet-stream' }), '/page': page },
    seen: { outcome: 'refused', reason: 'robots' },
  },
  'a server that wants to be asked tomorrow': alone(bare(429, { 'retry-after': '86400' }), {
    outcome: 'refused',
    reason: 'rate-limited',
  }),
};

const hostOf = (name: string) => `${name.toLowerCase().replace(/[^a-z0-9]+/g, '-')}.example.org`;
let world: LoopbackWorld;
let checker: LinkChecker;
beforeAll(async () => {
  const hosts = Object.entries(behaviours).flatMap(([name, host]) => [
    [hostOf(name), host] as const,
    ...Object.entries(host.more ?? {}),
  ]);
  world = await loopbackWorld({ ...Object.fromEntries(hosts), [other]: { pages: { '/page': page } } });
  const { lookup, trusted } = world;
  checker = new LinkChecker(
    { ...defaultLinkOptions, pause: 1, timeout: 1500, allowLoopback: true, lookup, trusted },
    new AbortController().signal,
  );
});
afterAll(() => world.close());

test.each(Object.entries(behaviours))('%s', async (name, { seen }) => {
  const result = await checker.check(world.at(hostOf(name), '/page'));
  expect(result).toMatchObject(seen);
  // Kinds are told apart: what is not expected is not there.
  expect({ reason: result.reason, domainChanged: result.domainChanged }).toEqual({
    reason: seen.reason,
    domainChanged: seen.domainChanged,
  });
});

test('nobody in a private network is ever asked', () => {
  expect(world.lookups).toContain('router.example.net');
  expect(world.requests.filter((request) => /router|private/.test(request))).toEqual([
    'GET a-redirect-to-a-name-in-a-private-network.example.org/robots.txt',
    'GET a-redirect-to-a-name-in-a-private-network.example.org/page',
    'GET a-name-that-moves-into-a-private-network.example.org/robots.txt',
  ]);
});
