import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { runInSample } from '../testing/runInSample.js';
import { writeSampleRoot } from '../testing/writeSampleRoot.js';

let root: string;
let folder: string;
beforeEach(() => {
  root = writeSampleRoot();
  folder = mkdtempSync(join(tmpdir(), 'safeguarding-out-'));
});
afterEach(() => [root, folder].forEach((made) => rmSync(made, { recursive: true })));

const commands = [['export', 'csv'], ['slice', '--countries', 'PH'], ['issue-form']];

test.each(commands)('%s writes over nothing that is there, unless it is told to', async (...command) => {
  const out = join(folder, 'kept');
  writeFileSync(out, 'mine');
  const refused = await runInSample(root, [...command, '--out', out]);
  expect(refused).toEqual({ code: 2, printed: expect.stringContaining('is there already, and nothing was written') });
  expect(readFileSync(out, 'utf8')).toBe('mine');
  expect((await runInSample(root, [...command, '--out', out, '--force'])).code).toBe(0);
  expect(readFileSync(out, 'utf8')).not.toBe('mine');
  // The same again is no loss.
  expect((await runInSample(root, [...command, '--out', out])).code).toBe(0);
});

test.each([
  ['a folder', '', 'is a folder: name a file in it'],
  ['a file below a file', 'file/below', 'cannot be written: a part of its path is a file'],
  ['a name that is too long', 'x'.repeat(300), 'cannot be written: the name is too long'],
])('%s is refused in plain words', async (_what, name, said) => {
  writeFileSync(join(folder, 'file'), '');
  const { code, printed } = await runInSample(root, ['export', 'csv', '--out', join(folder, name)]);
  expect({ code, printed }).toEqual({ code: 2, printed: expect.stringContaining(said) });
  expect(printed).not.toMatch(/\bE[A-Z]{4,}\b/);
});

test('no name at all is said to be none', async () => {
  const { code, printed } = await runInSample(root, ['export', 'csv', '--out', '']);
  expect({ code, printed }).toEqual({ code: 2, printed: expect.stringContaining('--out names no file') });
});

test.each([
  ['a file below a file', 'file/below', 'It cannot be read: a part of its path is a file'],
  ['a name that is too long', 'x'.repeat(300), 'It cannot be read: the name is too long'],
])('%s is no raw error where it is to be read either', async (_what, name, said) => {
  writeFileSync(join(folder, 'file'), '');
  for (const command of [['import'], ['apply', '--yes'], ['from-issue'], ['new', '--from']]) {
    const { code, printed } = await runInSample(root, [...command, join(folder, name)]);
    expect({ code, printed }).toEqual({ code: 1, printed: expect.stringContaining(said) });
  }
});
