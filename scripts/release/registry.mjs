// A registry of npm packages on this machine alone: it takes what `npm publish` sends and serves what `npm install` asks
// for, as https://github.com/npm/registry/blob/main/docs/REGISTRY-API.md describes. It lives as long as its process.
import { createHash } from 'node:crypto';
import { createServer } from 'node:http';
import { basename } from 'node:path';

async function bodyOf(request) {
  const chunks = [];
  for await (const chunk of request) chunks.push(chunk);
  return JSON.parse(Buffer.concat(chunks).toString());
}

/** @returns {Promise<{ url: string, tarballs: Map<string, Buffer>, close(): Promise<void> }>} */
export async function startRegistry() {
  /** What is known of each package, by name: its packument. */
  const packages = new Map();
  /** The published bytes, by the path that they are served at. */
  const tarballs = new Map();

  /** Keeps one version. Says what is wrong with it, if anything. */
  function publish(name, { versions, _attachments: attachments, 'dist-tags': tags, ...rest }) {
    const known = packages.get(name) ?? { ...rest, name, versions: {}, 'dist-tags': {} };
    for (const [version, manifest] of Object.entries(versions)) {
      if (known.versions[version]) return `${name}@${version} was published before, and never changes.`;
      const bytes = Buffer.from(Object.values(attachments)[0].data, 'base64');
      const integrity = `sha512-${createHash('sha512').update(bytes).digest('base64')}`;
      if (integrity !== manifest.dist.integrity) return `${name}@${version} has other bytes than it says.`;
      const path = `/${name}/-/${basename(name)}-${version}.tgz`;
      tarballs.set(path, bytes);
      known.versions[version] = { ...manifest, dist: { ...manifest.dist, tarball: new URL(path, url).href } };
    }
    Object.assign(known['dist-tags'], tags);
    packages.set(name, known);
    return undefined;
  }

  const server = createServer(async (request, response) => {
    const path = decodeURIComponent(new URL(request.url, 'http://localhost').pathname);
    const answer = (status, content) => response.writeHead(status, { 'content-type': 'application/json' }).end(content);
    if (request.method === 'PUT') {
      const problem = publish(path.slice(1), await bodyOf(request));
      return answer(problem ? 403 : 201, JSON.stringify(problem ? { error: problem } : { ok: true }));
    }
    if (tarballs.has(path)) return answer(200, tarballs.get(path));
    const found = packages.get(path.slice(1));
    return found ? answer(200, JSON.stringify(found)) : answer(404, '{"error":"Not found"}');
  });
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  const url = `http://127.0.0.1:${server.address().port}/`;
  return {
    url,
    tarballs,
    close: () => {
      server.closeAllConnections();
      return new Promise((resolve) => server.close(resolve));
    },
  };
}
