import { expect, test } from 'vitest';
import { sampleDataset } from '../testing/sampleDataset.js';
import { sampleRecords } from '../testing/sampleRecords.js';
import { sampleConcept, sampleResource } from '../testing/samples.js';
import { removedIds } from './removedIds.js';

const resources = [sampleResource(), sampleResource({ id: 'gone' })];
const last = { dataset: sampleDataset({ resources }), files: undefined, schemas: undefined };

test('nothing is missing while all is there, or before the first release', () => {
  expect(removedIds(sampleRecords({ resources }), last)).toEqual([]);
  expect(removedIds(sampleRecords(), undefined)).toEqual([]);
});

test('a released resource that was removed has to be redirected or withdrawn, and the fix says how', () => {
  expect(removedIds(sampleRecords(), last)).toMatchObject([
    {
      level: 'error',
      file: 'records/resources/gone.json',
      message: expect.stringContaining('"gone" was released in') as string,
      fix: expect.stringContaining('{"id":"gone","status":"withdrawn"') as string,
    },
  ]);
  const withdrawn = [{ id: 'gone', status: 'withdrawn', reason: 'The page is closed.', since: '1.5.0' }];
  expect(removedIds(sampleRecords({ redirects: withdrawn }), last)).toEqual([]);
});

test('a released concept stays, if need be deprecated', () => {
  const concepts = [sampleConcept({ id: 'other' })];
  expect(removedIds(sampleRecords({ resources, concepts }), last)).toMatchObject(
    last.dataset.concepts.map(({ scheme, id }) => ({ file: `records/concepts/${scheme}/${id}.json` })),
  );
});
