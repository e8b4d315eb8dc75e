import { mkdtempSync, mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { writeFiles } from './writeFiles.js';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'safeguarding-write-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

test('writes files into folders that need not exist, and leaves nothing beside them', () => {
  writeFiles(folder, { 'a.json': '1\n', 'deep/b.json': '2\n' });
  expect(readFileSync(join(folder, 'deep/b.json'), 'utf8')).toBe('2\n');
  expect(readdirSync(folder).sort()).toEqual(['a.json', 'deep']);
});

test('when one file cannot be written, the others stay as they were', () => {
  writeFileSync(join(folder, 'a.json'), 'old');
  mkdirSync(join(folder, 'b'));
  writeFileSync(join(folder, 'b/file'), '');
  expect(() => writeFiles(folder, { 'a.json': 'new', 'b/file/c.json': 'new' })).toThrow();
  expect(readFileSync(join(folder, 'a.json'), 'utf8')).toBe('old');
  expect(readdirSync(folder).sort()).toEqual(['a.json', 'b']);
});
