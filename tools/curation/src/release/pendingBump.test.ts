import { mkdtempSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { changesetFolder, pendingBump } from './pendingBump.js';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'safeguarding-changesets-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

const write = (name: string, ...lines: string[]) =>
  writeFileSync(join(folder, name), ['---', ...lines, '---', '', 'Words about major: things.'].join('\n'));
const claim = () => pendingBump(folder, '@safeguarding/data');

test('the greatest claim for the package counts, in any form of quotes', () => {
  expect(claim()).toBe('none');
  write('a.md', "'@safeguarding/data': patch");
  write('b.md', '"@safeguarding/sdk": major', '"@safeguarding/data": minor');
  write('README.md', '"@safeguarding/data": major');
  expect(claim()).toBe('minor');
});

test('changesets of other packages, and empty ones, claim nothing', () => {
  write('a.md', "'@safeguarding/widget': major");
  write('b.md');
  expect(claim()).toBe('none');
});

test('the folder is found above the folder of the data', () => {
  mkdirSync(join(folder, '.changeset'));
  mkdirSync(join(folder, 'packages/data'), { recursive: true });
  expect(changesetFolder(join(folder, 'packages/data'))).toBe(join(folder, '.changeset'));
});
