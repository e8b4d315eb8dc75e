import { expect, test } from 'vitest';
import { sampleRecords } from '../../testing/sampleRecords.js';
import { sampleConcept, sampleResource } from '../../testing/samples.js';
import { fileNameIsId } from './fileNameIsId.js';

test('a record in the file of its id is fine', () => {
  expect(fileNameIsId.check(sampleRecords())).toEqual([]);
});

test('a record in a file of another name is found', () => {
  const records = sampleRecords({ resources: [{ ...sampleResource(), file: 'resources/safe.json' }] });
  expect(fileNameIsId.check(records)).toMatchObject([
    { file: 'records/resources/safe.json', path: 'id', message: 'The id is "safe-online", the file is safe.json.' },
  ]);
});

test('a concept in the folder of another scheme is found', () => {
  const records = sampleRecords({ concepts: [{ ...sampleConcept(), file: 'concepts/audience/online-safety.json' }] });
  expect(fileNameIsId.check(records)).toMatchObject([
    { path: 'scheme', expected: '"audience", or the folder concepts/topic' },
  ]);
});
