import { beforeAll, describe, expect, it } from 'vitest';
import { rehearse } from '../../scripts/release/rehearse.mjs';

describe('a rehearsed release', () => {
  let found;
  beforeAll(async () => {
    found = await rehearse();
  });

  it('publishes three packages, which are installed by name and version and answer a query', () => {
    expect(Object.keys(found.versions)).toEqual(['@safeguarding/data', '@safeguarding/sdk', '@safeguarding/widget']);
    expect(found.answered.version).toBe(found.versions['@safeguarding/data']);
    expect(found.answered.total).toBeGreaterThan(0);
  });

  it("leaves in npm's lockfile the hash of the very tarballs that were published", () => {
    for (const [name, version] of Object.entries(found.versions)) {
      const [, base] = name.split('/');
      expect(found.published[`/${name}/-/${base}-${version}.tgz`]).toMatch(/^sha512-/);
      expect(found.locked[name]).toBe(found.published[`/${name}/-/${base}-${version}.tgz`]);
    }
    expect(found.refusedTarball).toContain('EINTEGRITY');
  });

  it('names in its notes the hash of every data file, and an app pins the version with it', () => {
    expect(found.notes).toMatch(/\| `catalogue\.json` +\| `sha384-/);
    expect(found.pinned).toBe(found.versions['@safeguarding/data']);
    expect(found.refusedData).toContain("code: 'integrity'");
  });
});
