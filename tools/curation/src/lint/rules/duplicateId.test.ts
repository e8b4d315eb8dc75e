import { expect, test } from 'vitest';
import { sampleRecords } from '../../testing/sampleRecords.js';
import { sampleConcept, sampleResource } from '../../testing/samples.js';
import { duplicateId } from './duplicateId.js';

test('one word may name a topic and a context', () => {
  const concepts = [sampleConcept({ id: 'migration' }), sampleConcept({ id: 'migration', scheme: 'context' })];
  expect(duplicateId.check(sampleRecords({ concepts }))).toEqual([]);
});

test('the second record of one id is found and names the first', () => {
  const resources = [sampleResource(), { ...sampleResource(), file: 'resources/copy.json' }];
  expect(duplicateId.check(sampleRecords({ resources }))).toMatchObject([
    {
      file: 'records/resources/copy.json',
      message: 'The id "safe-online" is a duplicate: it is already used in records/resources/safe-online.json.',
    },
  ]);
});

test('an id that is redirected twice is found', () => {
  const redirects = [
    { id: 'old', status: 'moved', to: 'safe-online', since: '0.1.0' },
    { id: 'old', status: 'moved', to: 'safe-online', since: '0.2.0' },
  ];
  expect(duplicateId.check(sampleRecords({ redirects }))).toMatchObject([
    { file: 'records/redirects.json', path: '[1].id' },
  ]);
});
