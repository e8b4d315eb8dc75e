import { createServer } from 'node:http';
import { gzipSync } from 'node:zlib';

const types = { js: 'text/javascript', json: 'application/json', html: 'text/html; charset=utf-8', css: 'text/css' };

/** Serves files from memory on the loopback. @param files text or bytes by path; @returns address, close, and hits by path */
export async function serve(files) {
  const hits = new Map();
  const packed = new Map();
  const server = createServer((request, response) => {
    const path = request.url.split('?')[0];
    hits.set(path, (hits.get(path) ?? 0) + 1);
    const body = files.get(path);
    if (body === undefined) return void response.writeHead(404).end();
    if (!packed.has(path)) packed.set(path, gzipSync(body));
    response.writeHead(200, {
      'content-type': types[path.split('.').at(-1)] ?? 'application/octet-stream',
      'content-encoding': 'gzip',
      'cache-control': 'no-store',
    });
    response.end(packed.get(path));
  });
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  return { address: `http://127.0.0.1:${server.address().port}`, hits, close: () => server.close() };
}

/** A page with one script. */
export const pageOf = (body, script) =>
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>Bench</title></head><body><main>${body}</main>${script}</body></html>`;
