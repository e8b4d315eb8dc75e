import { execFileSync } from 'node:child_process';
import { mkdirSync, renameSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { writeSampleRoot } from '../testing/writeSampleRoot.js';
import { sampleResource } from '../testing/samples.js';
import { maxBytes } from './readRecordFile.js';
import { readRecords } from './readRecords.js';

let root: string;
beforeEach(() => {
  root = writeSampleRoot();
});
afterEach(() => rmSync(root, { recursive: true }));

const read = () => readRecords(join(root, 'records'));
const write = (file: string, text: string) => writeFileSync(join(root, 'records', file), text);

test('reads resources, concepts of each scheme, publishers and the single files', () => {
  const records = read();
  expect(records.findings).toEqual([]);
  expect(records.resources.map(({ value }) => value?.id)).toEqual(['safe-online']);
  expect(records.concepts.map(({ value }) => `${value?.scheme}/${value?.id}`)).toEqual([
    'audience/teachers',
    'resource-type/guide',
    'topic/online-safety',
  ]);
  expect(records.publishers[0]?.value?.name.en).toBe('UNICEF');
  expect(records.dataset.value).toEqual({ released: '2026-11-23' });
  expect(records.redirects.value).toEqual([]);
});

test('$schema is for editors and no part of the record', () => {
  write(
    'resources/safe-online.json',
    JSON.stringify({ $schema: '../../schema/resource.schema.json', ...sampleResource() }),
  );
  expect(read().resources[0]?.value).not.toHaveProperty('$schema');
  expect(read().resources[0]?.issues).toEqual([]);
});

test('one bad file hides no other, and each says what is wrong with it', () => {
  write('resources/a.json', '{\n  "id": "a",,\n}');
  write('resources/b.json', '{"id": "b", "id": "c"}');
  write('resources/c.json', `\uFEFF${JSON.stringify(sampleResource({ id: 'c' }))}`);
  write('resources/d.json', ' '.repeat(maxBytes + 1));
  rmSync(join(root, 'records/dataset.json'));
  const { findings, resources } = read();
  expect(findings.map(({ rule, file }) => `${file}: ${rule}`)).toEqual([
    'records/resources/a.json: valid-json',
    'records/resources/b.json: valid-json',
    'records/resources/c.json: valid-json',
    'records/resources/d.json: file-size',
    'records/dataset.json: file-missing',
  ]);
  expect(findings[0]?.message).toBe('Not valid JSON at line 2, column 13: found ",".');
  expect(resources.find(({ file }) => file.endsWith('safe-online.json'))?.value).not.toBeNull();
});

test('an empty folder is findings, not an exception', () => {
  const { findings, resources } = readRecords(join(root, 'nowhere'));
  expect(resources).toEqual([]);
  expect(findings.map(({ rule }) => rule)).toEqual(['file-missing', 'file-missing', 'file-missing']);
});

test('links, pipes and devices are named and never opened', () => {
  const at = (file: string) => join(root, 'records', file);
  renameSync(at('resources/safe-online.json'), join(root, 'elsewhere.json'));
  symlinkSync('../../elsewhere.json', at('resources/safe-online.json'));
  symlinkSync('nowhere.json', at('resources/broken.json'));
  symlinkSync('/dev/zero', at('resources/endless.json'));
  execFileSync('mkfifo', [at('publishers/pipe.json')]);
  mkdirSync(at('publishers/folder.json'));
  symlinkSync(at('concepts/topic'), at('concepts/linked'));
  rmSync(at('redirects.json'));
  symlinkSync('/dev/zero', at('redirects.json'));
  const { findings, resources } = read();
  expect(findings.map(({ rule, file }) => `${file}: ${rule}`)).toEqual([
    'records/concepts/linked: regular-file',
    'records/resources/broken.json: regular-file',
    'records/resources/endless.json: regular-file',
    'records/resources/safe-online.json: regular-file',
    'records/publishers/folder.json: regular-file',
    'records/publishers/pipe.json: regular-file',
    'records/redirects.json: regular-file',
  ]);
  expect(resources.map(({ value }) => value)).toEqual([null, null, null]);
});

test('a folder of records that is a link is named and not followed', () => {
  renameSync(join(root, 'records/resources'), join(root, 'elsewhere'));
  symlinkSync('../elsewhere', join(root, 'records/resources'));
  const { findings, resources } = read();
  expect(findings.map(({ rule, file }) => `${file}: ${rule}`)).toEqual(['records/resources: regular-file']);
  expect(resources).toEqual([]);
});
