import { expect, test } from 'vitest';
import { parseRecordFile } from '../records/parseRecordFile.js';
import { resource } from '../schema/resource.js';
import { sampleRecords } from '../testing/sampleRecords.js';
import { sampleResource } from '../testing/samples.js';
import { fixRecords } from './fixRecords.js';
import { lint } from './lint.js';

const file = 'records/resources/safe-online.json';
const read = (text: string) => {
  const { record, findings } = parseRecordFile(file, text, resource);
  return { ...sampleRecords(), resources: [record], findings };
};

test('mends the address first and the format last, so that nothing is left to mend', () => {
  const { id, ...rest } = sampleResource({ editions: [{ url: 'http://www.unicef.org/safe-online', language: 'en' }] });
  const fixed = fixRecords(read(JSON.stringify({ ...rest, id })))[file] ?? '';
  expect(fixed).toContain('https://www.unicef.org/safe-online');
  expect(lint(read(fixed)).filter(({ level }) => level === 'error')).toEqual([]);
  expect(fixRecords(read(fixed))).toEqual({});
});

test('a file with faults in its JSON is left to people', () => {
  expect(fixRecords(read('{"id": "safe-online", "id": "other"}'))).toEqual({});
});
