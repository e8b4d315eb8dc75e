import { createHash } from 'node:crypto';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { startRegistry } from './registry.mjs';

let registry;
beforeAll(async () => {
  registry = await startRegistry();
});
afterAll(() => registry.close());

const bytes = Buffer.from('the bytes of a package');
const integrity = `sha512-${createHash('sha512').update(bytes).digest('base64')}`;

/** Sends a version as `npm publish` does. */
function publish(version, content = bytes) {
  const name = '@safeguarding/example';
  const body = {
    name,
    'dist-tags': { latest: version },
    versions: { [version]: { name, version, dist: { integrity } } },
    _attachments: { [`${name}-${version}.tgz`]: { data: content.toString('base64') } },
  };
  return fetch(`${registry.url}@safeguarding%2fexample`, { method: 'PUT', body: JSON.stringify(body) });
}

test('a version is published once, and served with its bytes', async () => {
  expect((await fetch(`${registry.url}@safeguarding%2fexample`)).status).toBe(404);
  expect((await publish('1.0.0')).status).toBe(201);
  expect(await (await publish('1.0.0')).json()).toEqual({
    error: '@safeguarding/example@1.0.0 was published before, and never changes.',
  });
  expect((await publish('1.1.0')).status).toBe(201);

  const known = await (await fetch(`${registry.url}@safeguarding%2fexample`)).json();
  expect(known['dist-tags']).toEqual({ latest: '1.1.0' });
  expect(Object.keys(known.versions)).toEqual(['1.0.0', '1.1.0']);
  const served = await fetch(known.versions['1.0.0'].dist.tarball);
  expect(Buffer.from(await served.arrayBuffer())).toEqual(bytes);
});

test('a version with other bytes than its hash says is refused', async () => {
  const answer = await publish('2.0.0', Buffer.from('other bytes'));
  expect(answer.status).toBe(403);
  expect((await (await fetch(`${registry.url}@safeguarding%2fexample`)).json()).versions).not.toHaveProperty('2.0.0');
});
