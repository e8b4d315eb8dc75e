import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { readRegularFile } from './readRegularFile.js';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'safeguarding-read-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

test('a file is read, and one that is not there is undefined', () => {
  writeFileSync(join(folder, 'a'), 'text');
  expect(readRegularFile(join(folder, 'a'))?.toString()).toBe('text');
  expect(readRegularFile(join(folder, 'b'))).toBeUndefined();
});

test('links, folders, pipes and devices are refused before they are opened', () => {
  writeFileSync(join(folder, 'a'), 'text');
  symlinkSync('a', join(folder, 'link'));
  symlinkSync('/dev/zero', join(folder, 'endless'));
  mkdirSync(join(folder, 'folder'));
  execFileSync('mkfifo', [join(folder, 'pipe')]);
  for (const name of ['link', 'endless', 'folder', 'pipe']) {
    expect(() => readRegularFile(join(folder, name)), name).toThrow('is not a regular file');
  }
  expect(readRegularFile(join(folder, 'link'), { follow: true })?.toString()).toBe('text');
  expect(() => readRegularFile(join(folder, 'endless'), { follow: true })).toThrow('is not a regular file');
});
