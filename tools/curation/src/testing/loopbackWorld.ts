import { createServer as serveInClear, type RequestListener } from 'node:http';
import { createServer as serveInSecret } from 'node:https';
import type { AddressInfo, LookupFunction } from 'node:net';
import { createSecureContext } from 'node:tls';
import { generate } from 'selfsigned';
import type { Handler } from './loopbackServer.js';

/** A host of the world: what its pages answer, and what is unusual about it. */
export interface WorldHost {
  /** What it answers by path; other paths are 404, and there is no robots.txt. */
  readonly pages?: Readonly<Record<string, Handler>>;
  /** @default 'good' */
  readonly certificate?: 'good' | 'expired' | 'of-another' | 'self-signed';
  /**
   * What a name server says: addresses, the code of its failure, or other addresses each time it is asked.
   * @default ['127.0.0.1']
   */
  readonly addresses?: readonly string[] | string | ((times: number) => readonly string[]);
}

/** Servers of this machine that answer for made-up names. */
export interface LoopbackWorld {
  /** Every request so far: `GET a.example.org/page`. */
  readonly requests: string[];
  /** Every name whose addresses were asked for. */
  readonly lookups: string[];
  readonly lookup: LookupFunction;
  /** The certificate, as PEM, that the good ones come from. */
  readonly trusted: string;
  /** `https://<host>:<port of the world><path>`; `http:` where asked for. */
  at(host: string, path?: string, protocol?: 'http' | 'https'): string;
  close(): Promise<void>;
}

const day = 24 * 60 * 60 * 1000;
const daysFromNow = (days: number) => new Date(Date.now() + days * day);

/** Starts one server that speaks TLS, with the certificate that each host has, and one that does not. */
export async function loopbackWorld(hosts: Readonly<Record<string, WorldHost>>): Promise<LoopbackWorld> {
  const requests: string[] = [];
  const lookups: string[] = [];
  const answer: RequestListener = (request, response) => {
    const host = (request.headers.host ?? '').replace(/:\d+$/, '');
    requests.push(`${request.method} ${host}${request.url}`);
    const handler = hosts[host]?.pages?.[request.url ?? ''];
    if (handler !== undefined) return handler(request, response);
    response.writeHead(404).end();
  };
  const root = await issue('Root of the tests', { isRoot: true });
  const contexts = new Map(
    await Promise.all(
      Object.entries(hosts).map(async ([host, { certificate = 'good' }]) => {
        const name = certificate === 'of-another' ? 'somebody-else.example.org' : host;
        const { private: key, cert } = await issue(name, {
          ...(certificate === 'self-signed' ? {} : { ca: { key: root.private, cert: root.cert } }),
          lastDay: certificate === 'expired' ? -1 : 30,
        });
        return [host, createSecureContext({ key, cert })] as const;
      }),
    ),
  );
  const secret = serveInSecret({ SNICallback: (name, use) => use(null, contexts.get(name)) }, answer);
  const clear = serveInClear(answer);
  const servers = [secret, clear];
  await Promise.all(servers.map((server) => new Promise<void>((open) => server.listen(0, '127.0.0.1', open))));
  const portOf = (server: typeof secret | typeof clear) => (server.address() as AddressInfo).port;
  return {
    requests,
    lookups,
    trusted: root.cert,
    at: (host, path = '/', protocol = 'https') =>
      `${protocol}://${host}:${portOf(protocol === 'https' ? secret : clear)}${path}`,
    lookup: (name, _options, callback) => {
      lookups.push(name);
      const { addresses: said = ['127.0.0.1'] } = hosts[name] ?? { addresses: 'ENOTFOUND' };
      const times = lookups.filter((each) => each === name).length;
      const addresses = typeof said === 'function' ? said(times) : said;
      if (typeof addresses === 'string') return callback(Object.assign(new Error(name), { code: addresses }), '');
      callback(
        null,
        addresses.map((address) => ({ address, family: address.includes(':') ? 6 : 4 })),
      );
    },
    close: async () => {
      for (const server of servers) server.closeAllConnections();
      await Promise.all(servers.map((server) => new Promise((done) => server.close(done))));
    },
  };
}

/** Issues a certificate for a name. Without `ca` it vouches for itself. */
function issue(
  name: string,
  { isRoot = false, lastDay = 30, ca }: { isRoot?: boolean; lastDay?: number; ca?: { key: string; cert: string } },
) {
  return generate([{ name: 'commonName', value: name }], {
    keyType: 'ec',
    algorithm: 'sha256',
    notBeforeDate: daysFromNow(-60),
    notAfterDate: daysFromNow(lastDay),
    extensions: isRoot
      ? [
          { name: 'basicConstraints', cA: true, critical: true },
          { name: 'keyUsage', keyCertSign: true, critical: true },
        ]
      : [{ name: 'subjectAltName', altNames: [{ type: 2, value: name }] }],
    ...(ca === undefined ? {} : { ca }),
  });
}
