import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { writeNewFile } from './writeNewFile.js';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'safeguarding-new-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

test('writes a file into a folder that need not exist, and leaves nothing beside it', () => {
  expect(writeNewFile(folder, 'deep/a.json', 'text')).toBe(true);
  expect(readFileSync(join(folder, 'deep/a.json'), 'utf8')).toBe('text');
  expect(readdirSync(join(folder, 'deep'))).toEqual(['a.json']);
});

test('never overwrites', () => {
  writeNewFile(folder, 'a.json', 'old');
  expect(writeNewFile(folder, 'a.json', 'new')).toBe(false);
  expect(readFileSync(join(folder, 'a.json'), 'utf8')).toBe('old');
  expect(readdirSync(folder)).toEqual(['a.json']);
});
