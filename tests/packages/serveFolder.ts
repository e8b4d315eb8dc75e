import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join, normalize } from 'node:path';

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json',
};

/** A server of files on this machine alone. */
export interface FileServer {
  /** Such as `http://127.0.0.1:1234`. */
  readonly origin: string;
  close(): Promise<void>;
}

/**
 * Serves a folder as an ordinary static host would.
 *
 * @param mounts Folders that stand under another path, such as `{ '/data/': '…/dist' }`.
 * @param policies Content-Security-Policies by beginning of the path.
 */
export async function serveFolder(
  folder: string,
  mounts: Readonly<Record<string, string>>,
  policies: Readonly<Record<string, string>>,
): Promise<FileServer> {
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost');
    const mount = Object.keys(mounts).find((path) => pathname.startsWith(path));
    const path =
      mount === undefined ? join(folder, normalize(pathname)) : join(mounts[mount]!, pathname.slice(mount.length));
    readFile(path).then(
      (content) => {
        const policy = Object.keys(policies).find((beginning) => pathname.startsWith(beginning));
        if (policy !== undefined) response.setHeader('content-security-policy', policies[policy]!);
        response.setHeader('content-type', types[extname(path)] ?? 'application/octet-stream').end(content);
      },
      () => response.writeHead(404).end(),
    );
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    close: async () => {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}
