import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync, symlinkSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { runInSample } from '../../testing/runInSample.js';
import { writeSampleRoot } from '../../testing/writeSampleRoot.js';
import { maxInputBytes } from '../readInput.js';

let root: string;
beforeEach(() => {
  root = writeSampleRoot();
});
afterEach(() => rmSync(root, { recursive: true }));

const listing =
  'Child Protection\n\nNew One\n\nTheir sentence.Read More\n\nChild Protection\n\nSafe Online\n\nText.Read More\n';
const draft = 'drafts/resources/new-one.json';

test('shows what a listing would bring, and writes nothing unless told to', async () => {
  const { code, printed } = await runInSample(root, ['import', '-'], { stdin: listing });
  expect(code).toBe(0);
  expect(printed).toContain('Read as a listing in UTF-8.');
  expect(printed).toContain('line 1: new, as the draft new-one\n  still to write: ');
  expect(printed).toContain('their description, to be read and not to be copied: Their sentence.');
  expect(printed).toContain('line 7: already in the catalogue as safe-online, no differences');
  expect(printed).toContain('Imported 1 draft, 1 known resource: 0 errors, 0 warnings.');
  expect(existsSync(join(root, 'drafts'))).toBe(false);
});

test('--write writes drafts and leaves those that exist', async () => {
  await runInSample(root, ['import', '-', '--write'], { stdin: listing });
  expect(readFileSync(join(root, draft), 'utf8')).toContain('"$schema": "../../schema/resource.schema.json"');
  writeFileSync(join(root, draft), 'mine');
  const { printed } = await runInSample(root, ['import', '-', '--write', '--json'], { stdin: listing });
  expect(readFileSync(join(root, draft), 'utf8')).toBe('mine');
  expect(JSON.parse(printed)).toMatchObject({
    ok: true,
    written: [],
    format: 'listing',
    encoding: 'UTF-8',
    existing: [{ id: 'safe-online', changes: [] }],
    findings: [{ rule: 'import-draft', file: draft }],
  });
});

test('a draft with an error is not written, and nothing of a file that is refused', async () => {
  const table = 'title,topics\nOne,online-safety\nTwo,online-safty\n';
  const { printed } = await runInSample(root, ['import', '-', '--write', '--json'], { stdin: table });
  expect(JSON.parse(printed)).toMatchObject({ ok: false, written: ['drafts/resources/one.json'] });
  rmSync(join(root, 'drafts'), { recursive: true });
  const atom = '<feed xmlns="http://www.w3.org/2005/Atom"><title>Guides</title></feed>';
  const refused = await runInSample(root, ['import', '-', '--write'], { stdin: atom });
  expect(refused).toEqual({ code: 1, printed: expect.stringContaining('This is a feed (Atom)') });
  expect(existsSync(join(root, 'drafts'))).toBe(false);
});

test('what export csv wrote comes back without a difference', async () => {
  const file = join(root, 'out/resources.csv');
  mkdirSync(join(root, 'out'));
  expect((await runInSample(root, ['export', 'csv', '--out', file])).code).toBe(0);
  const { code, printed } = await runInSample(root, ['import', file, '--json']);
  expect(code).toBe(0);
  expect(JSON.parse(printed)).toMatchObject({ drafts: [], existing: [{ changes: [] }], unmapped: [] });
  const { printed: same } = await runInSample(root, ['export', 'csv']);
  expect(same).toBe(readFileSync(file, 'utf8'));
});

test('a folder is a finding, a file that does not exist wrong use', async () => {
  expect(await runInSample(root, ['import', root])).toEqual({
    code: 1,
    printed: expect.stringContaining('This is a folder.'),
  });
  expect(await runInSample(root, ['import', join(root, 'no.csv')])).toEqual({
    code: 2,
    printed: expect.stringContaining('There is no file'),
  });
});

test('a form that cannot be read is a finding', async () => {
  expect(await runInSample(root, ['from-issue', '-'], { stdin: 'hello' })).toEqual({
    code: 1,
    printed: expect.stringContaining('This is not an answered form.'),
  });
});

test('from-issue --write writes the draft of a form', async () => {
  const { printed } = await runInSample(root, ['from-issue', '-', '--write', '--json'], {
    stdin: '### Title\n\nNew One\n',
  });
  expect(JSON.parse(printed)).toMatchObject({ written: [draft] });
});

test('issue-form writes the form', async () => {
  expect((await runInSample(root, ['issue-form'])).printed).toContain('        - Teachers\n');
});

test('a device, a pipe and what is too large are findings, and are not read to their end', async () => {
  symlinkSync('/dev/zero', join(root, 'endless.csv'));
  execFileSync('mkfifo', [join(root, 'pipe.csv')]);
  writeFileSync(join(root, 'large.csv'), '');
  truncateSync(join(root, 'large.csv'), maxInputBytes + 1);
  const said = async (file: string, stdin = '') => {
    const { code, printed } = await runInSample(root, ['import', file], { stdin });
    expect(code).toBe(1);
    return printed;
  };
  expect(await said(join(root, 'endless.csv'))).toContain('This is a device or a pipe.');
  expect(await said(join(root, 'pipe.csv'))).toContain('This is a device or a pipe.');
  expect(await said(join(root, 'large.csv'))).toContain(`The file has ${maxInputBytes + 1} bytes`);
  expect(await said('-', 'x'.repeat(maxInputBytes + 1))).toContain('The text goes on, too much to be read.');
});
