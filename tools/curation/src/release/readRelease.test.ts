import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { loadRelease } from './readRelease.js';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'safeguarding-side-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

test.each([
  ['nothing', ''],
  ['bytes of another program', '\u0000\u0001'],
  ['JSON of something else', '{"a": 1}'],
])('a file of %s is no side of a comparison, and the answer names what is', (_what, text) => {
  writeFileSync(join(folder, 'a.json'), text);
  expect(() => loadRelease(join(folder, 'a.json'), { root: folder, version: () => '1.0.0' })).toThrow(
    /a\.json is no catalogue\. Name a released version, "records", the folder of a build/,
  );
});
