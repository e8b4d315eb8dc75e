import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { hashTable, integrityOf, withHashes } from './hashTable.mjs';

const data = new URL('../../packages/data/', import.meta.url);
const read = (path) => readFileSync(new URL(path, data));
const { releases } = JSON.parse(read('releases/index.json'));

test.each(releases.map(({ version, integrity }) => [version, integrity]))(
  'the changelog names the hash of every file of %s, as it was released',
  (version, integrity) => {
    const manifest = read(`releases/${version}/manifest.json`);
    expect(integrityOf(manifest)).toBe(integrity);
    const changelog = read('CHANGELOG.md').toString();
    const section = changelog.split(/^(?=## )/m).find((text) => text.startsWith(`## ${version}\n`));
    expect(section).toContain(hashTable(manifest).trimEnd());
    expect(withHashes(changelog, version, hashTable(manifest))).toBe(changelog);
    for (const file of Object.values(JSON.parse(manifest).files)) expect(section).toContain(`\`${file.integrity}\``);
  },
);

test('a table takes the place of an earlier one, and leaves the other versions as they are', () => {
  const before = '# Title\n\n## 2.0.0\n\n- Words.\n\n## 1.0.0\n\n- More words.\n';
  const first = withHashes(before, '2.0.0', 'first\n');
  expect(first).toBe('# Title\n\n## 2.0.0\n\n- Words.\n\n### Hashes\n\nfirst\n\n## 1.0.0\n\n- More words.\n');
  expect(withHashes(first, '2.0.0', 'second\n')).toBe(first.replace('first', 'second'));
  expect(withHashes(before, '1.0.0', 'last\n')).toBe(`${before}\n### Hashes\n\nlast\n`);
});

test('a version that the changelog does not have is refused with what to do', () => {
  expect(() => withHashes('# Title\n', '3.0.0', '')).toThrow(/no section "## 3\.0\.0"\. Run "npm run release"/);
});
