import { expect, test } from 'vitest';
import { understandFile } from '../records/understandFile.js';
import { resource } from '../schema/resource.js';
import { sampleRecords } from '../testing/sampleRecords.js';
import { sampleResource } from '../testing/samples.js';
import { fixRecords } from './fixRecords.js';
import { lint } from './lint.js';

const file = 'records/resources/safe-online.json';
const read = (text: string) => {
  const { record, findings } = understandFile(file, text, resource);
  return { ...sampleRecords(), resources: [record], findings };
};

test('mends the address first and the format last, so that nothing is left to mend', () => {
  const { id, ...rest } = sampleResource({ editions: [{ url: 'http://example.org/safe-online', language: 'en' }] });
  const mended = fixRecords(read(JSON.stringify({ ...rest, id })))[file] ?? '';
  expect(mended).toContain('https://example.org/safe-online');
  expect(lint(read(mended)).filter(({ level }) => level === 'error')).toEqual([]);
  expect(fixRecords(read(mended))).toEqual({});
});

test('a file with faults in its JSON is left to people', () => {
  expect(fixRecords(read('{"id": "safe-online", "id": "other"}'))).toEqual({});
});
