import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

/** A server of this machine for the length of a test. */
export interface LoopbackServer {
  readonly origin: string;
  /** Every request so far: `HEAD /a`. Requests for robots.txt count too. */
  readonly requests: string[];
  /** How many requests were ever answered at a time. */
  readonly mostAtOnce: () => number;
  close(): Promise<void>;
}

export type Handler = (request: IncomingMessage, response: ServerResponse) => void;

/** Starts a server at a free port; what `handlers` do not name is 404. */
export async function loopbackServer(handlers: Readonly<Record<string, Handler>>): Promise<LoopbackServer> {
  const requests: string[] = [];
  let now = 0;
  let most = 0;
  const server = createServer((request, response) => {
    requests.push(`${request.method} ${request.url}`);
    most = Math.max(most, ++now);
    response.on('close', () => now--);
    const handler = handlers[request.url ?? ''];
    if (handler !== undefined) return handler(request, response);
    response.writeHead(404).end();
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    requests,
    mostAtOnce: () => most,
    close: () => {
      server.closeAllConnections();
      return new Promise((resolve) => server.close(() => resolve()));
    },
  };
}
