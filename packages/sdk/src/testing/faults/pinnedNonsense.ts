import { good } from './answers.js';
import type { Fault } from './Fault.js';

/** Releases that are wrong although their hashes are right. */
export const pinnedNonsense: readonly Fault[] = [
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
